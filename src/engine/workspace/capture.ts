import { coveredAudiences } from '../../model/speaker.js';
import { statedWords, wordsOf } from '../../model/selectors.js';
import type { Path } from '../../model/path.js';
import type { Field, Item, Policy } from '../../model/policy.js';
import type { Extent, Term } from '../../model/relation.js';
import type { Range } from '../../model/range.js';
import type { Source, SourceDocument } from '../../model/source.js';
import type { Statement } from '../../model/statement.js';
import { statementsOf } from '../../model/statements.js';
import { readablePath } from '../readable-path.js';

/** A place in a declaration: plain data. */
export interface Place {
  readonly file: string;
  readonly path: string;
  readonly range: Range;
}

/** A term with what lies above it, as keys that mean the same in every declaration. */
export interface PlainTerm {
  readonly label: string;
  readonly own: readonly string[];
  readonly under: readonly string[];
}

/** A yes or a no that another policy may contradict. A limit that is missing is none. */
export interface Claim extends Place {
  readonly kind: 'yes' | 'no';
  readonly actions: readonly PlainTerm[];
  readonly data: readonly PlainTerm[];
  readonly recipients: readonly PlainTerm[];
  readonly audiences?: readonly string[];
  readonly services?: readonly string[];
}

/** What of a declaration can be compared with another: which policy it captures, for whom, and what that says of the same things. */
export interface Capture {
  /** Where the document says which policy it is. */
  readonly at: Place;
  /** Offsets of its text. */
  readonly span: readonly [start: number, end: number];
  readonly title?: string;
  readonly url?: string;
  /** Where an archived copy of it can be read. */
  readonly archive?: string;
  readonly language?: string;
  readonly controller?: string;
  readonly effective?: string;
  readonly updated?: string;
  readonly archived?: string;
  /** Of the text that it was captured from. */
  readonly sha256?: string;
  readonly markets: readonly string[];
  readonly audiences: readonly string[];
  readonly services: readonly string[];
  readonly facts: readonly (Place & { readonly name: string; readonly value: boolean })[];
  readonly claims: readonly Claim[];
}

/** `isCompared`: other documents are linted with it; alone its claims meet nobody's, and are left out. */
export function captureOf(policy: Policy, source: Source, document: SourceDocument, isCompared: boolean): Capture {
  const placeOf = (at: Path): Place => ({ file: source.file, path: readablePath(document.value, at), range: document.locate(at, 'key') });
  const [own] = policy.policy.items;
  const one = (name: string, field: Field | undefined): object => {
    const [value] = statedWords(field);
    return value === undefined ? {} : { [name]: value };
  };
  const names = (items: readonly Item[]): string[] => items.flatMap((item) => [item.id ?? '', ...statedWords(item.says), ...statedWords((item as { who?: Field }).who)]).filter((word) => word !== '').map(plainly);
  const services = policy.scope.items.flatMap((scope) => scope.services.items);
  const audiences = coveredAudiences(policy);
  return {
    at: placeOf(['policy']), span: document.span,
    ...one('title', own?.title), ...one('url', own?.url), ...one('language', own?.language), ...one('effective', own?.effective), ...one('updated', own?.updated), ...one('archived', own?.archived),
    ...one('archive', own?.source.items[0]?.archive), ...one('sha256', own?.source.items[0]?.sha256), ...one('controller', policy.controller.items[0]?.name),
    markets: policy.scope.items.flatMap((scope) => statedWords(scope.markets)), audiences: names(audiences), services: names(services),
    facts: Object.entries(policy.facts).flatMap(([name, value]) => (typeof value === 'boolean' ? [{ ...placeOf(['facts', name]), name, value }] : [])),
    claims: !isCompared ? [] : statementsOf(policy).filter(isComparable).map((statement) => claimOf(statement, placeOf(statement.at), { audience: audiences, services })),
  };
}

/** Text as it is compared. */
export function plainly(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** A yes is compared however it is limited; a no only where nothing but people and services limits it. */
function isComparable({ at, kind, actor, overrides, limits, exceptions, closed }: Statement): boolean {
  if (!['sharing', 'signals'].includes(String(at[0])) || actor !== 'controller' || overrides || kind === 'list') return false;
  const limited = Object.entries(limits).some(([name, extent]) => extent !== undefined && name !== 'audience' && name !== 'services');
  return kind === 'yes' || (!limited && exceptions.length === 0 && closed.length === 0);
}

function claimOf({ kind, actions, data, recipients, limits }: Statement, place: Place, scope: Readonly<Record<'audience' | 'services', readonly Item[]>>): Claim {
  const limit = (name: 'audience' | 'services', as: string): object => {
    const named = limits[name] ?? everyOne(data.map((term) => term[name]));
    return named === undefined ? {} : { [as]: named.flatMap(({ own }) => own.flatMap((id) => [id, ...wordsFor(id, scope[name])])) };
  };
  return { ...place, kind: kind as 'yes' | 'no', actions: actions.map(plainTerm), data: data.map(plainTerm), recipients: recipients.map(plainTerm), ...limit('audience', 'audiences'), ...limit('services', 'services') };
}

/** What data items are about limits a statement where each has a limit. */
function everyOne(extents: readonly Extent[]): Extent {
  return extents.length > 0 && extents.every((extent) => extent !== undefined) ? extents.flatMap((extent) => extent ?? []) : undefined;
}

function wordsFor(id: string, items: readonly Item[]): string[] {
  return items.filter((item) => item.id?.toLowerCase() === id).flatMap((item) => [...statedWords(item.says), ...((item as { who?: Field }).who?.facts ?? []).map(wordsOf)]).map(plainly);
}

/** Ids mean something in their own declaration alone. */
function plainTerm({ label, own, under }: Term): PlainTerm {
  return { label, own: own.filter((key) => !key.startsWith('#')), under: [...under].filter((key) => !key.startsWith('#')) };
}
