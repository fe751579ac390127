import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'marketing/opt-out',
  subject: 'how to refuse {item}',
  all: 'marketing',
  of: 'purposes',
  where: (item: Part<'purposes'> & { readonly id: string }, policy: Policy) => isTheControllersOwn(item, policy) && isMarketing(item) && !isRefusable(item, policy),
  asks: 'optOut',
  stillAsked: isMarketingUndeclared,
  denied: 'gap',
  help: 'Say how to stop marketing, by a way that is open at any time and not in the messages alone.',
  since: '0.1.0',
});

function isMarketing({ use }: Part<'purposes'>): boolean {
  return use.facts.some(({ state, value }) => state === 'stated' && isA('purposes', value, 'marketing'));
}

/** The facts tell of marketing, and no purpose does. */
function isMarketingUndeclared({ facts, purposes }: Policy): boolean {
  return facts['directMarketing'] === true && !purposes.items.some((item) => isMarketing(item) || item.use.state === 'unreadable');
}

/** A right to object or to withdraw consent that names the purpose serves as well. */
function isRefusable({ id }: { readonly id: string }, { rights }: Policy): boolean {
  return rights.items.flatMap(({ objection, withdrawConsent }) => [...objection.items, ...withdrawConsent.items])
    .some(({ state, by, purposes }) => state === 'stated' && by === 'controller' && purposes?.facts.some(({ value }) => value === id));
}
