import { resolve } from 'node:path';
import { checkOptions } from '../config/options.js';
import { ruleSetFor } from '../config/rule-set.js';
import { chainOf } from '../config/load.js';
import type { ConfigFile } from '../config/load.js';
import { appliesTo, everyOverride, globsOf, resolveConfig } from '../config/resolve.js';
import type { Origin, ResolvedRule } from '../config/resolve.js';
import type { AnyRule } from '../engine/rule.js';
import { plainText } from '../format/escape.js';
import { formatPath } from '../model/path.js';
import type { Args } from './args.js';
import { configFinder } from './find-config.js';
import { ignoredBy } from './ignored.js';
import type { Io } from './io.js';

/** Every setting for a file as YAML, with the file and line that set it beside it. */
export async function printConfig(name: string, args: Args, builtIn: readonly AnyRule[], io: Io): Promise<string> {
  const file = resolve(io.cwd, name);
  const config = await configFinder(args, builtIn, io.cwd)(file);
  const { rules } = await ruleSetFor(config, args.flags, builtIn, io.cwd);
  const resolved = resolveConfig(config, file, args.flags, rules, io.cwd);
  await checkOptions(resolved.rules, rules);
  const ignored = ignoredBy(file, config);
  const optional = new Set(rules.filter(({ meta }) => meta.isOptIn).map(({ id }) => id));
  const lines = [
    `# ${plainText(file)}${ignored === undefined ? '' : `: ignored by ${plainText(ignored)}`}`,
    line('extends', resolved.presets.value.map((preset) => `policylint:${preset}`), resolved.presets.from),
    ...surroundings(config, file),
    line('frameworks', resolved.frameworks.value, resolved.frameworks.from),
    line('asOf', resolved.asOf.value, resolved.asOf.from),
    line('sources', resolved.sources.value, resolved.sources.from),
    'rules:',
    ...[...resolved.rules].flatMap(([id, rule]) => ruleLines(id, rule, optional.has(id))),
    'suppressions:',
    ...(['inline', 'reason', 'deny'] as const).map((name) => `  ${line(name, resolved.suppressions[name].value, resolved.suppressions[name].from)}`),
    ...(resolved.baseline === undefined ? [] : [line('baseline', resolved.baseline.value, resolved.baseline.from)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What belongs to the configuration, what it leaves out, and which of its overrides are for this file. */
function surroundings(config: ConfigFile | undefined, file: string): string[] {
  const chain = config === undefined ? [] : chainOf(config);
  const files = chain.findLast((part) => part.value.files !== undefined);
  const entries = (part: ConfigFile, key: 'files' | 'ignore'): string[] => part.value[key]?.map((value, index) => item(value, part.origin([key, index]))) ?? [];
  return [
    ...list('files', files === undefined ? [] : entries(files, 'files')),
    ...list('ignore', chain.flatMap((part) => entries(part, 'ignore'))),
    ...list('overrides', config === undefined ? [] : everyOverride(config).map((layer) => item(globsOf(layer), `${layer.config.origin(layer.path)}, ${formatPath(layer.path)}: ${appliesTo(layer, file) ? 'for this file' : 'not for this file'}`))),
  ];
}

function list(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [line(key, [], 'default')] : [`${key}:`, ...items];
}

function item(value: unknown, from: string): string {
  return `${`  - ${plainText(JSON.stringify(value))}`.padEnd(44)} # ${plainText(from)}`;
}

/** A rule that only the laws may raise is shown as `by law`: its preset says off, its setting nothing. */
function ruleLines(id: string, { floor, level, options }: ResolvedRule, isOptIn: boolean): string[] {
  const { value, from }: Origin<string> = level ?? floor;
  const note = level === undefined && value === 'off' && !isOptIn ? 'by law only' : from;
  const entries = Object.entries(options);
  if (entries.length === 0) return [`  ${line(id, value, note)}`];
  return [`  ${id}:`, `    ${line('level', value, note)}`, ...entries.map(([name, option]) => `    ${line(name, option.value, option.from)}`)];
}

function line(key: string, value: unknown, from: string): string {
  return `${`${key}: ${typeof value === 'string' ? value : plainText(JSON.stringify(value))}`.padEnd(44)} # ${plainText(from)}`;
}
