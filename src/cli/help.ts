import { OPTIONS } from './options.js';
import type { OptionSpec } from './options.js';

/** The help text; it fits a screen of 80 columns. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS as Readonly<Record<string, OptionSpec>>).map(([name, { short, takes, help }]) =>
    `  ${`${short === undefined ? '    ' : `-${short}, `}--${name}${takes === undefined ? '' : ` ${takes}`}`.padEnd(27)} ${help}`);
  return `policylint: the linter for privacy policies

Usage: policylint [options] [path|glob …]

Lints privacy policies written down as YAML declarations: files, folders, globs.
Without a path, what \`files\` in the configuration names.

Options:
${rows.map(wrap).join('\n')}

Exit codes: 0 nothing to report, 1 findings, 2 the job could not be done,
3 no file matched.

Examples:
  policylint policies/                     every declaration in a folder
  policylint --framework gdpr shop.yaml    one file, by one law
  policylint --as-of policy archive/       by the law of each policy's own date
  policylint -f json policies/ > report.json
  policylint --rule 'data/closed-list: off' policies/
`;
}

function wrap(row: string): string {
  if (row.length <= 80) return row;
  const cut = row.lastIndexOf(' ', 80);
  return `${row.slice(0, cut)}\n${' '.repeat(30)}${row.slice(cut + 1)}`;
}
