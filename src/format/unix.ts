import { isShown, plural } from './counts.js';
import { plainLine, plainText } from './escape.js';
import { lineOf } from './line.js';
import type { Formatter } from './report.js';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Info' } as const;

/** `file:line:column: message [Error/rule]`, as compilers print it. */
export const unix: Formatter = (report, options) => {
  const lines = report.files.flatMap(({ file, findings }) => findings.filter((finding) => isShown(finding, options)).map((finding) =>
    `${plainText(file)}:${finding.range.start.line}:${finding.range.start.column}: ${lineOf(finding)} [${WORDS[finding.severity]}/${plainLine(finding.ruleId)}]\n`));
  const total = report.files.flatMap((file) => file.findings).length;
  return total === 0 ? '' : `${lines.join('')}\n${plural(total, 'problem')}\n`;
};
