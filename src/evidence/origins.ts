/** Where each character of a text came from in another; one run stands for characters that lie side by side in both. */
export interface Origins {
  /** From `at` on, the text lies in the other from `from` on, until the next run. */
  add(at: number, from: number): void;
  of(offset: number): number;
}

export function createOrigins(): Origins {
  const [starts, shifts]: [number[], number[]] = [[], []];

  function add(at: number, from: number): void {
    const shift = from - at;
    if (shifts.at(-1) === shift) return;
    starts.push(at);
    shifts.push(shift);
  }

  function of(offset: number): number {
    let [run, after] = [0, starts.length];
    while (after - run > 1) {
      const middle = (run + after) >> 1;
      if (starts[middle]! <= offset) run = middle;
      else after = middle;
    }
    return offset + (shifts[run] ?? 0);
  }

  return { add, of };
}
