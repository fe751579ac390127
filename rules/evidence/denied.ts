import { spokenTopics } from '../../src/engine/recorded.js';
import { defineRule } from '../../src/engine/rule.js';
import { topicOptions } from '../../src/evidence/chosen-topics.js';
import type { TopicOptions } from '../../src/evidence/chosen-topics.js';

export default defineRule({
  id: 'evidence/denied',
  meta: {
    description: 'The text does not say what the declaration denies',
    severity: 'warning', since: '0.1.0',
    messages: { affirmed: 'The text seems to affirm what is denied here: {about}' },
    help: 'Read the passage again and record what it says; where it speaks of something else, leave the topic out by the option `topics`.',
    options: topicOptions,
  },
  create: ({ options, report, ...text }) => ({
    policy: (policy) => {
      for (const { about, passages, state, at } of spokenTopics(policy, text, options as TopicOptions, ({ polarity }) => polarity === 'states')) {
        if (state === 'denied') report({ messageId: 'affirmed', at, on: 'key', passages, data: { about } });
      }
    },
  }),
});
