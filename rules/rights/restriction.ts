import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/restriction',
  subject: 'the right to restrict processing',
  asks: 'rights.restriction',
  denied: 'gap',
  help: 'Say that people can have processing stopped while a question about the data is open, and how.',
  since: '0.1.0',
});
