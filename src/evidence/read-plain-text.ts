import { LOOKS_LIKE_HEADING, isTitleText } from './block.js';
import type { ProseWriter } from './prose-writer.js';

interface Line {
  readonly text: string;
  readonly at: number;
}

/** A line longer than this is a paragraph that nobody wrapped. */
const WRAPPED = 160;
const LIST_MARK = /^\s*(?:[-*•·‣▪]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;

/** Reads text without mark-up: paragraphs stand between blank lines, or each on a line, items behind a list's mark; a short line by itself is a heading. */
export function readPlainText(text: string, from: number, writer: ProseWriter): void {
  const isWrapped = !new RegExp(`[^\\r\\n]{${WRAPPED}}`).test(text);
  let lines: Line[] = [];
  let isAfterBlank = true;
  const flush = (isBeforeBlank: boolean): void => {
    writeParagraph(lines, isAfterBlank && isBeforeBlank, writer);
    isAfterBlank = isBeforeBlank;
    lines = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (!/\S/.test(line)) flush(true);
    else {
      if (!isWrapped) flush(true);
      else if (LIST_MARK.test(line)) flush(lines.length === 0 && isAfterBlank);
      lines.push({ text: line, at: from + index });
    }
  }
  flush(true);
}

function writeParagraph(lines: readonly Line[], isAlone: boolean, writer: ProseWriter): void {
  const [first] = lines;
  if (first === undefined) return;
  const isHeading = isAlone && lines.length === 1 && looksLikeHeading(first.text.trim());
  writer.ensure(isHeading ? 'heading' : LIST_MARK.test(first.text) ? 'item' : 'paragraph', isHeading ? LOOKS_LIKE_HEADING : 0);
  for (const line of lines) writer.text(line.text, line.at);
  writer.close();
}

function looksLikeHeading(line: string): boolean {
  return line.length <= 80 && line.split(/\s+/).length <= 10 && /^[\p{Lu}\p{N}\p{Lo}(§]/u.test(line) && isTitleText(line);
}
