import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/complaint-to-controller',
  subject: 'how people can complain to the organisation itself',
  asks: 'rights.complaintToController',
  denied: 'gap',
  help: 'Give the route for complaints and the time in which they are answered.',
  since: '0.1.0',
});
