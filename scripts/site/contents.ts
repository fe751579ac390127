/** A group of the navigation: its name, and each page of docs/ with what it is for. */
export interface Group {
  readonly name: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** The order in which the pages of docs/ are shown. A page in a folder (`laws/gdpr.md`) stands below the page of that name (`laws.md`). */
const CONTENTS: readonly Group[] = [
  { name: 'Begin', pages: {
    'index.md': 'what policylint is, and where to go',
    'getting-started.md': 'from nothing to a first lint, a first declaration and a check in CI',
    'adoption.md': 'a whole tree with many findings, brought under policylint step by step',
  } },
  { name: 'Declarations', pages: {
    'format.md': 'the declaration: every block, what a fact can be, how to capture a policy',
    'evidence.md': 'how a declaration is held against the text of the policy',
    'cues.md': 'the phrases that show what a text speaks of, and how often they are right',
  } },
  { name: 'Rules and laws', pages: {
    'rules.md': 'every rule, by topic and by law',
    'laws.md': 'every law and standard with its provisions, how far each was verified, and how to write one',
  } },
  { name: 'Use', pages: {
    'commands.md': 'what each command shows, and how to read it',
    'configuration.md': 'every key, the presets, and which value wins',
    'suppressions.md': 'findings that may stay: comments, the baseline, whole runs',
    'fixes.md': 'what --fix mends, and what it leaves alone',
    'formats.md': 'what is printed, for people, editors and CI servers',
    'integrations.md': 'hooks, CI servers and editors',
  } },
  { name: 'Extend', pages: {
    'own-rules.md': 'a company standard and a plugin, built from nothing',
    'api.md': 'policylint from code',
  } },
];

/** The groups with the pages that there are; one that no group names stands at the end. */
export function contentsOf(files: readonly string[]): Group[] {
  const named = new Set(CONTENTS.flatMap(({ pages }) => Object.keys(pages)));
  const parents = new Set(files.map((file) => file.slice(0, -'.md'.length)));
  const rest = files.filter((file) => !named.has(file) && !parents.has(file.split('/')[0]!));
  const groups = CONTENTS.map(({ name, pages }) => ({ name, pages: Object.fromEntries(Object.entries(pages).filter(([file]) => files.includes(file))) }));
  return [...groups, { name: 'More', pages: Object.fromEntries(rest.map((file) => [file, ''])) }].filter(({ pages }) => Object.keys(pages).length > 0);
}
