import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'suppression/unused',
  meta: {
    description: 'Every suppression suppresses something',
    severity: 'warning', since: '0.1.0',
    messages: {
      comment: 'Nothing that the comment covers needs {rules} suppressed',
      entry: '"{finding}" is found no more',
    },
    help: 'Take it out; --fix does it for comments, and policylint baseline prune for the baseline.',
  },
});
