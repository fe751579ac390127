export type Severity = 'error' | 'warning' | 'info';
/** What a configuration may set a rule to. */
export type Level = Severity | 'off';

const RANK: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

export function rank(level: Level): number {
  return RANK[level];
}

export function highest(levels: readonly Level[]): Level {
  return levels.reduce((left, right) => (RANK[right] > RANK[left] ? right : left), 'off');
}
