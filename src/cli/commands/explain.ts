import { resolve } from 'node:path';
import { checkPattern } from '../../config/check.js';
import { UsageError } from '../../config/errors.js';
import { everyFramework, frameworksInReach } from '../../config/frameworks.js';
import { presets } from '../../config/presets.js';
import { ruleSetFor } from '../../config/rule-set.js';
import { resolveConfig } from '../../config/resolve.js';
import type { AnyRule } from '../../engine/rule.js';
import { explain as format } from '../../format/explain.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { dayOf } from '../lint-source.js';
import { readRulePage } from '../rule-page.js';

/**
 * Shows one rule. Of a rule that comes with policylint it reads no configuration: a mistake in one is when a rule needs
 * explaining. A rule of a plugin or a standard is known only to the configuration, or to `--framework`.
 */
export async function explain(args: Args, builtIn: readonly AnyRule[], _: string, io: Io): Promise<number> {
  const id = args.paths[0]!;
  const topic = `${id.split('/')[0]!}/`;
  const config = builtIn.some((rule) => rule.id.startsWith(topic)) ? undefined : await configFinder(args, builtIn, io.cwd)(resolve(io.cwd, 'policy.yaml'));
  const set = await ruleSetFor(config, args.flags, builtIn, io.cwd);
  const rule = find(id, set.rules);
  const resolved = resolveConfig(config, io.cwd, args.flags, set.rules, io.cwd);
  const own = [...set.files.values(), ...set.frameworks];
  const frameworks = args.flags.frameworks === undefined ? [...(await everyFramework()), ...own] : (await frameworksInReach(resolved, set)).frameworks;
  const page = builtIn.includes(rule) ? await readRulePage(rule.id) : rule.meta.page as string | undefined;
  const text = format({
    rule, day: dayOf(io), ...(page !== undefined && { page }),
    presets: Object.fromEntries(Object.entries(presets).map(([name, floor]) => [name, floor(rule)])),
    requirements: frameworks.flatMap((framework) => framework.requires.filter((entry) => entry.rule === rule.id).map((entry) => ({ ...entry, framework }))),
  }, { color: hasColor(args.color, io) });
  await write(io.stdout, text);
  return 0;
}

/** The name of a topic shows its rules. */
function find(id: string, rules: readonly AnyRule[]): AnyRule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const topic = id.replace(/\/\*?$/, '');
  const ofTopic = rules.map((candidate) => candidate.id).filter((known) => known.startsWith(`${topic}/`));
  if (ofTopic.length > 0) throw new UsageError(`"${id}" is a topic; its rules: ${ofTopic.join(', ')}`);
  throw new UsageError(checkPattern(id, rules.map((candidate) => candidate.id))!);
}
