import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'cookies/third-parties',
  subject: 'whether third parties set or read cookies, and who they are',
  asks: ({ trackers }) => (trackers.items.length === 0 ? [trackers] : [unanswered(trackers), ...trackers.items.flatMap(partyTo)]),
  by: 'anyone',
  detailOf: 'cookies/types',
  help: 'Name those who set or read them, or their kinds, or say that nobody else does.',
  since: '0.1.0',
});

/** Whose it is. "Our partners" are nobody in particular; "no other advertisers" leaves others than advertisers. */
function partyTo(item: Part<'trackers'>): Answer[] {
  const kinds = item.recipients.facts.filter(({ value }) => value === undefined || !NOBODY_IN_PARTICULAR.has(value));
  if (item.by === 'user' || (item.state === 'denied' && (item.by === 'controller' || kinds.length > 0))) return [];
  // That the own use of something is only presupposed says nothing of others.
  if (isDecided(item) && (item.by !== 'controller' || item.state !== 'stated')) return [item];
  return [item.names, kinds.length > 0 || item.recipients.state === 'unreadable' ? { ...item.recipients, facts: kinds } : unanswered(item)];
}

const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set(['anyone', 'third-parties', 'partners', 'affiliates']);
