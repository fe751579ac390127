import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/non-discrimination',
  subject: 'that nobody is treated worse for using a right',
  asks: 'rights.nonDiscrimination',
  denied: 'gap',
  help: 'Say that using a right has no effect on price or service.',
  since: '0.1.0',
});
