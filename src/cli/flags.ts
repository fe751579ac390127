import { checkDay } from '../config/check.js';
import { UsageError, unknownName } from '../config/errors.js';
import type { PresetName } from '../config/presets.js';
import type { Flags, RuleEntry } from '../config/resolve.js';
import type { Values } from './args.js';

const LEVELS = ['off', 'info', 'warning', 'error'];

/** What the command line sets on top of a configuration. Whether there are such rules and frameworks is known with the configuration. */
export function readFlags(values: Values): Flags {
  const { framework, preset, rule, 'as-of': asOf, sources } = values as { framework?: string[]; preset?: PresetName; rule?: string[]; 'as-of'?: string; sources?: string[] };
  return {
    ...(framework && { frameworks: readFrameworks(framework) }),
    ...(asOf !== undefined && { asOf: readDay(asOf) }),
    ...(sources && { sources }),
    ...(preset !== undefined && { preset }),
    ...(values['no-inline-config'] === true && { noInlineConfig: true }),
    ...(values.baseline !== undefined && { baseline: values.baseline as string }),
    ...(rule && { rules: rule.map((entry) => readRule(entry)) }),
  };
}

function readFrameworks(entries: readonly string[]): string[] {
  const names = entries.flatMap((entry) => entry.split(',').map((name) => name.trim())).filter((name) => name !== '');
  if (names.length === 0) throw new UsageError('--framework takes ID');
  return names;
}

function readDay(text: string): string {
  refuseIf('--as-of', checkDay(text));
  return text;
}

function readRule(entry: string): { id: string; setting: RuleEntry } {
  const [, id, level] = /^([^:]+):(.*)$/s.exec(entry)?.map((part) => part.trim()) ?? [];
  if (id === undefined || level === undefined) throw new UsageError(`--rule takes 'ID: LEVEL', found "${entry}"`);
  refuseIf('--rule', LEVELS.includes(level) ? undefined : unknownName('level', level, LEVELS));
  return { id, setting: level as RuleEntry };
}

function refuseIf(option: string, problem: string | undefined): void {
  if (problem !== undefined) throw new UsageError(`${option}: ${problem}`);
}
