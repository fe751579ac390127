import type { Range } from '../model/range.js';
import type { Severity } from './severity.js';

/** A provision that wants what a finding misses. */
export interface Citation {
  readonly framework: string;
  /** `GDPR Art. 13(2)(a)` is `short` and `cite`. */
  readonly short: string;
  readonly cite: string;
  readonly provision: string;
  readonly duty: 'disclosure' | 'operational' | 'best-practice';
  readonly requirement: string;
  readonly verified: 'statute-text' | 'secondary-source' | 'knowledge' | 'unsure';
  readonly url?: string;
  /** The facts that decide whether it applies, where the declaration leaves that open. */
  readonly dependsOn: readonly string[];
}

export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly file: string;
  /** For people and baselines: `retention[place=logs].period`. No list position is in it. */
  readonly path: string;
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly path: string; readonly note: string }[];
  readonly citations: readonly Citation[];
  readonly help: string;
  readonly url: string;
  /** `rule@path#messageId`: the same wherever the file lies and whatever surrounds the place. */
  readonly fingerprint: string;
}

/** A page for each rule; the address follows from the id. */
export function ruleUrl(ruleId: string): string {
  return `https://github.com/policylint/policylint/blob/main/rules/${ruleId}.md`;
}
