import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'automated-decisions/stated',
  subject: 'whether it makes automated decisions that weigh on a person',
  asks: 'automatedDecisions',
  help: 'Say whether such decisions are made, profiling included, or that none are.',
  since: '0.1.0',
});
