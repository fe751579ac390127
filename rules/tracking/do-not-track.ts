import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'tracking/do-not-track',
  subject: 'how it answers Do Not Track signals',
  asks: 'signals.doNotTrack.response',
  help: 'Say what the site does when it receives the signal, be it nothing; that there is no standard is no answer.',
  since: '0.1.0',
});
