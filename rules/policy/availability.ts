import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'policy/availability',
  subject: 'where it can be found',
  asks: 'policy.availability',
  denied: 'gap',
  help: 'Say where the policy is posted, and in what other way people can get it.',
  since: '0.1.0',
});
