import { defineRule } from '../../src/engine/rule.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineRule({
  id: 'transfers/details',
  meta: {
    description: 'The ground of a transfer is told in detail',
    severity: 'info', since: '0.1.0',
    messages: {
      derogation: '"{ground}" is an exception for single cases, and explicit consent is not among the grounds',
      guarantees: '"{ground}" names neither standard clauses nor group rules',
    },
    help: 'Say which clauses, which rules or which exception the transfer rests on; where it is consent, that people are asked for it expressly.',
  },
  create: ({ policy, report }) => ({
    transfer: (item) => {
      if (!isTheControllersOwn(item, policy)) return;
      const grounds = item.safeguards.facts.filter(({ state, value }) => state === 'stated' && value !== undefined);
      const isAmong = (...terms: readonly string[]): boolean => grounds.some(({ value }) => terms.some((term) => isA('safeguards', value, term)));
      for (const { value, path } of grounds) {
        if (isA('safeguards', value, 'derogation') && !isAmong('consent')) report({ messageId: 'derogation', at: path, data: { ground: value! } });
        if (isA('safeguards', value, 'guarantees') && !isAmong('scc', 'bcr')) report({ messageId: 'guarantees', at: path, data: { ground: value! } });
      }
    },
  }),
});
