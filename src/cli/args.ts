import { parseArgs } from 'node:util';
import { UsageError, unknownName } from '../config/errors.js';
import type { Flags } from '../config/resolve.js';
import type { Severity } from '../engine/severity.js';
import { didYouMean } from '../model/nearest.js';
import { listed } from '../engine/message.js';
import { COMMANDS, SCHEMAS, isCommand } from './command-table.js';
import type { CommandName, CommandSpec } from './command-table.js';
import { readFlags } from './flags.js';
import { OPTIONS, optionsOf } from './options.js';
import type { OptionName, OptionSpec } from './options.js';
import { readOutputs } from './outputs.js';
import type { Output, OutputToken } from './outputs.js';

export interface Args {
  readonly command: CommandName;
  /** What stands behind the command, or all of it: paths, the name of a rule. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly isConfigOff: boolean;
  readonly arePluginsOff: boolean;
  readonly flags: Flags;
  /** What is printed, and where to. */
  readonly outputs: readonly Output[];
  readonly hasLinks: boolean;
  readonly isJson: boolean;
  /** Of evidence: record the texts as they are. */
  readonly isUpdate: boolean;
  /** Of evidence: what no fact points to. */
  readonly isCoverage: boolean;
  readonly level?: Severity;
  readonly maxWarnings: number;
  readonly failOn: Severity | 'never';
  /** Which fixes are made, if any, and whether only shown. */
  readonly fix?: { readonly isSafeOnly: boolean; readonly isDryRun: boolean };
  readonly isEmptyAllowed: boolean;
  readonly isDeclarationsOnly: boolean;
  /** A list of paths: a file, or `-`. */
  readonly filesFrom?: string;
  readonly isStdin: boolean;
  readonly showSuppressed: boolean;
  readonly isBaselineStrict: boolean;
  readonly stdinFilename?: string;
  readonly printConfig?: string;
  readonly isStats: boolean;
  /** Nothing is asked. */
  readonly isUnasked: boolean;
  readonly color: 'auto' | 'always' | 'never';
  /** `overview` is the help of the whole. */
  readonly wants: 'run' | 'overview' | 'help' | 'version';
}

export type Values = Partial<Record<OptionName, string | boolean | (string | boolean)[]>>;

/** Reads the command line. Throws a UsageError of one line, with the nearest valid name. */
export function readArgs(argv: readonly string[]): Args {
  const { command: named, values, operands: paths, outputs } = parse(argv);
  const command = named ?? 'lint';
  const text = (name: OptionName): string | undefined => values[name] as string | undefined;
  const is = (name: OptionName): boolean => values[name] === true;
  const wants = is('help') ? (named === undefined ? 'overview' : 'help') : is('version') ? 'version' : 'run';
  if (wants === 'run') checkOperands(command, paths);
  if (is('no-config') && text('config') !== undefined) throw new UsageError('--config and --no-config exclude each other');
  if (is('stdin') && text('files-from') !== undefined) throw new UsageError('--stdin and --files-from exclude each other');
  if (is('update') && (is('coverage') || is('json'))) throw new UsageError(`--update and --${is('json') ? 'json' : 'coverage'} exclude each other`);
  if (is('stdin') && paths.length > 0) throw new UsageError('--stdin takes no paths');
  if (text('stdin-filename') !== undefined && !is('stdin')) throw new UsageError('--stdin-filename goes with --stdin');
  if (text('fix-type') !== undefined && !is('fix') && !is('fix-dry-run')) throw new UsageError('--fix-type goes with --fix or --fix-dry-run');
  if (is('fix') && is('stdin') && !is('fix-dry-run')) throw new UsageError('--fix cannot write standard input: --fix-dry-run shows what it would do');
  return {
    command, paths, isConfigOff: is('no-config'), arePluginsOff: is('no-plugins'), flags: readFlags(values), isJson: is('json'), isUpdate: is('update'), isCoverage: is('coverage'),
    outputs: readOutputs(outputs, command === 'lint' ? 'stylish' : 'text', command === 'lint'), hasLinks: is('links'),
    maxWarnings: maxWarnings(text('max-warnings')), failOn: (text('fail-on') ?? 'error') as Args['failOn'], isEmptyAllowed: is('allow-empty'), isDeclarationsOnly: is('declarations-only'), isStdin: is('stdin'), isUnasked: is('yes'), isStats: is('stats'),
    showSuppressed: is('show-suppressed'), isBaselineStrict: is('strict-baseline'),
    color: (text('color') ?? 'auto') as Args['color'], wants,
    ...((is('fix') || is('fix-dry-run')) && { fix: { isSafeOnly: text('fix-type') !== 'all', isDryRun: is('fix-dry-run') } }),
    ...(text('config') !== undefined && { config: text('config')! }), ...(text('stdin-filename') !== undefined && { stdinFilename: text('stdin-filename')! }),
    ...(text('print-config') !== undefined && { printConfig: text('print-config')! }), ...(text('files-from') !== undefined && { filesFrom: text('files-from')! }),
    ...(is('quiet') ? { level: 'error' as const } : text('level') !== undefined && { level: text('level') as Severity }),
  };
}

