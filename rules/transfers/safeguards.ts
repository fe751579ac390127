import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'transfers/safeguards',
  subject: 'what protects data that goes abroad',
  asks: 'transfers.safeguards',
  detailOf: 'transfers/stated',
  help: 'Name the ground of the transfer: an adequacy decision, standard clauses, group rules; "appropriate safeguards" names none.',
  since: '0.1.0',
});
