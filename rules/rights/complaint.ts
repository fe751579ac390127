import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/complaint',
  subject: 'the right to complain to an authority',
  asks: 'rights.complaint',
  denied: 'gap',
  help: 'Say that people can complain to the supervisory authority, and name it.',
  since: '0.1.0',
});
