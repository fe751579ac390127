import { isPersonal } from './personal.js';
import type { Fact, Field, Item, Policy } from './policy.js';

/** What a fact says, in the vocabulary's term or in words. */
export function wordsOf({ value, other }: Pick<Fact, 'value' | 'other'>): string {
  return value ?? other ?? '';
}

/** What a field states, as words. */
export function statedWords(field: Field | undefined): string[] {
  return (field?.facts ?? []).filter(({ state }) => state === 'stated').map(wordsOf).filter((words) => words !== '');
}

/** Two selectors that both name something and nothing in common. Where one is silent, it holds for all. */
export function areApart(left: Field | undefined, right: Field | undefined): boolean {
  return haveNothingInCommon(statedWords(left), statedWords(right));
}

export function haveNothingInCommon(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));
}

/** Whether two lists of data ids, `all`, `personal` and `non-personal` may mean the same data. Nothing named is all. */
export function mayShareData(left: readonly string[], right: readonly string[]): boolean {
  if ([left, right].some((names) => names.length === 0 || names.includes('all'))) return true;
  const isGroup = (names: readonly string[], others: readonly string[]): boolean => names.includes('personal') && others.some((name) => name !== 'non-personal');
  return isGroup(left, right) || isGroup(right, left) || left.some((name) => right.includes(name));
}

/** To which data and people a statement applies: names, or nothing where it applies to all. */
export interface Reach {
  /** Ids, `all`, `personal`, `non-personal`. */
  readonly data: readonly string[];
  readonly audience: readonly string[];
  readonly services: readonly string[];
}

export function reachOf({ data, audience, services }: Item): Reach {
  return { data: statedWords(data), audience: statedWords(audience), services: statedWords(services) };
}

/** Whether two statements may be about the same data of the same people. */
export function mayMeet(left: Reach, right: Reach): boolean {
  return mayShareData(left.data, right.data) && !haveNothingInCommon(left.audience, right.audience) && !haveNothingInCommon(left.services, right.services);
}

/** Whether a statement is about people's data: not where it names only data that the policy calls something else. */
export function isAboutPeople({ data }: { readonly data?: Field }, policy: Policy): boolean {
  const names = statedWords(data);
  if (names.length === 0) return true;
  const impersonal = impersonalIds(policy);
  return names.some((name) => name !== 'non-personal' && !impersonal.has(name));
}

const impersonalIdsOf = new WeakMap<Policy, ReadonlySet<string>>();

function impersonalIds(policy: Policy): ReadonlySet<string> {
  const ids = impersonalIdsOf.get(policy) ?? new Set([...policy.data.items, ...policy.sensitive.items].filter((item) => !isPersonal(item)).map(({ id }) => id));
  impersonalIdsOf.set(policy, ids);
  return ids;
}
