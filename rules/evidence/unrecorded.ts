import { recordedAt } from '../../src/engine/recorded.js';
import { defineRule } from '../../src/engine/rule.js';
import { chosenTopics, topicOptions } from '../../src/evidence/chosen-topics.js';
import type { TopicOptions } from '../../src/evidence/chosen-topics.js';
import { cuesIn, passagesOf } from '../../src/evidence/prose-cues.js';

export default defineRule({
  id: 'evidence/unrecorded',
  meta: {
    description: 'What the text speaks of is recorded',
    severity: 'warning', since: '0.1.0',
    messages: {
      undeclared: 'Not declared, but the text speaks of {about}',
      silent: 'Declared silent, but the text speaks of {about}',
    },
    help: 'Record what the passage says; where it speaks of something else, leave the topic out by the option `topics`.',
    options: topicOptions,
  },
  create: ({ options, prose, reading, report }) => ({
    policy: (policy) => {
      if (prose === undefined || reading?.state !== 'read' || reading.cues === undefined) return;
      const { cues } = reading;
      for (const topic of chosenTopics(cues, options as TopicOptions)) {
        const { about, asks } = cues.topics[topic]!;
        const passages = passagesOf(cuesIn(prose, cues).filter((cue) => cue.topic === topic));
        if (passages.length === 0) continue;
        const { state, at } = recordedAt(policy, asks);
        if (state === 'silent' || state === 'undeclared') report({ messageId: state, at, on: 'key', passages, data: { about } });
      }
    },
  }),
});
