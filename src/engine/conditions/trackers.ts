import { collectedWhole } from '../../model/collected.js';
import type { Part, Policy } from '../../model/policy.js';
import { decide, settledByFact } from './condition.js';
import type { Conditions } from './condition.js';
import { affirmed, answers, denied, isOutright, isUnreadable, ofController, values } from './statements.js';

export const trackers = {
  'uses-trackers': settledByFact({
    asks: 'Does the service store or read anything on the device, or collect data automatically?',
    fact: 'usesTrackers',
    blocks: ({ policy }) => decide({
      yes: affirmed(policy, policy.trackers).length > 0 || affirmed(policy, collectedWhole(policy)).some(({ source }) => values(policy, source).includes('automatic')),
      no: policy.trackers.state === 'denied' && !isUnreadable(collectedWhole(policy), 'source'),
    }),
  }),
  'non-exempt-cookies': settledByFact({
    asks: 'Does the service store or read anything on the device beyond what the requested service strictly needs?',
    fact: 'cookiesBeyondNecessary',
    blocks: ({ policy }) => {
      const used = affirmed(policy, policy.trackers);
      const isEveryRequired = used.length > 0 && used.every((tracker) => isRequired(policy, tracker)) && !isUnreadable(policy.trackers, 'required');
      return decide({ yes: used.some((tracker) => isBeyondNeed(policy, tracker)), no: policy.trackers.state === 'denied' || isEveryRequired });
    },
  }),
  'cross-site-tracking': settledByFact({
    asks: "Does the operator itself follow people over time and across other parties' sites or services?",
    fact: 'crossSiteTracking',
    blocks: ({ policy }) => {
      const own = ofController(policy.trackers);
      const used = affirmed(policy, own);
      const isEveryConfined = used.length > 0 && used.every((item) => answers(policy, item, item.acrossSites).includes(false));
      const isRuledOut = denied(policy, own).some((item) => isOutright(item) && answers(policy, item, item.acrossSites).includes(false));
      return decide({
        yes: used.some((item) => answers(policy, item, item.acrossSites).includes(true)),
        no: policy.trackers.state === 'denied' || ((isEveryConfined || isRuledOut) && !isUnreadable(own, 'acrossSites')),
      });
    },
  }),
} satisfies Conditions;

/** What another party sets is taken to be beyond need, unless the text says that the service needs it. */
function isBeyondNeed(policy: Policy, tracker: Part<'trackers'>): boolean {
  return answers(policy, tracker, tracker.required).includes(false) || (tracker.by === 'third-party' && tracker.required.state !== 'unreadable' && !isRequired(policy, tracker));
}

function isRequired(policy: Policy, tracker: Part<'trackers'>): boolean {
  return answers(policy, tracker, tracker.required).includes(true);
}
