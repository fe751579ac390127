import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';
import { isSpecial } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'data/sensitive',
  subject: 'which sensitive data it handles, or that it handles none',
  asks: ({ data, sensitive }) => [
    ...(sensitive.items.length === 0 ? [sensitive] : sensitive.items.flatMap(kindsOf)),
    ...meant(data, 'categories', isSpecial).filter((item) => !isDecided(item)).map(({ categories }) => categories),
  ],
  help: 'Name the special categories of data and why each is handled, or say plainly that there are none.',
  since: '0.1.0',
});

/** "We do not intend to collect" denies nothing. */
function kindsOf(item: Part<'sensitive'>): Answer[] {
  if (item.state === 'denied' && item.strength === 'hedged') return [unanswered(item)];
  return isDecided(item) ? [item] : [item.categories, item.items];
}
