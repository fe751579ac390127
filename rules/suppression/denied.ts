import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'suppression/denied',
  meta: {
    description: 'Only what may be suppressed is',
    severity: 'warning', since: '0.1.0',
    messages: {
      comment: 'Suppression comments are not allowed here',
      rule: 'The configuration lets nobody suppress "{rule}"',
      protected: 'Nobody can suppress "{rule}"',
    },
    help: 'Settle the finding instead; who may suppress what stands under `suppressions` in the configuration.',
  },
});
