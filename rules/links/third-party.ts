import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'links/third-party',
  subject: 'whether it answers for the sites that it links to',
  asks: 'links',
  help: 'Say whose policy holds behind a link; what is embedded in your own pages is not a link.',
  since: '0.1.0',
});
