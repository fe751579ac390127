import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/rectification',
  subject: 'the right to have data corrected',
  asks: 'rights.rectification',
  denied: 'gap',
  help: 'Say that people can have wrong data corrected and gaps filled, and how.',
  since: '0.1.0',
});
