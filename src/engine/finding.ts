import type { Edit } from '../model/change.js';
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

/** Another place that a finding speaks of: in the declaration, or in another file such as the policy's prose. */
export interface Related {
  /** Absolute. */
  readonly file: string;
  readonly range: Range;
  /** In the declaration; a place in prose has none. */
  readonly path?: string;
  readonly note: string;
  /** The passage itself, where it stands in another file. */
  readonly passage?: string;
}

/** A change of the file's text that settles a finding: edits that do not overlap, in the order of the text. */
export interface Fix {
  /** Safe: nothing that the declaration says changes. */
  readonly isSafe: boolean;
  /** What it does, as an editor offers it: `Write "retention"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Why a finding is kept out of the count. */
export interface Suppression {
  readonly by: 'comment' | 'baseline';
  readonly reason?: string;
  /** The last day on which it holds: an ISO date. */
  readonly until?: string;
  /** Where it stands. */
  readonly file: string;
  readonly line: number;
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
  readonly related: readonly Related[];
  readonly citations: readonly Citation[];
  readonly help: string;
  readonly url: string;
  /** `rule@path#messageId`: the same wherever the file lies and whatever surrounds the place. */
  readonly fingerprint: string;
  /** Of a finding on several items at once: the fingerprints that each alone would have. A baseline knows these. */
  readonly parts?: readonly string[];
  readonly fix?: Fix;
  /** Kept in the results, with its reason, and not counted. */
  readonly suppressed?: Suppression;
}

/** A page for each rule that comes with policylint; the address follows from the id. */
export function ruleUrl(ruleId: string): string {
  return `https://github.com/policylint/policylint/blob/main/rules/${ruleId}.md`;
}

/** The page of any rule; empty where it has none, as a rule of somebody else may. */
export function urlOf({ id, meta }: { readonly id: string; readonly meta: { readonly url?: string } }): string {
  return meta.url ?? ruleUrl(id);
}
