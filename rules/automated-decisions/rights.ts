import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'automated-decisions/rights',
  subject: 'that a person can have an automated decision reviewed',
  asks: 'rights.humanReview',
  denied: 'gap',
  help: 'Say how people can reach a human, give their view and contest a decision.',
  since: '0.1.0',
});
