import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant } from '../../src/model/answers.js';
import type { Policy } from '../../src/model/policy.js';
import { plainlyTold } from '../../src/model/sale.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'sale/statement',
  subject: '{accepted}',
  asks: (policy, accepted = 'sale-and-sharing') => {
    if (accepted === 'practice' && practised(policy).length > 0) return practised(policy);
    const told = plainlyTold(policy, accepted === 'sale' ? ['sell'] : ['sell', 'advertise']);
    return told.length > 0 ? told : noneMeant(policy.sharing, 'action');
  },
  accepts: {
    'sale-and-sharing': 'whether it sells data and whether it shares data for cross-context advertising',
    sale: 'whether it sells data',
    practice: 'that it sells data or uses it for targeted advertising',
  },
  help: 'Say of both plainly that you do or do not; a silence on either is read as a maybe.',
  since: '0.1.0',
});

/** Where a law wants told what is done, and not what is not: sale or advertising, wherever the policy owns up to it. */
function practised({ sharing, purposes }: Policy): Answer[] {
  const isSale = (value: string): boolean => value === 'sell' || value === 'advertise';
  const isMeant = (value: string): boolean => isA('purposes', value, 'advertising.targeted') || isA('purposes', value, 'sale');
  return [...meant(sharing, 'action', isSale), ...meant(purposes, 'use', isMeant)].filter((item) => !isDecided(item));
}
