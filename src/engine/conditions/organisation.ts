import type { Part, Policy } from '../../model/policy.js';
import { isSector, meets } from '../framework.js';
import type { Framework } from '../framework.js';
import { decide, settledByFact } from './condition.js';
import type { Conditions, Verdict } from './condition.js';
import { affirmed, isUnreadable, ofController, values, whetherStated } from './statements.js';

export const organisation = {
  'joint-controllers': settledByFact({
    asks: 'Do several organisations decide together on the processing, or use the data jointly?',
    fact: 'jointControllers',
    blocks: ({ policy }) => {
      const names = new Set(controllers(policy).flatMap((controller) => values(policy, controller.name).slice(0, 1)));
      return names.size > 1 ? 'yes' : whetherAnyStated(policy, 'joint');
    },
  }),
  'dpo-designated': settledByFact({
    asks: 'Has a data protection officer or adviser been designated?',
    fact: 'dpoDesignated',
    blocks: ({ policy }) => whetherAnyStated(policy, 'dpo'),
  }),
  'no-establishment': {
    asks: 'Is the organisation without an establishment in the markets of the law?',
    settledBy: 'facts.establishedIn',
    test: ({ policy, framework }) => {
      if (framework.markets.length === 0) return 'unknown';
      const countries = seatsOf(policy);
      const isInside = countries.some((country) => isMarketOf(framework, country));
      return decide({ yes: !isInside && (countries.length > 0 || hasRepresentativeIn(policy, framework)), no: isInside });
    },
  },
  'large-scale': {
    asks: "Does the organisation handle the data of more people than the law's threshold, or does it hold the critical role that the law names?",
    settledBy: 'facts.consumersPerYear',
    test: ({ policy, given }) => {
      const reached = whetherReached(policy, given?.people);
      const role = whetherInSector(policy, given?.sector);
      return decide({ yes: reached === 'yes' || role === 'yes', no: reached === 'no' && (given?.sector === undefined || role === 'no') });
    },
  },
  'regulated-sector': {
    asks: 'Does the organisation belong to the sector that this entry alone binds?',
    settledBy: 'facts.sectors',
    test: ({ policy, given }) => whetherInSector(policy, given?.sector),
  },
} satisfies Conditions;

/** A country that the law's markets hold, or a whole of which one of them is a part: the US for US-CA. */
export function isMarketOf(framework: Framework, country: string): boolean {
  return framework.markets.some((market) => meets(market, country));
}

/** Countries in which the organisation is established, as far as the declaration tells. */
export function seatsOf(policy: Policy): string[] {
  return [...listOf(policy, 'establishedIn'), ...controllers(policy).flatMap(({ country }) => values(policy, country))];
}

function controllers(policy: Policy): Part<'controller'>[] {
  return affirmed(policy, ofController(policy.controller));
}

function whetherAnyStated(policy: Policy, part: 'joint' | 'dpo'): Verdict {
  const verdicts = controllers(policy).map((controller) => whetherStated(policy, controller[part]));
  return decide({ yes: verdicts.includes('yes'), no: verdicts.includes('no') && !isUnreadable(policy.controller, part) });
}

/** Who names a representative in a market has no establishment there. */
function hasRepresentativeIn(policy: Policy, framework: Framework): boolean {
  const representatives = controllers(policy).flatMap(({ representative }) => affirmed(policy, representative));
  return representatives.some(({ country }) => values(policy, country).some((code) => isMarketOf(framework, code)));
}

function whetherReached({ facts: { consumersPerYear } }: Policy, people: number | undefined): Verdict {
  if (people === undefined || typeof consumersPerYear !== 'number') return 'unknown';
  return consumersPerYear >= people ? 'yes' : 'no';
}

/** A dotted sector counts as its parent; whether the parent is meant as this part of it, nobody knows. */
export function whetherInSector(policy: Policy, sector: string | undefined): Verdict {
  const sectors = listOf(policy, 'sectors');
  if (sector === undefined || sectors.length === 0) return 'unknown';
  return decide({ yes: sectors.some((declared) => isSector(declared, sector)), no: !sectors.some((declared) => isSector(sector, declared)) });
}

function listOf(policy: Policy, fact: 'establishedIn' | 'sectors'): string[] {
  const list = policy.facts[fact];
  return Array.isArray(list) ? list.filter((entry) => entry !== 'not-stated') : [];
}
