import type { Path } from './path.js';
import { pathKey } from './path.js';
import type { Field, Item, Node, Policy } from './policy.js';
import { isCovered } from './speaker.js';

/** What the policy says of what the controller does: items and values, by the key of their path, each with the field that holds it. */
export function ownItems(policy: Policy): Map<string, { readonly item: Item; readonly field: string }> {
  const found = new Map<string, { item: Item; field: string }>();
  const collect = (item: Item, field: string): void => {
    const key = pathKey(item.path);
    if (item.by !== 'controller' || !isCovered(item, policy) || found.has(key)) return;
    found.set(key, { item, field });
    for (const [name, part] of Object.entries(item)) {
      if (!isParent(part)) continue;
      for (const child of part.items ?? []) collect(child, name);
      for (const fact of part.facts ?? []) collect({ ...fact, path: withoutValue(fact.path) } as unknown as Item, name);
    }
  };
  for (const [name, block] of Object.entries(policy)) if (isParent(block) && name !== 'defects' && name !== 'promises') for (const item of block.items ?? []) collect(item, name);
  return found;
}

/** A value in its long form stands beside its evidence. */
function withoutValue(path: Path): Path {
  return path.at(-1) === 'value' || path.at(-1) === 'other' ? path.slice(0, -1) : path;
}

type Parent = Node & { readonly items?: readonly Item[]; readonly facts?: Field['facts'] };

function isParent(part: unknown): part is Parent {
  return typeof part === 'object' && part !== null && 'path' in part && ('items' in part || 'facts' in part);
}
