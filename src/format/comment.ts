import type { Citation, Finding } from '../engine/finding.js';
import { rank } from '../engine/severity.js';
import { countBySeverity, isShown, plural } from './counts.js';
import { DUTIES, VERIFIED } from './duty.js';
import { groupBy } from '../model/group-by.js';
import { htmlText } from './html.js';
import { lineOf } from './line.js';
import { codeSpan, markdownText } from './markdown.js';
import { shortFile } from './place.js';
import type { FormatOptions, Formatter, Report } from './report.js';

/** What GitHub takes for a comment. */
const MAX_LENGTH = 65_536;
/** For the lines that say what was cut, and those that end the parts. */
const RESERVE = 600;
/** What the table may take: the rest is for what to do about it. */
const TABLE_SHARE = 0.7;
const MAX_MESSAGE = 400;
const MARK = '<!-- policylint -->';
const SIGNS = { error: '🛑', warning: '⚠️', info: 'ℹ️' } as const;

/** A comment for a pull request: what was found in a table, then what to do about it, rule by rule. What is too long for a comment is counted. */
export const comment: Formatter = (report, options) => {
  const shown = report.files.flatMap((file) => [...file.findings, ...(options.showSuppressed ? file.suppressed : [])]).filter((finding) => isShown(finding, options)).sort((left, right) => order(left) - order(right));
  const head = headOf(report, options);
  const rows = shown.map((finding) => rowOf(finding, options));
  const whole = MAX_LENGTH - RESERVE - head.length - TABLE.length;
  const table = fit(rows, whole * TABLE_SHARE);
  const details = [...groupBy(shown, ({ ruleId }) => ruleId).values()].map(detailsOf);
  const parts = fit(details, whole - table.join('').length);
  return [
    head,
    ...(table.length === 0 ? [] : [TABLE, ...table]),
    ...cut(shown.slice(table.length).length, `finding${shown.length - table.length === 1 ? '' : 's'}`, countText(shown.slice(table.length))),
    ...(parts.length === 0 ? [] : ['\n', ...parts]),
    ...cut(details.length - parts.length, `rule${details.length - parts.length === 1 ? '' : 's'} to explain`, '`policylint explain RULE` shows them'),
  ].join('');
};

const TABLE = '\n| | place | problem | rule |\n| --- | --- | --- | --- |\n';

function order({ severity, suppressed }: Finding): number {
  return (suppressed === undefined ? 0 : 10) - rank(severity);
}

function headOf(report: Report, options: FormatOptions): string {
  const findings = report.files.flatMap((file) => file.findings);
  const counts = countBySeverity(findings);
  const suppressed = report.files.flatMap((file) => file.suppressed).length;
  const hidden = findings.filter((finding) => !isShown(finding, options)).length;
  const found = report.files.filter((file) => file.findings.length > 0).length;
  const laws = [...new Set(report.files.flatMap((file) => file.facts.flatMap((facts) => facts.frameworks.map(({ short }) => short))))];
  const days = [...new Set(report.files.flatMap((file) => file.facts.map(({ asOf }) => asOf)))].sort();
  const facts = [
    findings.length === 0 ? `nothing in ${plural(report.files.length, 'file')}` : `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${counts.info} info, in ${found} of ${plural(report.files.length, 'file')}`,
    ...(hidden > 0 ? [`${hidden} below the level shown`] : []), ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    laws.length === 0 ? 'no law applied' : listOf(laws), ...(days.length === 0 ? [] : [`as of ${days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0]}`]),
  ];
  return `${MARK}\n### policylint: ${findings.length === 0 ? 'no problem' : plural(findings.length, 'problem')}\n\n${facts.map((fact) => markdownText(short(fact))).join(' · ')}\n`;
}

const MAX_LAWS = 12;

function listOf(laws: readonly string[]): string {
  return laws.length > MAX_LAWS ? `${laws.slice(0, MAX_LAWS).join(', ')} +${plural(laws.length - MAX_LAWS, 'law')}` : laws.join(', ');
}

function rowOf(finding: Finding, options: FormatOptions): string {
  const { severity, file, range, ruleId, suppressed } = finding;
  const why = suppressed === undefined ? '' : `. Suppressed${suppressed.reason === undefined ? '' : `: ${suppressed.reason}`}`;
  return `| ${SIGNS[severity]} ${severity} | ${codeSpan(short(`${shortFile(options.root, file)}:${range.start.line}`))} | ${markdownText(`${short(lineOf(finding))}${short(why)}`)} | ${codeSpan(short(ruleId))} |\n`;
}

/** One rule: what to do, who wants it. */
function detailsOf(findings: readonly Finding[]): string {
  const { ruleId, url } = findings[0]!;
  const help = [...new Set(findings.map((finding) => finding.help))];
  const citations = [...new Map(findings.flatMap((finding) => finding.citations).map((citation) => [`${citation.framework}\n${citation.cite}`, citation])).values()];
  const page = /^https?:\/\/[\u0021-\u007E]+$/.test(url) ? `\n[What the rule asks, and why](${url.replaceAll(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})\n` : '';
  return `<details><summary><code>${htmlText(short(ruleId))}</code> (${findings.length})</summary>\n\n${help.slice(0, 5).map((text) => `${markdownText(short(text))}\n`).join('\n')}${citations.length === 0 ? '' : `\n${citations.map(citationLine).join('')}`}${page}\n</details>\n`;
}

function citationLine({ short: law, cite, duty, requirement, verified, dependsOn }: Citation): string {
  const facts = dependsOn.length === 0 ? '' : ` Depends on ${dependsOn.join(' and ')}.`;
  return `- **${markdownText(short(`${law} ${cite}`))}**, ${DUTIES[duty].title.toLowerCase()}: ${markdownText(short(`${requirement}${facts}`))} (${markdownText(VERIFIED[verified])})\n`;
}

/** A text of one message does not push out all the others. */
function short(text: string): string {
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

function fit(parts: readonly string[], room: number): string[] {
  let left = room;
  const end = parts.findIndex((part) => (left -= part.length) < 0);
  return parts.slice(0, end < 0 ? parts.length : end);
}

function cut(count: number, noun: string, how: string): string[] {
  return count === 0 ? [] : [`\n_${count} more ${noun}, left out for the length of a comment: ${how}._\n`];
}

function countText(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  return `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${counts.info} info`;
}
