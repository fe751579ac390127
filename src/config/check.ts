import { frameworks as builtIn } from '../generated/frameworks/index.js';
import { didYouMean } from '../model/nearest.js';
import type { Path } from '../model/path.js';
import { unknownName } from './errors.js';
import { checkGlob, checkIgnore } from './globs.js';
import { isFrameworkFile } from './framework-file.js';
import type { ConfigFile } from './load.js';
import { checkOptions } from './options.js';
import { everyLayer, resolveRules } from './resolve.js';
import type { Layer } from './resolve.js';
import type { RuleSet } from './rule-set.js';

/** Refuses rules, options, frameworks, days and globs that cannot be meant, in a configuration, all its overrides and all that it extends, whatever file is linted. */
export async function checkConfig(config: ConfigFile, set: RuleSet): Promise<void> {
  for (const part of config.extended) if (typeof part !== 'string') await checkConfig(part, set);
  for (const layer of everyLayer(config)) {
    checkEntries(layer, set);
    await checkOptions(resolveRules([layer], {}, set.rules, []), set.rules);
  }
}

function checkEntries({ config, path, value }: Layer, { rules: known, frameworks: ofPlugins, isPartial }: RuleSet): void {
  const { files, ignore, rules, frameworks, asOf, suppressions } = value as Layer['value'] & { readonly files?: readonly string[]; readonly ignore?: readonly string[] };
  const refuseIf = (problem: string | undefined, within: Path, on: 'key' | 'value'): void => {
    if (problem !== undefined) throw config.refuse([...path, ...within], on, problem);
  };
  const [ruleIds, frameworkIds] = [known.map(({ id }) => id), ofPlugins.map(({ id }) => id)];
  for (const [index, glob] of (files ?? []).entries()) refuseIf(checkGlob(glob), ['files', index], 'value');
  for (const [index, line] of (ignore ?? []).entries()) refuseIf(checkIgnore(line), ['ignore', index], 'value');
  for (const pattern of Object.keys(rules ?? {})) refuseIf(checkPattern(pattern, ruleIds, isPartial), ['rules', pattern], 'key');
  for (const [index, name] of (frameworks ?? []).entries()) refuseIf(checkFramework(name, frameworkIds, isPartial), ['frameworks', index], 'value');
  for (const [index, pattern] of (suppressions?.deny ?? []).entries()) refuseIf(checkPattern(pattern, ruleIds, isPartial), ['suppressions', 'deny', index], 'value');
  if (asOf !== undefined) refuseIf(checkDay(asOf), ['asOf'], 'value');
}

/** Says what is wrong with the name of a rule, or of a topic with `/*`. Where plugins were left out, a topic that nobody knows may be theirs. */
export function checkPattern(pattern: string, ids: readonly string[], isPartial = false): string | undefined {
  const topics = [...new Set(ids.map((id) => `${id.split('/')[0]!}/*`))];
  if (ids.includes(pattern) || topics.includes(pattern)) return undefined;
  if (isPartial && /^[a-z][a-z0-9-]*\/([a-z0-9-]+|\*)$/.test(pattern) && !topics.includes(`${pattern.split('/')[0]!}/*`)) return undefined;
  return `Unknown rule "${pattern}"${didYouMean(pattern, pattern.endsWith('/*') ? topics : ids)}`;
}

/** Says what is wrong with the name of a framework; `others` come from plugins. Whether a file is there is told by reading it. */
export function checkFramework(name: string, others: readonly string[] = [], isPartial = false): string | undefined {
  const known = ['auto', ...builtIn.map((entry) => entry.id), ...others];
  return known.includes(name) || isFrameworkFile(name) || isPartial ? undefined : unknownName('framework', name, known);
}

/** Says what is wrong with the day whose law is asked for. */
export function checkDay(text: string): string | undefined {
  return text === 'today' || text === 'policy' || isDate(text) ? undefined : `"${text}" is no day: expected today, policy or a date such as 2026-01-31`;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
