import { defineRule } from '../../src/engine/rule.js';
import type { Right } from '../../src/engine/rule.js';
import { isNode } from '../../src/model/fields.js';
import type { Policy } from '../../src/model/policy.js';
import { areApart, mayShareData, statedWords } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'rights/presupposed',
  meta: {
    description: 'A right that the policy relies on is granted',
    severity: 'warning', since: '0.1.0',
    messages: { right: 'The policy relies on the right "{right}" and never grants it', unnamed: 'The policy relies on rights of the person and never grants any' },
    help: 'Grant the right in words of its own: who has it, how it is exercised, how fast it is answered.',
  },
  create: ({ policy, report }) => ({
    end: () => {
      const own = policy.rights.items.flatMap(rightsIn).filter(({ item }) => item.state === 'stated' && isTheControllersOwn(item, policy));
      const granted = own.filter(({ isRelied }) => !isRelied);
      const missed = own.filter(({ name, item, isRelied }) => isRelied && !granted.some((other) => other.name === name && covers(other.item, item)));
      for (const { name, item } of missed.filter((entry, index) => missed.findIndex((other) => other.name === entry.name) === index)) {
        report({ messageId: 'right', at: item.path, on: 'key', data: { right: inWords(name) } });
      }
      const bare = policy.rights.items.find((rights) => rights.stance === 'presupposed' && rights.state === 'stated' && isTheControllersOwn(rights, policy));
      if (bare !== undefined && own.length === 0) report({ messageId: 'unnamed', at: bare.path, on: 'key' });
    },
  }),
});

function rightsIn(rights: Policy['rights']['items'][number]): { name: string; item: Right; isRelied: boolean }[] {
  return Object.entries(rights).flatMap(([name, block]) => (isBlock(block) ? block.items.map((item) => ({ name, item, isRelied: [item, rights].some(({ stance }) => stance === 'presupposed') })) : []));
}

function isBlock(part: unknown): part is { readonly items: readonly Right[] } {
  return isNode(part) && Array.isArray(part.items);
}

/** A right of some people, or in some data, is not granted to others. */
function covers(granted: Right, relied: Right): boolean {
  return !areApart(granted.audience, relied.audience) && mayShareData(statedWords(granted.data), statedWords(relied.data));
}

/** `optOutOfSale` is `opt out of sale`. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
