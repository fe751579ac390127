import type { Finding } from '../finding.js';
import type { SuppressionComment } from './comment.js';
import { isDay } from './day.js';
import { isProtected, names } from './pattern.js';

/** What a configuration makes of suppressions. */
export interface SuppressionSettings {
  /** `off`: comments are not read at all. */
  readonly inline: 'allow' | 'deny' | 'off';
  /** Of comments; entries of a baseline need none. */
  readonly reason: 'required' | 'optional';
  /** Rules that nobody may suppress: ids or `topic/*`. */
  readonly deny: readonly string[];
}

export const SUPPRESSIONS: SuppressionSettings = { inline: 'allow', reason: 'required', deny: [] };

/** One rule of a comment that holds. */
export interface Entry {
  readonly comment: SuppressionComment;
  readonly rule: string;
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** What has suppressed something, or would have if it were allowed. */
  readonly used: Used;
  /** Findings that a topic in a comment covers, and that the configuration lets nobody suppress. */
  readonly refused: readonly (Entry & { readonly ruleId: string })[];
}

export type Used = ReadonlyMap<SuppressionComment, ReadonlySet<string>>;

/** The narrower comment is taken, so that a wider one is not needed for what it says. */
const WIDTHS = { line: 0, 'next-line': 1, document: 2, file: 3 } as const;

/** Takes the findings that comments of their file cover out of those that count. */
export function suppress(findings: readonly Finding[], comments: readonly SuppressionComment[], settings: SuppressionSettings, today: string): Suppressed {
  const entries = comments.filter((comment) => holds(comment, settings, today)).flatMap((comment) => comment.rules.map((rule): Entry => ({ comment, rule })))
    .sort((left, right) => widthOf(left) - widthOf(right) || right.comment.covers[0] - left.comment.covers[0]);
  const byRule = new Map<string, Entry[]>();
  const used = new Map<SuppressionComment, Set<string>>();
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  const refused: (Entry & { ruleId: string })[] = [];
  for (const finding of findings) {
    const entry = isProtected(finding.ruleId) ? undefined : entriesFor(finding.ruleId).find(({ comment }) => covers(comment, finding));
    const isAllowed = entry !== undefined && mayBeSuppressed(finding.ruleId, settings);
    if (entry !== undefined) used.set(entry.comment, (used.get(entry.comment) ?? new Set()).add(entry.rule));
    if (isAllowed) suppressed.push(mark(finding, entry.comment));
    else kept.push(finding);
    if (entry !== undefined && !isAllowed && !isRefused(entry.rule, settings)) refused.push({ ...entry, ruleId: finding.ruleId });
  }
  return { findings: kept, suppressed, used, refused };

  function entriesFor(ruleId: string): Entry[] {
    const known = byRule.get(ruleId) ?? entries.filter(({ rule }) => names(rule, ruleId));
    byRule.set(ruleId, known);
    return known;
  }
}

export function mayBeSuppressed(ruleId: string, { deny }: Pick<SuppressionSettings, 'deny'>): boolean {
  return !isProtected(ruleId) && !isRefused(ruleId, { deny });
}

/** A topic is refused where the whole of it is. */
export function isRefused(rule: string, { deny }: Pick<SuppressionSettings, 'deny'>): boolean {
  return deny.some((pattern) => names(pattern, rule));
}

/** Without a reason, where one is asked for, a comment suppresses nothing; nor with a day that is none, or behind it. */
export function holds({ scope, reason, until }: SuppressionComment, settings: SuppressionSettings, today: string): boolean {
  if (settings.inline !== 'allow' || typeof scope !== 'string') return false;
  if (settings.reason === 'required' && reason === undefined) return false;
  return until === undefined || (isDay(until) && until >= today);
}

function widthOf({ comment: { scope } }: Entry): number {
  return typeof scope === 'string' ? WIDTHS[scope] : Infinity;
}

function covers({ covers: [start, end] }: SuppressionComment, { range }: Finding): boolean {
  return range.start.offset >= start && range.start.offset < end;
}

function mark(finding: Finding, { reason, until, range }: SuppressionComment): Finding {
  return { ...finding, suppressed: { by: 'comment', ...(reason !== undefined && { reason }), ...(until !== undefined && { until }), file: finding.file, line: range.start.line } };
}
