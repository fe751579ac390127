import { defineDisclosure } from '../../src/engine/disclosure.js';
import { parseDuration } from '../../src/model/duration.js';
import type { Field, Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'policy/annual-update',
  subject: 'at what interval it is reviewed, and when it last was',
  asks: ({ policy }) => (policy.items.length === 0 ? [policy] : policy.items.map((item) => (item.updated.state === 'stated' ? intervalOf(item) : item.updated))),
  denied: 'gap',
  help: 'Give the interval as a duration, and the date of the last update; "from time to time" is no interval.',
  since: '0.1.0',
});

/** Words stand where the text has no number: they give no interval. */
function intervalOf({ reviewCycle }: Part<'policy'>): Field {
  const isVague = reviewCycle.state === 'stated' && !reviewCycle.facts.some(({ value }) => parseDuration(value ?? '') !== undefined);
  return isVague ? { path: reviewCycle.path, state: 'undeclared', facts: [] } : reviewCycle;
}
