import { defineRule } from '../../src/engine/rule.js';
import type { Part } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

/** Where data outlives its use, in the policy's words. The live systems are retention/period's. */
const PLACES = {
  backups: /back-?\s?ups?\b|snapshot|disaster|\btapes?\b|\bmirror|\breplica/i,
  archive: /archiv|cold storage|offline storage|long[- ]term storage|\bvaults?\b/i,
  logs: /\blogs?\b|\blog-?files?\b|audit trail|\bjournals?\b/i,
} as const;

export default defineRule({
  id: 'retention/place',
  meta: {
    description: 'Every place where data is kept apart has a term of its own',
    severity: 'warning', since: '0.1.0',
    messages: { open: 'The policy keeps data in "{place}" and does not state for how long' },
    help: 'Give a period or a criterion for backups, archives and logs.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      const own = (items: readonly Part<'retention'>[]): Part<'retention'>[] => items.filter((item) => item.state === 'stated' && isTheControllersOwn(item, policy));
      const general = own(policy.retention.items);
      const groups = [general, ...[...policy.data.items, ...policy.sensitive.items].map((item) => own(item.retention.items))];
      for (const items of groups) for (const { period, place } of items) {
        for (const fact of place.facts) {
          const kind = placeOf(fact.value);
          if (kind !== undefined && ![...items, ...general].some((item) => hasTerm(item, kind))) report({ messageId: 'open', at: period.path, on: 'key', data: { place: fact.value! } });
        }
      }
    },
  }),
});

function placeOf(words: string | undefined): keyof typeof PLACES | undefined {
  return (Object.keys(PLACES) as (keyof typeof PLACES)[]).find((kind) => words !== undefined && PLACES[kind].test(words));
}

function hasTerm({ place, period, criterion }: Part<'retention'>, kind: keyof typeof PLACES): boolean {
  return place.facts.some((fact) => placeOf(fact.value) === kind) && [period, criterion].some((field) => field.state === 'stated' || field.state === 'unreadable');
}
