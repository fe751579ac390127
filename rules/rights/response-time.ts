import { defineDisclosure } from '../../src/engine/disclosure.js';
import { ofRequests } from '../../src/model/requests.js';

export default defineDisclosure({
  id: 'rights/response-time',
  subject: 'how fast requests are answered',
  asks: (policy) => ofRequests(policy, 'within'),
  denied: 'gap',
  help: 'Give the time in which a request is answered, and by how much it can be extended.',
  since: '0.1.0',
});
