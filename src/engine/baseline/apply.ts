import type { Finding } from '../finding.js';
import type { LintedFile } from '../lint-file.js';
import type { AnyRule } from '../rule.js';
import { runFinding } from '../run-finding.js';
import type { Level } from '../severity.js';
import { sortFindings } from '../sort.js';
import { isDay } from '../suppress/day.js';
import { isProtected, meantRule, names } from '../suppress/pattern.js';
import { mayBeSuppressed } from '../suppress/suppress.js';
import { entriesOf, ruleOf } from './baseline.js';
import type { Baseline, BaselineEntry, BaselinePolicy } from './baseline.js';
import { matchPolicies } from './match.js';
import type { Known } from './match.js';

export interface BaselineRun {
  readonly rules: readonly AnyRule[];
  /** The day of the run: an ISO date. */
  readonly today: string;
  /** All that the baseline speaks of was linted: only then can an entry be found no more. */
  readonly isWhole: boolean;
  /** Entries that are found no more are errors. */
  readonly isStrict: boolean;
  /** For findings in the baseline itself. */
  readonly levelOf: (ruleId: string) => Level;
}

/** Takes the known findings out of those that count; the last report is of the baseline itself, where something is wrong in it. */
export function applyBaseline(files: readonly LintedFile[], baseline: Baseline, run: BaselineRun): { readonly files: LintedFile[]; readonly findings: Finding[] } {
  const known = matchPolicies(files, baseline.policies);
  const used = new Set<BaselineEntry>();
  const marks = new Map<Finding, Finding>();
  for (const { file, findings, policies } of known) {
    const entries = indexOf(policies, run.today);
    for (const finding of findings) {
      const own = entriesOf(finding).flatMap((name) => entries.get(name) ?? []);
      if (own.length < entriesOf(finding).length || !mayBeSuppressed(finding.ruleId, file.suppressions)) continue;
      for (const entry of own) used.add(entry);
      marks.set(finding, mark(finding, own.find(({ reason }) => reason !== undefined) ?? own[0]!, baseline));
    }
  }
  const kept = files.map((file) => ({
    ...file, findings: file.findings.filter((finding) => !marks.has(finding)),
    suppressed: sortFindings([...file.suppressed, ...file.findings.flatMap((finding) => marks.get(finding) ?? [])]),
  }));
  return { files: kept, findings: sortFindings(remarks(baseline, known, used, run)) };
}

/** Whether an entry stands for nothing that was found, though its rule has looked. */
export function isGone(entry: Pick<BaselineEntry, 'finding'>, document: Known | undefined, isWhole: boolean): boolean {
  if (document === undefined) return isWhole;
  const rule = ruleOf(entry.finding);
  const hasRun = document.file.ran.includes(rule) || (isWhole && rule.startsWith('workspace/'));
  return hasRun && !document.findings.some((finding) => entriesOf(finding).includes(entry.finding));
}

function holds({ until }: BaselineEntry, today: string): boolean {
  return until === undefined || (isDay(until) && until >= today);
}

/** Of an entry that a merge has left twice, one that holds and has a reason counts. */
function indexOf(policies: readonly BaselinePolicy[], today: string): Map<string, BaselineEntry> {
  const index = new Map<string, BaselineEntry>();
  for (const entry of policies.flatMap(({ findings }) => findings)) {
    if (holds(entry, today) && (index.get(entry.finding)?.reason === undefined)) index.set(entry.finding, entry);
  }
  return index;
}

function mark(finding: Finding, { reason, until, range }: BaselineEntry, { file }: Baseline): Finding {
  return { ...finding, suppressed: { by: 'baseline', ...(reason !== undefined && { reason }), ...(until !== undefined && { until }), file, line: range.start.line } };
}

function remarks(baseline: Baseline, known: readonly Known[], used: ReadonlySet<BaselineEntry>, run: BaselineRun): Finding[] {
  const ids = run.rules.map(({ id }) => id);
  const documents = new Map(known.flatMap((document) => document.policies.map((policy) => [policy, document] as const)));
  const counts = new Map<string, number>();
  const report = (name: string, messageId: string, entry: BaselineEntry, data: Readonly<Record<string, string>>): Finding[] => {
    const rule = run.rules.find(({ id }) => id === `suppression/${name}`);
    const level = name === 'unused' && run.isStrict ? 'error' : run.levelOf(`suppression/${name}`);
    if (rule === undefined || level === 'off') return [];
    const finding = runFinding(rule, level, { messageId, data, file: baseline.file, path: entry.finding, range: entry.range });
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    return [count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}~${count}` }];
  };
  return baseline.policies.flatMap((policy) => policy.findings.flatMap((entry) => {
    const [rule, document] = [ruleOf(entry.finding), documents.get(policy)];
    if (!ids.includes(rule)) return report('unknown-rule', 'unknown', entry, { rule, meant: meantRule(rule, ids) });
    if (isProtected(rule)) return report('denied', 'protected', entry, { rule });
    if (document?.file.suppressions.deny.some((pattern) => names(pattern, rule)) === true) return report('denied', 'rule', entry, { rule });
    if (run.isWhole && !used.has(entry) && isGone(entry, document, true)) return report('unused', 'entry', entry, { finding: entry.finding });
    return run.isWhole && !holds(entry, run.today) ? report('expired', 'entry', entry, { finding: entry.finding, until: entry.until! }) : [];
  }));
}
