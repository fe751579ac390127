import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'cookies/purposes',
  subject: 'what {item} is for',
  all: 'each cookie or tracker',
  of: 'trackers',
  asks: 'purposes',
  detailOf: 'cookies/types',
  help: 'Say of each kind of cookie or tracker what it is for; "to enhance your experience" fits all and tells nothing.',
  since: '0.1.0',
});
