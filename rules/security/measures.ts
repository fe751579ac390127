import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'security/measures',
  subject: 'which measures keep data secure',
  asks: 'security.measures',
  denied: 'gap',
  help: 'Name the measures, such as encryption or access control; "industry standard" names none.',
  since: '0.1.0',
});
