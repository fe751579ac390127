import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Field, Part, Policy } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'legal-basis/legitimate-interests',
  subject: 'which legitimate interest {item} serves',
  all: 'the processing',
  of: 'purposes',
  where: (item: Part<'purposes'>, policy: Policy) => isTheControllersOwn(item, policy) && restsOnInterests(item, policy),
  asks: 'interest',
  generally: ['legalBasis.interest'],
  denied: 'gap',
  help: 'Name the interest itself, such as keeping stolen cards out of the shop; "our business interests" names none.',
  since: '0.1.0',
});

/** By its own basis; where it has none, by the one for all purposes. */
function restsOnInterests({ id, basis }: Part<'purposes'>, { legalBasis }: Policy): boolean {
  if (basis.facts.length > 0) return isInterests(basis);
  return legalBasis.items.some((general) => isInterests(general.basis) && (general.purposes?.facts.some(({ value }) => value === id) ?? true));
}

function isInterests(basis: Field): boolean {
  return basis.facts.some(({ value, state }) => state === 'stated' && isA('legalBases', value, 'legitimate-interests'));
}
