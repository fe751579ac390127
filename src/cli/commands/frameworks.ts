import { resolve } from 'node:path';
import { chooseFrameworks, everyFramework } from '../../config/frameworks.js';
import { resolveConfig } from '../../config/resolve.js';
import type { AnyRule } from '../../engine/rule.js';
import { frameworksJson, frameworksText } from '../../format/frameworks.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';

/** Lists the packs that come with policylint, then those that the configuration names by their file. */
export async function listFrameworks(args: Args, rules: readonly AnyRule[], _: string, io: Io): Promise<number> {
  const file = resolve(io.cwd, 'policy.yaml');
  const resolved = resolveConfig(await configFinder(args, rules, io.cwd)(file), file, args.flags, rules, io.cwd);
  const [packs, configured] = await Promise.all([everyFramework(), chooseFrameworks(resolved, [], [], new Set(rules.map(({ id }) => id)))]);
  const own = configured.frameworks.filter((framework) => !packs.includes(framework));
  const list = [...packs, ...own].map((framework) => ({ framework, isNamed: configured.named.has(framework.id), isOwn: own.includes(framework) }));
  await write(io.stdout, args.isJson ? frameworksJson(list) : frameworksText(list, { color: hasColor(args.color, io) }));
  return 0;
}
