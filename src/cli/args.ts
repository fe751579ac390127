import { parseArgs } from 'node:util';
import { UsageError, unknownName } from '../config/errors.js';
import type { Flags } from '../config/resolve.js';
import type { Severity } from '../engine/severity.js';
import { didYouMean } from '../model/nearest.js';
import { readFlags } from './flags.js';
import { OPTIONS } from './options.js';
import type { OptionName, OptionSpec } from './options.js';

export interface Args {
  readonly paths: readonly string[];
  readonly config?: string;
  readonly isConfigOff: boolean;
  readonly flags: Flags;
  readonly format: string;
  readonly level?: Severity;
  readonly maxWarnings: number;
  readonly failOn: Severity | 'never';
  readonly isEmptyAllowed: boolean;
  readonly isDeclarationsOnly: boolean;
  readonly isStdin: boolean;
  readonly stdinFilename?: string;
  readonly printConfig?: string;
  readonly color: 'auto' | 'always' | 'never';
  readonly wants: 'lint' | 'help' | 'version';
}

export type Values = Partial<Record<OptionName, string | boolean | (string | boolean)[]>>;

/** Reads the command line. Throws a UsageError of one line, with the nearest valid name. */
export function readArgs(argv: readonly string[], ruleIds: readonly string[]): Args {
  const { values, positionals } = parse(argv);
  const paths = positionals[0] === 'lint' ? positionals.slice(1) : positionals;
  const text = (name: OptionName): string | undefined => values[name] as string | undefined;
  const is = (name: OptionName): boolean => values[name] === true;
  if (is('no-config') && text('config') !== undefined) throw new UsageError('--config and --no-config exclude each other');
  if (is('stdin') && paths.length > 0) throw new UsageError('--stdin takes no paths');
  if (text('stdin-filename') !== undefined && !is('stdin')) throw new UsageError('--stdin-filename goes with --stdin');
  return {
    paths, isConfigOff: is('no-config'), flags: readFlags(values, ruleIds), format: text('format') ?? 'stylish',
    maxWarnings: maxWarnings(text('max-warnings')), failOn: (text('fail-on') ?? 'error') as Args['failOn'], isEmptyAllowed: is('allow-empty'), isDeclarationsOnly: is('declarations-only'), isStdin: is('stdin'),
    color: (text('color') ?? 'auto') as Args['color'], wants: is('help') ? 'help' : is('version') ? 'version' : 'lint',
    ...(text('config') !== undefined && { config: text('config')! }), ...(text('stdin-filename') !== undefined && { stdinFilename: text('stdin-filename')! }),
    ...(text('print-config') !== undefined && { printConfig: text('print-config')! }),
    ...(is('quiet') ? { level: 'error' as const } : text('level') !== undefined && { level: text('level') as Severity }),
  };
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } {
  const specs: Readonly<Record<string, OptionSpec>> = OPTIONS;
  const options = Object.fromEntries(Object.entries(specs).map(([name, { short, takes, multiple }]) => [name, { type: takes === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }), ...(multiple && { multiple }) }]));
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw new UsageError(`Unknown option "${token.rawName}"${didYouMean(`--${token.name}`, Object.keys(specs).map((name) => `--${name}`))}`);
    const isMissing = token.value === undefined || token.value === '' || (!token.inlineValue && /^-./.test(token.value));
    if (spec.takes !== undefined && isMissing) throw new UsageError(`${token.rawName} takes ${spec.takes}`);
    if (spec.takes === undefined && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
    if (spec.choices !== undefined && !spec.choices.includes(token.value!)) throw new UsageError(unknownName(token.name, token.value!, spec.choices));
  }
  return { values: values as Values, positionals };
}

function maxWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings takes a number, found "${text}"`);
  return Number(text);
}
