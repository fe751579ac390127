import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'cookies/types',
  subject: 'which kinds of cookies or other technologies {item} uses',
  all: 'it',
  of: 'trackers',
  asks: ['types', 'technologies'],
  help: 'Name the technologies and kinds: session cookies, persistent cookies, pixels, software kits.',
  since: '0.1.0',
});
