import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: 'document/crash',
  meta: {
    description: 'Every rule runs to its end',
    severity: 'error', since: '0.1.0',
    messages: { crash: '{problem}' },
    help: 'Report the failure to whoever wrote the rule; the other rules have run.',
  },
  create: ({ report }) => ({
    problem: ({ kind, message }) => {
      if (kind === 'crash') report({ messageId: 'crash', at: [], on: 'key', data: { problem: message } });
    },
  }),
});
