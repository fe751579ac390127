import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant } from '../../src/model/answers.js';
import { collectedWhole } from '../../src/model/collected.js';
import type { Policy } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'data/source-automatic',
  subject: 'which data it collects automatically',
  asks: (policy) => {
    const data = collectedWhole(policy);
    const recorded = meant(data, 'source', (value) => value === 'automatic');
    if (recorded.length > 0) return recorded.flatMap((item): Answer[] => (isDecided(item) ? [item] : [item.categories, item.items]));
    return policy.trackers.state === 'denied' && isGivenThroughout(data) ? [policy.trackers] : noneMeant(data, 'source');
  },
  // What machines record of some people need not be recorded of the others.
  perAudience: false,
  help: 'List what devices, logs, software kits and trackers record by themselves.',
  since: '0.1.0',
});

/** Where no tracker is used and everything has another source, nothing is missing. */
function isGivenThroughout({ items }: Policy['data']): boolean {
  return items.length > 0 && items.every(({ source }) => source.state === 'stated');
}
