import { plainLine } from '../escape.js';
import { WORDS, reasonsOf, tablesOf } from './report.js';
import type { CoverageFormatter } from './report.js';

const HEAD = ['framework', 'provision', 'cite', 'duty', 'rule', 'requirement', 'verified', 'policy', 'title', 'as of', 'status', 'why', 'places', 'depends on'];

/** A line for each policy and requirement, then one for each gap of a law, with the status `no rule`. */
export const csv: CoverageFormatter = (report) => {
  const rows = tablesOf(report).flatMap(({ framework, columns, groups }) => [
    ...groups.flatMap((group) => group.rows).flatMap(({ entry, cells }) => columns.map(({ policy }, index) => {
      const cell = cells[index]!;
      return [framework.id, entry.provision, entry.cite, entry.duty, entry.rule, entry.requirement, entry.verified, policy.name, policy.title ?? '', policy.facts.asOf, WORDS[cell.status], reasonsOf({ ...cell, places: [], dependsOn: [] }).join('; '), cell.places.join('; '), cell.dependsOn.join('; ')];
    })),
    ...framework.gaps.map(({ provision, why }) => [framework.id, provision, '', '', '', '', '', '', '', '', 'no rule', why, '', '']),
  ]);
  return report.policies.length === 0 ? '' : [HEAD, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
};

/** In quotes where it needs them. A sheet would run what begins like a formula, so that stands behind an apostrophe. */
function field(text: string): string {
  const line = plainLine(text);
  const safe = /^[=+\-@|%]/.test(line) ? `'${line}` : line;
  return /[",;\t\n\r]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
