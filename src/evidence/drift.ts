import type { Locator } from '../model/locators.js';
import type { Prose } from './prose.js';

/** What became of the passages of a declaration since its text was captured. */
export interface Drift {
  /** They stand word for word. */
  readonly kept: readonly Locator[];
  /** Their words are all there, but no longer as one passage: turned round, repeated, or in different sections. */
  readonly moved: readonly Locator[];
  /** Their words are not all there. */
  readonly lost: readonly Locator[];
}

export function driftOf(locators: readonly Locator[], prose: Prose): Drift {
  const drift = { kept: [] as Locator[], moved: [] as Locator[], lost: [] as Locator[] };
  for (const locator of locators) {
    const { outcome } = prose.find(locator.text);
    drift[outcome === 'found' ? 'kept' : outcome === 'absent' ? 'lost' : 'moved'].push(locator);
  }
  return drift;
}

/** Whether a text is written as a hash is: 64 hexadecimal digits. */
export function isHash(text: string): boolean {
  return /^[\da-f]{64}$/i.test(text.trim());
}

export function isSameHash(recorded: string, sha256: string): boolean {
  return recorded.trim().toLowerCase() === sha256;
}
