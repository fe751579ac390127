import { Composer, Lexer, Parser } from 'yaml';
import type { Document } from 'yaml';

const MAX_NESTING = 100;
const MAX_DOCUMENTS = 100;

/** A text that goes beyond what any declaration needs. */
export class LimitError extends Error {
  /** Where it does, counted from 0 in UTF-16 units. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Parses YAML 1.2 (core schema, merge keys), whatever a directive in the file says. A text without content is one empty
 * document; empty documents beside others are left out. Throws a LimitError: the parser keeps a stack and is asked for
 * its height, since the composer recurses, and a few thousand dashes on a line would end the process.
 */
export function parseDocuments(text: string): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  const parser = new Parser();
  const composer = new Composer({ schema: 'core', merge: true, version: '1.2', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const keep = (found: Iterable<Document.Parsed>): void => {
    for (const document of found) documents.push(document);
    if (documents.length > MAX_DOCUMENTS) throw new LimitError(`The file holds more than ${MAX_DOCUMENTS} documents`, documents.at(-1)!.range[0]);
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) keep(composer.next(token));
    if (parser.stack.length > MAX_NESTING) throw new LimitError('The file nests deeper here than anything that a declaration needs', parser.offset);
  }
  for (const token of parser.end()) keep(composer.next(token));
  keep(composer.end(documents.length === 0, text.length));

  const filled = documents.filter((document) => document.errors.length > 0 || !isEmpty(document));
  return filled.length > 0 ? filled : documents.slice(0, 1);
}

/** Nothing stands in it but comments; `~` and `null` are content. */
function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || contents.range[0] === contents.range[1];
}
