import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'retention/disposal',
  subject: 'what becomes of {item} when its time is over',
  all: 'personal data',
  of: 'data',
  asks: 'retention.then',
  generally: ['retention.then'],
  detailOf: 'retention/period',
  denied: 'gap',
  help: 'Say whether it is deleted, made anonymous or archived, and what starts that.',
  since: '0.1.0',
});
