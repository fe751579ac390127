import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'transfers/safeguards-copy',
  subject: 'how to get a copy of the transfer safeguards',
  asks: 'transfers.copyAvailable',
  detailOf: 'transfers/stated',
  help: 'Say where the clauses or rules can be read, or whom to ask for them.',
  since: '0.1.0',
});
