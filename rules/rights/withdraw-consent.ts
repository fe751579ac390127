import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/withdraw-consent',
  subject: 'the right to withdraw consent',
  asks: 'rights.withdrawConsent',
  denied: 'gap',
  help: 'Say that consent can be withdrawn at any time, and how; "stop using the service" is no way.',
  since: '0.1.0',
});
