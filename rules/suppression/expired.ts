import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'suppression/expired',
  meta: {
    description: 'No suppression has run out',
    severity: 'warning', since: '0.1.0',
    messages: {
      comment: 'The suppression of {rules} ran out on {until}',
      entry: 'The entry for "{finding}" ran out on {until}',
      day: '"{until}" is no day: expected a date such as 2027-01-31',
    },
    help: 'Settle the finding, or agree on another day.',
  },
});
