import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: 'document/limit',
  meta: {
    description: 'The file stays within what a declaration can need',
    severity: 'error', since: '0.1.0',
    messages: { beyond: '{problem}' },
    help: 'Make the file smaller or flatter: nothing of it was read.',
  },
  create: ({ report }) => ({
    problem: ({ kind, path, on, message }) => {
      if (kind === 'limit') report({ messageId: 'beyond', at: path, on, data: { problem: message } });
    },
  }),
});
