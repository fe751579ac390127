import { defineDisclosure } from '../../src/engine/disclosure.js';
import { isDecided, noneMeant } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'sale/statement',
  subject: 'whether it sells data and whether it shares data for cross-context advertising',
  asks: ({ sharing }) => {
    const plain = sharing.items.filter(isPlain);
    const isSaid = (action: string): boolean => plain.some((item) => speaksOf(item, action) || deniesSharing(item));
    return sharing.items.length > 0 && isSaid('sell') && isSaid('advertise') ? plain : noneMeant(sharing, 'action');
  },
  help: 'Say of both plainly that you do or do not; a silence on either is read as a maybe.',
  since: '0.1.0',
});

/** "Not in the traditional sense" is no denial. */
function isPlain(item: Part<'sharing'>): boolean {
  return item.by === 'controller' && (item.state === 'denied' ? item.strength !== 'hedged' : !isDecided(item));
}

function speaksOf({ action }: Part<'sharing'>, wanted: string): boolean {
  return action.facts.some(({ value }) => value === wanted);
}

/** Who shares with nobody neither sells nor advertises. */
function deniesSharing(item: Part<'sharing'>): boolean {
  const isToAnyone = item.recipients.facts.length === 0 || item.recipients.facts.some(({ value }) => value === 'anyone' || value === 'third-parties');
  return item.state === 'denied' && item.exceptions === undefined && isToAnyone && (item.action.facts.length === 0 || speaksOf(item, 'share'));
}
