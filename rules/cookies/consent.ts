import { defineDisclosure } from '../../src/engine/disclosure.js';
import { unanswered } from '../../src/model/answers.js';
import type { Part, Policy } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'cookies/consent',
  subject: 'how it asks before it sets cookies that the service does not need',
  asks: ({ acceptance, trackers }) => {
    if (trackers.items.length === 0) return [trackers];
    const unasked = isAskedForAll(acceptance) ? [] : trackers.items.filter((item) => item.by !== 'user' && item.state === 'stated' && !isNeeded(item) && !isAsked(item));
    return unasked.length === 0 ? [trackers] : [unanswered(unasked.length === 1 ? unasked[0]! : trackers)];
  },
  by: 'anyone',
  detailOf: 'cookies/types',
  help: 'Say how consent is asked for and taken back, and which cookies need none; browser settings and "by using this site" ask nobody.',
  since: '0.1.0',
});

function isNeeded({ required }: Part<'trackers'>): boolean {
  return required.state === 'unreadable' || required.facts.some(({ value }) => value === true);
}

function isAsked({ consent }: Part<'trackers'>): boolean {
  return consent.state === 'unreadable' || consent.facts.some(({ value }) => value === 'opt-in' || value === 'opt-out');
}

function isAskedForAll({ items }: Policy['acceptance']): boolean {
  return items.some(({ through, of }) => through.facts.some(({ value }) => value === 'consent') && of.facts.some(({ value }) => value === 'cookies'));
}
