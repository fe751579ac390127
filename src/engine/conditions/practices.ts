import { shape } from '../../generated/shape.js';
import { collectedWhole } from '../../model/collected.js';
import type { Field, Part, Policy } from '../../model/policy.js';
import { decide, settledByFact } from './condition.js';
import type { Conditions, Verdict } from './condition.js';
import { affirmed, isStated, isUnreadable, ofController, values, whetherStated } from './statements.js';

export const practices = {
  'deidentified-data': settledByFact({
    asks: 'Does the organisation rely on de-identified or pseudonymised data?',
    fact: 'deidentifiedData',
    blocks: ({ policy }) => {
      const stated = whetherStated(policy, ofController(policy.deidentified));
      const isUnread = isUnreadable(collectedWhole(policy), 'called') || retentions(policy).some((retention) => isUnreadable(retention, 'then'));
      return decide({ yes: stated === 'yes' || callsAnonymous(policy) || anonymises(policy), no: stated === 'no' && !isUnread });
    },
  }),
  incentives: settledByFact({
    asks: 'Are financial incentives, loyalty terms or prices tied to personal data?',
    fact: 'incentives',
    blocks: ({ policy }) => whetherStated(policy, ofController(policy.incentives)),
  }),
  'review-process': settledByFact({
    asks: 'Does the operator keep a process by which people can review and change their data?',
    fact: 'reviewProcess',
    blocks: ({ policy }) => {
      const granted = rights(policy).flatMap(({ access, rectification }) => [access, rectification]).flatMap((right) => affirmed(policy, ofController(right)));
      return decide({ yes: granted.some(({ channels }) => isStated(policy, channels)), no: false });
    },
  }),
  'fee-charged': settledByFact({
    asks: 'Is a fee asked for answering a request?',
    fact: 'chargesFees',
    blocks: ({ policy }) => {
      const requests = affirmed(policy, ofController(policy.requests)).map(({ fee }) => whetherFee(policy, fee));
      const ofRights = rights(policy).flatMap((all) => RIGHTS.flatMap((name) => affirmed(policy, ofController(all[name])))).map(({ fee }) => whetherFee(policy, fee));
      const isUnread = isUnreadable(policy.requests, 'fee') || policy.rights.items.some((all) => RIGHTS.some((name) => isUnreadable(all[name], 'fee')));
      return decide({ yes: [...requests, ...ofRights].includes('yes'), no: requests.includes('no') && !isUnread });
    },
  }),
} satisfies Conditions;

function callsAnonymous(policy: Policy): boolean {
  return affirmed(policy, ofController(collectedWhole(policy))).some(({ called }) => values(policy, called).some((name) => name === 'anonymous' || name === 'aggregate'));
}

function anonymises(policy: Policy): boolean {
  return retentions(policy).flatMap((retention) => affirmed(policy, ofController(retention))).some(({ then }) => values(policy, then).includes('anonymise'));
}

/** The policy-wide one and those of the data items. */
function retentions(policy: Policy): Policy['retention'][] {
  return [policy.retention, ...affirmed(policy, ofController(collectedWhole(policy))).map(({ retention }) => retention)];
}

function rights(policy: Policy): Part<'rights'>[] {
  return affirmed(policy, ofController(policy.rights));
}

const RIGHTS = Object.keys(shape.rights.block) as (keyof typeof shape.rights.block)[];
const FREE = /^(?:free(?: of charge)?|no (?:fees?|charges?|costs?)|without (?:fees?|charge|costs?)|0)\.?$/i;

/** "Free" and `none` are no fee; any other words name one ("free once a year"). */
function whetherFee(policy: Policy, fee: Field): Verdict {
  const words = affirmed(policy, { state: fee.state, items: fee.facts }).flatMap(({ value, other }) => value ?? other ?? []).filter((text) => text !== 'stated');
  return decide({ yes: words.some((text) => !FREE.test(text)), no: fee.state === 'denied' || words.length > 0 });
}
