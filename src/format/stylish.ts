import { Chalk } from 'chalk';
import type { Suppression } from '../engine/finding.js';
import { countBySeverity, isShown, summaryOf } from './counts.js';
import { plainLine, plainText } from './escape.js';
import { lineOf } from './line.js';
import type { FileReport, FormatOptions, Formatter } from './report.js';

/** What ESLint's own default prints, and VS Code's `$eslint-stylish` reads. */
export const stylish: Formatter = (report, options) => {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const blocks = report.files.map((file) => block(file, options, chalk)).filter((text) => text !== '');
  const summary = summaryOf(report, options);
  if (summary === undefined) return blocks.map((text) => `\n${text}\n`).join('');
  const counts = countBySeverity(report.files.flatMap((file) => file.findings));
  const paint = counts.error > 0 ? chalk.red.bold : counts.warning > 0 ? chalk.yellow.bold : chalk.blue.bold;
  const hidden = summary.hidden === '' ? '' : `${chalk.dim(`  ${summary.hidden}`)}\n`;
  return `${blocks.map((text) => `\n${text}\n`).join('')}\n${paint(`✖ ${summary.text}`)}\n${hidden}`;
};

function block(file: FileReport, options: FormatOptions, chalk: InstanceType<typeof Chalk>): string {
  const shown = file.findings.filter((finding) => isShown(finding, options));
  const quiet = options.showSuppressed ? file.suppressed.filter((finding) => isShown(finding, options)) : [];
  if (shown.length + quiet.length === 0) return '';
  const all = [...shown, ...quiet].sort((left, right) => left.range.start.offset - right.range.start.offset);
  const rows = all.map((finding) => ({ finding, place: `${finding.range.start.line}:${finding.range.start.column}`, text: lineOf(finding) }));
  const [places, texts] = [Math.max(...rows.map((row) => row.place.length)), Math.min(100, Math.max(...rows.map((row) => row.text.length)))];
  const colors = { error: chalk.red, warning: chalk.yellow, info: chalk.blue } as const;
  const lines = rows.map(({ finding, place, text }) => finding.suppressed === undefined ?
    `  ${chalk.dim(place.padStart(places))}  ${colors[finding.severity](finding.severity.padEnd(7))}  ${text.padEnd(texts)}  ${chalk.dim(plainLine(finding.ruleId))}` :
    chalk.dim(`  ${place.padStart(places)} ${`(${finding.severity})`.padEnd(9)} ${text.padEnd(texts)}  ${plainLine(finding.ruleId)}\n  ${' '.repeat(places)}  ${suppressedBy(finding.suppressed, file.file)}`));
  return [chalk.underline(plainText(file.file)), ...lines].join('\n');
}

/** In words that no problem matcher takes for a finding. */
function suppressedBy({ reason, until, file, line }: Suppression, declaration: string): string {
  const place = file === declaration ? `line ${line}` : `${plainText(file)}:${line}`;
  return `suppressed in ${place}${until === undefined ? '' : ` until ${plainLine(until)}`}${reason === undefined ? '' : `: ${plainLine(reason)}`}`;
}
