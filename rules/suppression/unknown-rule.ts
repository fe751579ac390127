import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'suppression/unknown-rule',
  meta: {
    description: 'Every suppression names rules that exist',
    severity: 'warning', since: '0.1.0',
    messages: {
      unknown: 'Unknown rule "{rule}"{meant}',
      none: 'The comment names no rule, and suppresses nothing',
      word: '"{word}" is no suppression{meant}',
    },
    help: 'Name rules by their ids, or a topic as in `retention/*`; policylint rules lists them.',
  },
});
