import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/appeal',
  subject: 'how to appeal when a request is refused',
  asks: 'rights.appeal',
  denied: 'gap',
  help: 'Say how people can have a refusal looked at again.',
  since: '0.1.0',
});
