import { Chalk } from 'chalk';
import type { Fact, Sentence } from '../evidence/facts.js';
import type { Prose, Search } from '../evidence/prose.js';
import type { Reading } from '../evidence/reading.js';
import type { Range } from '../model/range.js';
import { WIDTH, columns, pad, wrap } from './columns.js';
import { plainLine } from './escape.js';
import { jsonText } from './json-text.js';

/** One declaration and its text. */
export interface EvidenceReport {
  readonly file: string;
  /** As a person in the working directory names it. */
  readonly name: string;
  /** Nothing where the declaration names no text. */
  readonly reading: Reading | undefined;
  /** The hash that the declaration records. */
  readonly recorded: string | undefined;
  readonly facts: readonly (Fact & { readonly path: string; readonly range: Range })[];
  /** Asked for by --coverage. */
  readonly unstated?: { readonly sentences: readonly Sentence[]; readonly count: number };
}

const MAX_PATH = 30;
const MAX_PLACE = 9;

/** Facts and their passages in lines of 80 columns; with what was asked of coverage, the sentences that no fact points to instead. */
export function evidenceText(reports: readonly EvidenceReport[], { color }: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return reports.map((report) => [chalk.bold(clip(`${report.name} ${headOf(report)}`, WIDTH)), ...(report.unstated === undefined ? factLines(report, chalk) : unstatedLines(report.unstated, chalk)), '']).flat().map((line) => `${line}\n`).join('');
}

function headOf({ reading, facts, recorded }: EvidenceReport): string {
  if (reading === undefined) return '· names no text';
  if (reading.state !== 'read') return `· the text ${reading.name} ${reading.reason}`;
  const found = facts.filter(({ search }) => search.outcome === 'found').length;
  const drift = recorded === undefined ? 'no hash recorded' : recorded.trim().toLowerCase() === reading.sha256 ? 'unchanged' : 'changed since capture';
  return `· ${found} of ${facts.length} passages found · ${drift}`;
}

function factLines({ reading, facts }: EvidenceReport, chalk: InstanceType<typeof Chalk>): string[] {
  if (reading?.state !== 'read') return [];
  const width = Math.min(MAX_PATH, Math.max(4, ...facts.map(({ path }) => columns(plainLine(path)))));
  const rest = WIDTH - width - MAX_PLACE - 4;
  return facts.map(({ path, search }) => {
    const head = `${pad(clip(plainLine(path), width), width)}  `;
    if (search.outcome === 'found') return `${head}${pad(placeOf(reading.prose.rangeOf(search.span)), MAX_PLACE)}  ${clip(plainLine(wordsOf(reading.prose, search.span)), rest)}`;
    return `${head}${chalk.red(pad(PROBLEMS[search.outcome], MAX_PLACE))}  ${clip(plainLine(detailOf(search, reading.prose)), rest)}`;
  });
}

const PROBLEMS: Readonly<Record<Exclude<Search['outcome'], 'found'>, string>> = { absent: 'lost', repeated: 'repeated', reversed: 'reversed', scattered: 'scattered' };

function detailOf(search: Search, prose: Prose): string {
  if (search.outcome === 'scattered') return `from ${search.from || 'the beginning'} into ${search.to || 'the beginning'}`;
  if (search.outcome === 'found') return '';
  const words = `"${search.words}"`;
  if (search.outcome === 'repeated') return `${search.count} times: ${words}`;
  if (search.outcome === 'reversed') return `only before: ${words}`;
  return search.nearest === undefined ? words : `${words}, nearest line ${prose.rangeOf(search.nearest.span).start.line}`;
}

function unstatedLines({ sentences, count }: NonNullable<EvidenceReport['unstated']>, chalk: InstanceType<typeof Chalk>): string[] {
  const lines = sentences.flatMap(({ text, range }) => wrap(plainLine(text), { width: WIDTH - MAX_PLACE - 2 }).map((line, index) => `${pad(index === 0 ? placeOf(range) : '', MAX_PLACE)}  ${line}`));
  return [...lines, chalk.dim(`${count - sentences.length} of ${count} sentences have a fact`)];
}

function placeOf({ start, end }: Range): string {
  return start.line === end.line ? String(start.line) : `${start.line}-${end.line}`;
}

function wordsOf({ plain }: Prose, { start, end }: { readonly start: number; readonly end: number }): string {
  return plain.slice(start, Math.min(end, start + 400));
}

function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let head = '';
  for (const character of text) {
    if (columns(head) + columns(character) > width - 1) break;
    head += character;
  }
  return `${head}…`;
}

/** For machines: an array, a document of a file each. */
export function evidenceJson(reports: readonly EvidenceReport[]): string {
  return jsonText(reports.map(({ file, reading, recorded, facts, unstated }) => ({
    file,
    source: reading === undefined ? null : reading.state === 'read' ? { state: 'read', file: reading.prose.file, media: reading.prose.media, sha256: reading.sha256, recorded: recorded ?? null } : { state: reading.state, name: reading.name, reason: reading.reason, recorded: recorded ?? null },
    facts: facts.map(({ path, locator, range, search }) => ({ path, locator: locator.text, range, ...(reading?.state === 'read' && searchJson(search, reading.prose)) })),
    ...(unstated && { sentences: unstated.count, unstated: unstated.sentences.map(({ text, range }) => ({ text, range })) }),
  })));
}

function searchJson(search: Search, prose: Prose): object {
  const place = (span: { readonly start: number; readonly end: number }): object => ({ passage: plainPassage(prose, span), place: prose.rangeOf(span) });
  if (search.outcome === 'found' || search.outcome === 'scattered') return { outcome: search.outcome, ...place(search.span) };
  if (search.outcome === 'repeated') return { outcome: search.outcome, words: search.words, count: search.count, places: search.places.map(place) };
  if (search.outcome === 'reversed') return { outcome: search.outcome, words: search.words };
  return { outcome: search.outcome, words: search.words, ...(search.nearest && { nearest: { ...place(search.nearest.span), share: search.nearest.share } }) };
}

function plainPassage({ plain }: Prose, { start, end }: { readonly start: number; readonly end: number }): string {
  return plain.slice(start, end).replaceAll('\n', ' ');
}
