import type { Item, Modifiers, Node, Policy, State } from '../model/policy.js';
import { coveredAudiences, isCovered } from '../model/speaker.js';
import { hasFacts, hasItems } from './select.js';
import type { Answer, Disclosure } from './rule.js';

/** Why a question is not answered. */
export type Gap = 'silent' | 'undeclared' | 'denied' | 'presupposed';
export type Judgement = Gap | 'answered' | 'unreadable';
type Part = Node & Partial<Modifiers>;
/** What of a disclosure decides whether something answers it. */
type Asking = Pick<Disclosure, 'denied' | 'by'>;

/** What the answers to a question come to: one that answers is enough, one that cannot be read leaves it open. */
export function judge(disclosure: Asking, policy: Policy, answers: readonly Answer[], within?: Item): Judgement {
  const parts = answers.flatMap(partsOf);
  const judgements = parts.map((part) => (speaks(disclosure, policy, part, within) ? judgePart(disclosure, part) : gapOf(policy)));
  if (judgements.includes('answered')) return 'answered';
  if (judgements.includes('unreadable')) return 'unreadable';
  return (['presupposed', 'denied'] as const).find((gap) => judgements.includes(gap)) ?? (parts.some((part) => part.state === 'silent') ? 'silent' : gapOf(policy));
}

/** What of the answers answers: the facts and items that are stated, or denied where that will do. */
export function answering(disclosure: Asking, policy: Policy, answers: readonly Answer[], within?: Item): Node[] {
  return answers.flatMap(partsOf).filter((part) => speaks(disclosure, policy, part, within) && judgePart(disclosure, part) === 'answered');
}

export function isGap(judgement: Judgement): judgement is Gap {
  return judgement !== 'answered' && judgement !== 'unreadable';
}

export function judgeState({ denied }: Pick<Disclosure, 'denied'>, state: State): Judgement {
  if (state === 'stated') return 'answered';
  if (state === 'denied') return denied === 'gap' ? 'denied' : 'answered';
  return state;
}

/** Covered audiences for whom nobody has answered. None where one answer is for everybody. */
export function audiencesLeft(disclosure: Disclosure, policy: Policy, answers: readonly Answer[]): string[] {
  const named = new Set<string>();
  for (const part of answers.flatMap(partsOf)) {
    if (!speaks(disclosure, policy, part, undefined) || judgePart(disclosure, part) !== 'answered') continue;
    const audience = part.audience?.facts ?? [];
    if (audience.length === 0) return [];
    for (const fact of audience) named.add(String(fact.value));
  }
  return coveredAudiences(policy).map((audience) => audience.id).filter((id) => !named.has(id));
}

function judgePart(disclosure: Asking, part: Part): Judgement {
  return part.state === 'stated' && part.stance === 'presupposed' ? 'presupposed' : judgeState(disclosure, part.state);
}

/** What is missing: the text was read for it, or nobody has recorded it yet. */
export function gapOf(policy: Policy): 'silent' | 'undeclared' {
  return policy.isReadWhole ? 'silent' : 'undeclared';
}

/** What somebody else does, or what is said to people whom the policy leaves out, answers nothing about the controller. */
function speaks(disclosure: Asking, policy: Policy, part: Part, within: Item | undefined): boolean {
  if (disclosure.by === 'anyone' || part.state === 'unreadable') return true;
  if (part.by !== undefined && part.by !== 'controller' && part.by !== within?.by) return false;
  return isCovered(part, policy);
}

/** The facts of a field, the items of a block: each has a speaker, an audience and a state of its own. */
function partsOf(answer: Answer): readonly Part[] {
  if (hasFacts(answer)) return answer.facts.length > 0 ? answer.facts : [answer];
  if (hasItems(answer)) return answer.items.length > 0 ? answer.items : [answer];
  return [answer];
}
