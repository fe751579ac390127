/** One table for the parser, the help and the check of values. */
export interface OptionSpec {
  readonly short?: string;
  /** What it takes, as help shows it; a flag takes nothing. */
  readonly takes?: string;
  readonly multiple?: boolean;
  readonly choices?: readonly string[];
  readonly help: string;
}

export const OPTIONS = {
  config: { short: 'c', takes: 'FILE', help: 'configuration file, instead of the nearest .policylintrc.yaml' },
  'no-config': { help: 'read no configuration: policylint:recommended, laws by market' },
  framework: { takes: 'ID', multiple: true, help: 'law or standard to apply; several with commas; auto: by market' },
  'as-of': { takes: 'DAY', help: 'the day whose law applies: today, policy, or a date' },
  preset: { takes: 'NAME', choices: ['minimal', 'recommended', 'strict', 'all'], help: 'minimal, recommended, strict or all' },
  rule: { takes: "'ID: LEVEL'", multiple: true, help: 'set a rule to off, info, warning or error' },
  format: { short: 'f', takes: 'NAME', choices: ['stylish', 'compact', 'unix', 'json'], help: 'stylish (default), compact, unix or json' },
  level: { takes: 'LEVEL', choices: ['error', 'warning', 'info'], help: 'lowest level shown; the exit code is the same' },
  quiet: { help: 'same as --level error' },
  'max-warnings': { takes: 'N', help: 'exit 1 with more warnings than this' },
  'fail-on': { takes: 'LEVEL', choices: ['error', 'warning', 'info', 'never'], help: 'lowest level that exits 1 (default: error)' },
  'allow-empty': { help: 'exit 0 where no file matches' },
  'declarations-only': { help: 'skip named files without the key `policylint` (for hooks)' },
  stdin: { help: 'lint one declaration from standard input' },
  'stdin-filename': { takes: 'NAME', help: 'its name in the output and for the configuration' },
  'print-config': { takes: 'FILE', help: 'show every setting for a file, and what set it' },
  color: { takes: 'WHEN', choices: ['auto', 'always', 'never'], help: 'auto, always or never' },
  version: { short: 'v', help: 'show the version' },
  help: { short: 'h', help: 'show this help' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** A folder of that name needs `./`. */
export const COMMANDS = ['lint'] as const;
