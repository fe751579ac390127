import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'sale/opt-out-signal',
  subject: 'how it treats Global Privacy Control and other opt-out signals',
  asks: 'signals.globalPrivacyControl.response',
  help: 'Say whether the signal counts as an opt-out, and for what: the browser, the device, the account.',
  since: '0.1.0',
});
