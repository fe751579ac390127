import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'policy/change-notice',
  subject: 'how people are told of changes to it',
  asks: ({ changes }) => (changes.items.length === 0 ? [changes] : [...changes.items.flatMap(noticesIn), { path: changes.path, state: 'undeclared', facts: [] }]),
  denied: 'gap',
  help: 'Say how people are told, such as by e-mail; "look here from time to time" leaves it to them.',
  since: '0.1.0',
});

/** "We may tell you" promises nothing. A statement without `of` speaks of the policy only where it denies all. */
function noticesIn(change: Part<'changes'>): readonly Answer[] {
  const { of, notice, state } = change;
  if (of.state === 'unreadable' || notice.state === 'unreadable') return [of, notice];
  if (of.facts.length === 0 ? state === 'stated' : !of.facts.some(({ value }) => value === 'policy')) return [];
  return state === 'stated' ? notice.items.filter(({ stance }) => stance !== 'may') : [change];
}
