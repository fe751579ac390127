import { rank } from '../engine/severity.js';
import type { Severity } from '../engine/severity.js';
import type { Finding } from '../engine/finding.js';
import type { FormatOptions, Report } from './report.js';

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

export function isShown(finding: Finding, options: Pick<FormatOptions, 'level'>): boolean {
  return rank(finding.severity) >= rank(options.level);
}

/** `3 problems (1 error, 1 warning, 1 info)`, and what the level hides; nothing where there is nothing. */
export function summaryOf(report: Report, options: FormatOptions): { text: string; hidden: string } | undefined {
  const findings = report.files.flatMap((file) => file.findings);
  if (findings.length === 0) return undefined;
  const counts = countBySeverity(findings);
  const hidden = findings.filter((finding) => !isShown(finding, options)).length;
  return {
    text: `${plural(findings.length, 'problem')} (${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${counts.info} info)`,
    hidden: hidden === 0 ? '' : `${hidden} not shown: --level ${lowest(counts)} shows ${hidden === 1 ? 'it' : 'them'}`,
  };
}

function lowest(counts: Counts): Severity {
  return counts.info > 0 ? 'info' : 'warning';
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
