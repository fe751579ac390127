import type { Finding, Fix } from '../engine/finding.js';
import type { AnyRule } from '../engine/rule.js';
import { countBySeverity, isShown } from './counts.js';
import type { FileReport, FormatOptions, Report } from './report.js';

/** What `json` prints and other people's formatters read: ESLint's results with our own fields added. */
export interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly EslintMessage[];
  readonly suppressedMessages: readonly EslintMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly usedDeprecatedRules: readonly never[];
  readonly policylint: { readonly version: string; readonly asOf: string; readonly frameworks: readonly { readonly id: string; readonly version: string }[] };
  /** The file's text, for formatters that show lines of it; `json` goes without. */
  readonly source?: string;
}

interface Replacement {
  /** Offsets in the text, the end exclusive. */
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface EslintMessage extends Pick<Finding, 'ruleId' | 'messageId' | 'message' | 'path' | 'citations' | 'related' | 'help' | 'url' | 'fingerprint'> {
  /** ESLint knows two; `level` has the truth. */
  readonly severity: 1 | 2;
  readonly level: Finding['severity'];
  readonly fatal?: true;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: Replacement;
  /** What changes the meaning is only offered. */
  readonly suggestions?: readonly { readonly desc: string; readonly fix: Replacement }[];
  readonly suppressions?: readonly { readonly kind: 'directive' | 'file'; readonly justification: string; readonly until?: string; readonly file: string; readonly line: number }[];
}

/** Nothing more of the document could be read. */
const FATAL: ReadonlySet<string> = new Set(['document/syntax', 'document/limit', 'document/crash']);

export function resultsOf(report: Report, options: FormatOptions): EslintResult[] {
  return report.files.map((file) => resultOf({ ...file, findings: file.findings.filter((finding) => isShown(finding, options)), suppressed: file.suppressed.filter((finding) => isShown(finding, options)) }, report));
}

function resultOf({ file, text, findings, suppressed, facts }: FileReport, report: Report): EslintResult {
  const counts = countBySeverity(findings);
  const fixable = countBySeverity(findings.filter(({ fix }) => fix?.isSafe));
  const frameworks = [...new Map(facts.flatMap((document) => document.frameworks).map(({ id, version }) => [id, { id, version }])).values()];
  return {
    filePath: file, messages: findings.map((finding) => messageOf(finding, text)), suppressedMessages: suppressed.map((finding) => messageOf(finding, text)),
    errorCount: counts.error, fatalErrorCount: findings.filter((finding) => FATAL.has(finding.ruleId)).length,
    warningCount: counts.warning + counts.info, fixableErrorCount: fixable.error, fixableWarningCount: fixable.warning + fixable.info, usedDeprecatedRules: [],
    policylint: { version: report.version, asOf: facts.length === 1 ? facts[0]!.asOf : [...new Set(facts.map((document) => document.asOf))].join(', '), frameworks },
  };
}

export function messageOf(finding: Finding, source: string): EslintMessage {
  const { range, severity, fix, suppressed } = finding;
  return {
    ruleId: finding.ruleId, messageId: finding.messageId, severity: severity === 'error' ? 2 : 1, level: severity, message: finding.message,
    ...(FATAL.has(finding.ruleId) && { fatal: true }),
    line: range.start.line, column: range.start.column, endLine: range.end.line, endColumn: range.end.column,
    ...(fix?.isSafe === true && { fix: replacement(fix, source) }), ...(fix?.isSafe === false && { suggestions: [{ desc: fix.title, fix: replacement(fix, source) }] }),
    path: finding.path, citations: finding.citations, related: finding.related, help: finding.help, url: finding.url, fingerprint: finding.fingerprint,
    ...(suppressed !== undefined && { suppressions: [{ kind: suppressed.by === 'comment' ? ('directive' as const) : ('file' as const), justification: suppressed.reason ?? '', ...(suppressed.until !== undefined && { until: suppressed.until }), file: suppressed.file, line: suppressed.line }] }),
  };
}

/** The edits of a fix as one, with the text between them. */
function replacement({ edits }: Fix, source: string): Replacement {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return { range: [0, 0], text: '' };
  const text = edits.map((edit, index) => edit.text + (edit === last ? '' : source.slice(edit.end, edits[index + 1]!.start))).join('');
  return { range: [first.start, last.end], text };
}

/** What ESLint says of its rules. */
export function rulesMetaOf(rules: readonly AnyRule[], urlOf: (id: string) => string): Readonly<Record<string, object>> {
  return Object.fromEntries(rules.map(({ id, meta }) => [id, { type: 'problem', docs: { description: meta.description, url: urlOf(id) }, schema: meta.options === undefined ? [] : [meta.options.schema], messages: meta.messages }]));
}
