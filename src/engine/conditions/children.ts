import type { Part, Policy } from '../../model/policy.js';
import { decide, settledByFact } from './condition.js';
import type { Conditions } from './condition.js';
import { affirmed, answers, counted, isOutright, isUnreadable, ofController, values } from './statements.js';

export const children = {
  children: settledByFact({
    asks: "Is the service directed to children of the law's age, or is their data knowingly handled?",
    fact: 'directedAtChildren',
    blocks: ({ policy }) => {
      const { directed, knowinglyCollects } = said(policy);
      return decide({
        // What is said to minors by a service that is not for them tells no age: a law of children under 13 need not be meant.
        yes: directed.includes(true) || knowinglyCollects.includes(true) || (hasYoungAudience(policy) && !directed.includes(false)),
        no: directed.includes(false) && knowinglyCollects.includes(false) && !hasYoungAudience(policy) && !isUnreadable(policy.children, 'directed', 'knowinglyCollects'),
      });
    },
  }),
} satisfies Conditions;

type Question = 'directed' | 'knowinglyCollects';

function said(policy: Policy): Readonly<Record<Question, boolean[]>> {
  const items = counted(policy, ofController(policy.children).items);
  const askAll = (question: Question): boolean[] => items.flatMap((item) => (isDenialOfAll(item) ? [false] : answers(policy, item, item[question])));
  return { directed: askAll('directed'), knowinglyCollects: askAll('knowinglyCollects') };
}

function isDenialOfAll(item: Part<'children'>): boolean {
  return item.state === 'denied' && isOutright(item) && item.directed.facts.length === 0 && item.knowinglyCollects.facts.length === 0;
}

const CHILDREN = /^(?:(?:people|persons|users|visitors|customers|those) who are |(?:our |the )?(?:young |younger )?)(?:children|minors|kids)(?![\w'’-])/i;

/** An audience that the policy covers and that its id or its description calls children. */
function hasYoungAudience(policy: Policy): boolean {
  const audiences = policy.scope.items.flatMap((scope) => affirmed(policy, scope.audiences));
  return audiences.some(({ id, who, covered }) => !values(policy, covered).includes(false) && [id, ...values(policy, who)].some((name) => CHILDREN.test(name)));
}
