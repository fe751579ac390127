import type { Finding } from '../engine/finding.js';
import type { ExpectedFinding } from './rule-tester.js';

type Seen = Required<ExpectedFinding>;

const KEYS = ['messageId', 'message', 'line', 'column', 'path', 'severity'] as const satisfies readonly (keyof Seen)[];

/** How findings differ from those that are expected, in sentences; none where they don't. */
export function differences(findings: readonly Finding[], expected: readonly ExpectedFinding[]): string[] {
  const seen = findings.map(({ messageId, message, range: { start }, path, severity }): Seen => ({ messageId, message, line: start.line, column: start.column, path, severity }));
  const unknown = expected.flatMap((entry) => Object.keys(entry)).find((key) => !(KEYS as readonly string[]).includes(key));
  if (unknown !== undefined) return [`A finding has no "${unknown}": expected ${KEYS.join(', ')}`];
  if (seen.length !== expected.length) return [`Expected ${expected.length} ${expected.length === 1 ? 'finding' : 'findings'}, got ${seen.length}${seen.map((entry) => `\n  ${JSON.stringify(entry)}`).join('')}`];
  return seen.flatMap((entry, index) => KEYS.filter((key) => expected[index]![key] !== undefined && expected[index]![key] !== entry[key]).map((key) => `Finding ${index + 1}: expected ${key} ${JSON.stringify(expected[index]![key])}, got ${JSON.stringify(entry[key])}`));
}
