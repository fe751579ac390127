import type { Block, Span } from './block.js';
import { fold } from './fold.js';
import type { Folded } from './fold.js';
import type { Nearest, Search } from './search.js';

/** A prose as locators are looked for in it. */
export interface Searched {
  readonly folded: Folded;
  readonly blocks: readonly Block[];
  /** Back to the plain text. */
  spanOf(start: number, end: number): Span;
  nearest(words: string): Nearest | undefined;
}

const MAX_PLACES = 5;

/**
 * Looks for `first words … last words`, or for one phrase. The first words occur once; the last are their next
 * occurrence behind them, within the section that the first stand in.
 */
export function findLocator(locator: string, prose: Searched): Search {
  const parts = splitLocator(locator);
  const { text } = prose.folded;
  const [first = '', ...further] = parts.map((part) => wordsIn(text, fold(part).text.trim()));
  const places = occurrences(text, first, MAX_PLACES);
  if (places.count === 0) return absent(parts[0] ?? locator, first, prose);

  const missing = further.findIndex((words) => next(text, words, 0) === -1);
  if (missing !== -1) return absent(parts[missing + 1]!, further[missing]!, prose);
  if (places.count > 1) return { outcome: 'repeated', words: parts[0]!, places: places.starts.map((start) => prose.spanOf(start, start + first.length)), count: places.count };

  const start = places.starts[0]!;
  let end = start + first.length;
  for (const [index, words] of further.entries()) {
    const at = next(text, words, end);
    if (at === -1) return { outcome: 'reversed', first: prose.spanOf(start, start + first.length), last: lastBefore(prose, words), words: parts[index + 1]! };
    end = at + words.length;
  }
  const span = prose.spanOf(start, end);
  return crossing(span, prose.blocks) ?? { outcome: 'found', span };
}

/** An ellipsis between words parts them: the one character, or three full stops by themselves. */
export function splitLocator(locator: string): string[] {
  return locator.split(/\s*…\s*|\s+\.{3}\s+/).map((part) => part.trim()).filter((part) => part !== '');
}

/** As they are written; where that is nowhere, without the mark that ends them: a full stop turns into a colon when more is added. */
function wordsIn(text: string, words: string): string {
  const bare = words.replace(/[.,;:!?]+$/, '');
  return bare !== words && next(text, words, 0) === -1 && next(text, bare, 0) !== -1 ? bare : words;
}

function absent(part: string, folded: string, prose: Searched): Search {
  const nearest = folded === '' ? undefined : prose.nearest(folded);
  return { outcome: 'absent', words: part, ...(nearest && { nearest }) };
}

function occurrences(text: string, words: string, most: number): { readonly starts: readonly number[]; readonly count: number } {
  const starts: number[] = [];
  let count = 0;
  for (let at = next(text, words, 0); at !== -1; at = next(text, words, at + 1)) {
    if (count < most) starts.push(at);
    count += 1;
  }
  return { starts, count };
}

/** The next place where the words stand as words, and not as a part of longer ones. */
function next(text: string, words: string, from: number): number {
  if (words === '') return -1;
  let at = text.indexOf(words, from);
  while (at !== -1 && (joins(text, at) || joins(text, at + words.length))) at = text.indexOf(words, at + 1);
  return at;
}

/** Letters of scripts that put spaces between words; digits. */
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Hangul}\p{Nd}\p{M}]/u;

/** Whether a word goes on across an offset. */
function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && LETTER.test(text[at]!) && LETTER.test(text[at - 1]!);
}

function lastBefore(prose: Searched, words: string): Span {
  const at = next(prose.folded.text, words, 0);
  return prose.spanOf(at, at + words.length);
}

/** A passage may run into the parts of the section that it begins in, but not out of it. */
function crossing(span: Span, blocks: readonly Block[]): Search | undefined {
  const [first, last] = [blockAt(blocks, span.start), blockAt(blocks, span.end - 1)];
  if (first === last || first === undefined || last === undefined || first.section === last.section) return undefined;
  const above = sectionOf(first);
  const reached = sectionOf(last);
  if (above.every((heading, depth) => reached[depth] === heading)) return undefined;
  return { outcome: 'scattered', span, from: above.at(-1)?.text ?? '', to: reached.at(-1)?.text ?? '' };
}

/** A heading belongs to the section that it opens. */
function sectionOf(block: Block): readonly Block[] {
  return block.kind === 'heading' ? [...block.section, block] : block.section;
}

/** The block that an offset of the plain text lies in. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return blocks[low];
}
