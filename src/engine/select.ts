import { isDecided } from '../model/answers.js';
import type { Path } from '../model/path.js';
import type { Block, Collection, Field, Item, Node, Policy } from '../model/policy.js';
import type { Answer } from './rule.js';

/**
 * The parts of a policy or an item that a dotted path leads to: `rights.access`, `retention.period`. A part that a
 * missing block would hold is shown by that block, with the rest of the path behind it.
 */
export function select(from: Policy | Item, path: string): Answer[] {
  let nodes: Answer[] = [from as unknown as Item];
  for (const step of path.split('.')) nodes = nodes.flatMap((node) => next(node, step));
  return nodes;
}

function next(node: Answer, step: string): Answer[] {
  if (!hasItems(node)) return [child(node, step)];
  return node.items.length === 0 ? [missing(node, [...node.path, step])] : node.items.map((item) => (isDecided(item) ? item : child(item, step)));
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
