import { defineDisclosure } from '../../src/engine/disclosure.js';

/** Rights that are used by a request. Complaints and appeals go a way of their own. */
const REQUESTED = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawConsent', 'humanReview', 'optOutOfSale', 'limitSensitive', 'explanation', 'closeAccount', 'afterDeath'] as const;

export default defineDisclosure({
  id: 'rights/exercise',
  subject: 'how people can send a request',
  asks: ({ requests, rights }) => [
    ...(requests.items.length === 0 ? [{ path: [...requests.path, 'channels'], state: requests.state, facts: [] }] : requests.items.map((item) => (item.state === 'stated' ? item.channels : item))),
    ...rights.items.flatMap((item) => REQUESTED.flatMap((name) => item[name].items)).filter(({ state }) => state === 'stated').map((right) => right.channels),
  ],
  denied: 'gap',
  help: 'Give an address, a form or a number for requests; "in accordance with law" is no way to reach anybody.',
  since: '0.1.0',
});
