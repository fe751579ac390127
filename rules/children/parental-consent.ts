import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'children/parental-consent',
  subject: "whether and how a parent's consent is obtained",
  asks: 'children.parentalConsent',
  detailOf: 'children/practices',
  perAudience: false,
  help: 'Say when a parent is asked and how the answer is checked; advice to parents is no consent.',
  since: '0.1.0',
});
