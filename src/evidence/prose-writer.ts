import { LOOKS_LIKE_HEADING, isTitleText } from './block.js';
import type { Block } from './block.js';
import { createOrigins } from './origins.js';
import type { Origins } from './origins.js';

/** Takes down what a reader of mark-up comes upon, block by block. */
export interface ProseWriter {
  /** Ends the block that is open, if one is; what follows stands in another. */
  close(): void;
  /** Begins a block unless one is open. */
  ensure(kind: Block['kind'], level?: number): void;
  /** Of the heading that is open. */
  setLevel(level: number): void;
  /** Text that stands so in the file, from an offset on. */
  text(text: string, from: number): void;
  /** Text that a character reference at an offset stands for. */
  reference(text: string, from: number): void;
  space(from: number): void;
  /** Bold begins (1) or ends (-1). */
  embolden(by: 1 | -1): void;
  finish(): Written;
}

export interface Written {
  /** The text of all blocks, one a line. */
  readonly plain: string;
  readonly blocks: readonly Block[];
  /** From the plain text to the file's. */
  readonly origins: Origins;
}

export function createWriter(): ProseWriter {
  const origins = createOrigins();
  const drafts: { kind: Block['kind']; level: number; start: number; text: string }[] = [];
  let open: { kind: Block['kind']; level: number; start: number; parts: string[]; boldLength: number; spaceFrom: number | undefined } | undefined;
  let length = 0;
  let bold = 0;

  function ensure(kind: Block['kind'], level = 0): void {
    open ??= { kind, level, start: length, parts: [], boldLength: 0, spaceFrom: undefined };
  }

  function append(text: string, from: number): void {
    ensure('paragraph');
    const block = open!;
    if (block.spaceFrom !== undefined) {
      origins.add(length, block.spaceFrom);
      block.parts.push(' ');
      block.boldLength += 1;
      block.spaceFrom = undefined;
      length += 1;
    }
    origins.add(length, from);
    block.parts.push(text);
    length += text.length;
    if (bold > 0) block.boldLength += text.length;
  }

  function space(from: number): void {
    if (open !== undefined && open.parts.length > 0) open.spaceFrom ??= from;
  }

  function text(value: string, from: number): void {
    let at = 0;
    for (const { 0: gap, index } of value.matchAll(/ ?[^\S ]\s*| \s+/g)) {
      if (index > at) appendTrimmed(value.slice(at, index), from + at);
      space(from + index);
      at = index + gap.length;
    }
    if (at < value.length) appendTrimmed(value.slice(at), from + at);
  }

  /** Text in which no space stands beside another. */
  function appendTrimmed(value: string, from: number): void {
    const [first, last] = [value.startsWith(' ') ? 1 : 0, value.endsWith(' ') ? value.length - 1 : value.length];
    if (first === 1) space(from);
    if (last > first) append(value.slice(first, last), from + first);
    if (last < value.length && last >= first) space(from + last);
  }

  function reference(value: string, from: number): void {
    for (const character of value) {
      if (/\s/.test(character)) space(from);
      else append(character, from);
    }
  }

  function close(): void {
    if (open === undefined) return;
    const { kind, level, start, parts, boldLength } = open;
    open = undefined;
    if (parts.length === 0) return;
    const value = parts.join('');
    const isHeading = kind === 'paragraph' && boldLength >= value.length && isTitleText(value);
    drafts.push({ kind: isHeading ? 'heading' : kind, level: isHeading ? LOOKS_LIKE_HEADING : level, start, text: value });
    length += 1;
  }

  function finish(): Written {
    close();
    const blocks: Block[] = [];
    let above: readonly Block[] = [];
    for (const { kind, level, start, text: value } of drafts) {
      if (kind === 'heading') above = above.filter((heading) => heading.level < level);
      const block: Block = { kind, level, start, end: start + value.length, text: value, section: above };
      blocks.push(block);
      if (kind === 'heading') above = [...above, block];
    }
    return { plain: drafts.map((draft) => draft.text).join('\n'), blocks, origins };
  }

  return {
    close, ensure, text, reference, space, finish,
    setLevel: (level) => void (open !== undefined && (open.level = level)),
    embolden: (by) => void (bold = Math.max(0, bold + by)),
  };
}
