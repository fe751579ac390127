import { pathKey } from './path.js';
import type { Path } from './path.js';
import type { Source } from './source.js';

/**
 * The text of a file with one plain word written at a path of a document: in place of what stands there, or behind the
 * field beside it. Comments and layout stay. Nothing where no edit comes to that and to nothing else.
 */
export function writeField(source: Source, index: number, path: Path, beside: Path, word: string, read: (text: string) => Source): string | undefined {
  const document = source.documents[index]!;
  const { text } = source;
  const { start, end } = document.locate(path, 'value');
  const isThere = valueAt(document.value, path) !== undefined;
  const edits = isThere ? [text.slice(0, start.offset) + word + text.slice(end.offset)] : insertions(text, document.locate(beside, 'key').start.offset, document.locate(beside, 'value').end.offset, `${String(path.at(-1))}: ${word}`);
  return edits.find((edited) => isMeant(source, read(edited), index, path, word));
}

/** On a line of its own where the field beside has one, else within the braces. */
function insertions(text: string, key: number, end: number, field: string): string[] {
  const lineStart = text.lastIndexOf('\n', key - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(key, end - 1));
  const indent = ' '.repeat(key - lineStart);
  const newline = text[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const line = lineEnd === -1 ? `${text}${newline}${indent}${field}\n` : `${text.slice(0, lineEnd + 1)}${indent}${field}${newline}${text.slice(lineEnd + 1)}`;
  return [line, `${text.slice(0, end)}, ${field}${text.slice(end)}`];
}

/** Every other value of every document is as it was. */
function isMeant(before: Source, after: Source, index: number, path: Path, word: string): boolean {
  if (after.documents.length !== before.documents.length || after.documents.some(({ problems }, at) => problems.length > before.documents[at]!.problems.length)) return false;
  return after.documents.every(({ value }, at) => {
    if (at === index && valueAt(value, path) !== word) return false;
    const except = at === index ? pathKey(path) : undefined;
    return JSON.stringify(leaves(value, except)) === JSON.stringify(leaves(before.documents[at]!.value, except));
  });
}

function leaves(value: unknown, except: string | undefined, path: Path = []): unknown[] {
  if (typeof value !== 'object' || value === null) return except !== undefined && pathKey(path) === except ? [] : [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, except, [...path, key]));
}

function valueAt(value: unknown, path: Path): unknown {
  let node = value;
  for (const step of path) node = typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? (node as Readonly<Record<string | number, unknown>>)[step] : undefined;
  return node;
}
