import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'purposes/secondary-use',
  subject: 'that it tells or asks people before it uses data for a new purpose',
  asks: ({ changes }) => {
    const ofUses = meant(changes, 'of', (value) => value === 'uses');
    return ofUses.length > 0 ? ofUses.flatMap(warningOf) : noneMeant(changes, 'of');
  },
  denied: 'gap',
  help: 'Say that people hear of a new purpose before it starts, and that they are asked where consent is needed.',
  since: '0.1.0',
});

/** No new uses at all is an answer; new uses without notice are none. To carry on is no choice. */
function warningOf(item: Part<'changes'>): Answer[] {
  if (isDecided(item)) return [{ ...item, state: item.state === 'denied' ? 'stated' : item.state }];
  const isImplied = item.choice.facts.every(({ value }) => value === 'implied');
  return [item.notice, isImplied && item.choice.state === 'stated' ? unanswered(item) : item.choice];
}
