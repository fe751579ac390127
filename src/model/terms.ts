import { isPersonal } from './personal.js';
import type { Fact, Field, Part, Policy } from './policy.js';
import type { Extent, Term } from './relation.js';
import { isSpecial, lineage } from './vocabulary.js';
import type { VocabularyName } from './vocabulary.js';

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

const known = new WeakMap<Policy, Map<string, DataItem[]>>();

/** An id can stand under `data` and under `sensitive`. */
function itemsById(policy: Policy): ReadonlyMap<string, readonly DataItem[]> {
  const items = known.get(policy) ?? new Map<string, DataItem[]>();
  if (!known.has(policy)) for (const item of [...policy.data.items, ...policy.sensitive.items]) items.set(item.id, [...(items.get(item.id) ?? []), item]);
  known.set(policy, items);
  return items;
}

/** What a selector of data names: ids of items, or groups. An id that nothing defines is only itself. */
export function dataTerms(policy: Policy, field: Field | undefined): readonly Term[] {
  const terms = (field?.facts ?? []).filter(({ state }) => state === 'stated').flatMap(({ value, other }) => {
    const name = value ?? other ?? '';
    const items = itemsById(policy).get(name);
    return GROUPS[name] ?? items?.flatMap((item) => itemTerms(item)) ?? [{ label: `"${name}"`, own: [`#${name}`], under: new Set([`#${name}`, 'all']) }];
  });
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
