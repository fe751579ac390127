import { defineRule } from '../../src/engine/rule.js';
import type { Field, Item } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'data/closed-list',
  meta: {
    description: 'Lists of data, purposes, recipients and destinations are closed',
    severity: 'info', since: '0.1.0',
    messages: { open: '"{name}" leaves the list of {what} open' },
    vague: ['open'],
    help: 'Name every entry, or the rule by which an entry belongs to the list.',
  },
  asks: 'data.*.categories, data.*.items, sensitive.*.categories, sensitive.*.items, purposes.*.use, purposes.*.description, sharing.*.recipients, sharing.*.names, trackers.*.recipients, trackers.*.names, transfers.destinations',
  create: ({ policy, report }) => {
    const check = (what: string, item: Item, parts: readonly (Item | Field)[]): void => {
      if (!isTheControllersOwn(item, policy)) return;
      for (const { path } of parts.filter(isOpen)) report({ messageId: 'open', at: path, on: 'key', data: { name: path.findLast((step) => typeof step === 'string') ?? '', what } });
    };
    return {
      data: (item) => check('data', item, [item, item.categories, item.items]),
      sensitive: (item) => check('data', item, [item, item.categories, item.items]),
      purpose: (item) => check('purposes', item, [item, item.use, item.description]),
      sharing: (item) => check('recipients', item, [item, item.recipients, item.names]),
      tracker: (item) => check('recipients', item, [item.recipients, item.names]),
      transfer: (item) => check('destinations', item, [item, item.destinations]),
    };
  },
});

function isOpen(part: Item | Field): boolean {
  return 'facts' in part ? part.facts.some((fact) => fact.openEnded && fact.state !== 'denied') : part.openEnded;
}
