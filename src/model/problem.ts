import type { Change } from './change.js';
import type { Path } from './path.js';
import type { Range } from './range.js';

/** What keeps a document, or a part of it, from being read. The `document/*` rules report them. */
export interface Problem {
  readonly kind: 'syntax' | 'schema' | 'limit' | 'crash';
  readonly message: string;
  readonly help?: string;
  readonly path: Path;
  readonly on: 'key' | 'value';
  /** Where no path leads to the place (a syntax error). */
  readonly range?: Range;
  /** A key that the mistake probably stood for: nothing is known of it either. */
  readonly meant?: Path;
  /** What would settle it, where that is beyond doubt. */
  readonly fix?: Change;
}
