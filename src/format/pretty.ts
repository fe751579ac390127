import { Chalk } from 'chalk';
import type { Citation, Finding, Related } from '../engine/finding.js';
import { countBySeverity, isShown, plural, summaryOf } from './counts.js';
import { columns, wrap } from './columns.js';
import { DUTIES, VERIFIED } from './duty.js';
import { plainLine, plainText } from './escape.js';
import { excerpt, linesOf } from './excerpt.js';
import { link } from './links.js';
import { fileUri, shortFile } from './place.js';
import type { FormatOptions, Formatter } from './report.js';

type Paint = InstanceType<typeof Chalk>;
interface Look {
  readonly options: FormatOptions;
  readonly chalk: Paint;
  /** Columns of a line. */
  readonly width: number;
}

const MAX_WIDTH = 100;
const MIN_WIDTH = 24;
const MAX_PASSAGE_LINES = 6;
/** Of one text; `json` has them whole. */
const MAX_TEXT = 4000;
const OFFERS = { true: 'policylint --fix does it', false: 'it changes what the declaration says' } as const;

/** Each finding with its place in the file, the passage of the policy's text, who wants it and what to do. */
export const pretty: Formatter = (report, options) => {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const look = { options, chalk, width: Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, options.width)) };
  const blocks = report.files.flatMap((file) => {
    const lines = linesOf(file.text);
    return [...file.findings, ...(options.showSuppressed ? file.suppressed : [])].filter((finding) => isShown(finding, options)).map((finding) => block(finding, lines, look));
  });
  const hiding = report.files.flatMap((file) => file.suppressed).length;
  const summary = summaryOf(report, options);
  if (summary === undefined && blocks.length === 0) return '';
  const counts = countBySeverity(report.files.flatMap((file) => file.findings));
  const paint = counts.error > 0 ? chalk.red.bold : counts.warning > 0 ? chalk.yellow.bold : chalk.blue.bold;
  const last = [
    ...(summary === undefined ? [] : wrap(`✖ ${summary.text}`, { width: look.width }).map((line) => paint(line))),
    ...(summary === undefined || summary.hidden === '' ? [] : wrap(summary.hidden, { width: look.width, indent: '  ' }).map((line) => chalk.dim(line))),
    ...(options.showSuppressed && hiding > 0 ? [chalk.dim(`  ${plural(hiding, 'finding')} suppressed`)] : []),
  ];
  return [...blocks.map((lines) => [...lines, '']), last].flat().map((line) => `${line}\n`).join('');
};

function block(finding: Finding, text: readonly string[], look: Look): string[] {
  const { options } = look;
  return [
    ...head(finding, look),
    ...frame(finding, text, look),
    ...finding.related.flatMap((related) => relatedLines(related, look)),
    ...finding.citations.flatMap((citation) => citationLines(citation, look)),
    ...labelled('help', finding.help, look),
    ...(finding.fix === undefined ? [] : labelled('fix', `${finding.fix.title} (${OFFERS[`${finding.fix.isSafe}`]})`, look)),
    ...suppressionLines(finding, look),
    // Whole, so that a terminal opens it, however narrow it is.
    ...(finding.url === '' ? [] : [`  ${look.chalk.dim(link(finding.url, plainLine(finding.url), options.links))}`]),
  ];
}

/** `policies/shop.yaml:12:3  error  retention/period`, then the message. */
function head({ file, range, severity, ruleId, message, url, suppressed }: Finding, { options, chalk, width }: Look): string[] {
  const colors = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold } as const;
  const place = plainText(`${shortFile(options.cwd, file)}:${range.start.line}:${range.start.column}`);
  const level = suppressed === undefined ? severity : `${severity}, suppressed`;
  const rule = plainLine(ruleId);
  const isShort = columns(`${place}  ${level}  ${rule}`) <= width;
  const linked = (text: string): string => chalk.underline(link(fileUri(file), text, options.links));
  const ruled = (text: string): string => chalk.dim(link(url, text, options.links));
  const painted = suppressed === undefined ? colors[severity](level) : chalk.dim(level);
  const lines = isShort ? [`${linked(place)}  ${painted}  ${ruled(rule)}`] : [...wrap(place, { width }).map(linked), painted, ...wrap(rule, { width }).map(ruled)];
  return [...lines, ...wrap(lineFor(message), { width, indent: '  ' }).map((line) => chalk.bold(line))];
}

function frame({ range }: Finding, text: readonly string[], { chalk, width }: Look): string[] {
  const gutter = String(range.start.line + 1).length;
  const lines = excerpt(text, range, width - gutter - 6);
  if (lines.length === 0) return [];
  return ['', ...lines.flatMap(({ number, text: line, mark }) => [
    `${mark === undefined ? '  ' : chalk.red('> ')}${chalk.dim(`${String(number).padStart(gutter)} |`)}${line === '' ? '' : ` ${line}`}`,
    ...(mark === undefined ? [] : [`  ${chalk.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(mark.from)}${chalk.red('^'.repeat(mark.width))}`]),
  ]), ''];
}

function relatedLines({ file, range, note, passage }: Related, look: Look): string[] {
  const place = `${shortFile(look.options.cwd, file)}:${range.start.line}:${range.start.column}`;
  const lines = labelled(passage === undefined ? 'related' : 'text', `${note} (${place})`, look, fileUri(file));
  if (passage === undefined) return lines;
  const quoted = wrap(lineFor(passage), { width: look.width - 6 });
  return [...lines, ...quoted.slice(0, MAX_PASSAGE_LINES).map((line, index) => `    ${look.chalk.dim('|')} ${line}${index === MAX_PASSAGE_LINES - 1 && quoted.length > MAX_PASSAGE_LINES ? '…' : ''}`)];
}

/** `GDPR Art. 13(2)(a), must be stated: State the period… (read in the text of the law)`. */
function citationLines({ short, cite, duty, requirement, verified, url, dependsOn }: Citation, look: Look): string[] {
  const facts = dependsOn.length === 0 ? '' : ` Depends on ${dependsOn.join(' and ')}.`;
  return labelled('law', `${short} ${cite}, ${DUTIES[duty].title.toLowerCase()}: ${requirement}${facts} (${VERIFIED[verified]})`, look, url);
}

function suppressionLines({ suppressed }: Finding, look: Look): string[] {
  if (suppressed === undefined) return [];
  const { by, reason, until, file, line } = suppressed;
  return labelled('suppressed', `by ${by === 'comment' ? 'a comment' : 'the baseline'} at ${shortFile(look.options.cwd, file)}:${line}${until === undefined ? '' : `, until ${until}`}${reason === undefined ? '' : `: ${reason}`}`, look);
}

/** A label and what it is about, further in from the second line on; the label opens the address. */
function labelled(label: string, text: string, { options, chalk, width }: Look, url?: string): string[] {
  const plain = lineFor(text);
  if (plain === '') return [];
  return wrap(`${label}: ${plain}`, { width, indent: '  ', hanging: '  ' }).map((line, index) => (index === 0 ? line.replace(`${label}:`, () => chalk.cyan(link(url, `${label}:`, options.links))) : line));
}

function lineFor(text: string): string {
  return plainLine(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
}
