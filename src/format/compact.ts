import { isShown, plural } from './counts.js';
import { plainLine, plainText } from './escape.js';
import { lineOf } from './line.js';
import type { Formatter } from './report.js';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Info' } as const;

/** A line a finding, as ESLint prints it and VS Code's `$eslint-compact` reads it. */
export const compact: Formatter = (report, options) => {
  const lines = report.files.flatMap(({ file, findings }) => findings.filter((finding) => isShown(finding, options)).map((finding) =>
    `${plainText(file)}: line ${finding.range.start.line}, col ${finding.range.start.column}, ${WORDS[finding.severity]} - ${lineOf(finding)} (${plainLine(finding.ruleId)})\n`));
  const total = report.files.flatMap((file) => file.findings).length;
  return total === 0 ? '' : `${lines.join('')}\n${plural(total, 'problem')}\n`;
};
