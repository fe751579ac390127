import { defineDisclosure } from '../../src/engine/disclosure.js';
import { channelsOf } from '../../src/model/channels.js';

export default defineDisclosure({
  id: 'controller/dpo',
  subject: 'how to reach the data protection officer',
  asks: ({ controller }) => (controller.items.length === 0 ? [controller] : controller.items.flatMap(({ dpo }) => (dpo.items.length === 0 ? [dpo] : dpo.items.flatMap(channelsOf)))),
  denied: 'gap',
  help: 'Give a channel that leads to the officer; a role or a name without one does not do.',
  since: '0.1.0',
});
