import type { Field, Item, Modifiers, Node, Policy, State } from '../../model/policy.js';
import { isCovered } from '../../model/speaker.js';
import { decide } from './condition.js';
import type { Verdict } from './condition.js';

type Statement = Node & Modifiers;

/** A block or a collection, or the part of one that is asked about. */
export interface Statements<T> {
  readonly state: State;
  readonly items: readonly T[];
}

/** What is said of the controller or of third parties, to people whom the policy covers; what users do does not count. */
export function counted<T extends Statement>(policy: Policy, parts: readonly T[]): T[] {
  return parts.filter((part) => part.by !== 'user' && (part.audience === undefined || isCovered(part, policy)));
}

/** Statements that count and say yes: the text does it, may do it, or relies on it. */
export function affirmed<T extends Statement>(policy: Policy, { items }: Statements<T>): T[] {
  return counted(policy, items).filter(({ state }) => state === 'stated');
}

/** Statements that count and say no: `stance: never`, `none`. */
export function denied<T extends Statement>(policy: Policy, { items }: Statements<T>): T[] {
  return counted(policy, items).filter(({ state }) => state === 'denied');
}

/** The statements about the controller itself: what third parties do answers nothing about it. */
export function ofController<T extends Statement>({ state, items }: Statements<T>): Statements<T> {
  return { state, items: items.filter(({ by }) => by === 'controller') };
}

/** A block that denies, and says nothing else. `isWhole` tells a denial of all that the block is about. */
export function isDenied<T extends Statement>(policy: Policy, block: Statements<T>, isWhole: (denial: T) => boolean = isOutright): boolean {
  const states = counted(policy, block.items).map(({ state }) => state);
  return denied(policy, block).some(isWhole) && !states.includes('stated') && !states.includes('unreadable');
}

/** A firm denial for everybody, of all data, without condition or exception. What the rest of the policy provides is no exception: it is declared. */
export function isOutright({ by, strength, audience, services, purposes, condition, exceptions, data }: Statement): boolean {
  const isLimited = [audience, services, purposes, condition].some((selector) => selector !== undefined);
  const exempts = exceptions?.facts.some(({ value }) => value !== 'stated-elsewhere') ?? false;
  const isPartial = data !== undefined && !data.facts.some(({ value }) => value === 'all' || value === 'personal');
  const isWeak = strength === 'effort' || strength === 'hedged';
  return by === 'controller' && !isWeak && !isLimited && !exempts && !isPartial;
}

/** `yes` where a block states something, `no` where it is `none`. */
export function whetherStated(policy: Policy, block: Statements<Item>): Verdict {
  return decide({ yes: affirmed(policy, block).length > 0, no: isDenied(policy, block) });
}

/** The values that a field affirms. Words for which the vocabulary has no term are not among them. */
export function values<T>(policy: Policy, field: Field<T> | undefined): T[] {
  return affirmed(policy, { state: 'stated', items: field?.facts ?? [] }).flatMap(({ value }) => (value === undefined ? [] : [value]));
}

export function isStated(policy: Policy, field: Field<unknown>): boolean {
  return affirmed(policy, { state: 'stated', items: field.facts }).length > 0;
}

/** The values that a field names, affirmed or denied: what a denial is about. */
export function named(policy: Policy, field: Field): string[] {
  return counted(policy, field.facts).flatMap(({ value }) => (value === undefined || value === 'none' || value === 'not-stated' ? [] : [value]));
}

/** A denial that says of what: in terms of the vocabulary or in other words. */
export function isNarrowed({ facts }: Field): boolean {
  return facts.some(({ value, other }) => other !== undefined || (value !== 'none' && value !== 'not-stated'));
}

/** Yes or no, as each value says it: `true` under `stance: never` is a no. */
export function answers(policy: Policy, { state }: Statement, field: Field<boolean>): boolean[] {
  return counted(policy, field.facts).flatMap((fact) => (typeof fact.value === 'boolean' ? [fact.value !== (state === 'denied' || fact.state === 'denied')] : []));
}

/** A field that affirms something, all of it in terms of the vocabulary: no rule can tell what other words amount to. */
export function isInTerms(policy: Policy, field: Field): boolean {
  return isStated(policy, field) && field.facts.every(({ other }) => other === undefined);
}

/** Whether the block, a statement in it or one of these fields could not be read: then what is missing proves nothing. */
export function isUnreadable<T extends Statement>(block: Statements<T>, ...fields: readonly (keyof T)[]): boolean {
  return block.state === 'unreadable' || block.items.some((item) => item.state === 'unreadable' || fields.some((name) => isPartUnreadable(item[name] as Partial<Field> & Partial<Statements<Item>> & Node)));
}

function isPartUnreadable({ state, facts = [], items = [] }: Partial<Field> & Partial<Statements<Item>> & Node): boolean {
  return state === 'unreadable' || [...facts, ...items].some((part) => part.state === 'unreadable');
}
