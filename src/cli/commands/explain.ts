import { checkPattern } from '../../config/check.js';
import { UsageError } from '../../config/errors.js';
import { everyFramework, frameworksInReach } from '../../config/frameworks.js';
import { presets } from '../../config/presets.js';
import { resolveConfig } from '../../config/resolve.js';
import type { AnyRule } from '../../engine/rule.js';
import { explain as format } from '../../format/explain.js';
import type { Args } from '../args.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { dayOf } from '../lint-source.js';
import { readRulePage } from '../rule-page.js';

/** Shows one rule. It reads no configuration: a mistake in one is when a rule needs explaining. */
export async function explain(args: Args, rules: readonly AnyRule[], _: string, io: Io): Promise<number> {
  const rule = find(args.paths[0]!, rules);
  const config = resolveConfig(undefined, io.cwd, args.flags, rules, io.cwd);
  const frameworks = args.flags.frameworks === undefined ? await everyFramework() : (await frameworksInReach(config, new Set(rules.map(({ id }) => id)))).frameworks;
  const page = await readRulePage(rule.id);
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
