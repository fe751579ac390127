import type { Severity } from '../engine/severity.js';
import { columns, pad } from './columns.js';
import { countBySeverity, plural } from './counts.js';
import { plainLine } from './escape.js';
import type { Report } from './report.js';

/** How long a run took: milliseconds. */
export interface Timing {
  readonly total: number;
  /** By rule id; nothing for a rule that did not run. */
  readonly byRule: ReadonlyMap<string, number>;
}

const SLOWEST = 10;
const MAX_ID = 40;
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by rule and by law, and the time of each rule: those that found something, and the slowest. For people, at most 80 columns. */
export function statsText(report: Report, { total, byRule }: Timing): string {
  const findings = report.files.flatMap((file) => file.findings);
  const slowest = new Set([...byRule].sort(([, left], [, right]) => right - left).slice(0, SLOWEST).map(([id]) => id));
  const ids = [...new Set([...findings.map(({ ruleId }) => ruleId), ...slowest])];
  const rows = ids.map((id) => ({ id, own: findings.filter(({ ruleId }) => ruleId === id), time: byRule.get(id) })).sort((left, right) => right.own.length - left.own.length || (right.time ?? 0) - (left.time ?? 0) || (left.id < right.id ? -1 : 1));
  const laws = new Map<string, number>();
  for (const { citations } of findings) for (const short of new Set(citations.map((citation) => citation.short))) laws.set(short, (laws.get(short) ?? 0) + 1);

  const inRules = [...byRule.values()].reduce((sum, time) => sum + time, 0);
  const width = widthOf([...rows.map(({ id }) => id), ...laws.keys(), 'rule']);
  return [
    row('rule', [...LEVELS, 'ms'], width),
    ...rows.map(({ id, own, time }) => row(id, [...LEVELS.map((level) => String(countBySeverity(own)[level])), time === undefined ? '' : time.toFixed(1)], width)),
    ...(laws.size === 0 ? [] : ['', row('law', ['findings'], width), ...[...laws].sort(([, left], [, right]) => right - left).map(([short, count]) => row(short, [String(count)], width))]),
    '', `${plural(report.files.length, 'file')}, ${plural(findings.length, 'finding')}, ${total.toFixed(0)} ms, ${inRules.toFixed(0)} of them in rules`,
  ].map((line) => `${line}\n`).join('');
}

function row(name: string, cells: readonly string[], width: number): string {
  const text = [...plainLine(name)].slice(0, MAX_ID).join('');
  return `${pad(text, width)}${cells.map((cell) => cell.padStart(10)).join('')}`.trimEnd();
}

function widthOf(names: readonly string[]): number {
  return Math.min(MAX_ID, Math.max(...names.map((name) => columns(plainLine(name)))));
}
