import { plainText } from './escape.js';

export const WIDTH = 80;

/** Characters that take two columns of a terminal, and those that take none. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const MARK = /\p{Mn}|\p{Me}/u;

const PLAIN = /^[ -~]*$/;

/** The columns that a text takes. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return count;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

export interface WrapOptions {
  readonly width?: number;
  /** Before every line. */
  readonly indent?: string;
  /** Before every line but the first, after the indent. */
  readonly hanging?: string;
}

/** Lines of plain text, no wider than `width`, broken at spaces, or within a word that is wider. No line begins with what a CI runner would act on. */
export function wrap(text: string, { width = WIDTH, indent = '', hanging = '' }: WrapOptions = {}): string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  const next = (): void => {
    lines.push(line);
    line = indent + hanging;
    isEmpty = true;
  };
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (!isEmpty && columns(line) + 1 + columns(word) > width) next();
    let rest: string = isEmpty ? plainText(word) : ` ${word}`;
    while (rest !== '' && columns(line) + columns(rest) > width) {
      const [head, tail] = cut(rest, width - columns(line));
      line += head;
      rest = plainText(tail);
      next();
    }
    line += rest;
    isEmpty = rest === '';
  }
  return isEmpty ? lines : [...lines, line];
}

/** At least one character stands on each line, however narrow it is. */
function cut(text: string, width: number): [string, string] {
  let head = '';
  for (const character of text) {
    if (head !== '' && columns(head) + columns(character) > width) break;
    head += character;
  }
  return [head, text.slice(head.length)];
}
