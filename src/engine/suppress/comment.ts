import { readComments } from '../../model/comments.js';
import type { Comment } from '../../model/comments.js';
import { rangeIn } from '../../model/lines.js';
import type { Range } from '../../model/range.js';
import type { Source } from '../../model/source.js';
import type { Span } from '../../model/next-node.js';

const SCOPES = ['next-line', 'line', 'document', 'file'] as const;
export type Scope = (typeof SCOPES)[number];

/** A comment that suppresses, or means to: `# policylint-disable-line RULE[, RULE] [until 2027-01-31] -- reason`. Plain data. */
export interface SuppressionComment {
  /** What it was called, where that is nothing known. */
  readonly scope: Scope | { readonly unknown: string };
  /** Ids of rules or `topic/*`, as written. */
  readonly rules: readonly string[];
  /** From the first of them to the end of the last. */
  readonly rulesAt: Span;
  /** As written; empty where no day follows the word. */
  readonly until?: string;
  readonly reason?: string;
  readonly range: Range;
  /** What goes where the comment goes: all of its line where it stands alone. */
  readonly whole: Span;
  /** Findings that begin here are covered: the end is exclusive. */
  readonly covers: Span;
}

const WORD = 'policylint-';
/** A reason is shown with every finding that it excuses. */
const MAX_REASON = 500;

export function readSuppressions(source: Source): SuppressionComment[] {
  const comments = readComments(source.text, WORD);
  if (comments.length === 0) return [];
  const range = rangeIn(source.text);
  return comments.map((comment) => {
    const words = readWords(comment);
    return { ...words, range: range(comment.start, comment.end), whole: wholeOf(comment, source.text), covers: coveredBy(words.scope, comment, source) };
  });
}

function readWords({ text, start }: Comment): Pick<SuppressionComment, 'scope' | 'rules' | 'rulesAt' | 'until' | 'reason'> {
  const dashes = /(?<=\s)--+(?=\s|$)/.exec(text);
  const head = dashes === null ? text : text.slice(0, dashes.index);
  const reason = dashes === null ? '' : text.slice(dashes.index + dashes[0].length).trim();
  const [name = '', ...words] = [...head.matchAll(/[^\s,]+/g)].map(([word], index) => (index === 0 ? word.replace(/^#+/, '') : word)).filter((word) => word !== '');
  const scope = SCOPES.find((known) => name === `${WORD}disable-${known}`) ?? { unknown: name };
  const last = words.indexOf('until');
  const rules = last === -1 ? words : words.slice(0, last);
  const [from, to] = placeOf(rules, head, name);
  return {
    scope, rules, rulesAt: [start + from, start + to],
    ...(last !== -1 && { until: words.slice(last + 1).join(' ') }), ...(reason !== '' && { reason: reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}…` : reason }),
  };
}

function placeOf(rules: readonly string[], head: string, name: string): Span {
  const from = head.indexOf(name) + name.length;
  if (rules.length === 0) return [from, from];
  let end = from;
  for (const rule of rules) end = head.indexOf(rule, end) + rule.length;
  return [head.indexOf(rules[0]!, from), end];
}

function wholeOf({ start, end }: Comment, text: string): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start);
  if (before.replace('\uFEFF', '').trim() !== '') return [line + before.trimEnd().length, end];
  const next = text.indexOf('\n', end);
  return [line + (before.startsWith('\uFEFF') ? 1 : 0), next === -1 ? text.length : next + 1];
}

function coveredBy(scope: SuppressionComment['scope'], { start, end }: Comment, { text, documents }: Source): Span {
  if (scope === 'line') return [text.lastIndexOf('\n', start - 1) + 1, start];
  if (scope === 'file') return [0, text.length + 1];
  const index = documents.findIndex(({ span }) => span[1] > start);
  const document = documents.at(index)!;
  if (scope === 'next-line') return document.nextFrom(end) ?? [0, 0];
  return scope === 'document' ? [document.span[0], documents[index === -1 ? documents.length : index + 1]?.span[0] ?? text.length + 1] : [0, 0];
}
