/** Offsets in the plain text of a prose, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of prose that stands by itself. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Without mark-up, character references decoded; a run of white space is one space. */
  readonly text: string;
  /** Of a heading: 1 to 6, and 7 where a line in bold, or by itself, stands for one. Otherwise 0. */
  readonly level: number;
  /** The headings that it stands under, the nearest last; blocks of one section share one list. */
  readonly section: readonly Block[];
}

/** The level of what only looks like a heading. */
export const LOOKS_LIKE_HEADING = 7;

/** Whether a line that stands out is a heading and not a sentence that is to be seen. */
export function isTitleText(text: string): boolean {
  return text.length <= 120 && !/[.,;!…。]["'”’)]*$/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}
