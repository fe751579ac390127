import type { Path } from '../model/path.js';

/** What `policy.source` of a declaration's plain value says in a field, short or long; nothing where it says no text. */
export function sourceField(value: unknown, field: 'file' | 'archive' | 'sha256'): string | undefined {
  const written = nodeAt(value, [...sourcePath(value), field]);
  const text = nodeAt(written, ['value']) ?? written;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The language that a declaration's plain value gives its text; English where it gives none. */
export function languageOf(value: unknown): string {
  const [written] = [nodeAt(value, ['policy', 'language']) ?? nodeAt(value, ['policy', 0, 'language'])].flat();
  const language = nodeAt(written, ['value']) ?? written;
  return typeof language === 'string' && language !== '' ? language : 'en';
}

/** Where a field of `policy.source` stands, or would. */
export function sourceFieldPath(value: unknown, field: 'file' | 'archive' | 'sha256'): Path {
  const path = [...sourcePath(value), field];
  return nodeAt(value, [...path, 'value']) === undefined ? path : [...path, 'value'];
}

/** A statement may be one of a list; the first counts. */
function sourcePath(value: unknown): Path {
  let path: Path = [];
  for (const key of ['policy', 'source']) path = [...path, key, ...(Array.isArray(nodeAt(value, [...path, key])) ? [0] : [])];
  return path;
}

function nodeAt(value: unknown, path: Path): unknown {
  let node = value;
  for (const step of path) node = typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? (node as Readonly<Record<string | number, unknown>>)[step] : undefined;
  return node;
}
