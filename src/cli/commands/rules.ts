import { resolve } from 'node:path';
import { frameworksInReach } from '../../config/frameworks.js';
import { checkOptions } from '../../config/options.js';
import { ruleSetFor } from '../../config/rule-set.js';
import { everyOverride, globsOf, resolveConfig, resolveRules } from '../../config/resolve.js';
import { requirementsOn } from '../../engine/framework.js';
import type { AnyRule } from '../../engine/rule.js';
import { catalogueJson, catalogueText } from '../../format/catalogue.js';
import type { Catalogue } from '../../format/catalogue.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { dayOf } from '../lint-source.js';
import { formatPath } from '../../model/path.js';
import { shortPath } from '../short-path.js';

/** Lists the rules as the configuration of this folder has them. */
export async function listRules(args: Args, builtIn: readonly AnyRule[], version: string, io: Io): Promise<number> {
  const file = resolve(io.cwd, 'policy.yaml');
  const config = await configFinder(args, builtIn, io.cwd)(file);
  const set = await ruleSetFor(config, args.flags, builtIn, io.cwd);
  const { rules } = set;
  const resolved = resolveConfig(config, file, args.flags, rules, io.cwd);
  await checkOptions(resolved.rules, rules);
  const { frameworks, named, auto } = await frameworksInReach(resolved, set);
  const day = ['today', 'policy'].includes(resolved.asOf.value) ? dayOf(io) : resolved.asOf.value;
  const requirements = frameworks.flatMap((framework) => requirementsOn(framework, day));
  const from = (origin: string): string => shortPath(origin, io.cwd);

  const overrides = config === undefined ? [] : everyOverride(config).map((layer) => ({ layer, files: globsOf(layer), rules: resolveRules([layer], {}, rules, []) }));

  const entries = rules.map((rule) => {
    const { floor, level, options } = resolved.rules.get(rule.id)!;
    return {
      rule, requirements: requirements.filter((requirement) => requirement.rule === rule.id),
      floor: { level: floor.value, from: floor.from }, ...(level && { set: { level: level.value, from: from(level.from) } }),
      options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { value: option.value, from: from(option.from) }])),
      overrides: overrides.flatMap(({ files, rules: changed }) => {
        const { level: changedTo } = changed.get(rule.id)!;
        return changedTo === undefined ? [] : [{ level: changedTo.value, from: from(changedTo.from), files }];
      }),
    };
  });
  const isNarrowed = args.flags.frameworks !== undefined;
  const catalogue: Catalogue = {
    version, day, auto, named, presets: { names: resolved.presets.value, from: from(resolved.presets.from) }, frameworks,
    overrides: overrides.map(({ layer: { config: of, path, value }, files }) => ({ from: from(`${of.origin(path)}, ${formatPath(path)}`), files, sets: Object.keys(value).filter((key) => key !== 'files') })),
    entries: isNarrowed ? entries.filter((entry) => entry.requirements.length > 0) : entries,
  };
  await write(io.stdout, args.isJson ? catalogueJson(catalogue) : catalogueText(catalogue, { color: hasColor(args.color, io) }));
  return 0;
}
