import type { Fact, Part, Policy } from '../../model/policy.js';
import { isA } from '../../model/vocabulary.js';
import { meets } from '../framework.js';
import { decide, factOf, settledByFact } from './condition.js';
import type { ConditionInput, Conditions, Verdict } from './condition.js';
import { isMarketOf, seatsOf } from './organisation.js';
import { affirmed, isDenied, isNarrowed, isOutright, isStated, isUnreadable, values } from './statements.js';

export const transfers = {
  'transfers-abroad': settledByFact({
    asks: 'Does personal data go to another country, for the EU outside the EEA, or can it be reached from there?',
    fact: 'transfersAbroad',
    blocks: (input) => decide({
      yes: affirmed(input.policy, input.policy.transfers).some((item) => goesAbroad(input, item)) || isStoredAbroad(input),
      no: isNoneMade(input.policy) && !isUnreadable(input.policy.storage, 'countries'),
    }),
  }),
  'transfers-without-adequacy': {
    asks: 'Does a transfer rest on a ground other than a finding that the country protects data adequately?',
    settledBy: 'transfers.safeguards',
    test: ({ policy, given }) => {
      const stated = affirmed(policy, policy.transfers);
      if (stated.length === 0) return decide({ yes: false, no: isNoneMade(policy) || factOf(policy, 'transfersAbroad') === 'no' });
      const verdicts = stated.flatMap(({ safeguards }) => affirmed(policy, { state: safeguards.state, items: safeguards.facts })).map((safeguard) => whetherMeant(safeguard, given?.safeguards));
      return decide({
        yes: verdicts.includes('yes'),
        no: verdicts.length > 0 && verdicts.every((verdict) => verdict === 'no') && !isUnreadable(policy.transfers, 'safeguards'),
      });
    },
  },
} satisfies Conditions;

/** "Never to China" leaves other countries open. */
function isNoneMade(policy: Policy): boolean {
  return isDenied(policy, policy.transfers, (denial) => isOutright(denial) && !isNarrowed(denial.destinations));
}

/** A stated transfer, unless all it says is that data goes to places within the law's own markets. */
function goesAbroad({ policy, framework }: ConditionInput, { destinations, safeguards }: Part<'transfers'>): boolean {
  const isWithin = isStated(policy, destinations) && destinations.facts.every(({ value }) => value !== undefined && isMarketOf(framework, value));
  return !isWithin || isStated(policy, safeguards);
}

/** Data that the controller keeps where it is established itself has been collected there, and gone to nobody abroad. */
function isStoredAbroad({ policy, framework }: ConditionInput): boolean {
  const countries = affirmed(policy, policy.storage).flatMap((item) => values(policy, item.countries));
  const isAtHome = (country: string): boolean => isMarketOf(framework, country) || seatsOf(policy).some((seat) => meets(seat, country));
  return framework.markets.length > 0 && countries.some((country) => !isAtHome(country));
}

/** Whether a safeguard is one of those that the law's entry speaks of; without such a list, any but adequacy. A wider term or other words leave it open. */
function whetherMeant({ value }: Fact, named: readonly string[] | undefined): Verdict {
  if (value === undefined) return 'unknown';
  if (named === undefined) return isA('safeguards', value, 'adequacy') ? 'no' : 'yes';
  return decide({
    yes: named.some((term) => isA('safeguards', value, term)),
    no: !named.some((term) => isA('safeguards', term, value)),
  });
}
