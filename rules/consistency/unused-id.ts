import { defineRule } from '../../src/engine/rule.js';
import { fieldsOf } from '../../src/model/fields.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { statedWords, wordsOf } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'consistency/unused-id',
  meta: {
    description: 'Every audience, service and tracker that is declared plays a part',
    severity: 'info', since: '0.1.0',
    messages: { unused: 'Nothing in the declaration refers to the {what} "{id}"', loose: 'The tracker "{id}" is linked to no purpose, data or recipient' },
    help: 'Say where it applies, or take it out.',
  },
  create: ({ policy, report }) => ({
    end: () => {
      const used = idsInUse(policy);
      const audiences = policy.scope.items.flatMap((scope) => scope.audiences.items).filter(({ covered }) => !covered.facts.some(({ value }) => value === false));
      const services = policy.scope.items.flatMap((scope) => scope.services.items);
      for (const [what, items] of [['audience', audiences], ['service', services]] as const) {
        if (!items.some(({ id }) => used.has(id))) continue;
        for (const { id, path } of items.filter((item) => item.state === 'stated' && !used.has(item.id))) report({ messageId: 'unused', at: path, on: 'key', data: { what, id } });
      }
      const trackers = policy.trackers.items.filter((item) => item.state === 'stated' && item.stance !== 'presupposed' && isTheControllersOwn(item, policy));
      for (const { id, path } of trackers.filter((item) => isLoose(item) && !used.has(item.id))) report({ messageId: 'loose', at: path, on: 'key', data: { id } });
    },
  }),
});

const SELECTORS = new Set(['audience', 'services', 'to', 'exceptions']);

/** Ids that a selector names, and the steps of the paths that a promise is about. */
function idsInUse(policy: Policy): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [name, { facts }] of fieldsOf(policy)) {
    if (SELECTORS.has(name)) for (const fact of facts) ids.add(wordsOf(fact));
    if (name === 'about') for (const fact of facts) for (const step of wordsOf(fact).split('.')) ids.add(step);
  }
  return ids;
}

/** What it stores, why and for whom: one of these ties it to the rest, and so may what can't be read. */
function isLoose({ purposes, data, recipients, names }: Part<'trackers'>): boolean {
  return [purposes, data, recipients, names].every((field) => statedWords(field).length === 0 && field?.state !== 'unreadable');
}
