import type { Item, Modifiers, Policy } from './policy.js';

type Audience = Policy['scope']['items'][number]['audiences']['items'][number];
const uncoveredIds = new WeakMap<Policy, ReadonlySet<string>>();

/** What the controller does itself, and does not say only to people whom the policy leaves out. */
export function isTheControllersOwn(item: Item, policy: Policy): boolean {
  return item.state !== 'denied' && item.state !== 'unreadable' && item.by === 'controller' && isCovered(item, policy);
}

/** Not said only to audiences that the policy leaves out. */
export function isCovered(part: Partial<Modifiers>, policy: Policy): boolean {
  const audience = part.audience?.facts ?? [];
  if (audience.length === 0) return true;
  const uncovered = uncoveredAudiences(policy);
  return audience.some((fact) => fact.value === undefined || !uncovered.has(fact.value));
}

/** The people whom the policy speaks of and does not leave out. */
export function coveredAudiences(policy: Policy): readonly Audience[] {
  const uncovered = uncoveredAudiences(policy);
  return audiencesOf(policy).filter((audience) => !uncovered.has(audience.id));
}

function uncoveredAudiences(policy: Policy): ReadonlySet<string> {
  const ids = uncoveredIds.get(policy) ?? new Set(audiencesOf(policy).filter((audience) => audience.covered.facts.some((fact) => fact.value === false)).map((audience) => audience.id));
  uncoveredIds.set(policy, ids);
  return ids;
}

function audiencesOf(policy: Policy): readonly Audience[] {
  return policy.scope.items.flatMap((scope) => scope.audiences.items);
}
