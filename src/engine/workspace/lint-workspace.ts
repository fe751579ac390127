import type { Finding } from '../finding.js';
import type { DocumentFacts } from '../lint-document.js';
import type { AnyRule } from '../rule.js';
import { runFinding } from '../run-finding.js';
import type { Level } from '../severity.js';
import { compare, sortFindings } from '../sort.js';
import type { Capture, Place } from './capture.js';
import { findConflicts } from './conflicts.js';
import { findDuplicates } from './duplicates.js';

/** What a rule about several declarations has found: it stands in one and points to another. */
export interface WorkspaceReport {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly at: Place;
  readonly other: Place & { readonly note: string };
}

/** Each looks at all captures, in the order of their files. */
const CHECKS: Readonly<Record<string, (captures: readonly Capture[]) => readonly WorkspaceReport[]>> = {
  'workspace/duplicate-policy': findDuplicates,
  'workspace/conflicting-facts': findConflicts,
};

/** Compares the declarations of a whole run with each other. The order in which they were read changes nothing. Pure. */
export function lintWorkspace(facts: readonly DocumentFacts[], rules: readonly AnyRule[], levelOf: (ruleId: string, file: string) => Level): Finding[] {
  const captures = facts.flatMap(({ capture }) => capture ?? []).sort((left, right) => compare(left.at.file, right.at.file) || left.span[0] - right.span[0]);
  const findings = Object.entries(CHECKS).flatMap(([id, check]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule === undefined ? [] : onePlace(check(captures)).flatMap((report) => toFinding(rule, levelOf(id, report.at.file), report));
  });
  return sortFindings(findings);
}

/** What many declarations contradict is said once. */
function onePlace(reports: readonly WorkspaceReport[]): readonly WorkspaceReport[] {
  const places = new Map<string, WorkspaceReport>();
  for (const report of reports) {
    const key = JSON.stringify([report.messageId, report.at.file, report.at.range.start.offset, report.at.path]);
    if (!places.has(key)) places.set(key, report);
  }
  return [...places.values()];
}

function toFinding(rule: AnyRule, level: Level, { messageId, data, at, other }: WorkspaceReport): Finding[] {
  if (level === 'off') return [];
  return [{ ...runFinding(rule, level, { messageId, data, file: at.file, path: at.path, range: at.range }), related: [{ file: other.file, range: other.range, path: other.path, note: other.note }] }];
}
