import type { Part, Policy } from './policy.js';
import { isPersonal } from './personal.js';
import { isAboutPeople, statedWords } from './selectors.js';
import { isTheControllersOwn } from './speaker.js';
import { isA } from './vocabulary.js';

/** Whether somebody may receive data for ends of their own: a processor does not, nor do authorities, a successor or the public. */
export function isForThirdParties({ recipients }: Part<'sharing'>): boolean {
  return recipients.state !== 'denied' && (recipients.state !== 'stated' || recipients.facts.some(({ value }) => !NOT_FOR_THEMSELVES.some((term) => isA('recipients', value, term))));
}

/** What the laws on recipients ask of: sharing of personal data. "Other than personal information" is none, unless something that goes by that name is linked to people. */
export function isPersonalSharing(item: Part<'sharing'>, policy: Policy): boolean {
  const isLinked = statedWords(item.data).includes('non-personal') && policy.data.items.some((data) => data.called.state === 'stated' && isPersonal(data));
  return isTheControllersOwn(item, policy) && (isAboutPeople(item, policy) || isLinked);
}

/** A disclosure that a law or a court asks for: who will ask cannot be known beforehand. */
export function isCompelled({ action, condition, purposes }: Part<'sharing'>, policy: Policy): boolean {
  const isDisclosure = action.facts.every(({ value }) => value === 'disclose' || value === 'share');
  const reasons = [...(condition?.facts ?? []), ...policy.purposes.items.filter(({ id }) => purposes?.facts.some(({ value }) => value === id)).flatMap(({ use, description }) => [...use.facts, ...description.facts])];
  return isDisclosure && reasons.some(({ value, other }) => isA('purposes', value, 'legal-compliance') || /\b(laws?|legal|courts?|litigation|subpoenas?|authorit(y|ies)|regulat\w+)\b/i.test(value ?? other ?? ''));
}

const NOT_FOR_THEMSELVES = ['processors', 'authorities', 'acquirer', 'public'];
