import { isMap, isNode, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Path } from './path.js';
import type { Tree } from './tree.js';

type Span = [start: number, end: number];

/**
 * Where a path stands in the text, through aliases and merges: the key or the value at its end. What the document
 * lacks stands on the key of its nearest ancestor, at the top on the key `policylint`, else on the first character.
 */
export function locate(document: Document.Parsed, tree: Tree, path: Path, on: 'key' | 'value'): Span {
  let node: unknown = document.contents;
  let key = keyOfTop(document, tree);
  for (const step of path) {
    const target = tree.follow(node);
    if (isMap(target) && typeof step === 'string') {
      const pair = tree.entries(target).get(step);
      if (pair === undefined) return key;
      key = span(pair.key) ?? key;
      node = pair.value;
    } else if (isSeq(target) && typeof step === 'number') {
      node = target.items[step];
      if (node === undefined) return key;
      key = span(node) ?? dash(node) ?? key;
    } else return key;
  }
  return path.length === 0 || on === 'key' ? key : (span(tree.follow(node)) ?? key);
}

function keyOfTop(document: Document.Parsed, tree: Tree): Span {
  const { contents } = document;
  const start: Span = [document.range[0], document.range[0]];
  if (!isMap(contents)) return span(contents) ?? start;
  const pair = tree.entries(contents).get('policylint') ?? contents.items[0];
  return span(pair?.key) ?? span(contents) ?? start;
}

function span(node: unknown): Span | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}

/** An entry of a list without a value begins right after its dash. */
function dash(node: unknown): Span | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? [range[0] - 1, range[0]] : undefined;
}
