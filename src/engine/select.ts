import { isDecided } from '../model/answers.js';
import type { Path } from '../model/path.js';
import type { Block, Collection, Field, Item, Node, Policy } from '../model/policy.js';
import type { Answer } from './rule.js';

/**
 * The parts of a policy or an item that a dotted path leads to: `rights.access`, `retention.period`. A part that a
 * missing block would hold is shown by that block, with the rest of the path behind it. A star is each item of a collection, or each part of a block: `purposes.*.basis`, `rights.*.within`.
 */
export function select(from: Policy | Item, path: string): Answer[] {
  let nodes: Answer[] = [from as unknown as Item];
  for (const step of path.split('.')) nodes = nodes.flatMap((node) => next(node, step));
  return nodes;
}

function next(node: Answer, step: string): Answer[] {
  if (step === '*') return hasItems(node) && node.items.length > 0 ? (node.items as readonly Item[]).flatMap(partsOf) : [node];
  if (!hasItems(node)) return [child(node, step)];
  return node.items.length === 0 ? [missing(node, [...node.path, step])] : node.items.map((item) => (isDecided(item) ? item : child(item, step)));
}

function partsOf(item: Item): Answer[] {
  const isOfCollection = item.id !== undefined && item.path.at(-1) === item.id;
  return isOfCollection || isDecided(item) ? [item] : Object.values(item).filter((part): part is Block => typeof part === 'object' && part !== null && hasItems(part as Answer));
}

function child(node: Answer, step: string): Answer {
  return ((node as unknown as Record<string, Answer>)[step]) ?? missing(node, [...node.path, step]);
}

/** What an item says of a path, or the item itself where it decides as a whole. */
export function selectFrom(item: Item, path: readonly string[]): Answer[] {
  return isDecided(item) ? [item] : select(item, path.join('.'));
}

function missing(node: Node, path: Path): Answer {
  return { path, state: node.state === 'stated' ? 'undeclared' : node.state, facts: [] };
}

export function hasItems(node: Answer): node is Block | Collection {
  return 'items' in node && Array.isArray(node.items);
}

export function hasFacts(node: Answer): node is Field<unknown> {
  return 'facts' in node;
}
