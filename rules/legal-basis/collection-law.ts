import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, meant } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';
import { isA } from '../../src/model/vocabulary.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'legal-basis/collection-law',
  subject: 'which law requires or allows the collection',
  asks: (policy) => {
    const { legalBasis, purposes } = policy;
    const general = legalBasis.items.length === 0 ? [legalBasis] : legalBasis.items.flatMap(lawOf);
    const unnamed = meant(purposes, 'basis', (value) => isA('legalBases', value, 'legal-obligation')).filter((item) => isTheControllersOwn(item, policy) && !isNamed(item));
    return unnamed.length > 0 ? [...unnamed.flatMap(lawOf), ...general] : [...general, ...purposes.items.flatMap(lawOf)];
  },
  denied: 'gap',
  help: 'Name the law, and its section if you can; "as required by law" names none.',
  since: '0.1.0',
});

function lawOf({ law }: Pick<Part<'purposes'>, 'law'>): Answer[] {
  return law.items.length === 0 ? [law] : law.items.map((item) => (isDecided(item) ? item : item.name));
}

function isNamed({ law }: Part<'purposes'>): boolean {
  return law.items.some(({ name }) => name.state === 'stated' || name.state === 'unreadable');
}
