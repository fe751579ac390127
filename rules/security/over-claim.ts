import { defineRule } from '../../src/engine/rule.js';
import type { Fact, Part } from '../../src/model/policy.js';
import { claimsTooMuch, promisesResult, refusesResponsibility } from '../../src/model/security-claims.js';
import { mayMeet, reachOf, statedWords, wordsOf } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'security/over-claim',
  meta: {
    description: 'What is promised about security can be kept, and is not taken back',
    severity: 'warning', since: '0.1.0',
    messages: {
      absolute: 'Security is promised without any reserve, and nobody can keep that: {claim}',
      takenBack: 'What is promised about security is taken back elsewhere: {claim}',
      refused: 'The policy describes its security and refuses to answer for it: "{words}"',
    },
    help: 'Promise the measures that are taken, and say what they are.',
  },
  create: ({ policy, report }) => ({
    end: () => {
      const own = policy.security.items.filter((item) => item.state === 'stated' && isTheControllersOwn(item, policy));
      const disclaimers = own.flatMap((item) => item.disclaimer.facts.filter(({ state, by }) => state === 'stated' && by === 'controller').map((fact) => ({ reach: reachOf(item), fact })));
      for (const item of own) {
        const claim = claimOf(item);
        const disclaimer = disclaimers.find((other) => mayMeet(reachOf(item), other.reach));
        if (claim === undefined || (disclaimer === undefined && !claim.isAbsolute)) continue;
        const data = { claim: claim.words === '' ? 'nothing more is said' : `"${claim.words}"` };
        if (disclaimer === undefined) report({ messageId: 'absolute', at: claim.at.path, data });
        else report({ messageId: 'takenBack', at: claim.at.path, data, related: [{ at: disclaimer.fact.path, note: 'the disclaimer' }] });
      }
      for (const { reach, fact } of disclaimers) {
        const isDescribed = own.some((other) => mayMeet(reachOf(other), reach) && other.strength !== 'hedged' && [other.measures, other.standards, other.says].some((field) => statedWords(field).length > 0));
        if (isDescribed && refusesResponsibility(wordsOf(fact))) report({ messageId: 'refused', at: fact.path, data: { words: wordsOf(fact) } });
      }
    },
  }),
});

interface Claim {
  readonly words: string;
  readonly at: Pick<Fact, 'path'>;
  readonly isAbsolute: boolean;
}

/** A promise that holds without any reserve; or one of a result, which a disclaimer would take back. A measure can be kept as it is described. */
function claimOf(item: Part<'security'>): Claim | undefined {
  const facts = [...(item.says?.facts ?? []), ...item.measures.facts, ...item.standards.facts].filter(({ state }) => state === 'stated').map((fact) => ({ fact, words: wordsOf(fact), strength: fact.strength ?? item.strength }));
  const firm = facts.filter(({ strength }) => strength === undefined || strength === 'absolute');
  const isMeasured = item.measures.state === 'stated' || item.standards.state === 'stated';
  const isAbsolute = item.strength === 'absolute' && !isMeasured && item.disclaimer.state !== 'stated';
  const loud = firm.find(({ fact, words }) => claimsTooMuch(words) || (fact.strength === 'absolute' && (item.says?.facts.includes(fact) ?? false)));
  const result = isMeasured ? undefined : firm.find(({ words }) => promisesResult(words));
  const telling = loud ?? (isAbsolute ? facts[0] : result);
  if (telling === undefined) return isAbsolute ? { words: '', at: item, isAbsolute } : undefined;
  return { words: telling.words, at: telling.fact, isAbsolute: isAbsolute || telling === loud };
}
