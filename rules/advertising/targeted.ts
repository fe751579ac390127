import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant } from '../../src/model/answers.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'advertising/targeted',
  subject: 'whether it uses data for targeted advertising{accepted}',
  asks: ({ purposes, trackers }, accepted) => {
    const targeted = meant(purposes, 'use', (value) => isA('purposes', value, 'advertising.targeted'));
    if (targeted.length === 0) return noneMeant(purposes, 'use');
    return targeted.flatMap((item) => (accepted === 'use' ? [asAnswer(item)] : refusalOf(item, trackers)));
  },
  // Where a law asks only whether: how to opt out is the matter of sale/opt-out.
  accepts: { refusal: ', and how to refuse', use: '' },
  denied: 'gap',
  help: 'Call it targeted advertising, say that you do it or do not, and give the way to refuse it.',
  since: '0.1.0',
});

function refusalOf(item: Part<'purposes'> & { readonly id: string }, trackers: Policy['trackers']): Answer[] {
  if (isDecided(item)) return [asAnswer(item)];
  const serving = trackers.items.filter(({ state, purposes }) => state === 'stated' && purposes?.facts.some(({ value }) => value === item.id));
  return [item.optOut, ...serving.map(({ optOut }) => optOut).filter(({ state }) => state === 'stated')];
}

/** That it never happens is an answer here, though "no way to refuse" is none. */
function asAnswer(item: Part<'purposes'>): Answer {
  return { ...item, state: item.state === 'denied' ? 'stated' : item.state };
}
