import { defineRule } from '../../src/engine/rule.js';
import { driftOf, isHash, isSameHash } from '../../src/evidence/drift.js';
import { unpointedCues } from '../../src/evidence/prose-cues.js';

const MAX_RELATED = 10;

export default defineRule({
  id: 'evidence/drift',
  meta: {
    description: 'The text is the one that was captured',
    severity: 'warning', since: '0.1.0',
    messages: {
      changed: 'The text has changed since it was captured: of {count} passages {lost} lost and {moved} no longer in one piece',
      layout: 'The text has changed since it was captured, and every passage still stands word for word',
      malformed: '"{hash}" is no hash of a text',
    },
    severities: { layout: 'info' },
    help: 'Read what has changed, put the declaration right, then record the text as it is now by `policylint evidence --update`.',
  },
  create: ({ policy, reading, locators, report }) => ({
    end: () => {
      const recorded = policy.policy.items[0]?.source.items[0]?.sha256.facts[0];
      if (recorded?.value === undefined || reading?.state !== 'read') return;
      const { path: at, value: hash } = recorded;
      if (!isHash(hash)) return report({ messageId: 'malformed', at, passages: [], data: { hash } });
      if (isSameHash(hash, reading.sha256)) return;
      const { lost, moved } = driftOf(locators, reading.prose);
      if (lost.length + moved.length === 0) return report({ messageId: 'layout', at, passages: unpointedCues(reading, locators) });
      const related = [...lost.map(({ path }) => ({ at: path, note: 'lost' })), ...moved.map(({ path }) => ({ at: path, note: 'no longer in one piece' }))].slice(0, MAX_RELATED);
      report({ messageId: 'changed', at, related, passages: unpointedCues(reading, locators), data: { count: locators.length, lost: lost.length, moved: moved.length } });
    },
  }),
});
