import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'rights/verification',
  subject: 'how it checks who sends a request',
  asks: 'requests.verification',
  help: 'Say what people must show to prove who they are, and no more than that.',
  since: '0.1.0',
});
