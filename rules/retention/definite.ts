import { defineRule } from '../../src/engine/rule.js';
import type { Fact } from '../../src/model/policy.js';
import { readTerm } from '../../src/model/vague-terms.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'retention/definite',
  meta: {
    description: 'A term of storage is one whose end can be told',
    severity: 'warning', since: '0.1.0',
    messages: { vague: 'Nobody can tell when "{words}" ends', widened: 'A definite term is left open again by "{words}"' },
    vague: ['vague', 'widened'],
    help: 'Give a duration, an event, or a criterion that people can check.',
    options: {
      schema: { type: 'object', properties: { allow: { description: 'Phrases that count as definite here.', type: 'array', items: { type: 'string', minLength: 1 } } } },
      defaults: { allow: [] as readonly string[] },
    },
  },
  create: ({ options, report }) => {
    const judge = (facts: readonly Fact[]): void => {
      const terms = facts.filter((fact) => fact.state === 'stated').map((fact) => ({ fact, ...readTerm(fact.value ?? fact.other ?? '', options.allow) }));
      const isDefinite = terms.some(({ definite }) => definite.length > 0);
      for (const { fact, vague: [words] } of terms) {
        if (words !== undefined) report({ messageId: isDefinite ? 'widened' : 'vague', at: fact.path, data: { words } });
      }
    };
    return {
      policy: (policy) => {
        const blocks = [policy.retention, ...[...policy.data.items, ...policy.sensitive.items].map((item) => item.retention)];
        const statements = blocks.flatMap((block) => block.items).filter((item) => isTheControllersOwn(item, policy));
        for (const { period, criterion } of statements) if (period.state !== 'stated') judge(criterion.facts);
      },
      tracker: ({ state, lifetime }) => {
        if (state === 'stated') judge(lifetime.facts);
      },
    };
  },
});
