import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/portability',
  subject: 'the right to take data elsewhere',
  asks: 'rights.portability',
  denied: 'gap',
  help: 'Say that people can get their data in a form that another service can read.',
  since: '0.1.0',
});
