import { defineDisclosure } from '../../src/engine/disclosure.js';
import { ofRequests } from '../../src/model/requests.js';

export default defineDisclosure({
  id: 'rights/fees',
  subject: 'whether a request costs anything',
  asks: (policy) => ofRequests(policy, 'fee'),
  help: 'Say that requests are free, or what they cost and when.',
  since: '0.1.0',
});
