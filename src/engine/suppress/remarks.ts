import type { Range } from '../../model/range.js';
import type { Finding, Fix } from '../finding.js';
import { listed } from '../message.js';
import { runFinding } from '../run-finding.js';
import type { AnyRule } from '../rule.js';
import type { Level } from '../severity.js';
import type { SuppressionComment } from './comment.js';
import { isDay } from './day.js';
import { isProtected, meantRule, names } from './pattern.js';
import { holds, isRefused } from './suppress.js';
import type { Suppressed, SuppressionSettings } from './suppress.js';

/** What is known of a file when its comments are judged. */
export interface Judged {
  readonly file: string;
  readonly rules: readonly AnyRule[];
  /** Of the rules that the run reports, by id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly settings: SuppressionSettings;
  /** The day of the run. */
  readonly today: string;
  /** Ids of rules of which a finding would have been seen. */
  readonly ran: ReadonlySet<string>;
}

interface Remark {
  readonly ruleId: `suppression/${string}`;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly comment: SuppressionComment;
  readonly fix?: Fix;
}

/** More names than these get no nearest one: each costs a look at every rule. */
const MAX_MEANT = 100;

/** What is wrong with comments as they are written, whatever they cover. */
export function remarkOnComments(comments: readonly SuppressionComment[], judged: Judged): Finding[] {
  const ids = judged.rules.map(({ id }) => id);
  const known = new Set([...ids, ...ids.map((id) => `${id.split('/')[0]!}/*`)]);
  let guesses = 0;
  const meant = (rule: string): string => (guesses++ < MAX_MEANT ? meantRule(rule, ids) : '');
  return comments.flatMap((comment) => remarksOn(comment, judged, known, meant)).flatMap((remark) => toFinding(remark, judged));
}

/** Comments that hold, and of which a rule has run and was not needed, or may not be suppressed after all. */
export function remarkOnUse(comments: readonly SuppressionComment[], { used, refused }: Suppressed, judged: Judged): Finding[] {
  const { settings, today, ran } = judged;
  const known = [...ran].filter((id) => !isRefused(id, settings));
  const ofRefused = new Map(refused.map(({ comment, ruleId }) => [JSON.stringify([comment.range.start.offset, ruleId]), { comment, ruleId }]));
  const denied = [...ofRefused.values()].flatMap(({ comment, ruleId }) => toFinding({ ruleId: 'suppression/denied', messageId: 'rule', data: { rule: ruleId }, comment }, judged));
  return [...denied, ...comments.filter((comment) => holds(comment, settings, today)).flatMap((comment) => {
    const unused = comment.rules.filter((rule) => !used.get(comment)?.has(rule) && known.some((id) => names(rule, id)));
    if (unused.length === 0) return [];
    return toFinding({ ruleId: 'suppression/unused', messageId: 'comment', data: { rules: quoted(unused) }, comment, fix: removal(comment, unused) }, judged);
  })];
}

function remarksOn(comment: SuppressionComment, { settings, today }: Judged, known: ReadonlySet<string>, meant: (rule: string) => string): Remark[] {
  const { scope, rules } = comment;
  if (settings.inline === 'deny') return [{ ruleId: 'suppression/denied', messageId: 'comment', comment }];
  if (typeof scope !== 'string') return [{ ruleId: 'suppression/unknown-rule', messageId: 'word', data: { word: scope.unknown, meant: meantScope(scope.unknown) }, comment }];
  if (rules.length === 0) return [{ ruleId: 'suppression/unknown-rule', messageId: 'none', comment }];
  const ofRules = [...new Set(rules)].flatMap((rule): Remark[] => {
    if (!known.has(rule)) return [{ ruleId: 'suppression/unknown-rule', messageId: 'unknown', data: { rule, meant: meant(rule) }, comment }];
    if (isProtected(rule)) return [{ ruleId: 'suppression/denied', messageId: 'protected', data: { rule }, comment }];
    return isRefused(rule, settings) ? [{ ruleId: 'suppression/denied', messageId: 'rule', data: { rule }, comment }] : [];
  });
  // Where a reason stands without its dashes, every word of it would be a rule.
  const words = ofRules.filter(({ messageId, data }) => messageId !== 'unknown' || data!['rule']!.includes('/'));
  const first = ofRules.find((remark) => !words.includes(remark));
  return [...words, ...(first === undefined ? [] : [first]), ...remarksOnTerms(comment, settings, today)];
}

function remarksOnTerms(comment: SuppressionComment, settings: SuppressionSettings, today: string): Remark[] {
  const { reason, until } = comment;
  const rules = quoted(comment.rules);
  if (until !== undefined && !isDay(until)) return [{ ruleId: 'suppression/expired', messageId: 'day', data: { until }, comment }];
  if (until !== undefined && until < today) return [{ ruleId: 'suppression/expired', messageId: 'comment', data: { rules, until }, comment, fix: removal(comment, comment.rules) }];
  return settings.reason === 'required' && reason === undefined ? [{ ruleId: 'suppression/reason', messageId: 'missing', data: { rules }, comment }] : [];
}

const WORDS = ['policylint-disable-next-line', 'policylint-disable-line', 'policylint-disable-document', 'policylint-disable-file'];

function meantScope(word: string): string {
  return `: expected ${WORDS.find((known) => word.replaceAll(/[^a-z]/gi, '').toLowerCase() === known.replaceAll('-', '')) ?? listed(WORDS).replace(' and ', ' or ')}`;
}

function quoted(rules: readonly string[]): string {
  const shown = [...new Set(rules)].slice(0, 3).map((rule) => `"${rule.slice(0, 100)}"`);
  const left = new Set(rules).size - shown.length;
  return listed([...shown, ...(left > 0 ? [`${left} more`] : [])]);
}

/** The whole comment goes where none of its rules is left. */
function removal({ rules, rulesAt, whole }: SuppressionComment, without: readonly string[]): Fix {
  const left = rules.filter((rule) => !without.includes(rule));
  if (left.length === 0) return { isSafe: true, title: 'Take the comment out', edits: [{ start: whole[0], end: whole[1], text: '' }] };
  return { isSafe: true, title: `Leave only ${quoted(left)}`, edits: [{ start: rulesAt[0], end: rulesAt[1], text: left.join(', ') }] };
}

function toFinding({ ruleId, messageId, data, comment, fix }: Remark, { file, rules, levels }: Judged): Finding[] {
  const rule = rules.find(({ id }) => id === ruleId);
  const level = levels[ruleId] ?? 'off';
  if (rule === undefined || level === 'off') return [];
  return [{ ...runFinding(rule, level, { messageId, data: clipped(data), file, path: '', range: comment.range satisfies Range }), ...(fix && { fix }) }];
}

function clipped(data: Remark['data'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, text]) => [name, text.length > 400 ? `${text.slice(0, 400)}…` : text]));
}
