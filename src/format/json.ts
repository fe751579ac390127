import type { Finding } from '../engine/finding.js';
import { countBySeverity, isShown } from './counts.js';
import { jsonText } from './json-text.js';
import type { FileReport, Formatter, Report } from './report.js';

/** Nothing more of the document could be read. */
const FATAL: ReadonlySet<string> = new Set(['document/syntax', 'document/limit', 'document/crash']);

/** An array of ESLint results with our own fields added: any ESLint formatter reads it. */
export const json: Formatter = (report, options) => {
  const results = report.files.map((file) => resultOf({ ...file, findings: file.findings.filter((finding) => isShown(finding, options)) }, report));
  return jsonText(results);
};

function resultOf({ file, findings, facts }: FileReport, report: Report): object {
  const counts = countBySeverity(findings);
  const frameworks = [...new Map(facts.flatMap((document) => document.frameworks).map(({ id, version }) => [id, { id, version }])).values()];
  return {
    filePath: file, messages: findings.map(messageOf), suppressedMessages: [],
    errorCount: counts.error, fatalErrorCount: findings.filter((finding) => FATAL.has(finding.ruleId)).length,
    warningCount: counts.warning + counts.info, fixableErrorCount: 0, fixableWarningCount: 0,
    policylint: { version: report.version, asOf: facts.length === 1 ? facts[0]!.asOf : [...new Set(facts.map((document) => document.asOf))].join(', '), frameworks },
  };
}

/** ESLint knows two severities; `level` has the truth. */
function messageOf({ range, severity, ...finding }: Finding): object {
  return {
    ruleId: finding.ruleId, messageId: finding.messageId, severity: severity === 'error' ? 2 : 1, level: severity, message: finding.message,
    ...(FATAL.has(finding.ruleId) && { fatal: true }),
    line: range.start.line, column: range.start.column, endLine: range.end.line, endColumn: range.end.column,
    path: finding.path, citations: finding.citations, related: finding.related, help: finding.help, url: finding.url, fingerprint: finding.fingerprint,
  };
}
