import { splitWords } from './words.js';

/**
 * A phrase as people write it into the cues:
 *
 *     we|us [may] (retain|keep on file) <data> … as long as
 *
 * `|` parts words any of which will do, `(…|…)` wordings of several words, `*` stands for any ending, `[…]` may be
 * missing, `<name>` is a list of the file's `words`, and `…` is up to six words of the same sentence (`…12`: up to twelve).
 */
export type Phrase = readonly Element[];
export type Element = { readonly kind: 'gap'; readonly most: number } | { readonly kind: 'any'; readonly of: readonly Sequence[]; readonly isOptional: boolean };
/** Words in a row. */
export type Sequence = readonly Term[];
export interface Term {
  readonly text: string;
  readonly isPrefix: boolean;
}

export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

const GAP = 6;
const MAX_GAP = 20;
const MAX_ELEMENTS = 24;
const MAX_SEQUENCES = 400;

/** Throws a PhraseError that quotes the phrase where it can't be read. */
export function parsePhrase(text: string, lists: Readonly<Record<string, readonly string[]>> = {}): Phrase {
  const elements = (text.match(/\[[^\]]*\]|\([^)]*\)|\S+/gu) ?? []).map((part) => parseElement(part, text, lists));
  const [first] = elements;
  if (first === undefined) throw new PhraseError('A phrase is empty');
  if (first.kind === 'gap' || first.isOptional) throw new PhraseError(`"${text}" does not begin with a word that must be there`);
  if (elements.at(-1)!.kind === 'gap') throw new PhraseError(`"${text}" does not end with a word`);
  if (elements.length > MAX_ELEMENTS) throw new PhraseError(`"${text}" has more than ${MAX_ELEMENTS} parts`);
  return elements;
}

function parseElement(part: string, phrase: string, lists: Readonly<Record<string, readonly string[]>>): Element {
  const gap = /^…(\d{0,3})$/u.exec(part);
  if (gap !== null) return { kind: 'gap', most: readGap(gap[1]!, part, phrase) };
  const isOptional = /^\[.*\]$/u.test(part);
  const isGroup = isOptional || /^\(.*\)$/u.test(part);
  const of = (isGroup ? part.slice(1, -1) : part).split('|').flatMap((choice) => (/^<[\w-]+>$/u.test(choice) ? readList(choice.slice(1, -1), phrase, lists) : [readWords(choice, phrase)]));
  if (of.length > MAX_SEQUENCES) throw new PhraseError(`"${part}" in "${phrase}" stands for more than ${MAX_SEQUENCES} wordings`);
  return { kind: 'any', of, isOptional };
}

function readGap(most: string, part: string, phrase: string): number {
  const words = most === '' ? GAP : Number(most);
  if (words < 1 || words > MAX_GAP) throw new PhraseError(`"${part}" in "${phrase}" is no gap of 1 to ${MAX_GAP} words`);
  return words;
}

function readList(name: string, phrase: string, lists: Readonly<Record<string, readonly string[]>>): Sequence[] {
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (list === undefined) throw new PhraseError(`"<${name}>" in "${phrase}" is no list of words`);
  return list.map((entry) => readWords(entry, entry));
}

/** A hyphened word is a row of words, as in the text. */
function readWords(wording: string, phrase: string): Sequence {
  const words = wording.split(/\s+/u).filter((word) => word !== '').flatMap((word) => termsOf(word, phrase));
  if (words.length === 0) throw new PhraseError(`"${phrase}" has an empty choice`);
  return words;
}

function termsOf(word: string, phrase: string): Term[] {
  const isPrefix = word.endsWith('*');
  const bare = isPrefix ? word.slice(0, -1) : word;
  const { texts } = splitWords(bare);
  if (texts.length === 0 || /[*<>()[\]…]/u.test(bare)) throw new PhraseError(`"${word}" in "${phrase}" is no word`);
  return texts.map((text, index) => ({ text, isPrefix: isPrefix && index === texts.length - 1 }));
}
