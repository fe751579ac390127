import { COMMANDS } from './command-table.js';
import type { CommandName } from './command-table.js';

/** One table for the parser, the help and the check of values. */
export interface OptionSpec {
  readonly short?: string;
  /** What it takes, as help shows it; a flag takes nothing. */
  readonly takes?: string;
  readonly multiple?: boolean;
  readonly choices?: readonly string[];
  readonly help: string;
  /** The commands that take it. */
  readonly of: readonly CommandName[];
  /** What is different for a command. */
  readonly in?: { readonly [Name in CommandName]?: Partial<Pick<OptionSpec, 'choices' | 'help'>> };
}

const ALL = Object.keys(COMMANDS) as CommandName[];
const LINT: readonly CommandName[] = ['lint'];
const FILES: readonly CommandName[] = ['lint', 'coverage'];
const CONFIGURED: readonly CommandName[] = ['lint', 'rules', 'frameworks', 'coverage'];

export const OPTIONS = {
  config: { short: 'c', takes: 'FILE', help: 'configuration file, instead of the nearest .policylintrc.yaml', of: CONFIGURED },
  'no-config': { help: 'read no configuration: policylint:recommended, laws by market', of: CONFIGURED },
  framework: {
    takes: 'ID', multiple: true, help: 'law or standard to apply; several with commas; auto: by market', of: ['lint', 'explain', 'rules', 'coverage'],
    in: { explain: { help: 'only these laws or standards' }, rules: { help: 'only the rules that these laws want' } },
  },
  'as-of': { takes: 'DAY', help: 'the day whose law applies: today, policy, or a date', of: ['lint', 'rules', 'coverage'] },
  preset: { takes: 'NAME', choices: ['minimal', 'recommended', 'strict', 'all'], help: 'minimal, recommended, strict or all', of: ['lint', 'rules'] },
  rule: { takes: "'ID: LEVEL'", multiple: true, help: 'set a rule to off, info, warning or error', of: ['lint', 'rules'] },
  format: {
    short: 'f', takes: 'NAME', choices: ['stylish', 'compact', 'unix', 'json'], help: 'stylish (default), compact, unix or json', of: FILES,
    in: { coverage: { choices: ['text', 'markdown', 'csv', 'html', 'json'], help: 'text (default), markdown, csv, html or json' } },
  },
  json: { help: 'for machines', of: ['rules', 'frameworks'] },
  level: { takes: 'LEVEL', choices: ['error', 'warning', 'info'], help: 'lowest level shown; the exit code is the same', of: LINT },
  quiet: { help: 'same as --level error', of: LINT },
  'max-warnings': { takes: 'N', help: 'exit 1 with more warnings than this', of: LINT },
  'fail-on': { takes: 'LEVEL', choices: ['error', 'warning', 'info', 'never'], help: 'lowest level that exits 1 (default: error)', of: LINT },
  'allow-empty': { help: 'exit 0 where no file matches', of: FILES },
  'declarations-only': { help: 'skip named files without the key `policylint` (for hooks)', of: FILES },
  stdin: { help: 'lint one declaration from standard input', of: LINT },
  'stdin-filename': { takes: 'NAME', help: 'its name in the output and for the configuration', of: LINT },
  'print-config': { takes: 'FILE', help: 'show every setting for a file, and what set it', of: LINT },
  color: { takes: 'WHEN', choices: ['auto', 'always', 'never'], help: 'auto, always or never', of: ['lint', 'explain', 'rules', 'frameworks', 'coverage'] },
  version: { short: 'v', help: 'show the version', of: ALL },
  help: { short: 'h', help: 'show this help', of: ALL },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** The options that a command takes, as it takes them. */
export function optionsOf(command: CommandName): Map<string, OptionSpec> {
  const specs: Readonly<Record<string, OptionSpec>> = OPTIONS;
  return new Map(Object.entries(specs).filter(([, spec]) => spec.of.includes(command)).map(([name, spec]) => [name, { ...spec, ...spec.in?.[command] }]));
}
