import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/erasure',
  subject: 'the right to have data erased',
  asks: 'rights.erasure',
  denied: 'gap',
  help: 'Say that people can have their data erased, and how; closing an account is not the same.',
  since: '0.1.0',
});
