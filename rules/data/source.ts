import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'data/source',
  subject: 'where {item} comes from',
  all: 'personal data',
  of: 'data',
  asks: ['source', 'sourceNames'],
  help: 'Say of each kind of data whether people give it, devices and logs record it, or others supply it.',
  since: '0.1.0',
});
