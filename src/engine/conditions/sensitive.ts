import type { Part, Policy } from '../../model/policy.js';
import { isA, isSpecial } from '../../model/vocabulary.js';
import { decide, settledByFact } from './condition.js';
import type { Conditions } from './condition.js';
import { affirmed, isUnreadable, ofController, values } from './statements.js';
import { usesOf } from './uses.js';

export const sensitive = {
  'sensitive-data': settledByFact({
    asks: 'Is data of a special or sensitive category handled?',
    fact: 'sensitiveData',
    blocks: ({ policy }) => decide({ yes: handled(policy).length > 0, no: isNoneHandled(policy) }),
  }),
  'sensitive-beyond-permitted': settledByFact({
    asks: 'Is sensitive data used beyond the ends for which the law gives no choice (for instance for advertising or for inferring traits)?',
    fact: 'sensitiveBeyondPermitted',
    blocks: ({ policy }) => decide({ yes: handled(policy).flatMap((item) => usesOf(policy, item)).some(needsChoice), no: isNoneHandled(policy) }),
  }),
} satisfies Conditions;

/** The items of `sensitive`, and the data items of a category that the vocabulary marks special. */
function handled(policy: Policy): (Part<'sensitive'> | Part<'data'>)[] {
  const special = affirmed(policy, ofController(policy.data)).filter(({ categories }) => values(policy, categories).some(isSpecial));
  return [...affirmed(policy, ofController(policy.sensitive)), ...special];
}

function isNoneHandled(policy: Policy): boolean {
  return policy.sensitive.state === 'denied' && handled(policy).length === 0 && !isUnreadable(policy.data, 'categories');
}

function needsChoice(use: string): boolean {
  return ['advertising', 'marketing', 'profiling'].some((purpose) => isA('purposes', use, purpose));
}
