import { Lexer } from 'yaml';

/** A comment of a YAML text, from its `#` to the end of its line: offsets, the end exclusive. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the lexer puts between the pieces of the text: the start of a document, of a scalar, the end of a broken flow collection. */
const SCALAR = '\u001F';
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

/**
 * The comments that begin with a word, `# policylint-disable-line …`. Read from the lexer's pieces, since only it knows
 * that a `#` within quotes or a block scalar is none; a text without the word is not read at all.
 */
export function readComments(text: string, word: string): Comment[] {
  if (!text.includes(word)) return [];
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (!isScalar && MARKS.has(piece)) {
      isScalar = piece === SCALAR;
      continue;
    }
    if (!isScalar && piece.startsWith('#') && piece.replace(/^#+\s*/, '').startsWith(word)) comments.push({ start: offset, end: offset + piece.length, text: piece });
    isScalar = false;
    offset += piece.length;
  }
  return comments;
}
