import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'legal-basis/stated',
  subject: 'the legal basis of {item}',
  all: 'the processing',
  of: 'purposes',
  asks: ['basis', 'law.name'],
  generally: ['legalBasis.basis', 'legalBasis.law.name'],
  denied: 'gap',
  help: 'Give each purpose the ground that it rests on: a contract, a duty in law, consent, an interest.',
  since: '0.1.0',
});
