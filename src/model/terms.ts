import { isPersonal } from './personal.js';
import type { Fact, Field, Part, Policy } from './policy.js';
import { isSpecial, lineage } from './vocabulary.js';
import type { VocabularyName } from './vocabulary.js';

/** One thing that a statement is about: a category of data, a recipient, a purpose, words. */
export interface Term {
  readonly label: string;
  /** The keys that it covers: what lies under one of them, lies under the term. */
  readonly own: readonly string[];
  /** The keys of itself and of all that it lies under. */
  readonly under: ReadonlySet<string>;
  /** Of data: the people and services that the data item is about. */
  readonly audience?: Extent;
  readonly services?: Extent;
}

/** What a statement is limited to, in one respect; nothing where it is not limited. */
export type Extent = readonly Term[] | undefined;
/** How the first of two terms lies to the second. */
export type Relation = 'same' | 'narrower' | 'wider';

export function relate(left: Term, right: Term): Relation | undefined {
  const isUnder = covers(right, left);
  if (covers(left, right)) return isUnder ? 'same' : 'wider';
  return isUnder ? 'narrower' : undefined;
}

/**
 * The ways in which terms of two lists lie to one another, with the first pair of each that counts. Whether one is wider is
 * only asked where none is the same or narrower.
 */
export function relations(left: readonly Term[], right: readonly Term[], counts: (left: Term, right: Term, relation: Relation) => boolean = () => true): ReadonlyMap<Relation, readonly [Term, Term]> {
  const found = new Map<Relation, readonly [Term, Term]>();
  const keep = (relation: Relation, one: Term, other: Term): void => {
    if (!found.has(relation) && counts(one, other, relation)) found.set(relation, [one, other]);
  };
  const [ofLeft, ofRight] = [indexOf(left), indexOf(right)];
  for (const one of left) {
    for (const key of one.under) {
      for (const other of ofRight.get(key) ?? []) keep(covers(one, other) ? 'same' : 'narrower', one, other);
    }
    if (found.size === 2) return found;
  }
  if (found.size === 0) for (const other of right) for (const key of other.under) for (const one of ofLeft.get(key) ?? []) keep('wider', one, other);
  return found;
}

/** Lists can be long, and each is compared with many: terms are looked up by their keys. */
const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Term[]>>();

function indexOf(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const known = indexes.get(terms);
  if (known !== undefined) return known;
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of term.own) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [term]);
      else others.push(term);
    }
  }
  indexes.set(terms, index);
  return index;
}

function covers(outer: Term, inner: Term): boolean {
  return outer.own.some((key) => inner.under.has(key));
}

/** Whether some of what the first is limited to lies under the second. */
export function isWithin(left: Extent, right: Extent): boolean {
  return right === undefined || (left?.some((inner) => right.some((outer) => covers(outer, inner))) ?? false);
}

export function overlap(left: Extent, right: Extent): boolean {
  return left === undefined || isWithin(left, right) || isWithin(right, left);
}

export const ALL_DATA: Term = { label: 'all data', own: ['all'], under: new Set(['all']) };
export const ANYONE: Term = { label: 'anyone', own: ['anyone'], under: new Set(['anyone']) };
/** The policy leaves out who it is: it can be shown to lie under "anyone", and under nothing else. */
export const UNNAMED: Term = { label: 'an unnamed recipient', own: [], under: ANYONE.under };
export const ANYWHERE: Term = { label: 'any country', own: ['anywhere'], under: new Set(['anywhere']) };
export const SPECIAL_DATA: Term = { label: 'special categories of data', own: ['special'], under: new Set(['special', 'personal', 'all']) };
export const PERSONAL_DATA: Term = { label: 'personal data', own: ['personal'], under: new Set(['personal', 'all']) };
const GROUPS: Readonly<Record<string, Term>> = {
  all: ALL_DATA, personal: PERSONAL_DATA,
  'non-personal': { label: 'non-personal data', own: ['non-personal'], under: new Set(['non-personal', 'all']) },
};

/** A term that only the same words match: an id, a condition. */
export function plain(text: string | boolean): Term {
  const key = String(text).trim().toLowerCase();
  return { label: `"${text}"`, own: [key], under: new Set([key]) };
}

