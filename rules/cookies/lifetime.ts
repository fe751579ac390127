import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'cookies/lifetime',
  subject: 'how long {item} lasts',
  all: 'each cookie or tracker',
  of: 'trackers',
  asks: 'lifetime',
  detailOf: 'cookies/types',
  help: 'Give a term for each, or say that it ends with the session; "persistent" is no term.',
  since: '0.1.0',
});
