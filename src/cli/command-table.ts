/** A command as help and the documentation show it. A folder of that name needs `./`. */
export interface CommandSpec {
  /** What stands behind the name. */
  readonly takes?: 'RULE' | 'SCHEMA' | '[path|glob …]' | '[update|prune] [path|glob …]';
  readonly summary: string;
  /** One paragraph. */
  readonly about: string;
  readonly exit: string;
  readonly examples: readonly (readonly [line: string, shows: string])[];
}

const SHOWN = '0 shown, 2 the job could not be done';

/** What `policylint schema` prints: the files `schemas/<name>.schema.json`. */
export const SCHEMAS = ['policy', 'config', 'framework'] as const;

export const COMMANDS = {
  lint: {
    takes: '[path|glob …]', summary: 'lint files, folders or globs (when no command is named)',
    about: 'Lints privacy policies written down as YAML declarations: files, folders, globs. Without a path, what `files` in the configuration names.',
    exit: '0 nothing to report, 1 findings, 2 the job could not be done, 3 no file matched',
    examples: [
      ['policylint policies/', 'every declaration in a folder'],
      ['policylint --framework gdpr shop.yaml', 'one file, by one law'],
      ['policylint --as-of policy archive/', "by the law of each policy's own date"],
      ['policylint -f sarif -o out.sarif -f stylish policies/', ''],
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
  init: {
    summary: 'begin: write a configuration and a first declaration',
    about: 'Writes .policylintrc.yaml and a first declaration, policies/privacy.yaml, into this folder. On a terminal it asks for the company, the markets and the folder; elsewhere, and with --yes, it asks nothing. What is there already is left as it is.',
    exit: '0 written, or there already; 2 the job could not be done',
    examples: [['policylint init', ''], ['policylint init --yes', 'without questions']],
  },
  schema: {
    takes: 'SCHEMA', summary: 'a JSON Schema, for editors and other tools',
    about: `Prints a JSON Schema (2020-12): ${SCHEMAS.join(', ')}. That of the configuration knows every rule and its options.`,
    exit: SHOWN,
    examples: [['policylint schema policy > policy.schema.json', ''], ['policylint schema config > config.schema.json', '']],
  },
  baseline: {
    takes: '[update|prune] [path|glob …]', summary: 'take the findings of today for known, or drop those gone',
    about: 'Writes what is found today to the baseline, so that only what is new counts. `update` (when neither is named) adds findings, follows renamed files and never loses an entry, reason or day; `prune` drops the entries that are found no more. The file is the one of --baseline or `baseline` in the configuration, else .policylint-baseline.yaml.',
    exit: '0 written, or nothing to write; 2 the job could not be done; 3 no file matched',
    examples: [['policylint baseline', 'adopt policylint on a tree with findings'], ['policylint baseline prune', 'after some were settled']],
  },
  evidence: {
    takes: '[path|glob …]', summary: 'each fact beside the passage that states it',
    about: 'Shows for each declaration where in its text the facts stand: line and words, or why a locator leads nowhere. The text is the file that policy.source.file names, beside the declaration, or in a folder of `sources`. --coverage shows instead the sentences that no fact points to. --update writes the hash of each text into its declaration, once you have read what has changed.',
    exit: '0 shown or recorded, 2 the job could not be done, 3 no file matched',
    examples: [
      ['policylint evidence policies/shop.yaml', ''],
      ['policylint evidence --coverage --sources texts policies/', 'what no fact has'],
      ['policylint evidence --update policies/shop.yaml', 'after a review'],
    ],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
