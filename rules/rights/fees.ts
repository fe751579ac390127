import { defineDisclosure } from '../../src/engine/disclosure.js';

/** Rights that are used by a request. Complaints and appeals go a way of their own. */
const REQUESTED = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawConsent', 'humanReview', 'optOutOfSale', 'limitSensitive', 'explanation', 'closeAccount', 'afterDeath'] as const;

export default defineDisclosure({
  id: 'rights/fees',
  subject: 'whether a request costs anything',
  asks: ({ requests, rights }) => [
    ...(requests.items.length === 0 ? [{ path: [...requests.path, 'fee'], state: requests.state, facts: [] }] : requests.items.map((item) => (item.state === 'stated' ? item.fee : item))),
    ...rights.items.flatMap((item) => REQUESTED.flatMap((name) => item[name].items)).filter(({ state }) => state === 'stated').map((right) => right.fee),
  ],
  help: 'Say that requests are free, or what they cost and when.',
  since: '0.1.0',
});
