import type { Part, Policy } from '../../model/policy.js';
import { isA } from '../../model/vocabulary.js';
import { decide, factOf, firstAnswer, settledByFact } from './condition.js';
import type { Conditions, Verdict } from './condition.js';
import { restsOn } from './legal-basis.js';
import { affirmed, counted, denied, isNarrowed, isOutright, isStated, isUnreadable, named, values } from './statements.js';

export const recipients = {
  'discloses-data': settledByFact({
    asks: 'Does anyone else receive personal data, processors included?',
    fact: 'disclosesData',
    blocks: ({ policy }) => decide({
      yes: shared(policy).length > 0
        || affirmed(policy, policy.transfers).some(({ destinations }) => isStated(policy, destinations))
        || affirmed(policy, policy.trackers).some(({ by }) => by === 'third-party'),
      no: isNothingShared(policy) && !isUnreadable(policy.transfers, 'destinations') && !isUnreadable(policy.trackers),
    }),
  }),
  'third-party-recipients': {
    asks: 'Does anyone receive personal data for its own ends, not as a processor?',
    settledBy: 'sharing.*.recipients',
    test: ({ policy }) => firstAnswer(
      decide({
        yes: shared(policy).some((item) => goesTo(policy, item, isThirdParty)),
        no: isNothingShared(policy) || (isAllSharingRead(policy) && shared(policy).length > 0 && shared(policy).every((item) => goesToProcessorsAlone(policy, item))),
      }),
      noOneReceives(policy),
    ),
  },
  processors: settledByFact({
    asks: 'Do processors (service providers, outsourcers) handle the data for the controller?',
    fact: 'usesProcessors',
    blocks: ({ policy }) => decide({ yes: shared(policy).some((item) => goesTo(policy, item, isProcessor)), no: policy.sharing.state === 'denied' }),
  }),
  'business-transfer': settledByFact({
    asks: 'Does or may the data pass to another organisation in a merger, sale, split or insolvency?',
    fact: 'businessTransfer',
    blocks: ({ policy }) => decide({
      yes: shared(policy).some((item) => goesTo(policy, item, isAcquirer)),
      no: denied(policy, policy.sharing).some((item) => isOutright(item) && named(policy, item.recipients).some(isAcquirer)) && isAllSharingRead(policy),
    }),
  }),
  'notice-and-opt-out': settledByFact({
    asks: 'Does the organisation rely on notice and a way to object in place of consent, to pass data on or for a new purpose?',
    fact: 'disclosesByOptOut',
    blocks: ({ policy }) => decide({
      yes: shared(policy).some((item) => goesTo(policy, item, isThirdParty) && values(policy, item.choice).includes('opt-out')) || restsOn(policy, 'deemed-notification'),
      no: false,
    }),
  }),
} satisfies Conditions;

/** What somebody receives; not what users themselves show to the public. */
export function shared(policy: Policy): Part<'sharing'>[] {
  return affirmed(policy, policy.sharing).filter(({ recipients }) => recipients.state !== 'denied' && (recipients.facts.length === 0 || counted(policy, recipients.facts).length > 0));
}

/** `sharing: none`, or nothing but denials, one of which denies sharing as such: "we never sell" leaves sharing open. */
function isNothingShared(policy: Policy): boolean {
  const isOnlyDenied = counted(policy, policy.sharing.items).every(({ state }) => state === 'denied') && deniesAction(policy, 'share');
  return policy.sharing.state === 'denied' || (isOnlyDenied && isAllSharingRead(policy));
}

/** Denied for all data and to anybody. Who never shares never sells; nor for advertising, unless third parties receive something all the same. */
export function deniesAction(policy: Policy, action: 'share' | 'sell' | 'advertise'): boolean {
  return denied(policy, policy.sharing).some((item) => {
    const actions = named(policy, item.action);
    const isToAnyone = !isNarrowed(item.recipients) || named(policy, item.recipients).some((recipient) => recipient === 'anyone' || recipient === 'third-parties');
    const isSharing = !isNarrowed(item.action) || actions.includes('share');
    const isMeant = actions.includes(action) || (isSharing && (action !== 'advertise' || shared(policy).every((other) => goesToProcessorsAlone(policy, other))));
    return isOutright(item) && isToAnyone && isMeant;
  });
}

export function isAllSharingRead(policy: Policy): boolean {
  return !isUnreadable(policy.sharing, 'recipients', 'action');
}

/** The fact counts processors too: that somebody receives data does not tell for whose ends. */
function noOneReceives(policy: Policy): Verdict {
  return factOf(policy, 'disclosesData') === 'no' ? 'no' : 'unknown';
}

function goesTo(policy: Policy, item: Part<'sharing'>, isMeant: (recipient: string) => boolean): boolean {
  return values(policy, item.recipients).some(isMeant);
}

function goesToProcessorsAlone(policy: Policy, { recipients }: Part<'sharing'>): boolean {
  return isStated(policy, recipients) && counted(policy, recipients.facts).every(({ value }) => isProcessor(value));
}

function isProcessor(recipient: string | undefined): boolean {
  return isA('recipients', recipient, 'processors');
}

function isAcquirer(recipient: string): boolean {
  return isA('recipients', recipient, 'acquirer');
}

/** Whoever receives data for ends of its own; the vocabulary has processors and acquirers below third parties too. */
function isThirdParty(recipient: string): boolean {
  return !isProcessor(recipient) && !isAcquirer(recipient) && !isA('recipients', recipient, 'authorities');
}
