import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided } from '../../src/model/answers.js';
import type { Policy } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'sale/sensitive-limit',
  subject: 'how to limit the use of sensitive data, or that its use is limited already',
  asks: ({ rights, sensitive }) => [
    ...(rights.items.length === 0 ? [rights] : rights.items.map((item) => (isDecided(item) ? item : item.limitSensitive))),
    ...limitOf(sensitive),
  ],
  denied: 'gap',
  help: 'Offer a way to limit its use, or say that it serves only the purposes that the policy names.',
  since: '0.1.0',
});

/** There is none, or the text closes the list of purposes of each. */
function limitOf(sensitive: Policy['sensitive']): Answer[] {
  const isClosed = sensitive.items.length > 0 && sensitive.items.every(({ purposes, state }) => state === 'denied' || purposes?.facts.some(({ only }) => only));
  return sensitive.state === 'denied' || isClosed ? [{ path: sensitive.path, state: 'stated', facts: [] }] : [];
}
