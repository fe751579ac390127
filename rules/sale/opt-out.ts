import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'sale/opt-out',
  subject: 'how to opt out of sale, sharing and targeted advertising',
  asks: 'rights.optOutOfSale',
  denied: 'gap',
  help: 'Give a way of your own to opt out that needs no account; an industry page or the browser is not yours.',
  since: '0.1.0',
});