export function plainTerms(field: Field<string | boolean> | undefined): Extent {
  const terms = (field?.facts ?? []).filter(({ state }) => state === 'stated').flatMap(({ value, other }) => value ?? other ?? []).map(plain);
  return terms.length > 0 ? terms : undefined;
}

/** Terms of a vocabulary; words for which it has none match only themselves. */
export function vocabularyTerms(name: VocabularyName, facts: readonly Fact[], above: readonly string[] = []): Term[] {
  return facts.flatMap(({ value, other }) => {
    if (value === undefined) return other === undefined ? [] : [{ ...plain(other), under: new Set([...plain(other).own, ...above]) }];
    return [{ label: value, own: [value], under: new Set([...lineage(name, value), ...above]) }];
  });
}

type DataItem = Part<'data'> | Part<'sensitive'>;

/** What a selector of data names: ids of items, or groups. */
export function dataTerms(policy: Policy, field: Field | undefined): readonly Term[] {
  const terms = (field?.facts ?? []).flatMap(({ value = '' }) => GROUPS[value] ?? [...policy.data.items, ...policy.sensitive.items].filter(({ id }) => id === value).flatMap((item) => itemTerms(item)));
  return terms.length > 0 ? terms : [ALL_DATA];
}

/** The kinds of data in an item. What the policy calls anonymous is never the same as the data of a person. */
export function itemTerms(item: DataItem, facts: readonly Fact[] = [...item.categories.facts, ...item.items.facts].filter(({ state }) => state === 'stated')): Term[] {
  const ofPerson = isPersonal(item);
  const isOfSensitive = item.path[0] === 'sensitive';
  const mark = ofPerson ? '' : '~';
  const about = { audience: plainTerms(item.audience), services: plainTerms(item.services) };
  const above = [`#${item.id}`, ofPerson ? 'personal' : 'non-personal', 'all', ...(isOfSensitive ? ['special'] : [])];
  const terms = facts.flatMap(({ value, other }): Term[] => {
    const kind = value ?? other;
    if (kind === undefined) return [];
    const kinds = lineage('data', kind).map((step) => mark + step);
    return [{ ...about, label: kind, own: [mark + kind], under: new Set([...kinds, ...above, ...(ofPerson && isSpecial(kind) ? ['special'] : [])]) }];
  });
  return terms.length > 0 ? terms : [{ ...about, label: `"${item.id}"`, own: [`#${item.id}`], under: new Set(above) }];
}

/** Recipients by kind. Names lie under their kind, and a statement that gives them speaks of these alone. */
export function recipientTerms(facts: readonly Fact[], names: Field | undefined): Term[] {
  const kinds = vocabularyTerms('recipients', facts, ['anyone']);
  const above = kinds.length === 1 ? [...kinds[0]!.under] : ['third-parties', 'anyone'];
  const named = (names?.facts ?? []).filter(({ state }) => state === 'stated').flatMap(({ value }) => (value === undefined ? [] : [{ label: value, own: [`=${value.toLowerCase()}`], under: new Set([`=${value.toLowerCase()}`, ...above]) }]));
  return named.length > 0 && kinds.length < 2 ? named : [...kinds, ...named];
}

/** The purposes that a selector names. */
export function purposeTerms(policy: Policy, field: Field | undefined, kind: 'yes' | 'no'): Extent {
  const facts = (field?.facts ?? []).filter(({ state }) => state === 'stated');
  if (facts.length === 0) return undefined;
  return facts.flatMap(({ value }) => policy.purposes.items.filter(({ id }) => id === value).map((item) => purposeTerm(item, kind)));
}

/** By its id and by its use. Words that describe a use limit a denial of it, and who pursues a purpose belongs to it. */
export function purposeTerm({ id, use, by, description }: Part<'purposes'>, kind: 'yes' | 'no'): Term {
  const mark = by === 'controller' ? '' : `${by}:`;
  const uses = use.facts.flatMap(({ value }) => value ?? []);
  const isLimited = kind === 'no' && description.facts.length > 0;
  return { label: uses[0] ?? `"${id}"`, own: [`#${id}`, ...(isLimited ? [] : uses.map((term) => mark + term))], under: new Set([`#${id}`, ...uses.flatMap((term) => lineage('purposes', term)).map((term) => mark + term)]) };
}
