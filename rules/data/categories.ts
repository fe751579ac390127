import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'data/categories',
  subject: 'which categories of data {item} holds',
  all: 'it',
  of: 'data',
  asks: ['categories', 'items'],
  help: 'Name the categories of data; "information" alone is none.',
  since: '0.1.0',
});
