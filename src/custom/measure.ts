import { isLonger, parseDuration } from '../model/duration.js';
import type { Days } from '../model/duration.js';

type Measure = Days | number;

/** A duration or a number, as a declaration or a standard writes it; nothing for other words. */
export function measure(value: unknown): Measure | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  return parseDuration(value) ?? (/^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : undefined);
}

/** Whether a value exceeds a limit; nothing where they can't be compared: "promptly" and 30 days, 13 and one month. */
export function exceeds(value: unknown, limit: unknown): boolean | undefined {
  return compare(value, limit, isLonger, (left, right) => left > right);
}

export function fallsShortOf(value: unknown, limit: unknown): boolean | undefined {
  return compare(value, limit, (left, right) => isLonger(right, left), (left, right) => left < right);
}

function compare(value: unknown, limit: unknown, durations: (left: Days, right: Days) => boolean, numbers: (left: number, right: number) => boolean): boolean | undefined {
  const [left, right] = [measure(value), measure(limit)];
  if (typeof left === 'object' && typeof right === 'object') return durations(left, right);
  return typeof left === 'number' && typeof right === 'number' ? numbers(left, right) : undefined;
}
