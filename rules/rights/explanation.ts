import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/explanation',
  subject: 'the right to an explanation',
  asks: 'rights.explanation',
  denied: 'gap',
  help: 'Say that people can ask to have the rules on their data, or a decision, explained.',
  since: '0.1.0',
});
