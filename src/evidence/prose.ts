import { rangeIn } from '../model/lines.js';
import type { Range } from '../model/range.js';
import type { Block, Span } from './block.js';
import { findLocator } from './find-locator.js';
import { fold } from './fold.js';
import { checkSize } from './limits.js';
import { indexWords, nearestPassage } from './nearest-passage.js';
import { createWriter } from './prose-writer.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import { readPlainText } from './read-plain-text.js';
import type { Search } from './search.js';

export type { Block, Span } from './block.js';
export type { Nearest, Search } from './search.js';

export type Media = 'markdown' | 'html' | 'text';

/** The text of a policy, read once: what it says in blocks, and where each character of that stands in the file. */
export interface Prose {
  /** As it is shown; nothing is read from it. */
  readonly file: string;
  readonly media: Media;
  /** The file's text as it is. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The texts of the blocks, one a line; spans count in it. */
  readonly plain: string;
  /** Without differences of layout, case, spaces, quotes and dashes: what locators are found in, and what a hash is over. */
  readonly normalised: string;
  /** Where a span stands in the file. */
  rangeOf(span: Span): Range;
  /** Looks for a locator; remembers what came of it. */
  find(locator: string): Search;
}

const MAX_REMEMBERED = 10_000;
/** Words of phrases that are not there, compared with all of the text: each costs about as much as reading it again. */
const MAX_COMPARISONS = 200;

/** Reads a prose. Throws an error that `isProseLimit` knows where the text is too large, or built to be slow. */
export function readProse(file: string, text: string, media: Media = mediaOf(file, text)): Prose {
  checkSize(text);
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const writer = createWriter();
  READERS[media](text.slice(from), from, writer);
  const { plain, blocks, origins } = writer.finish();
  const folded = fold(plain);
  const known = new Map<string, Search>();
  let words: ReturnType<typeof indexWords> | undefined;
  let range: ReturnType<typeof rangeIn> | undefined;
  let comparisons = 0;

  const spanOf = (start: number, end: number): Span => ({ start: folded.of(start), end: afterCharacter(plain, folded.of(end - 1)) });

  function nearest(phrase: string): ReturnType<Parameters<typeof findLocator>[1]['nearest']> {
    comparisons += 1;
    if (comparisons > MAX_COMPARISONS) return undefined;
    words ??= indexWords(folded.text);
    const found = nearestPassage(phrase, words);
    return found && { span: spanOf(found.start, found.end), share: found.share };
  }

  function find(locator: string): Search {
    const remembered = known.get(locator);
    if (remembered !== undefined) return remembered;
    const search = findLocator(locator, { folded, blocks, spanOf, nearest });
    if (known.size < MAX_REMEMBERED) known.set(locator, search);
    return search;
  }

  function rangeOf({ start, end }: Span): Range {
    range ??= rangeIn(text);
    return range(origins.of(start), end > start ? afterReference(text, plain, origins.of(end - 1), end - 1) : origins.of(start));
  }

  return { file, media, text, blocks, plain, normalised: folded.text, rangeOf, find };
}

const READERS: Readonly<Record<Media, typeof readMarkdown>> = { markdown: readMarkdown, html: readHtml, text: readPlainText };

/** By the file's name; what has no name that says it, and text, is what it looks like. */
export function mediaOf(file: string, text: string): Media {
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown';
  if (/\.(?:html?|xhtml)$/i.test(file)) return 'html';
  if (/^\uFEFF?\s*(?:<!doctype\s+html|<html\b|<\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i.test(text)) return 'html';
  return /^ {0,3}#{1,6}\s+\S|^ {0,3}\*\*[^\s*][^*\n]*\*\*|\[[^\]\n]+\]\(https?:[^)\s]*\)/m.test(text) ? 'markdown' : 'text';
}

/** The offset behind the character at an offset, whole. */
function afterCharacter(text: string, at: number): number {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff ? at + 2 : at + 1;
}

/** The same in a file, where a character may be written as a reference. */
function afterReference(text: string, plain: string, at: number, plainAt: number): number {
  const reference = /&#?[a-z\d]{1,32};/iy;
  reference.lastIndex = at;
  const [written] = reference.exec(text) ?? [];
  return written === undefined || text.startsWith(`${plain[plainAt]}${plain[plainAt + 1]}`, at) ? at + 1 : at + written.length;
}
