import type { defaultTreeAdapter } from 'parse5';

/** More than anybody reads: a text beyond it is refused before a parser sees it. */
export const MAX_CHARACTERS = 2_000_000;
const MAX_LINES = 50_000;
const MAX_DEPTH = 500;
/** The parser takes the square of what it must pair: 30 million is about a second. */
const MAX_PAIRS = 30_000_000;

/** The prose is too large, or built to be slow. The message completes "The text …". */
export class ProseLimitError extends Error {
  readonly code = 'POLICYLINT_PROSE_LIMIT';
}

export function isProseLimit(error: unknown): error is ProseLimitError {
  return (error as { code?: unknown } | undefined)?.code === 'POLICYLINT_PROSE_LIMIT';
}

export function checkSize(text: string): void {
  if (text.length > MAX_CHARACTERS) throw new ProseLimitError(`has more than ${MAX_CHARACTERS / 1_000_000} million characters`);
  let lines = 1;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines += 1;
  if (lines > MAX_LINES) throw new ProseLimitError(`has more than ${MAX_LINES} lines`);
}

/** Marks that a Markdown parser pairs within a paragraph, and lists and quotations within one another. */
export function checkMarks(text: string): void {
  let pairs = 0;
  for (const paragraph of text.split(/\n[^\S\n]*\n/)) {
    const marks = paragraph.length - paragraph.replaceAll(/[*_[`]/g, '').length;
    pairs += marks * marks;
  }
  if (pairs > MAX_PAIRS) throw new ProseLimitError('has more marks of emphasis and links than can be read');
  if (/^(?:[^\S\n]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){40}|^[^\S\n]{400}/m.test(text)) throw new ProseLimitError('has lists or quotations nested too deeply');
}

/** A tree adapter that stops where elements lie too deep in one another. */
export function checkDepth(adapter: typeof defaultTreeAdapter): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...adapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new ProseLimitError(`has elements nested more than ${MAX_DEPTH} deep`);
    },
    onItemPop: () => void (depth -= 1),
  };
}
