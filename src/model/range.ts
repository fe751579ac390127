/** Line and column count from 1, the offset from 0 in UTF-16 units; the end is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}
