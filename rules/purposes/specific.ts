import { defineRule } from '../../src/engine/rule.js';
import { ALONE, isOpenPurpose } from '../../src/model/open-purposes.js';
import { statedWords } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'purposes/specific',
  meta: {
    description: 'A purpose says what the data is for',
    severity: 'warning', since: '0.1.0',
    messages: { open: '"{words}" could mean anything: "{id}" names no purpose', alone: '"{words}" alone says too little: "{id}" does not tell what is done' },
    help: 'Say what is done with the data and what for, so that people could foresee it.',
    options: {
      schema: { type: 'object', properties: { alone: { description: 'Uses of the vocabulary that say too little by themselves.', type: 'array', items: { type: 'string', minLength: 1 } } } },
      defaults: { alone: ALONE },
    },
  },
  create: ({ policy, options, report }) => ({
    purpose: (item) => {
      if (item.id === undefined || item.state !== 'stated' || !isTheControllersOwn(item, policy) || !isOpenPurpose(item, options.alone)) return;
      const [words] = [...statedWords(item.use), ...statedWords(item.description)];
      report({ messageId: options.alone.includes(words!) ? 'alone' : 'open', at: item.use.state === 'stated' ? item.use.path : item.path, on: 'key', data: { id: item.id, words: words! } });
    },
  }),
});
