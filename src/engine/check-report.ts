import { didYouMean } from '../model/nearest.js';
import { NOUN_NAMES } from './noun-names.js';
import type { AnyRule, Report, Visitor } from './rule.js';

type AnyReport = Report<Record<string, string>>;

/** What a rule reports has a message, all that its slots want, and a place. Throws what `document/crash` shows: a plugin is not checked by our compiler. */
export function checkReport({ meta }: AnyRule, report: AnyReport): AnyReport {
  const { messageId, data, at, parts, related } = report as { readonly messageId: unknown; readonly data?: Readonly<Record<string, unknown>>; readonly at: unknown; readonly parts?: unknown; readonly related?: unknown };
  const messages = meta.messages as Readonly<Record<string, string>>;
  if (typeof messageId !== 'string' || !Object.hasOwn(messages, messageId)) throw new Error(`it reports "${String(messageId)}", which is none of its messages${didYouMean(String(messageId), Object.keys(messages))}`);
  if (!isPath(at)) throw new Error(`its report "${messageId}" has no place: \`at\` is a path`);
  if (related !== undefined && !isListOf(related, ({ at: place, note }) => isPath(place) && typeof note === 'string')) throw new Error(`its report "${messageId}" has \`related\` that is no list of { at, note }`);
  const isPart = ({ at: place, messageId: own }: Record<string, unknown>): boolean => isPath(place) && typeof own === 'string' && Object.hasOwn(messages, own);
  if (parts !== undefined && (!isListOf(parts, isPart) || parts.length === 0)) throw new Error(`its report "${messageId}" has \`parts\` that are no list of { at, messageId }`);
  const missing = [...messages[messageId]!.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!).find((slot) => data?.[slot] === undefined);
  if (missing !== undefined) throw new Error(`its report "${messageId}" leaves the slot {${missing}} empty`);
  return report;
}

function isPath(value: unknown): boolean {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

function isListOf(value: unknown, isOne: (item: Record<string, unknown>) => boolean): value is readonly object[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && isOne(item as Record<string, unknown>));
}

/** A visitor is a map from nouns to functions. */
export function checkVisitor(visitor: Visitor): Visitor {
  if (typeof visitor !== 'object' || visitor === null || 'then' in visitor) throw new Error('`create` returns no visitor: a map from nouns to functions');
  const unknown = Object.keys(visitor).find((noun) => !NOUN_NAMES.includes(noun as keyof Visitor));
  if (unknown !== undefined) throw new Error(`its visitor has "${unknown}", which is no noun${didYouMean(unknown, NOUN_NAMES)}`);
  return visitor;
}
