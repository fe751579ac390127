import type { Document } from 'yaml';
import type { Change, Edit } from './change.js';
import { compose } from './compose.js';
import type { Composition } from './compose.js';
import { editOf } from './edit.js';
import { rangeIn } from './lines.js';
import { locate } from './locate.js';
import { nextSpan, spansOf } from './next-node.js';
import type { Span } from './next-node.js';
import { LimitError, parseDocuments } from './parse.js';
import type { Path } from './path.js';
import type { Problem } from './problem.js';
import type { Position, Range } from './range.js';
import { parserProblems, treeProblems } from './syntax-problems.js';
import { readTree } from './tree.js';

export const MAX_TEXT_LENGTH = 2_000_000;

/** One document of a file: its plain value (none where it cannot be read at all), what is wrong with it, and where each path stands. */
export interface SourceDocument {
  /** Nothing where the document is empty, or cannot be parsed. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Has the key `policylint` at its top. */
  readonly isDeclaration: boolean;
  locate(path: Path, on: 'key' | 'value'): Range;
  /** Nothing where the change cannot be made in one place. */
  edit(change: Change): Edit | undefined;
  /** The part of the text that is its own. */
  readonly span: Span;
  /** The pair or list item that begins next from an offset on, whole. */
  nextFrom(offset: number): Span | undefined;
}

/** The text of one file. */
export interface Source {
  /** As it is shown; nothing is read from it. */
  readonly file: string;
  readonly text: string;
  readonly documents: readonly SourceDocument[];
}

type RangeOf = (start: number, end: number) => Range;
const START: Position = { line: 1, column: 1, offset: 0 };

/** Reads the YAML documents of a text, at least one. Never throws on any text. */
export function readSource(file: string, text: string, typedKeys: ReadonlySet<string>): Source {
  if (text.length > MAX_TEXT_LENGTH) return unreadableSource(file, 'limit', `The file has more than ${MAX_TEXT_LENGTH / 1_000_000} million characters`, text);
  if (text.includes('\u0000')) return unreadableSource(file, 'syntax', 'The file is not text', text);
  const range = rangeIn(text);
  try {
    return { file, text, documents: parseDocuments(text).map((document) => readDocument(document, text, typedKeys, range)) };
  } catch (error) {
    const { kind, message, offset } = failure(error);
    return unreadableSource(file, kind, message, text, range(offset, offset));
  }
}

/** A file of which nothing can be read but why. */
export function unreadableSource(file: string, kind: 'syntax' | 'limit', message: string, text = '', range: Range = { start: START, end: START }): Source {
  return { file, text, documents: [{ value: undefined, isDeclaration: false, locate: () => range, edit: () => undefined, span: [0, text.length], nextFrom: () => undefined, problems: [{ kind, message, path: [], on: 'key', range }] }] };
}

function readDocument(document: Document.Parsed, text: string, typedKeys: ReadonlySet<string>, range: RangeOf): SourceDocument {
  const tree = readTree(document);
  let spans: readonly Span[] | undefined;
  const { value, problems } = document.errors.length > 0 ? { value: undefined, problems: parserProblems(document, range) } : read();
  return {
    value, problems,
    isDeclaration: typeof value === 'object' && value !== null && Object.hasOwn(value, 'policylint'),
    locate: (path, on) => range(...locate(document, tree, path, on)),
    edit: (change) => editOf(document, text, change),
    span: [document.range[0], document.range[2]],
    nextFrom: (offset) => nextSpan((spans ??= spansOf(document)), offset),
  };

  function read(): Composition {
    try {
      const composition = compose(document, tree, typedKeys);
      return { ...composition, problems: [...treeProblems(document, tree, range), ...composition.problems] };
    } catch (error) {
      const { kind, message } = failure(error);
      return { value: undefined, problems: [{ kind, message, path: [], on: 'key' }] };
    }
  }
}

function failure(error: unknown): { kind: 'syntax' | 'limit'; message: string; offset: number } {
  if (error instanceof LimitError) return { kind: 'limit', message: error.message, offset: error.offset };
  return { kind: 'syntax', message: `The YAML cannot be parsed: ${(error as Error).message.split('\n', 1)[0]!}`, offset: 0 };
}
