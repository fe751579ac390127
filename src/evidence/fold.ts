import { createOrigins } from './origins.js';
import type { Origins } from './origins.js';

/** A text as locators are found in it: no difference of case, spaces, quotes, dashes, full-width forms, bullets, and of what nobody sees. */
export interface Folded {
  readonly text: string;
  /** From an offset in it to one in the text that was folded. */
  of(offset: number): number;
}

/** Anything but printable ASCII, and of that what has another form. */
const SPECIAL = /[^\u0020-\u005F\u0061-\u007E]/gu;
const QUOTES: ReadonlyMap<string, string> = new Map([...'‘’‚‛′´`ʼʹ＇'].map((mark): [string, string] => [mark, "'"]).concat([...'“”„‟″«»‹›〝〞＂'].map((mark): [string, string] => [mark, '"'])));
const DASH = /^[\p{Pd}\u2212\u2043]$/u;
/** What stands for a list's mark where nothing marks up lists. */
const BULLETS: ReadonlySet<string> = new Set('•‣◦●○◉■□▪▫◆◇►▸▶➢➤✓✔·∙⦁');
/** Soft hyphens, zero-width characters, marks of direction, variation selectors. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

/** Folds a text whose white space may be of any kind. */
export function fold(text: string): Folded {
  const origins = createOrigins();
  const parts: string[] = [];
  let length = 0;
  let isAfterSpace = false;

  function append(part: string, from: number): void {
    if (part === '') return;
    origins.add(length, from);
    parts.push(part);
    length += part.length;
    isAfterSpace = part.endsWith(' ');
  }

  /** A run of spaces is one, also where something unseen stood between them. */
  function appendSpaced(part: string, from: number): void {
    let at = 0;
    for (const { 0: gap, index } of part.matchAll(/ {2,}/g)) {
      appendTrimmed(part.slice(at, index + 1), from + at);
      at = index + gap.length;
    }
    appendTrimmed(part.slice(at), from + at);
  }

  function appendTrimmed(part: string, from: number): void {
    const skip = isAfterSpace && part.startsWith(' ') ? 1 : 0;
    append(part.slice(skip).toLowerCase(), from + skip);
  }

  let at = 0;
  for (const { 0: character, index } of text.matchAll(SPECIAL)) {
    if (index > at) appendSpaced(text.slice(at, index), at);
    const meant = foldCharacter(character);
    if (meant !== ' ' || !isAfterSpace) for (const [step, unit] of [...meant].entries()) append(unit, step === 0 ? index : index + character.length - 1);
    at = index + character.length;
  }
  if (at < text.length) appendSpaced(text.slice(at), at);
  return closeUp(parts.join(''), origins);
}

/** A space between two words means something; beside a mark, versions of one text differ in it. */
function closeUp(text: string, origins: Origins): Folded {
  const closed = createOrigins();
  const parts: string[] = [];
  let [at, length] = [0, 0];
  const keep = (end: number): void => {
    if (end > at) {
      closed.add(length, at);
      parts.push(text.slice(at, end));
      length += end - at;
    }
  };
  for (const { 0: gap, index } of text.matchAll(/(?<![\p{L}\p{N}\p{M}]) +| +(?![\p{L}\p{N}\p{M}])/gu)) {
    keep(index);
    at = index + gap.length;
  }
  keep(text.length);
  return { text: parts.join(''), of: (offset) => origins.of(closed.of(offset)) };
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = meantBy(character);
  if (known.size < 10_000) known.set(character, folded);
  return folded;
}

function meantBy(character: string): string {
  const quote = QUOTES.get(character);
  if (quote !== undefined) return quote;
  if (UNSEEN.test(character)) return '';
  if (BULLETS.has(character)) return ' ';
  if (/\s/u.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  // Decomposed, so that a letter and its accent are the same however they are written.
  const lower = character.normalize('NFKD').toLowerCase();
  return lower.replaceAll(/\s+/gu, ' ').replaceAll('ς', 'σ');
}
