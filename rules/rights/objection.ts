import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/objection',
  subject: 'the right to object',
  asks: 'rights.objection',
  denied: 'gap',
  help: 'Say that people can object, to what and how, and set it apart from the other rights.',
  since: '0.1.0',
});
