import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'recipients/data-shared',
  subject: 'which data goes to the recipients of {item}',
  all: 'personal data',
  of: 'sharing',
  asks: 'data',
  detailOf: 'recipients/categories',
  help: 'Say which kinds of data go to which recipients; "your information" says neither.',
  since: '0.1.0',
});
