import type { Range } from '../../model/range.js';
import type { Finding } from '../finding.js';

/** One known finding. */
export interface BaselineEntry {
  /** Its fingerprint. */
  readonly finding: string;
  readonly reason?: string;
  /** The last day on which it holds: an ISO date. */
  readonly until?: string;
  readonly range: Range;
}

/** The known findings of one policy. */
export interface BaselinePolicy {
  /** What the policy is known by (`identityOf`); empty where it says nothing of itself. */
  readonly policy: string;
  /** Absolute: where it lay. */
  readonly file: string;
  readonly findings: readonly BaselineEntry[];
}

export interface Baseline {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly policies: readonly BaselinePolicy[];
}

/**
 * What a baseline knows a finding by. One on several items is known by each of them: an item that comes later is new,
 * and the others stay known when they are told one by one.
 */
export function entriesOf({ parts, fingerprint }: Finding): readonly string[] {
  return parts ?? [fingerprint];
}

/** The rule of a fingerprint: `rule@path#messageId`. */
export function ruleOf(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.indexOf('@'));
}
