import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'transfers/destinations',
  subject: 'to which countries data goes',
  asks: ({ transfers }) => (transfers.items.length === 0 ? [transfers] : transfers.items.map(destinationsOf)),
  detailOf: 'transfers/stated',
  help: 'List the countries; "wherever our providers operate" lists none.',
  since: '0.1.0',
});

/** A list that is left open does not tell where else. */
function destinationsOf(item: Part<'transfers'>): Answer {
  const { destinations, openEnded } = item;
  if (isDecided(item)) return item;
  return openEnded || destinations.facts.some((fact) => fact.openEnded) ? unanswered(destinations) : destinations;
}
