import { resolve } from 'node:path';
import { checkOptions } from '../config/options.js';
import { resolveConfig } from '../config/resolve.js';
import type { Origin, ResolvedRule } from '../config/resolve.js';
import type { AnyRule } from '../engine/rule.js';
import { plainText } from '../format/escape.js';
import type { Args } from './args.js';
import { configFinder } from './find-config.js';
import { ignoredBy } from './ignored.js';
import type { Io } from './io.js';

/** Every setting for a file as YAML, with the file and line that set it beside it. */
export async function printConfig(name: string, args: Args, rules: readonly AnyRule[], io: Io): Promise<string> {
  const file = resolve(io.cwd, name);
  const config = await configFinder(args, rules, io.cwd)(file);
  const resolved = resolveConfig(config, file, args.flags, rules, io.cwd);
  await checkOptions(resolved, rules);
  const ignored = ignoredBy(file, config);
  const lines = [
    `# ${plainText(file)}${ignored === undefined ? '' : `: ignored by ${plainText(ignored)}`}`,
    line('extends', resolved.presets.value.map((preset) => `policylint:${preset}`), resolved.presets.from),
    line('frameworks', resolved.frameworks.value, resolved.frameworks.from),
    line('asOf', resolved.asOf.value, resolved.asOf.from),
    'rules:',
    ...[...resolved.rules].flatMap(([id, rule]) => ruleLines(id, rule)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A rule that only the laws may raise is shown as `by law`: its preset says off, its setting nothing. */
function ruleLines(id: string, { floor, level, options }: ResolvedRule): string[] {
  const { value, from }: Origin<string> = level ?? floor;
  const note = level === undefined && value === 'off' ? 'by law only' : from;
  const entries = Object.entries(options);
  if (entries.length === 0) return [`  ${line(id, value, note)}`];
  return [`  ${id}:`, `    ${line('level', value, note)}`, ...entries.map(([name, option]) => `    ${line(name, option.value, option.from)}`)];
}

function line(key: string, value: unknown, from: string): string {
  return `${`${key}: ${typeof value === 'string' ? value : plainText(JSON.stringify(value))}`.padEnd(44)} # ${plainText(from)}`;
}
