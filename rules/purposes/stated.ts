import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'purposes/stated',
  subject: 'what the data is used for',
  asks: ['purposes.use', 'purposes.description'],
  denied: 'gap',
  help: 'List what the data is used for, each purpose by itself.',
  since: '0.1.0',
});
