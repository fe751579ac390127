/** A text as words: folded to one form for comparing, each with its place in the text. */
export interface Words {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word, the number of the sentence that it stands in. */
  readonly sentences: readonly number[];
}

/**
 * A sign of a script written without spaces is a word of its own; elsewhere letters and digits with the marks and
 * apostrophes inside them. A mark that ends a sentence stands before a space; an empty line ends one too.
 */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]`;
const TOKEN = new RegExp(String.raw`([${UNSPACED}]|${LETTER}+(?:['’]${LETTER}+)*)|[.!?](?=["'”’\)\]]?(?:\s|$))|[。！？]|\n[^\S\n]*\n`, 'gv');

export function splitWords(text: string): Words {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, word] = match;
    if (word === undefined) {
      if (!(token === '.' && isAbbreviated(texts, ends, match.index))) sentence += 1;
      continue;
    }
    texts.push(foldWord(word));
    starts.push(match.index);
    ends.push(match.index + word.length);
    sentences.push(sentence);
  }
  return { texts, starts, ends, sentences };
}

const PLAIN = /^[\w']+$/;

/** Letter case, full-width forms and kinds of apostrophe don't tell words apart. */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** `e.g. ` and `J. ` end no sentence. */
function isAbbreviated(texts: readonly string[], ends: readonly number[], at: number): boolean {
  return ends.at(-1) === at && texts.at(-1)!.length === 1 && /\p{L}/u.test(texts.at(-1)!);
}
