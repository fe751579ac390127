import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant } from '../../src/model/answers.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'advertising/targeted',
  subject: 'whether it uses data for targeted advertising, and how to refuse',
  asks: ({ purposes, trackers }) => {
    const targeted = meant(purposes, 'use', (value) => isA('purposes', value, 'advertising.targeted'));
    return targeted.length > 0 ? targeted.flatMap((item) => refusalOf(item, trackers)) : noneMeant(purposes, 'use');
  },
  denied: 'gap',
  help: 'Call it targeted advertising, say that you do it or do not, and give the way to refuse it.',
  since: '0.1.0',
});

function refusalOf(item: Part<'purposes'> & { readonly id: string }, trackers: Policy['trackers']): Answer[] {
  if (isDecided(item)) return [{ ...item, state: item.state === 'denied' ? 'stated' : item.state }];
  const serving = trackers.items.filter(({ state, purposes }) => state === 'stated' && purposes?.facts.some(({ value }) => value === item.id));
  return [item.optOut, ...serving.map(({ optOut }) => optOut).filter(({ state }) => state === 'stated')];
}
