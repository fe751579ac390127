import type { Range } from '../model/range.js';

const WIDTH = 100;

/** The line of a file with the place marked under it; of a long line, the part around it. */
export function frame(text: string, range: Range): string {
  const { line, column } = range.start;
  const whole = (text.split('\n')[line - 1] ?? '').replace(/\r$/, '').replaceAll('\t', ' ');
  const from = column <= WIDTH ? 0 : column - WIDTH / 2;
  const source = whole.slice(from, from + WIDTH);
  const width = range.end.line === line ? Math.max(1, Math.min(range.end.column - column, source.length + from + 1 - column)) : 1;
  const gutter = String(line);
  return `  ${gutter} | ${source}\n  ${' '.repeat(gutter.length)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(width)}`;
}
