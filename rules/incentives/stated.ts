import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'incentives/stated',
  subject: 'whether it offers anything in return for data',
  asks: 'incentives',
  help: 'Describe the offer, what the data is worth in it, and how to leave; or say that there is none.',
  since: '0.1.0',
});
