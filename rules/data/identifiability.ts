import { defineRule } from '../../src/engine/rule.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { statedWords } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';
import { isA } from '../../src/model/vocabulary.js';

type Data = Policy['data']['items'][number];

export default defineRule({
  id: 'data/identifiability',
  meta: {
    description: 'What is called non-personal leads to nobody',
    severity: 'warning', since: '0.1.0',
    messages: { linked: '"{id}" is called {called}, and linked to {whom}', identifying: '"{id}" is called {called}, and holds what tells who somebody is: "{category}"' },
    help: 'Treat data that can be linked to a person as personal, or do not link it.',
  },
  create: ({ policy, report }) => {
    const links = linksToPeople([...policy.data.items, ...policy.sensitive.items]);
    const check = (item: Part<'data'>): void => {
      const called = calledWhat(item);
      if (item.id === undefined || called === undefined || item.state !== 'stated' || !isTheControllersOwn(item, policy)) return;
      const link = links.get(item.id);
      const category = called === 'aggregate' ? undefined : item.categories.facts.find(({ state, value }) => state === 'stated' && TELLING.some((term) => isA('data', value, term)));
      if (link !== undefined) report({ messageId: 'linked', at: item.called.path, data: { id: item.id, called, whom: link.whom }, related: [{ at: link.at, note: 'the link' }] });
      else if (category !== undefined) report({ messageId: 'identifying', at: item.called.path, data: { id: item.id, called, category: category.value! } });
    };
    return { data: check, sensitive: check };
  },
});

/** Each of these alone tells who somebody is. */
const TELLING = ['contact.name', 'contact.email', 'contact.phone', 'contact.address', 'account.username', 'account.credentials', 'identifiers.customer-number', 'government-id', 'financial.payment', 'social-media.profile', 'special.biometric'];

/** Pseudonymous data is personal, and nobody says otherwise by that word. */
function calledWhat({ called }: Part<'data'>): string | undefined {
  return statedWords(called).find((words) => !/pseudonym/i.test(words));
}

interface Link {
  readonly whom: string;
  readonly at: Data['path'];
}

/** Items that are called something else and lead to a person: directly, from the other end, or by way of each other. */
function linksToPeople(items: readonly Data[]): ReadonlyMap<string, Link> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const neighbours = new Map(items.map(({ id }) => [id, [] as { readonly id: string; readonly at: Data['path'] }[]]));
  const links = new Map<string, Link>();
  for (const item of items.filter(({ state }) => state === 'stated')) for (const target of statedWords(item.linkedTo)) {
    const at = item.linkedTo.path;
    const isCalled = calledWhat(item) !== undefined;
    if (isCalled && (target === 'personal' || target === 'all')) links.set(item.id, { whom: 'personal data', at });
    const targets = target === 'non-personal' && !isCalled ? items.filter((other) => calledWhat(other) !== undefined).map(({ id }) => id) : byId.has(target) ? [target] : [];
    for (const other of targets) {
      neighbours.get(item.id)!.push({ id: other, at });
      neighbours.get(other)!.push({ id: item.id, at });
    }
  }
  const people = items.filter((item) => item.state === 'stated' && calledWhat(item) === undefined).map(({ id }) => ({ id, whom: `"${id}"` }));
  const waiting = [...people, ...[...links].map(([id, { whom }]) => ({ id, whom }))];
  for (const { id: from, whom } of waiting) for (const { id, at } of neighbours.get(from) ?? []) {
    if (links.has(id) || calledWhat(byId.get(id)!) === undefined) continue;
    links.set(id, { whom, at });
    waiting.push({ id, whom });
  }
  return links;
}
