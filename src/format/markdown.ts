import { plainLine } from './escape.js';

/** Text that Markdown shows as it is: no markup, table cell, HTML, link, mention or reference comes of it. */
export function markdownText(text: string): string {
  return plainLine(text)
    .replaceAll(/[\\`*_[\]<>|~&]/g, (sign) => `\\${sign}`)
    .replaceAll(/^([#+-]|\d+[.)])(?=\s|$)/g, String.raw`\$1`)
    // A comment in between keeps GitHub from calling a person, an issue or a commit, or from linking.
    .replaceAll(/[@#](?=\w)/g, '$&<!-- -->').replaceAll(/:(?=\/\/)|\bwww(?=\.)/gi, '$&<!-- -->');
}

/** Text in a code span, within a table or not: nothing in it acts. */
export function codeSpan(text: string): string {
  const line = plainLine(text).replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || line === '' || /^ | $/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
