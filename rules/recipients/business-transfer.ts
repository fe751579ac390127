import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'recipients/business-transfer',
  subject: 'what people are told, or may choose, when the business changes hands',
  asks: ({ sharing }) => {
    const successors = meant(sharing, 'recipients', (value) => isA('recipients', value, 'acquirer'));
    return successors.length > 0 ? successors.flatMap(noticeOf) : noneMeant(sharing, 'recipients');
  },
  detailOf: 'recipients/categories',
  help: 'Say who gets the data in a merger, a sale or an insolvency, and how people hear of it or can refuse.',
  since: '0.1.0',
});

/** "Data is a business asset" tells nobody anything; that it never passes on does. */
function noticeOf(item: Part<'sharing'>): Answer[] {
  if (isDecided(item)) return [item];
  return [item.notice, item.choice].map((part) => (part.state === 'denied' ? unanswered(part) : part));
}
