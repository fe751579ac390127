import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part } from '../../src/model/policy.js';
import { meant, noneMeant, unanswered } from '../../src/model/answers.js';
import { plainlyTold } from '../../src/model/sale.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'sale/categories',
  subject: 'which data it sells or shares for advertising and to whom, apart from what it discloses otherwise',
  asks: (policy) => {
    const { sharing } = policy;
    const sold = meant(sharing, 'action', isSale).filter((item) => isTheControllersOwn(item, policy));
    const incomplete = sold.filter((item) => !isListed(item));
    if (incomplete.length > 0) return incomplete.map(unanswered);
    // Nothing to list, once the text says that nothing is sold or shared.
    const none = plainlyTold(policy, ['sell', 'advertise']);
    return sold.length > 0 || none.length > 0 || sharing.items.length === 0 ? [sharing] : noneMeant(sharing, 'action');
  },
  by: 'anyone',
  detailOf: 'sale/statement',
  yields: ['sale/statement'],
  help: 'List the kinds of data sold or shared for advertising with the kinds of buyers, and keep that list apart from other disclosures.',
  since: '0.1.0',
});

/** One list for sale and for disclosure tells neither. */
function isListed({ action, data, recipients }: Part<'sharing'>): boolean {
  const isApart = action.facts.every(({ value }) => value !== undefined && isSale(value));
  return isApart && data !== undefined && [data, recipients].every(({ state }) => state === 'stated' || state === 'unreadable');
}

function isSale(action: string): boolean {
  return action === 'sell' || action === 'advertise';
}
