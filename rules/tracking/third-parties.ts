import { defineDisclosure } from '../../src/engine/disclosure.js';
import { isDecided, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'tracking/third-parties',
  subject: 'whether others may follow people over time and across sites from here',
  asks: ({ trackers }) => {
    const others = trackers.items.filter(({ by }) => by === 'third-party');
    if (trackers.items.length === 0) return [trackers];
    return [unanswered(trackers), ...others.map((item) => (isDecided(item) && isAboutAll(item) ? item : item.acrossSites))];
  },
  by: 'anyone',
  help: 'Say that other parties may collect what people do here and elsewhere over time, or that none may.',
  since: '0.1.0',
});

/** "Other advertisers are not allowed" leaves open what the allowed ones do. */
function isAboutAll({ state, acrossSites, names, recipients }: Part<'trackers'>): boolean {
  const isForAnybody = recipients.facts.every(({ value }) => value === 'anyone' || value === 'third-parties');
  return state !== 'denied' || acrossSites.facts.length > 0 || (isForAnybody && names.facts.length === 0);
}
