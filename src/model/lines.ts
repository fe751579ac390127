import type { Position, Range } from './range.js';

/**
 * Turns offsets of a text into ranges; what lies beyond its end is put there. A byte order mark stands before the first
 * column. The parser's own count is no help: it leaves out lines within quotes where it reports an error.
 */
export function rangeIn(text: string): (start: number, end: number) => Range {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;

  function at(wanted: number): Position {
    const offset = Math.min(wanted, text.length);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    const column = offset - starts[line]! + 1;
    return { line: line + 1, column: line === 0 ? Math.max(column - mark, 1) : column, offset };
  }

  return (start, end) => ({ start: at(start), end: at(Math.max(start, end)) });
}
