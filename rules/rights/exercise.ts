import { defineDisclosure } from '../../src/engine/disclosure.js';
import { ofRequests } from '../../src/model/requests.js';

export default defineDisclosure({
  id: 'rights/exercise',
  subject: 'how people can send a request',
  asks: (policy) => ofRequests(policy, 'channels'),
  denied: 'gap',
  help: 'Give an address, a form or a number for requests; "in accordance with law" is no way to reach anybody.',
  since: '0.1.0',
});
