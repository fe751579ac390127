import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'children/practices',
  subject: "how it treats children's data",
  asks: 'children',
  perAudience: false,
  help: 'Say whether the service is for children, and what is collected from them if it is.',
  since: '0.1.0',
});
