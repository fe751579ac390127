import { defineDisclosure } from '../../src/engine/disclosure.js';

/** Rights that are used by a request. Complaints and appeals go a way of their own. */
const REQUESTED = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawConsent', 'humanReview', 'optOutOfSale', 'limitSensitive', 'explanation', 'closeAccount', 'afterDeath'] as const;

export default defineDisclosure({
  id: 'rights/response-time',
  subject: 'how fast requests are answered',
  asks: ({ requests, rights }) => [
    ...(requests.items.length === 0 ? [{ path: [...requests.path, 'within'], state: requests.state, facts: [] }] : requests.items.map((item) => (item.state === 'stated' ? item.within : item))),
    ...rights.items.flatMap((item) => REQUESTED.flatMap((name) => item[name].items)).filter(({ state }) => state === 'stated').map((right) => right.within),
  ],
  denied: 'gap',
  help: 'Give the time in which a request is answered, and by how much it can be extended.',
  since: '0.1.0',
});
