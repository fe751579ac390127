import type { Path } from './path.js';

/** A change to a declaration, by path: `Source` turns it into edits of the text that keep comments and layout. */
export type Change =
  /** The key at the end of a path gets another name. */
  | { readonly kind: 'rename'; readonly at: Path; readonly to: string }
  /** A scalar gets another value, quoted as it was. */
  | { readonly kind: 'replace'; readonly at: Path; readonly to: string }
  /** What stands at the end of a path, and the maps that it lacks on the way, are added behind what is there. */
  | { readonly kind: 'insert'; readonly at: Path; readonly value: string };

/** A piece of a text to be replaced: offsets in UTF-16 units, the end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
