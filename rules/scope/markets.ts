import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: 'scope/markets',
  meta: {
    description: 'The markets select a law to check the policy against',
    severity: 'warning', since: '0.1.0',
    messages: { undeclared: 'No law was applied, since no market is declared', uncovered: 'No law was applied: no pack covers {markets}' },
    help: 'Declare under scope.markets where the people live, or name the laws in the configuration.',
  },
  create: ({ laws, report }) => ({
    policy: ({ scope }) => {
      const fields = scope.items.map((item) => item.markets);
      if (laws.length > 0 || [scope, ...fields].some(({ state }) => state === 'unreadable')) return;
      const markets = fields.flatMap((field) => field.facts).flatMap((fact) => fact.value ?? []);
      if (markets.length > 0) report({ messageId: 'uncovered', at: fields[0]!.path, on: 'key', data: { markets: markets.join(', ') } });
      else report({ messageId: 'undeclared', at: ['scope', 'markets'], on: 'key' });
    },
  }),
});
