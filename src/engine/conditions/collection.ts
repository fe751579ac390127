import { collectedWhole } from '../../model/collected.js';
import type { Part } from '../../model/policy.js';
import { decide, settledByFact } from './condition.js';
import type { ConditionInput, Conditions } from './condition.js';
import { affirmed, isInTerms, isStated, isUnreadable, ofController, values } from './statements.js';
import type { Statements } from './statements.js';

export const collection = {
  'direct-collection': {
    asks: 'Is the data obtained from the person, by asking or by observing the device?',
    settledBy: 'data.*.source',
    test: (input) => {
      const { policy } = input;
      const items = affirmed(policy, asked(input));
      const isDirect = (item: Part<'data'>): boolean => values(policy, item.source).some((source) => source === 'subject' || source === 'automatic');
      return decide({ yes: items.some((item) => isWithoutSource(item) || isDirect(item)), no: isEverySourceKnown(input) });
    },
  },
  'indirect-collection': settledByFact({
    asks: 'Is any of the data obtained from someone other than the person?',
    fact: 'indirectCollection',
    blocks: (input) => {
      const { policy } = input;
      const isIndirect = (item: Part<'data'>): boolean => isStated(policy, item.sourceNames) || values(policy, item.source).some((source) => source === 'third-party' || source === 'public');
      return decide({ yes: affirmed(policy, asked(input)).some(isIndirect), no: isEverySourceKnown(input) });
    },
  }),
  'notice-at-collection': settledByFact({
    asks: 'Does this document also serve as the notice that is given at or before collection?',
    fact: 'noticeAtCollection',
  }),
} satisfies Conditions;

/** The item of `data` or `sensitive` that the finding stands on; otherwise all that the controller collects. */
function asked({ policy, path: [block, id] }: ConditionInput): Statements<Part<'data'>> {
  const item = block === 'data' || block === 'sensitive' ? policy[block].items.find((each) => each.id === id) : undefined;
  return item === undefined ? ofController(collectedWhole(policy)) : { state: 'stated', items: [item] };
}

function isWithoutSource({ source }: Part<'data'>): boolean {
  return source.state !== 'stated' && source.state !== 'unreadable';
}

/** So that what is not among the sources is none of them. `data: none` has none at all. */
function isEverySourceKnown(input: ConditionInput): boolean {
  const data = asked(input);
  if (data.state === 'denied') return true;
  const items = affirmed(input.policy, data);
  return items.length > 0 && items.every(({ source }) => isInTerms(input.policy, source)) && !isUnreadable(data, 'source', 'sourceNames');
}
