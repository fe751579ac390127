import { defineRule } from '../../src/engine/rule.js';
import { isEndless } from '../../src/model/endless-terms.js';
import { isLegalDuty } from '../../src/model/legal-grounds.js';
import { isPersonal } from '../../src/model/personal.js';
import type { Part } from '../../src/model/policy.js';
import { isAboutPeople, statedWords, wordsOf } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'retention/indefinite',
  meta: {
    description: 'Storage comes to an end',
    severity: 'warning', since: '0.1.0',
    messages: {
      endless: 'By "{words}" data is kept without end',
      archived: 'Data goes to an archive, and nothing says when it leaves it',
      afterwards: 'Data is kept after "{from}", and nothing says until when',
    },
    help: 'Say when data is deleted or made anonymous, or name the law that wants it kept.',
  },
  create: ({ policy, report }) => ({
    retention: (item, of) => {
      if (item.state !== 'stated' || !isTheControllersOwn(item, policy) || !isAboutPeople(item, policy) || (of !== undefined && !isPersonal(of))) return;
      const reasons = [item.says, item.condition, item.from, item.criterion].flatMap(statedWords);
      if (reasons.some((words) => ANONYMOUS.test(words) || isLegalDuty(words))) return;
      const isOpen = [item.period, item.criterion].every(({ state }) => state === 'silent' || state === 'undeclared');
      const archive = item.then.facts.find(({ state, value }) => state === 'stated' && value === 'archive');
      const [from] = statedWords(item.from);

      for (const fact of isOpen ? (item.says?.facts ?? []) : [...item.period.facts, ...item.criterion.facts]) {
        if (fact.state === 'stated' && isEndless(wordsOf(fact))) report({ messageId: 'endless', at: fact.path, data: { words: wordsOf(fact) } });
      }
      if (archive !== undefined && ![...(of ?? policy).retention.items, ...policy.retention.items].some(isOfAnArchive)) report({ messageId: 'archived', at: archive.path });
      else if (isOpen && from !== undefined && DELETION.test(from) && item.then.state !== 'stated' && item.place.state !== 'stated') report({ messageId: 'afterwards', at: item.from.path, data: { from } });
    },
    tracker: ({ state, lifetime }) => {
      if (state !== 'stated') return;
      for (const fact of lifetime.facts) if (fact.state === 'stated' && isEndless(wordsOf(fact))) report({ messageId: 'endless', at: fact.path, data: { words: wordsOf(fact) } });
    },
  }),
});

const ANONYMOUS = /\b(?:anonymi[sz]|anonymous|aggregate|de-?identif|non-personal)/i;
const DELETION = /\b(?:delet|eras|remov|clos|terminat|deactivat|cancel)/i;

/** What is said of an archive or of copies is asked by retention/place. */
function isOfAnArchive({ place }: Part<'retention'>): boolean {
  return statedWords(place).some((words) => /archiv|back-?\s?ups?\b/i.test(words));
}
