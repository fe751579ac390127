import type { Span } from './block.js';

/** What came of looking for a locator. */
export type Search =
  | { readonly outcome: 'found'; readonly span: Span }
  /** `words` are those of its parts that are not there. */
  | { readonly outcome: 'absent'; readonly words: string; readonly nearest?: Nearest }
  /** The first words are there more than once; the first places, and how many there are. */
  | { readonly outcome: 'repeated'; readonly words: string; readonly places: readonly Span[]; readonly count: number }
  /** The last words stand before the first, and nowhere behind them. */
  | { readonly outcome: 'reversed'; readonly first: Span; readonly last: Span; readonly words: string }
  /** From the first words to the last there is a heading that ends the section of the first. */
  | { readonly outcome: 'scattered'; readonly span: Span; readonly from: string; readonly to: string };

export interface Nearest {
  readonly span: Span;
  /** Of the words that were looked for, how many stand there: 0 to 1. */
  readonly share: number;
}
