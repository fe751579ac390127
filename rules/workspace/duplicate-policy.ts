import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'workspace/duplicate-policy',
  meta: {
    description: 'Each policy is captured once',
    severity: 'error', since: '0.1.0',
    messages: {
      same: '"{file}" captures the same policy: {why}',
    },
    help: 'Keep one of the two, or let each say for whom it is, for which services or as of which day.',
  },
});
