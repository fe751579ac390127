import type { LintedFile } from '../lint-file.js';
import { compare } from '../sort.js';
import { mayBeSuppressed } from '../suppress/suppress.js';
import { isGone } from './apply.js';
import { entriesOf } from './baseline.js';
import type { Baseline, BaselineEntry, BaselinePolicy } from './baseline.js';
import { matchPolicies } from './match.js';

export type NewEntry = Pick<BaselineEntry, 'finding' | 'reason' | 'until'>;

/** A policy as it is to be written; `from` are those that it takes the place of. */
export interface NewPolicy {
  readonly policy: string;
  readonly file: string;
  readonly findings: readonly NewEntry[];
  readonly from: readonly BaselinePolicy[];
}

export interface Update {
  readonly policies: readonly NewPolicy[];
  readonly added: number;
  readonly dropped: number;
}

/**
 * What a baseline is to hold after a run, sorted. `update` adds what is found and keeps every entry; `prune` drops what
 * is found no more, and of policies that are gone all where the run is whole. `files` are those that no baseline was applied to.
 */
export function updateBaseline(files: readonly LintedFile[], baseline: Pick<Baseline, 'policies'>, kind: 'update' | 'prune', isWhole: boolean): Update {
  const known = matchPolicies(files, baseline.policies);
  const matched = new Set(known.flatMap(({ policies }) => policies));
  let [added, dropped] = [0, 0];
  const ofRun = known.flatMap((document): NewPolicy[] => {
    const old = merge(document.policies);
    const kept = kind === 'update' ? old : old.filter((entry) => !isGone(entry, document, isWhole));
    const names = new Set(kept.map(({ finding }) => finding));
    const found = kind === 'prune' ? [] : [...new Set(document.findings.filter(({ ruleId }) => mayBeSuppressed(ruleId, document.file.suppressions)).flatMap(entriesOf))].filter((name) => !names.has(name));
    added += found.length;
    dropped += old.length - kept.length;
    const findings = [...kept, ...found.map((finding) => ({ finding }))].sort((left, right) => compare(left.finding, right.finding));
    return findings.length === 0 ? [] : [{ policy: document.identity, file: document.file.file, findings, from: document.policies }];
  });
  const others = baseline.policies.filter((policy) => !matched.has(policy));
  const lost = kind === 'prune' && isWhole ? others : [];
  dropped += lost.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = others.filter((policy) => !lost.includes(policy)).map((policy) => ({ ...policy, from: [policy] }));
  return { policies: [...ofRun, ...left].sort((one, other) => compare(one.policy, other.policy) || compare(one.file, other.file)), added, dropped };
}

/** One entry a finding. Where a merge has left two, no reason is lost, and the earlier day holds. */
function merge(policies: readonly BaselinePolicy[]): NewEntry[] {
  const entries = new Map<string, NewEntry>();
  for (const entry of policies.flatMap(({ findings }) => findings)) {
    const other = entries.get(entry.finding);
    entries.set(entry.finding, other === undefined ? entry : join(other, entry));
  }
  return [...entries.values()].map(({ finding, reason, until }) => ({ finding, ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) }));
}

function join(left: NewEntry, right: NewEntry): NewEntry {
  const reasons = [...new Set([left.reason, right.reason].filter((reason) => reason !== undefined))];
  const [until] = [left.until, right.until].filter((day) => day !== undefined).sort();
  return { finding: left.finding, ...(reasons.length > 0 && { reason: reasons.join('; ') }), ...(until !== undefined && { until }) };
}
