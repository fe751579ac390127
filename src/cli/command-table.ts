/** A command as help and the documentation show it. A folder of that name needs `./`. */
export interface CommandSpec {
  /** What stands behind the name. */
  readonly takes?: 'RULE' | '[path|glob …]';
  readonly summary: string;
  /** One paragraph. */
  readonly about: string;
  readonly exit: string;
  readonly examples: readonly (readonly [line: string, shows: string])[];
}

const SHOWN = '0 shown, 2 the job could not be done';

export const COMMANDS = {
  lint: {
    takes: '[path|glob …]', summary: 'lint files, folders or globs (when no command is named)',
    about: 'Lints privacy policies written down as YAML declarations: files, folders, globs. Without a path, what `files` in the configuration names.',
    exit: '0 nothing to report, 1 findings, 2 the job could not be done, 3 no file matched',
    examples: [
      ['policylint policies/', 'every declaration in a folder'],
      ['policylint --framework gdpr shop.yaml', 'one file, by one law'],
      ['policylint --as-of policy archive/', "by the law of each policy's own date"],
      ['policylint -f json policies/ > report.json', ''],
      ["policylint --rule 'data/closed-list: off' policies/", ''],
    ],
  },
  explain: {
    takes: 'RULE', summary: 'what a rule asks, why, and which laws want it',
    about: 'Shows what a rule asks for, why, which law wants it by which provision and how far that was verified, a bad and a good example, its options, and when to turn it off.',
    exit: SHOWN,
    examples: [['policylint explain retention/period', ''], ['policylint explain rights/access --framework gdpr', 'what one law wants of it']],
  },
  rules: {
    summary: 'the rules, with each level and where it comes from',
    about: 'Lists the rules as the configuration has them: the level of each, the preset, file or law that it comes from. With --framework only the rules that these laws want.',
    exit: SHOWN,
    examples: [['policylint rules', ''], ['policylint rules --framework gdpr', 'what one law wants'], ['policylint rules --json > rules.json', '']],
  },
  frameworks: {
    summary: 'the laws and standards, and how far each was verified',
    about: 'Lists the laws and standards that come with policylint, and those that the configuration names: jurisdiction, since when in force, entries, how many of them were read in the text of the law, gaps, and whether the markets of a policy select it or its name alone.',
    exit: SHOWN,
    examples: [['policylint frameworks', ''], ['policylint frameworks --json > frameworks.json', '']],
  },
  coverage: {
    takes: '[path|glob …]', summary: 'what each policy makes of each requirement of a law',
    about: 'Shows policies against the requirements of each law: stated, vague, denied, silent, not applicable, or open as long as a fact is missing; then what no rule answers, and the share that is stated. Every rule is asked, whatever its level. Without a path, what `files` in the configuration names.',
    exit: '0 shown, 2 the job could not be done, 3 no file matched',
    examples: [
      ['policylint coverage policies/', ''],
      ['policylint coverage --framework gdpr shop.yaml', 'one file, one law'],
      ['policylint coverage -f html policies/ > coverage.html', 'a stand-alone page'],
    ],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
