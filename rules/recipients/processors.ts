import { defineDisclosure } from '../../src/engine/disclosure.js';
import { meant, noneMeant } from '../../src/model/answers.js';
import { isA } from '../../src/model/vocabulary.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'recipients/processors',
  subject: 'which kinds of processors it uses and what binds them',
  asks: (policy) => {
    const { sharing } = policy;
    const processors = meant(sharing, 'recipients', (value) => isA('recipients', value, 'processors'));
    const unbound = processors.filter((item) => isTheControllersOwn(item, policy) && item.safeguard.state !== 'stated' && item.safeguard.state !== 'unreadable');
    if (unbound.length > 0) return unbound.map(({ safeguard }) => safeguard);
    return processors.length > 0 ? processors : noneMeant(sharing, 'recipients');
  },
  detailOf: 'recipients/categories',
  help: 'Say which kinds of service providers act on your instruction, and by what they are bound.',
  since: '0.1.0',
});
