import { plainText } from './escape.js';
import { WIDTH, columns, wrap } from './columns.js';

/** A part of a rule's page under one heading. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The parts of a page under `## …`; a heading inside a code block is code. */
export function sectionsOf(page: string): Section[] {
  const sections: { title: string; lines: string[] }[] = [];
  let isCode = false;
  for (const line of page.split(/\r?\n/)) {
    if (isFence(line)) isCode = !isCode;
    const title = isCode ? undefined : /^## +(.+?) *$/.exec(line)?.[1];
    if (title !== undefined) sections.push({ title, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Markdown as a terminal of 80 columns shows it: paragraphs and lists wrapped, code as it is, further in. */
export function renderLines(lines: readonly string[], indent: string): string[] {
  const shown: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const flush = (): void => {
    const text = inline(paragraph.join(' '));
    const bullet = /^(?:[-*]|\d+\.) +/.exec(text)?.[0] ?? '';
    shown.push(...wrap(text, { indent, hanging: ' '.repeat(columns(bullet)) }));
    paragraph = [];
  };
  for (const line of lines) {
    if (isFence(line)) {
      flush();
      isCode = !isCode;
    } else if (isCode) shown.push(...fold(line, `${indent}  `));
    else if (line.trim() === '') {
      flush();
      if (shown.at(-1) !== '') shown.push('');
    } else {
      if (/^\s*(?:[-*]|\d+\.) |^\|/.test(line)) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return trim(shown);
}

function isFence(line: string): boolean {
  return /^\s*(?:```|~~~)/.test(line);
}

/** Links by their text and, where they lead out, their address; no marks of emphasis. */
function inline(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_, label: string, target: string) => (/^https?:/.test(target) ? `${label} (${target})` : label)).replaceAll(/\*\*(.+?)\*\*/g, '$1');
}

/** A line of code that is too wide goes on further in: YAML reads it the same inside brackets. */
function fold(line: string, indent: string): string[] {
  const own = /^ */.exec(line)![0];
  const text = plainText(line.trimEnd());
  if (columns(indent + text) <= WIDTH) return [text === '' ? '' : indent + text];
  return wrap(text, { indent: indent + own, hanging: '    ' });
}

function trim(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}
