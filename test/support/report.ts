import type { Citation, Finding } from '../../src/engine/finding.js';
import { formats } from '../../src/format/index.js';
import type { FileReport, FormatOptions, Report } from '../../src/format/index.js';
import { rangeIn } from '../../src/model/lines.js';

export const ROOT = '/home/me/shop';
export const SHOP = `${ROOT}/policies/shop.yaml`;

export const TEXT = `policylint: 1
policy: { title: Shop }
data:
  account:
    categories: [contact.email]
    retenton: { period: P3Y }
signals:
  doNotTrack: { response: ignores }
`;

/** The range of some words in a text. */
export function place(words: string, text = TEXT): Finding['range'] {
  return rangeIn(text)(text.indexOf(words), text.indexOf(words) + words.length);
}

export function cite(short: string, provision: string, more: Partial<Citation> = {}): Citation {
  return { framework: short.toLowerCase().replaceAll(' ', '-'), short, cite: provision, provision, duty: 'disclosure', requirement: `Say what ${short} asks for.`, verified: 'statute-text', url: `https://law.example/${short.toLowerCase()}`, dependsOn: [], ...more };
}

export function finding(words: string, severity: Finding['severity'], ruleId: string, message: string, more: Partial<Finding> = {}): Finding {
  return {
    ruleId, messageId: 'silent', message, severity, file: SHOP, path: 'data.account', range: place(words), related: [], citations: [], help: 'Say so.', url: `https://rules.example/${ruleId}.md`, fingerprint: `${ruleId}@data.account#silent`, ...more,
  };
}

export function fileOf(file: string, findings: readonly Finding[], more: Partial<FileReport> = {}): FileReport {
  return {
    file, text: TEXT, suppressed: [], findings: findings.map((entry) => ({ ...entry, file })),
    facts: [{ asOf: '2026-11-22', isUndated: false, hasCrashed: false, frameworks: [{ id: 'gdpr', short: 'GDPR', version: '2026-01-01', markets: ['EU'] }, { id: 'caloppa', short: 'CalOPPA', version: '2025-06-01', markets: ['US-CA'] }] }], ...more,
  };
}

/** An error with two laws and a passage, a warning that a safe fix settles, an info, and one that is suppressed. */
export const shop: FileReport = fileOf(SHOP, [
  finding('account', 'error', 'retention/period', 'The policy does not state how long "account" is kept', {
    citations: [cite('GDPR', 'Art. 13(2)(a)'), cite('CalOPPA', '22575(b)(1)', { verified: 'knowledge', duty: 'operational' })],
    related: [{ file: `${ROOT}/policies/text/shop.txt`, range: place('title'), note: 'The text says', passage: 'We keep your account for as long as we need it.' }, { file: SHOP, range: place('signals'), path: 'signals', note: 'Declared here' }],
  }),
  finding('retenton', 'warning', 'document/schema', 'Unknown key "retenton"', {
    fingerprint: 'document/schema@data.account.retenton#unknown',
    fix: { isSafe: true, title: 'Write "retention"', edits: [{ start: TEXT.indexOf('retenton'), end: TEXT.indexOf('retenton') + 8, text: 'retention' }, { start: TEXT.indexOf('P3Y'), end: TEXT.indexOf('P3Y') + 3, text: 'P2Y' }] },
  }),
  finding('doNotTrack', 'info', 'tracking/do-not-track', 'Not declared: the languages', { fingerprint: 'tracking/do-not-track@signals#silent', citations: [cite('GDPR', 'Art. 12(1)', { dependsOn: ['facts.sectors'] })], fix: { isSafe: false, title: 'Leave it out', edits: [{ start: 0, end: 0, text: '# none\n' }] } }),
], { suppressed: [finding('title', 'error', 'policy/language', 'The policy does not state its language', { fingerprint: 'policy/language@policy#silent', suppressed: { by: 'comment', reason: 'It is one page', until: '2027-01-31', file: SHOP, line: 2 } })] });

export async function show(format: string, files: readonly FileReport[] = [shop], options: Partial<FormatOptions> = {}, more: Partial<Report> = {}): Promise<string> {
  const { format: print, level } = formats[format]!;
  return print({ version: '0.1.0', files, ...more }, { color: false, level, links: false, width: 80, cwd: ROOT, root: ROOT, showSuppressed: false, ...options });
}
