import type { Io } from './io.js';

export interface Progress {
  /** One more file is done. */
  readonly step: () => void;
  /** Leaves nothing behind. */
  readonly stop: () => void;
}

/** Nothing is shown of a run that is over before this: milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;
const CLEAR_LINE = '\r\u001B[K';

/** Shows on a terminal how far a longer run is; elsewhere, and on a terminal without cursor, nothing. `clock` is in milliseconds. */
export function startProgress(total: number, { stderr, env }: Pick<Io, 'stderr' | 'env'>, clock: () => number): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') return { step: () => {}, stop: () => {} };
  let done = 0;
  let last = clock() + PATIENCE - INTERVAL;
  let isShown = false;
  return {
    step: () => {
      done += 1;
      const now = clock();
      if (now - last < INTERVAL) return;
      last = now;
      isShown = true;
      stderr.write(`${CLEAR_LINE}${done} of ${total} files`);
    },
    stop: () => {
      if (isShown) stderr.write(CLEAR_LINE);
    },
  };
}
