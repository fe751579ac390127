import { defineDisclosure } from '../../src/engine/disclosure.js';
import { channelsOf } from '../../src/model/channels.js';

export default defineDisclosure({
  id: 'controller/contact',
  subject: 'how to reach the controller',
  asks: ({ controller }) => (controller.items.length === 0 ? [controller] : controller.items.flatMap(channelsOf)),
  denied: 'gap',
  help: 'Give a postal address and a mailbox, telephone number or form that takes questions about privacy.',
  since: '0.1.0',
});
