import { frameworks as builtIn } from '../generated/frameworks/index.js';
import { didYouMean } from '../model/nearest.js';
import type { Path } from '../model/path.js';
import { unknownName } from './errors.js';
import type { ConfigFile } from './load.js';
import type { Layer } from './resolve.js';

/** Refuses rules, frameworks and days that do not exist, in a configuration, all its overrides and all that it extends. */
export function checkNames(config: ConfigFile, ruleIds: readonly string[]): void {
  for (const part of config.extended) if (typeof part !== 'string') checkNames(part, ruleIds);
  checkEntries(config, [], config.value as Layer['value'], ruleIds);
  for (const [index, override] of (config.value.overrides ?? []).entries()) checkEntries(config, ['overrides', index], override as Layer['value'], ruleIds);
}

function checkEntries(config: ConfigFile, path: Path, { rules, frameworks, asOf }: Layer['value'], ruleIds: readonly string[]): void {
  const refuseIf = (problem: string | undefined, within: Path, on: 'key' | 'value'): void => {
    if (problem !== undefined) throw config.refuse([...path, ...within], on, problem);
  };
  for (const pattern of Object.keys(rules ?? {})) refuseIf(checkPattern(pattern, ruleIds), ['rules', pattern], 'key');
  for (const [index, name] of (frameworks ?? []).entries()) refuseIf(checkFramework(name), ['frameworks', index], 'value');
  if (asOf !== undefined) refuseIf(checkDay(asOf), ['asOf'], 'value');
}

/** Says what is wrong with the name of a rule, or of a topic with `/*`. */
export function checkPattern(pattern: string, ids: readonly string[]): string | undefined {
  const topics = [...new Set(ids.map((id) => `${id.split('/')[0]!}/*`))];
  if (ids.includes(pattern) || topics.includes(pattern)) return undefined;
  return `Unknown rule "${pattern}"${didYouMean(pattern, pattern.endsWith('/*') ? topics : ids)}`;
}

/** Says what is wrong with the name of a framework; a file is only read when it is needed. */
export function checkFramework(name: string): string | undefined {
  const known = ['auto', ...builtIn.map((entry) => entry.id)];
  return known.includes(name) || isFrameworkFile(name) ? undefined : unknownName('framework', name, known);
}

export function isFrameworkFile(name: string): boolean {
  return /^[./]|\.(ya?ml|json)$/.test(name);
}

/** Says what is wrong with the day whose law is asked for. */
export function checkDay(text: string): string | undefined {
  return text === 'today' || text === 'policy' || isDate(text) ? undefined : `"${text}" is no day: expected today, policy or a date such as 2026-01-31`;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
