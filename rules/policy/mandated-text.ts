import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'policy/mandated-text',
  subject: 'the text that has to stand in it word for word',
  asks: 'policy.mandatedText',
  denied: 'gap',
  help: 'Put the prescribed heading or statement in, unchanged.',
  since: '0.1.0',
});
