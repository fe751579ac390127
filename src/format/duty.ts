import type { Requirement } from '../engine/framework.js';
import type { Severity } from '../engine/severity.js';

type Duty = Requirement['duty'];
type Verified = Requirement['verified'];

/** What each duty is to a notice, the heaviest first. */
export const DUTIES: Readonly<Record<Duty, { readonly title: string; readonly level: Severity }>> = {
  disclosure: { title: 'Must be stated', level: 'error' },
  operational: { title: 'Must be done, need not be stated', level: 'info' },
  'best-practice': { title: 'Recommended', level: 'info' },
};

export const VERIFIED: Readonly<Record<Verified, string>> = {
  'statute-text': 'read in the text of the law',
  'secondary-source': 'from a secondary source',
  knowledge: 'from knowledge, not looked up [unverified]',
  unsure: 'unsure [unverified]',
};

/** A provision that nobody has read in the text of the law is never printed as settled. */
export function isUnsettled(verified: Verified): boolean {
  return verified === 'knowledge' || verified === 'unsure';
}

/** Entries that were read in the text of the law, in per cent. */
export function shareRead(requires: readonly { readonly verified: Verified }[]): number | undefined {
  return percent(requires.filter((entry) => entry.verified === 'statute-text').length, requires.length);
}

/** Rounded, but 100 only where it is all and 0 only where it is none. */
export function percent(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  return part === whole ? 100 : Math.min(99, Math.max(part === 0 ? 0 : 1, Math.round((100 * part) / whole)));
}
