import { isDecided } from './answers.js';
import type { Field, Part, Policy } from './policy.js';

/** Rights that are used by a request. Complaints and appeals go a way of their own. */
const REQUESTED = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawConsent', 'humanReview', 'optOutOfSale', 'limitSensitive', 'explanation', 'closeAccount', 'afterDeath'] as const;

/** What is said of requests in one respect, for all of them or beside a single right. What the text merely relies on says nothing of it. */
export function ofRequests({ requests, rights }: Policy, field: 'channels' | 'fee' | 'within'): (Field | Part<'requests'>)[] {
  const general = requests.items.length === 0 ? [{ path: [...requests.path, field], state: requests.state, facts: [] }] : requests.items.map((item) => (isDecided(item) ? item : item[field]));
  const single = rights.items.flatMap((item) => REQUESTED.flatMap((name) => item[name].items)).filter((right) => !isDecided(right)).map((right) => right[field]);
  return [...general, ...single];
}
