import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant, noneMeant, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineDisclosure({
  id: 'recipients/law-enforcement',
  subject: 'when it discloses data to authorities',
  asks: ({ sharing }) => {
    const authorities = meant(sharing, 'recipients', (value) => isA('recipients', value, 'authorities'));
    return authorities.length > 0 ? authorities.flatMap(occasionOf) : noneMeant(sharing, 'recipients');
  },
  detailOf: 'recipients/categories',
  help: 'Say on what grounds data goes to courts, police and other authorities: an order, a duty in law.',
  since: '0.1.0',
});

function occasionOf(item: Part<'sharing'>): Answer[] {
  if (isDecided(item) || item.by !== 'controller') return [item];
  return [item.condition ?? unanswered(item), item.purposes ?? unanswered(item)];
}
