import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'controller/joint-arrangement',
  subject: 'who the joint controllers are and who of them answers for what',
  asks: ({ controller }) => (controller.items.length === 0 ? [controller] : controller.items.flatMap(({ joint }) => (joint.items.length === 0 ? [joint] : joint.items.map(arrangementOf)))),
  help: 'Name each of the organisations that decide together, and say what each answers for.',
  since: '0.1.0',
});

function arrangementOf(item: Part<'controller'>['joint']['items'][number]): Answer {
  if (isDecided(item)) return item;
  return [item.name, item.answersFor].find(({ state }) => state !== 'stated') ?? item.answersFor;
}
