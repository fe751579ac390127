import { recordedAt } from '../../src/engine/recorded.js';
import { defineRule } from '../../src/engine/rule.js';
import { chosenTopics, topicOptions } from '../../src/evidence/chosen-topics.js';
import type { TopicOptions } from '../../src/evidence/chosen-topics.js';
import { cuesIn, passagesOf } from '../../src/evidence/prose-cues.js';

export default defineRule({
  id: 'evidence/denied',
  meta: {
    description: 'The text does not say what the declaration denies',
    severity: 'warning', since: '0.1.0',
    messages: { affirmed: 'The text seems to affirm what is denied here: {about}' },
    help: 'Read the passage again and record what it says; where it speaks of something else, leave the topic out by the option `topics`.',
    options: topicOptions,
  },
  create: ({ options, prose, reading, report }) => ({
    policy: (policy) => {
      if (prose === undefined || reading?.state !== 'read' || reading.cues === undefined) return;
      const { cues } = reading;
      for (const topic of chosenTopics(cues, options as TopicOptions)) {
        const { about, asks } = cues.topics[topic]!;
        const passages = passagesOf(cuesIn(prose, cues).filter((cue) => cue.topic === topic && cue.polarity === 'states'));
        if (passages.length === 0) continue;
        const { state, at } = recordedAt(policy, asks);
        if (state === 'denied') report({ messageId: 'affirmed', at, on: 'key', passages, data: { about } });
      }
    },
  }),
});
