import { defineDisclosure } from '../../src/engine/disclosure.js';
import { unanswered } from '../../src/model/answers.js';

export default defineDisclosure({
  id: 'transfers/stated',
  subject: 'whether data goes to other countries',
  asks: ({ transfers }) => {
    if (transfers.items.length === 0) return [transfers];
    const isOpen = (item: (typeof transfers.items)[number]): boolean => item.state === 'stated' && item.stance === 'may' && item.destinations.state !== 'stated' && item.safeguards.state !== 'stated';
    return transfers.items.map((item) => (isOpen(item) ? unanswered(item) : item));
  },
  help: 'Say that data goes abroad or that it does not; "may be transferred to other countries" leaves it open.',
  since: '0.1.0',
});
