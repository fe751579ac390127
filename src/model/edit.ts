import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { Change, Edit } from './change.js';
import type { Path } from './path.js';
import { isMerge, keyText } from './tree.js';

/**
 * Turns a change into an edit of the text, or nothing where it cannot be made in one place: behind an alias or a merge,
 * in text that goes over several lines, where a key is taken.
 */
export function editOf(document: Document.Parsed, text: string, change: Change): Edit | undefined {
  if (change.kind === 'insert') return insert(document, text, change.at, change.value);
  const { pair, value, parent } = follow(document, change.at);
  if (change.kind === 'rename') return isScalar(pair?.key) && isMap(parent) && isOnly(parent, pair) && !hasKey(parent, change.to) ? rewrite(pair.key, text, change.to, true) : undefined;
  return isScalar(value) ? rewrite(value, text, change.to, false) : undefined;
}

interface Place {
  readonly parent?: unknown;
  readonly pair?: Pair | undefined;
  readonly value?: unknown;
}

/** Leads to a path as it is written, never through an alias. */
function follow({ contents }: Document.Parsed, path: Path): Place {
  let place: Place = { value: contents };
  for (const step of path) {
    const parent = place.value;
    if (isMap(parent) && typeof step === 'string') {
      const pair = pairOf(parent, step);
      place = { parent, pair, value: pair?.value };
    } else if (isSeq(parent) && typeof step === 'number') place = { parent, value: parent.items[step] };
    else return {};
  }
  return place;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => !isMerge(pair) && keyText(pair.key) === key);
}

function hasKey(map: YAMLMap, key: string): boolean {
  return map.items.some(isMerge) || pairOf(map, key) !== undefined;
}

/** A key that stands twice was perhaps two. */
function isOnly(map: YAMLMap, pair: Pair): boolean {
  return map.items.filter((other) => keyText(other.key) === keyText(pair.key)).length === 1;
}

function rewrite(node: Scalar, text: string, to: string, isKey: boolean): Edit | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (end <= start || text.slice(start, end).includes('\n')) return undefined;
  if (node.type === 'QUOTE_SINGLE') return { start, end, text: `'${to.replaceAll("'", "''")}'` };
  if (node.type === 'QUOTE_DOUBLE') return { start, end, text: JSON.stringify(to) };
  return node.type === 'PLAIN' || isKey ? { start, end, text: isPlain(to) ? to : JSON.stringify(to) } : undefined;
}

/** Words that no YAML reader takes for anything else, in a list or a map between brackets too. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.+/-]*(?: [\p{L}\p{N}_.+/-]+)*$/u.test(text);
}

function insert(document: Document.Parsed, text: string, path: Path, value: string): Edit | undefined {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const { value: node } = follow(document, path.slice(0, depth));
    const missing = path.slice(depth);
    if (node === undefined) continue;
    if (!isMap(node) || isAlias(node) || missing.some((step) => typeof step === 'number') || hasKey(node, String(missing[0]))) return undefined;
    return node.flow === true ? insertInFlow(node, text, missing, value) : insertInBlock(node, text, missing, value);
  }
  return undefined;
}

function insertInFlow({ items, range }: YAMLMap, text: string, missing: Path, value: string): Edit | undefined {
  const close = (range?.[1] ?? 0) - 1;
  const last = items.at(-1);
  const end = last === undefined ? undefined : endOf(last);
  if (text[close] !== '}' || end === undefined) return undefined;
  return { start: end, end, text: `, ${nested(missing, value)}` };
}

/** Behind the last pair, at the column of the first key. */
function insertInBlock({ items }: YAMLMap, text: string, missing: Path, value: string): Edit | undefined {
  const [first, last] = [items[0], items.at(-1)];
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  const end = last === undefined ? undefined : endOf(last);
  if (start === undefined || end === undefined) return undefined;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1) - (text.startsWith('\uFEFF') && !text.slice(0, start).includes('\n') ? 1 : 0));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${indent}${nested(missing, value)}`;
  if (text[end - 1] === '\n') return { start: end, end, text: `${line}${newline}` };
  const next = text.indexOf('\n', end);
  return next === -1 ? { start: text.length, end: text.length, text: `${newline}${line}${newline}` } : { start: next + 1, end: next + 1, text: `${line}${newline}` };
}

/** `rights: { access: not-stated }`. */
function nested(missing: Path, value: string): string {
  const [first, ...rest] = missing;
  return rest.length === 0 ? `${first}: ${value}` : `${first}: { ${nested(rest, value)} }`;
}

/** Where the text of a pair ends, its value included. */
function endOf({ key, value }: Pair): number | undefined {
  const ends = [key, value].flatMap((node) => (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? [node.range?.[1] ?? 0] : []));
  return ends.length === 0 ? undefined : Math.max(...ends);
}
