import { defineRule } from '../../src/engine/rule.js';
import { isOpenPower } from '../../src/model/open-power.js';
import { isOpenPurpose } from '../../src/model/open-purposes.js';
import type { Fact, Part, Policy } from '../../src/model/policy.js';
import { isAboutPeople, statedWords, wordsOf } from '../../src/model/selectors.js';
import { isCovered } from '../../src/model/speaker.js';

export default defineRule({
  id: 'recipients/open-power',
  meta: {
    description: 'Data is passed on only under conditions that can be checked, or to ends that are named',
    severity: 'warning', since: '0.1.0',
    messages: {
      judged: 'Whether data is passed on is left to the one who holds it: "{condition}"',
      unnamed: '"{id}" passes data to recipients without a name, for ends without a name',
    },
    vague: ['judged', 'unnamed'],
    help: 'Name the recipients or what they use the data for, and the event or duty that lets data be passed on.',
  },
  asks: 'sharing.*.recipients, sharing.*.purposes, sharing.*.condition, sharing.*.exceptions, sharing.*.says',
  create: ({ policy, report }) => ({
    sharing: (item) => {
      if (item.id === undefined || item.by !== 'controller' || !isCovered(item, policy) || !isAboutPeople(item, policy)) return;
      const ends = namedEnds(item, policy);
      const isMeant = ({ state, value }: Fact): boolean => state === 'stated' && !policy.sharing.items.some(({ id }) => id === value);
      const conditions = ((item.state === 'denied' ? item.exceptions : item.state === 'stated' ? item.condition : undefined)?.facts ?? []).filter(isMeant);
      const open = conditions.filter((fact) => isOpenPower(wordsOf(fact), ends));
      const told = item.state === 'stated' ? (item.says?.facts ?? []).filter((fact) => fact.state === 'stated' && isOpenPower(wordsOf(fact), true)) : [];
      for (const fact of [...open, ...told]) report({ messageId: 'judged', at: fact.path, data: { condition: wordsOf(fact) } });

      const isAsked = conditions.length > 0 || ['consent', 'opt-in'].some((choice) => statedWords(item.choice).includes(choice));
      if (item.state === 'stated' && item.stance !== 'presupposed' && !isAsked && !ends && isForAnybody(item)) report({ messageId: 'unnamed', at: item.path, on: 'key', data: { id: item.id } });
    },
  }),
});

/** Some purpose that says what the data is for. One that can't be followed counts, since nothing is known of it. */
function namedEnds({ purposes }: Part<'sharing'>, policy: Policy): boolean {
  const names = purposes?.facts.filter(({ state }) => state !== 'silent' && state !== 'denied') ?? [];
  return names.some(({ value }) => {
    const purpose = policy.purposes.items.find(({ id }) => id === value);
    return purpose === undefined || !isOpenPurpose(purpose);
  });
}

/** What these do with data is not told by what they are; of advertisers, banks, processors or a successor it is. */
const ANYBODY = ['third-parties', 'partners', 'affiliates', 'distributors', 'customers', 'anyone'];
const WORDS = /\b(?:partners?|affiliat\w+|third[- ]part\w+|(?:other|selected|trusted|certain) (?:\w+ )?(?:compan\w+|parties|businesses|entities|organi[sz]ations)|others|outsiders|vendors?)\b/i;

function isForAnybody({ recipients, names }: Part<'sharing'>): boolean {
  if (names.state === 'stated' || names.state === 'unreadable' || recipients.state === 'unreadable') return false;
  const stated = recipients.facts.filter(({ state }) => state === 'stated');
  return stated.length === 0 || stated.some(({ value, other }) => (value === undefined ? WORDS.test(other ?? '') : ANYBODY.includes(value)));
}
