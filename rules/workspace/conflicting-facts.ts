import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'workspace/conflicting-facts',
  meta: {
    description: 'Policies of one controller do not contradict each other',
    severity: 'warning', since: '0.1.0',
    messages: {
      statements: '"{yes}" affirms what "{no}" of "{file}" denies',
      fact: '"{fact}" is {value} here and {other} in "{file}"',
    },
    help: 'Correct the one that is wrong, or let each say for whom and for which services it holds.',
  },
});
