import { defineRule } from '../../src/engine/rule.js';
import { isA, isKnownTo } from '../../src/model/vocabulary.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'legal-basis/known',
  meta: {
    description: 'The legal basis is one that a law in force knows',
    severity: 'error', since: '0.1.0',
    messages: { unknown: 'No law in force knows the legal basis "{basis}"', words: 'The legal basis "{basis}" is none that a law has a name for' },
    severities: { words: 'warning' }, vague: ['words'],
    help: 'Rest the purpose on a basis that a law in force lists.',
  },
  asks: 'purposes.*.basis, legalBasis.basis, automatedDecisions.basis',
  create: ({ policy, requirements, lawIds, report }) => ({
    policy: ({ purposes, legalBasis, automatedDecisions }) => {
      const breaks = requirements.filter(({ limit }) => limit?.bases !== undefined);
      const known = breaks.flatMap(({ limit }) => limit!.bases!);
      if (known.length === 0) return;
      const items = [...purposes.items, ...legalBasis.items, ...automatedDecisions.items].filter((item) => isTheControllersOwn(item, policy));
      for (const { state, value, other, path } of items.flatMap((item) => item.basis.facts)) {
        if (state !== 'stated') continue;
        if (other !== undefined) report({ messageId: 'words', at: path, data: { basis: other }, breaks });
        else if (value !== undefined && !known.some((basis) => isA('legalBases', value, basis)) && !isKnownTo('legalBases', value, lawIds)) report({ messageId: 'unknown', at: path, data: { basis: value }, breaks });
      }
    },
  }),
});
