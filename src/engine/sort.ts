import type { Finding } from './finding.js';

/** In the order of the text; what stands in one place by rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((left, right) => left.range.start.offset - right.range.start.offset || compare(left.ruleId, right.ruleId) || compare(left.path, right.path) || compare(left.message, right.message));
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
