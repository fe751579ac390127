import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'automated-decisions/logic',
  subject: 'by what logic automated decisions are made',
  asks: 'automatedDecisions.logic',
  detailOf: 'automated-decisions/stated',
  help: 'Explain what goes into a decision, what weighs in it and what it can lead to.',
  since: '0.1.0',
});
