import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'policy/language',
  subject: 'in which languages it can be read',
  asks: 'policy.languages',
  denied: 'gap',
  help: 'Name the languages in which it is offered.',
  since: '0.1.0',
});
