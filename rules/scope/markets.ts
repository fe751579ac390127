import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: 'scope/markets',
  meta: {
    description: 'The markets select a law to check the policy against',
    severity: 'warning', since: '0.1.0',
    messages: {
      undeclared: 'No law was applied, since no market is declared',
      uncovered: 'No law was applied: no pack covers {markets}',
      unchosen: 'No law was applied: the configuration names none, and does not let the markets choose',
      dormant: 'No law was applied: {laws} was not in force on {day}',
    },
    help: 'Declare under scope.markets where the people live, or name the laws in the configuration.',
  },
  create: ({ laws, choice, day, report }) => ({
    policy: ({ scope }) => {
      const fields = scope.items.map((item) => item.markets);
      if (laws.length > 0 || [scope, ...fields].some(({ state }) => state === 'unreadable')) return;
      const markets = fields.flatMap((field) => field.facts).flatMap((fact) => fact.value ?? []);
      const place = { at: markets.length > 0 ? fields[0]!.path : ['scope', 'markets'], on: 'key' } as const;
      if (choice.dormant.length > 0) report({ messageId: 'dormant', ...place, data: { laws: choice.dormant.join(', '), day }, help: 'Name a law that was in force, or judge the policy as of another day.' });
      else if (!choice.isByMarket) report({ messageId: 'unchosen', ...place, help: 'Name laws under "frameworks" in the configuration, or "auto" for those of the declared markets.' });
      else if (markets.length > 0) report({ messageId: 'uncovered', ...place, data: { markets: markets.join(', ') } });
      else report({ messageId: 'undeclared', ...place });
    },
  }),
});
