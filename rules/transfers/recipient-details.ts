import { defineDisclosure } from '../../src/engine/disclosure.js';
import { unanswered } from '../../src/model/answers.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'transfers/recipient-details',
  subject: 'how to reach the recipients abroad',
  asks: (policy) => {
    const { sharing, transfers } = policy;
    if (transfers.state === 'denied' || sharing.items.length === 0) return [transfers.state === 'denied' ? transfers : sharing];
    return [unanswered(sharing), ...sharing.items.filter((item) => isTheControllersOwn(item, policy)).map(({ contact }) => contact)];
  },
  help: 'Give the name and contact of whoever receives data abroad, and say how to exercise rights there; a country alone is not enough.',
  since: '0.1.0',
});
