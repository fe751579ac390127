import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'suppression/reason',
  meta: {
    description: 'Every suppression comment gives a reason',
    severity: 'warning', since: '0.1.0',
    messages: {
      missing: 'The comment suppresses {rules} without a reason',
    },
    help: 'Write the reason behind two dashes, as in `-- agreed with counsel`; without one the comment suppresses nothing.',
  },
});
