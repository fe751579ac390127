import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: 'document/schema',
  meta: {
    description: 'The declaration has the shape that the schema describes',
    severity: 'error', since: '0.1.0',
    messages: { shape: '{problem}' },
    help: 'Correct the declaration; the schema describes every key.',
  },
  create: ({ report }) => ({
    problem: ({ kind, path, on, message, help, fix }) => {
      if (kind === 'schema') report({ messageId: 'shape', at: path, on, data: { problem: message }, ...(help !== undefined && { help }), ...(fix !== undefined && { fix: { isSafe: true, changes: [fix] } }) });
    },
  }),
});
