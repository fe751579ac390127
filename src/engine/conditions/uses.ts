import type { Modifiers, Policy } from '../../model/policy.js';
import { isA } from '../../model/vocabulary.js';
import { decide, factOf, firstAnswer, settledByFact } from './condition.js';
import type { Conditions, Verdict } from './condition.js';
import { deniesAction, isAllSharingRead, shared } from './recipients.js';
import { affirmed, denied, isNarrowed, isOutright, isUnreadable, named, ofController, values, whetherStated } from './statements.js';

export const uses = {
  'sells-or-shares': settledByFact({
    asks: 'Is personal data sold, or shared or used for cross-context or targeted advertising?',
    fact: 'sellsOrShares',
    blocks: ({ policy }) => {
      // A tracker names its purposes by id: the purposes are enough.
      const isTargeted = (use: string): boolean => isA('purposes', use, 'advertising.targeted') || isA('purposes', use, 'sale');
      const isSold = shared(policy).some(({ action }) => values(policy, action).some((act) => act === 'sell' || act === 'advertise'));
      const isDenied = policy.sharing.state === 'denied' || (deniesAction(policy, 'sell') && deniesAction(policy, 'advertise'));
      return decide({
        yes: isSold || affirmed(policy, policy.purposes).some(({ use }) => values(policy, use).some(isTargeted)),
        no: isDenied && isAllSharingRead(policy) && arePurposesDeclared(policy) && !isUnreadable(policy.purposes, 'use'),
      });
    },
  }),
  'further-processing': settledByFact({
    asks: 'Will data be used for a purpose other than the one it was collected for?',
    fact: 'furtherProcessing',
    blocks: ({ policy }) => {
      const changes = ofController(policy.changes);
      return decide({
        yes: affirmed(policy, changes).some((item) => values(policy, item.of).includes('uses')),
        no: denied(policy, changes).some((item) => isOutright(item) && named(policy, item.of).includes('uses')) && !isUnreadable(changes, 'of'),
      });
    },
  }),
  'direct-marketing': {
    asks: 'Is data used for direct marketing?',
    settledBy: 'facts.directMarketing',
    test: ({ policy }) => firstAnswer(whetherMarketing(policy), factOf(policy, 'directMarketing'), isMarketingLeftOut(policy) ? 'no' : 'unknown'),
  },
  'automated-decisions': settledByFact({
    asks: 'Are decisions with legal or similarly significant effect made by automated means, or substantially by them?',
    fact: 'automatedDecisions',
    blocks: ({ policy }) => whetherStated(policy, ofController(policy.automatedDecisions)),
  }),
} satisfies Conditions;

/** What the purposes are for that a part points to. */
export function usesOf(policy: Policy, { purposes }: Modifiers): string[] {
  const ids = new Set(purposes?.facts.map(({ value }) => value));
  return affirmed(policy, policy.purposes).filter(({ id }) => ids.has(id)).flatMap(({ use }) => values(policy, use));
}

function arePurposesDeclared({ purposes }: Policy): boolean {
  return purposes.state === 'stated' || purposes.state === 'denied';
}

function whetherMarketing(policy: Policy): Verdict {
  const purposes = ofController(policy.purposes);
  const isDirect = (use: string): boolean => use === 'marketing' || use === 'marketing.direct';
  return decide({
    yes: affirmed(policy, purposes).some(({ use }) => values(policy, use).some((term) => isA('purposes', term, 'marketing'))),
    no: !isUnreadable(purposes, 'use') && denied(policy, purposes).some((item) => isOutright(item) && !isNarrowed(item.channels) && named(policy, item.use).some(isDirect)),
  });
}

/** The text was read whole and has no such purpose. Silence is believed last, after the fact. */
function isMarketingLeftOut({ isReadWhole, purposes }: Policy): boolean {
  return isReadWhole && !isUnreadable(purposes, 'use');
}
