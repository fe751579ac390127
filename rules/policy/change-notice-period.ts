import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'policy/change-notice-period',
  subject: 'how long before a change people are told',
  asks: ({ changes }) => (changes.items.length === 0 ? [changes] : [...changes.items.flatMap(termsIn), { path: changes.path, state: 'undeclared', facts: [] }]),
  detailOf: 'policy/change-notice',
  denied: 'gap',
  help: 'Give a time that lies between the notice and the change, such as 30 days.',
  since: '0.1.0',
});

/** How long ahead each notice of a changed policy comes; one that only may be given has no term. */
function termsIn(change: Part<'changes'>): readonly Answer[] {
  const { of, notice, state } = change;
  if (of.state === 'unreadable' || notice.state === 'unreadable') return [of, notice];
  if (of.facts.length === 0 ? state === 'stated' : !of.facts.some(({ value }) => value === 'policy')) return [];
  return state === 'stated' ? notice.items.filter(({ stance }) => stance !== 'may').map((item) => (item.state === 'stated' ? item.ahead : item)) : [change];
}
