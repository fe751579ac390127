import { COMMANDS } from './command-table.js';
import type { CommandName } from './command-table.js';

/** One table for the parser, the help and the check of values. */
export interface OptionSpec {
  readonly short?: string;
  /** What it takes, as help shows it; a flag takes nothing. */
  readonly takes?: string;
  readonly multiple?: boolean;
  /** Shown by `policylint --help`, which fits a screen. */
  readonly isCommon?: boolean;
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
const READING: readonly CommandName[] = ['lint', 'coverage', 'evidence'];
const LINTING: readonly CommandName[] = ['lint', 'baseline'];
const CONFIGURED: readonly CommandName[] = ['lint', 'explain', 'rules', 'frameworks', 'coverage', 'evidence', 'baseline'];

export const OPTIONS = {
  config: { short: 'c', takes: 'FILE', isCommon: true, help: 'instead of the nearest .policylintrc.yaml', of: CONFIGURED },
  'no-config': { help: 'read no configuration: policylint:recommended, laws by market', of: CONFIGURED },
  'no-plugins': { help: 'load no plugin: what the configuration says of theirs is left out', of: CONFIGURED },
  framework: {
    takes: 'ID', multiple: true, isCommon: true, help: 'laws or standards, with commas; auto: by market', of: ['lint', 'explain', 'rules', 'coverage', 'baseline'],
    in: { explain: { help: 'only these laws or standards' }, rules: { help: 'only the rules that these laws want' } },
  },
  'as-of': { takes: 'DAY', isCommon: true, help: 'the law of this day: today, policy, or a date', of: ['lint', 'rules', 'coverage', 'baseline'] },
  sources: { takes: 'DIR', multiple: true, help: 'where the texts of policies lie, besides their declarations; again for several', of: ['lint', 'evidence'] },
  preset: { takes: 'NAME', isCommon: true, choices: ['minimal', 'recommended', 'strict', 'all'], help: 'minimal, recommended, strict or all', of: ['lint', 'rules', 'baseline'] },
  rule: { takes: "'ID: LEVEL'", multiple: true, isCommon: true, help: 'set a rule to off, info, warning or error', of: ['lint', 'rules', 'baseline'] },
  format: {
    short: 'f', takes: 'NAME', multiple: true, isCommon: true, of: FILES,
    help: "stylish (default), compact, unix, pretty, html, json, jsonl, sarif, github, gitlab, markdown, junit, checkstyle, tap, a plugin's, or ESLint's",
    in: { coverage: { choices: ['text', 'markdown', 'csv', 'html', 'json'], help: 'text (default), markdown, csv, html or json' } },
  },
  output: { short: 'o', takes: 'FILE', multiple: true, help: 'write what the --format before it prints to a file; again for several', of: FILES, in: { coverage: { help: 'write to a file' } } },
  json: { help: 'for machines', of: ['rules', 'frameworks', 'evidence'] },
  update: { help: 'record the texts as they are now, after you have read them', of: ['evidence'] },
  coverage: { help: 'show the sentences that no fact points to', of: ['evidence'] },
  level: { takes: 'LEVEL', choices: ['error', 'warning', 'info'], help: 'lowest level shown; the exit code is the same', of: LINT },
  quiet: { isCommon: true, help: 'same as --level error', of: LINT },
  'max-warnings': { takes: 'N', isCommon: true, help: 'exit 1 with more warnings than this', of: LINT },
  'fail-on': { takes: 'LEVEL', isCommon: true, choices: ['error', 'warning', 'info', 'never'], help: 'lowest level that exits 1 (default: error)', of: LINT },
  fix: { isCommon: true, help: 'make the fixes, and report what is left', of: LINT },
  'fix-type': { takes: 'TYPE', choices: ['safe', 'all'], help: 'safe (default), or all: also write not-stated for what is not declared', of: LINT },
  'fix-dry-run': { help: 'print the fixes as a diff for `git apply`; findings go to standard error', of: LINT },
  'allow-empty': { help: 'exit 0 where no file matches', of: READING },
  'declarations-only': { help: 'skip named files without the key `policylint` (for hooks)', of: READING },
  'files-from': { takes: 'FILE', help: 'lint the paths in a file, one a line; - for standard input', of: READING },
  stdin: { help: 'lint one declaration from standard input', of: LINT },
  'stdin-filename': { takes: 'NAME', help: 'its name in the output and for the configuration', of: LINT },
  'no-inline-config': { help: 'comments in declarations suppress nothing', of: LINTING },
  'show-suppressed': { help: 'show what comments and the baseline suppress', of: LINT },
  baseline: { takes: 'FILE', help: 'file of known findings, instead of `baseline` in the configuration', of: LINTING },
  'strict-baseline': { help: 'an entry that is found no more is an error', of: LINT },
  'print-config': { takes: 'FILE', isCommon: true, help: 'show every setting for a file, and what set it', of: LINT },
  stats: { help: 'findings by rule and law, time by rule', of: LINT },
  yes: { short: 'y', help: 'ask nothing', of: ['init'] },
  color: { takes: 'WHEN', choices: ['auto', 'always', 'never'], help: 'auto, always or never', of: ['lint', 'explain', 'rules', 'frameworks', 'coverage', 'evidence', 'baseline'] },
  links: { help: 'links that the terminal opens, in pretty', of: LINT },
  version: { short: 'v', help: 'show the version', of: ALL },
  help: { short: 'h', help: 'show this help', of: ALL },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** The options that a command takes, as it takes them. */
export function optionsOf(command: CommandName): Map<string, OptionSpec> {
  const specs: Readonly<Record<string, OptionSpec>> = OPTIONS;
  return new Map(Object.entries(specs).filter(([, spec]) => spec.of.includes(command)).map(([name, spec]) => [name, { ...spec, ...spec.in?.[command] }]));
}
