import { resolve } from 'node:path';
import { chooseFrameworks, everyFramework } from '../../config/frameworks.js';
import { ruleSetFor } from '../../config/rule-set.js';
import { resolveConfig } from '../../config/resolve.js';
import type { AnyRule } from '../../engine/rule.js';
import { frameworksJson, frameworksText } from '../../format/frameworks.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';

/** Lists the packs that come with policylint, then those that plugins bring and those that the configuration names by their file. */
export async function listFrameworks(args: Args, builtIn: readonly AnyRule[], _: string, io: Io): Promise<number> {
  const file = resolve(io.cwd, 'policy.yaml');
  const config = await configFinder(args, builtIn, io.cwd)(file);
  const set = await ruleSetFor(config, args.flags, builtIn, io.cwd);
  const resolved = resolveConfig(config, file, args.flags, set.rules, io.cwd);
  const [packs, configured] = await Promise.all([everyFramework(), chooseFrameworks(resolved, [], [], set)]);
  const own = [...new Set([...configured.frameworks, ...set.frameworks])].filter((framework) => !packs.includes(framework));
  const list = [...packs, ...own].map((framework) => ({ framework, isNamed: configured.named.has(framework.id), isOwn: own.includes(framework) }));
  await write(io.stdout, args.isJson ? frameworksJson(list) : frameworksText(list, { color: hasColor(args.color, io) }));
  return 0;
}
