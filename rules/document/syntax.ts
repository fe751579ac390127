import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: 'document/syntax',
  meta: {
    description: 'The file is YAML that can be parsed',
    severity: 'error', since: '0.1.0',
    messages: { yaml: '{problem}' },
    help: 'Correct the YAML; quote text that holds a colon, a comma, brackets or quotes.',
  },
  create: ({ report }) => ({
    problem: ({ kind, path, on, message, help }) => {
      if (kind === 'syntax') report({ messageId: 'yaml', at: path, on, data: { problem: message }, ...(help !== undefined && { help }) });
    },
  }),
});
