import { isNode, isSeq, visit } from 'yaml';
import type { Document, Node } from 'yaml';

/** Offsets in the text, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** The pairs and list items of a document by where they begin, the outer before the inner: from the key or the entry to the end of its value. */
export function spansOf(document: Document.Parsed): readonly Span[] {
  const spans: Span[] = [];
  const add = (first: unknown, last: unknown): void => {
    const [start, end] = [rangeOf(first) ?? rangeOf(last), rangeOf(last) ?? rangeOf(first)];
    if (start !== undefined && end !== undefined) spans.push([start[0], Math.max(start[1], end[1])]);
  };
  visit(document, {
    Pair: (_, pair) => add(pair.key, pair.value),
    Node: (_, node, path) => void (isSeq(path.at(-1)) && add(node, node)),
  });
  return spans.sort((left, right) => left[0] - right[0] || right[1] - left[1]);
}

/** The first of them that begins at an offset or behind it. */
export function nextSpan(spans: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isNode(node) ? ((node as Node).range ?? undefined) : undefined;
}
