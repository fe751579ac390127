import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'transfers/destinations',
  subject: 'every country that data goes to',
  asks: ({ transfers, storage }) => (transfers.items.length === 0 ? [transfers, ...storage.items.map(placesOf)] : transfers.items.map(destinationsOf)),
  detailOf: 'transfers/stated',
  help: 'List the countries; "wherever our providers operate" lists none.',
  since: '0.1.0',
});

/** Where nothing is said of transfers: the places that hold all the data. */
function placesOf(item: Part<'storage'>): Answer {
  const { countries, openEnded, data } = item;
  const isOfAll = data === undefined || data.facts.some(({ value }) => value === 'all' || value === 'personal');
  if (isDecided(item) || !isOfAll) return unanswered(countries);
  return openEnded || countries.facts.some((fact) => fact.openEnded) ? unanswered(countries) : countries;
}

/** A list that is left open does not tell where else. */
function destinationsOf(item: Part<'transfers'>): Answer {
  const { destinations, openEnded } = item;
  if (isDecided(item)) return item;
  return openEnded || destinations.facts.some((fact) => fact.openEnded) ? unanswered(destinations) : destinations;
}
