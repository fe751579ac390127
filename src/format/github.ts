import type { Finding } from '../engine/finding.js';
import { countBySeverity, isShown, plural } from './counts.js';
import { plainLine, plainText } from './escape.js';
import { lineOf, sentence } from './line.js';
import { shortFile } from './place.js';
import type { FormatOptions, Formatter } from './report.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub shows so many annotations of each kind for a step, and drops the others. */
const MAX_SHOWN = 10;
/** The runner cuts a longer text without a sign of it. */
const MAX_LENGTH = 4096;

/** Workflow commands, which GitHub shows at the lines of a pull request. What is beyond its limit is counted in a notice and listed in the log. */
export const github: Formatter = (report, options) => {
  const shown = report.files.flatMap((file) => file.findings).filter((finding) => isShown(finding, options));
  const byKind = (['error', 'warning', 'info'] as const).map((severity) => shown.filter((finding) => finding.severity === severity));
  const isOver = byKind.some((findings) => findings.length > MAX_SHOWN);
  // The notice that counts the others takes the place of one.
  const most = (severity: Finding['severity']): number => MAX_SHOWN - (isOver && severity === 'info' ? 1 : 0);
  const left = byKind.flatMap((findings) => findings.slice(most(findings[0]?.severity ?? 'error')));
  const lines = byKind.flatMap((findings) => findings.slice(0, most(findings[0]?.severity ?? 'error'))).map((finding) => command(finding, options));
  return [...lines, ...(left.length === 0 ? [] : rest(left, options))].map((line) => `${line}\n`).join('');
};

function command(finding: Finding, options: FormatOptions): string {
  const { start, end } = finding.range;
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
  const title = `policylint ${plainLine(finding.ruleId)}`;
  return `::${COMMANDS[finding.severity]} file=${property(plainText(shortFile(options.root, finding.file)))},line=${start.line},endLine=${end.line}${columns},title=${property(title)}::${data(cut(`${sentence(lineOf(finding))} ${plainLine(finding.help)}`))}`;
}

function rest(findings: readonly Finding[], options: FormatOptions): string[] {
  const counts = countBySeverity(findings);
  const parts = [...(counts.error > 0 ? [plural(counts.error, 'error')] : []), ...(counts.warning > 0 ? [plural(counts.warning, 'warning')] : []), ...(counts.info > 0 ? [`${counts.info} info`] : [])];
  return [
    `::notice title=policylint::${data(`${findings.length} more in the log of this step (${parts.join(', ')}): GitHub shows ${MAX_SHOWN} of a kind`)}`,
    `::group::${data(`policylint: ${findings.length} more (${parts.join(', ')})`)}`,
    ...findings.map((finding) => plainText(`${shortFile(options.root, finding.file)}:${finding.range.start.line}:${finding.range.start.column}: ${finding.severity}: ${lineOf(finding)} (${plainLine(finding.ruleId)})`)),
    '::endgroup::',
  ];
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
