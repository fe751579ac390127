import { defineRule } from '../../src/engine/rule.js';
import type { Fact } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'children/age',
  meta: {
    description: 'A stance on children names an age, none below the law\'s',
    severity: 'error', since: '0.1.0',
    messages: {
      below: 'The age of {age} is below the {limit} that the law sets',
      national: 'The age of {age} is below {limit}: it holds only where a national law lowers the line so far',
      words: '"{words}" gives no age in years',
      missing: 'A stance on children that names no age',
    },
    severities: { national: 'info', words: 'warning', missing: 'warning' }, vague: ['words'], yields: ['children/age-threshold'],
    help: 'Name the age in years, at least the highest that a law in force sets.',
  },
  asks: 'children.minimumAge',
  create: ({ requirements, report }) => ({
    policy: (policy) => {
      const own = policy.children.items.filter((item) => item.state === 'stated' && isTheControllersOwn(item, policy));
      const ages = own.flatMap((item) => item.minimumAge.facts).filter((fact) => fact.state === 'stated' || fact.state === 'unreadable');
      if (own.length === 0 || own.some((item) => item.minimumAge.state === 'unreadable')) return;
      if (ages.length === 0) report({ messageId: 'missing', at: own[0]!.minimumAge.path, on: 'key' });

      for (const fact of ages) {
        const age = yearsOf(fact);
        const above = requirements.filter(({ limit }) => age !== undefined && limit?.age !== undefined && limit.age > age);
        const below = above.filter(({ limit }) => (limit?.lowestNational ?? Infinity) > age!);
        const limit = Math.max(...(below.length > 0 ? below : above).map((requirement) => requirement.limit!.age!));
        if (age === undefined) report({ messageId: 'words', at: fact.path, data: { words: String(fact.value ?? fact.other ?? '') } });
        else if (below.length > 0) report({ messageId: 'below', at: fact.path, data: { age, limit }, breaks: below });
        else if (above.length > 0) report({ messageId: 'national', at: fact.path, data: { age, limit }, breaks: above });
      }
    },
  }),
});

/** The highest number where words hold several: "13, in some countries 16". */
function yearsOf({ value, other }: Fact<number | string>): number | undefined {
  const numbers = [...String(value ?? other ?? '').matchAll(/\b\d{1,3}\b/g)].map(Number);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}
