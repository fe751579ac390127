import type { Reading } from '../evidence/reading.js';
import type { Source } from '../model/source.js';
import { lintDocument } from './lint-document.js';
import type { DocumentFacts } from './lint-document.js';
import type { Finding } from './finding.js';
import { sortFindings } from './sort.js';
import type { Settings } from './settings.js';
import type { Level } from './severity.js';
import { readSuppressions } from './suppress/comment.js';
import type { SuppressionComment } from './suppress/comment.js';
import { remarkOnComments, remarkOnUse } from './suppress/remarks.js';
import { SUPPRESSIONS, suppress } from './suppress/suppress.js';
import type { SuppressionSettings } from './suppress/suppress.js';

/** What linting a file comes to, and what the run needs to know of it: plain data. */
export interface LintedFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Findings that a comment or the baseline keeps out of the count. */
  readonly suppressed: readonly Finding[];
  readonly facts: readonly DocumentFacts[];
  readonly comments: readonly SuppressionComment[];
  /** Ids of rules of which a finding would have been seen, in each of its documents. */
  readonly ran: readonly string[];
  /** Of the rules that the run reports, by id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly suppressions: SuppressionSettings;
}

/** Lints all documents of a file, then lets its comments suppress what they may. `readings` are the texts of its documents. Pure, and never throws. */
export function lintFile(source: Source, settings: Settings, readings: readonly (Reading | undefined)[] = []): LintedFile {
  const { file, text } = source;
  const results = source.documents.map((document, index) => lintDocument(source, document, settings, readings[index]));
  const ran = results.map((result) => new Set(result.ran)).reduce((both, of) => new Set([...both].filter((id) => of.has(id))));
  const { suppressions = SUPPRESSIONS, rules, today } = settings;
  const comments = suppressions.inline === 'off' ? [] : readSuppressions(source);
  const levels = Object.fromEntries(rules.filter(({ kind }) => kind === 'run').map(({ id }) => [id, settings.settings.get(id)?.level ?? settings.floors.get(id) ?? 'off']));
  const judged = { file, rules, levels, settings: suppressions, today, ran };

  const result = suppress(results.flatMap((result) => result.findings), comments, suppressions, today);
  const remarks = sortFindings([...remarkOnComments(comments, judged), ...remarkOnUse(comments, result, judged)]);
  return { file, text, findings: sortFindings([...result.findings, ...numbered(remarks)]), suppressed: sortFindings(result.suppressed), facts: results.map((result) => result.facts), comments, ran: [...ran], levels, suppressions };
}

/** Remarks on comments stand on no path: they are told apart by number, after those that were made before. */
export function numbered(remarks: readonly Finding[], before: readonly Finding[] = []): Finding[] {
  const counts = new Map<string, number>();
  for (const { ruleId, messageId, path } of before) counts.set(`${ruleId}@${path}#${messageId}`, (counts.get(`${ruleId}@${path}#${messageId}`) ?? 0) + 1);
  return remarks.map((finding) => {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}~${count}` };
  });
}