interface Parsed {
  readonly command: CommandName | undefined;
  readonly values: Values;
  readonly operands: readonly string[];
  /** Each --format and --output, in their order. */
  readonly outputs: readonly OutputToken[];
}

/** The command is the first word that is no option and stands before `--`. */
function parse(argv: readonly string[]): Parsed {
  const specs: Readonly<Record<string, OptionSpec>> = OPTIONS;
  const options = Object.fromEntries(Object.entries(specs).map(([name, { short, takes, multiple }]) => [name, { type: takes === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }), ...(multiple && { multiple }) }]));
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const first = tokens.find((token) => token.kind !== 'option');
  const command = first?.kind === 'positional' && isCommand(first.value) ? first.value : undefined;
  const taken = optionsOf(command ?? 'lint');
  const outputs: OutputToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = taken.get(token.name);
    if (spec === undefined) throw notTaken(command ?? 'lint', token);
    const isMissing = token.value === undefined || token.value === '' || (!token.inlineValue && /^-./.test(token.value));
    if (spec.takes !== undefined && isMissing) throw new UsageError(`${token.rawName} takes ${spec.takes}`);
    if (spec.takes === undefined && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
    if (token.name === 'format' || token.name === 'output') outputs.push({ name: token.name, value: token.value! });
    if (spec.choices !== undefined && !spec.choices.includes(token.value!)) throw new UsageError(unknownName(token.name, token.value!, spec.choices));
  }
  return { command, values: values as Values, operands: command === undefined ? positionals : positionals.slice(1), outputs };
}

/** An option of other commands, or of none. */
function notTaken(command: CommandName, { name, rawName }: { readonly name: string; readonly rawName: string }): UsageError {
  const spec = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
  const meant = didYouMean(`--${name}`, [...optionsOf(command).keys()].map((known) => `--${known}`));
  return new UsageError(spec === undefined ? `Unknown option "${rawName}"${meant}` : `${rawName} is no option of ${command}: it goes with ${listed(spec.of)}`);
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const { takes }: CommandSpec = COMMANDS[command];
  if (takes === undefined && operands.length > 0) throw new UsageError(`${command} takes no path, found "${operands[0]}"`);
  if (takes === 'SCHEMA' && operands.length !== 1) throw new UsageError(`schema takes one of ${SCHEMAS.join(', ')}`);
  if (takes === 'RULE' && operands.length !== 1) throw new UsageError(operands.length === 0 ? `${command} takes a rule, such as retention/period` : `${command} takes one rule, found ${operands.length}`);
}

function maxWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings takes a number, found "${text}"`);
  return Number(text);
}
