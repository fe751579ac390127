import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/authorized-agent',
  subject: 'whether somebody else may act for a person',
  asks: ['requests.agent', 'rights.afterDeath'],
  denied: 'gap',
  help: 'Say whether an agent, a parent or an heir can send a request, and what they must show.',
  since: '0.1.0',
});
