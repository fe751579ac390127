import type { Part } from './policy.js';

/** Data that the policy does not call non-personal, or links to a person all the same. */
export function isPersonal(item: Pick<Part<'data'>, 'called' | 'linkedTo'>): boolean {
  return item.called.state !== 'stated' || item.linkedTo.state === 'stated';
}

/** Data that people hand over, as far as the declaration tells: what a machine notes or another provides cannot be withheld by them. */
export function isGivenByThePerson(item: Part<'data'>): boolean {
  const { source, sourceNames } = item;
  return isPersonal(item) && item.stance !== 'presupposed' && ((source.state !== 'stated' && sourceNames.state !== 'stated') || source.facts.some(({ value }) => value === 'subject' || value === undefined));
}
