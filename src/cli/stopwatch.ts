import type { Timing } from '../format/stats.js';

export interface Stopwatch {
  /** Runs a part of a rule's work and adds its time. */
  readonly measure: (ruleId: string, work: () => void) => void;
  readonly read: () => Timing;
}

/** Measures a run from now on. `clock` is in milliseconds. */
export function startStopwatch(clock: () => number): Stopwatch {
  const start = clock();
  const byRule = new Map<string, number>();
  return {
    measure: (ruleId, work) => {
      const begin = clock();
      try {
        work();
      } finally {
        byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + clock() - begin);
      }
    },
    read: () => ({ total: clock() - start, byRule }),
  };
}
