import { spokenTopics } from '../../src/engine/recorded.js';
import { defineRule } from '../../src/engine/rule.js';
import { topicOptions } from '../../src/evidence/chosen-topics.js';
import type { TopicOptions } from '../../src/evidence/chosen-topics.js';

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
  create: ({ options, report, ...text }) => ({
    policy: (policy) => {
      for (const { about, passages, state, at } of spokenTopics(policy, text, options as TopicOptions)) {
        if (state === 'silent' || state === 'undeclared') report({ messageId: state, at, on: 'key', passages, data: { about } });
      }
    },
  }),
});
