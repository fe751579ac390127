import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided } from '../../src/model/answers.js';
import { channelsOf } from '../../src/model/channels.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'controller/representative',
  subject: 'who represents it locally and how to reach them',
  asks: ({ controller }) => (controller.items.length === 0 ? [controller] : controller.items.flatMap(({ representative }) => (representative.items.length === 0 ? [representative] : representative.items.flatMap(agentOf)))),
  denied: 'gap',
  help: 'Name the representative and give an address or another way to reach them.',
  since: '0.1.0',
});

function agentOf(item: Part<'controller'>['representative']['items'][number]): Answer[] {
  return !isDecided(item) && item.name.state !== 'stated' ? [item.name] : channelsOf(item);
}
