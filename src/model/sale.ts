import { isDecided } from './answers.js';
import type { Part, Policy } from './policy.js';

type Sharing = Policy['sharing']['items'][number];

/** The plain statements on passing data on, where they tell of each of these actions that it is done or is not; nothing otherwise. */
export function plainlyTold({ sharing: { items } }: Policy, actions: readonly string[]): Sharing[] {
  const plain = items.filter(isPlain);
  return actions.every((action) => plain.some((item) => speaksOf(item, action) || deniesSharing(item))) ? plain : [];
}

/** "Not in the traditional sense" is no denial. */
function isPlain(item: Part<'sharing'>): boolean {
  return item.by === 'controller' && (item.state === 'denied' ? item.strength !== 'hedged' : !isDecided(item));
}

function speaksOf({ action }: Part<'sharing'>, wanted: string): boolean {
  return action.facts.some(({ value }) => value === wanted);
}

/** Who shares with nobody neither sells nor advertises; "not for their marketing" leaves other ends. */
function deniesSharing(item: Part<'sharing'>): boolean {
  const isToAnyone = item.recipients.facts.length === 0 || item.recipients.facts.some(({ value }) => value === 'anyone' || value === 'third-parties');
  const isLimited = item.exceptions !== undefined || item.purposes !== undefined || item.condition !== undefined;
  return item.state === 'denied' && !isLimited && isToAnyone && (item.action.facts.length === 0 || speaksOf(item, 'share'));
}
