import type { Range } from '../model/range.js';
import { columns } from './columns.js';
import { plainText } from './escape.js';

/** A line of a file as it is shown: its number, its text, and under it the mark where the place is. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  /** Columns before the mark and of it. */
  readonly mark?: { readonly from: number; readonly width: number };
}

/** The lines of a text without what ends them, as positions count them. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split('\n').map((line) => line.replace(/\r$/, ''));
}

/** The line of a place and one on either side, each cut to a width around the place; nothing where there is no such line. */
export function excerpt(lines: readonly string[], { start, end }: Range, width: number): ExcerptLine[] {
  const line = lines[start.line - 1];
  if (line === undefined || (lines.length === 1 && line === '')) return [];
  // Of a very long line only what may be seen is looked at.
  const near = Math.max(0, start.column - 1 - width);
  const part = (whole: string): string => whole.slice(near, near + 4 * width);
  const from = columns(shown(line.slice(near, start.column - 1)));
  const marked = columns(shown(part(line.slice(0, end.line === start.line ? end.column - 1 : undefined).trimEnd()).slice(start.column - 1 - near)));
  const skip = from + Math.min(marked, width >> 1) <= width ? 0 : from - (width >> 1);
  const mark = { from: from - skip, width: Math.max(1, Math.min(marked, width - (from - skip))) };
  return [start.line - 1, start.line, start.line + 1].filter((number) => number === start.line || (lines[number - 1] ?? '').trim() !== '').map((number) =>
    ({ number, text: window(shown(part(lines[number - 1]!)), skip, width), ...(number === start.line && { mark }) }));
}

/** A line of a file, a character at a time: what acts is written out, so that columns are those of what stands there. */
function shown(line: string): string {
  const command = new Set([...line.matchAll(/(?<=#)#(?=\w*\[)/g)].map(({ index }) => index));
  let [text, index] = ['', 0];
  for (const character of line) {
    text += character === '\t' ? ' ' : command.has(index) ? String.raw`\u{23}` : plainText(character);
    index += character.length;
  }
  return text;
}

/** The part of a line between two columns, with a sign where something is left out. */
function window(line: string, skip: number, width: number): string {
  const isCut = columns(line) > skip + width;
  const [from, to] = [skip === 0 ? 0 : skip + 1, isCut ? skip + width - 1 : skip + width];
  let [at, text] = [0, skip === 0 ? '' : '…'];
  for (const character of line) {
    const next = at + columns(character);
    if (at >= from && next <= to) text += character;
    else if (at < from && next > from) text += ' '.repeat(next - from);
    at = next;
  }
  return text.trimEnd() + (isCut ? '…' : '');
}
