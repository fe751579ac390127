import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/access',
  subject: 'the right of access',
  asks: 'rights.access',
  denied: 'gap',
  help: 'Say that people can see their data or get a copy, and how.',
  since: '0.1.0',
});
