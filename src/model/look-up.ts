import { isDecided } from './answers.js';
import { isNode } from './fields.js';
import type { Item, Modifiers, Node, Policy } from './policy.js';
import { isCovered } from './speaker.js';

type Whole = Node & { readonly items: readonly Item[] };
type Part = Node & Partial<Pick<Modifiers, 'by' | 'stance' | 'reference' | 'audience'>> & { readonly items?: unknown; readonly facts?: unknown };

/**
 * The parts that a dotted path leads to: `rights.access`, `purposes.news.optOut`, `data.*.retention`. A step is an id, a
 * field of each item, or `*`. What is decided as a whole stands for its fields; where nothing is there, there is no part.
 */
export function lookUp(policy: Policy, path: string): Part[] {
  let parts: Part[] = [policy];
  for (const step of path.split('.')) parts = parts.flatMap((part) => next(part, step));
  return parts;
}

function next(part: Part, step: string): Part[] {
  if (!isWhole(part)) return fieldOf(part, step);
  if (part.items.length === 0 && part.state === 'denied') return [part];
  const named = part.items.filter(({ id }) => id !== undefined && (id === step || step === '*'));
  if (named.length > 0) return named;
  return part.items.flatMap((item) => (step === '*' ? Object.values(item).filter(isNode) : fieldOf(item, step)));
}

function fieldOf(part: Part, step: string): Part[] {
  const field = Object.hasOwn(part, step) ? (part as unknown as Readonly<Record<string, unknown>>)[step] : undefined;
  if (!isNode(field)) return [];
  return [part.stance !== undefined && isDecided(part as Item) ? part : field];
}

/** A block or a collection; a data item has a field of that name. */
function isWhole(part: Part): part is Whole {
  return Array.isArray(part.items);
}

/** Whether the controller says something there that leads somewhere; a denial is an answer, and what can't be read may be one. */
export function isAnswered(part: Part, policy: Policy): boolean {
  const within = isWhole(part) ? part.items : Array.isArray(part.facts) ? (part.facts as readonly Part[]) : undefined;
  if (part.state === 'unreadable' || (part.state === 'denied' && within !== undefined)) return true;
  if (within !== undefined) return within.some((each) => isAnswered(each, policy));
  const leads = part.stance !== 'presupposed' && (part.by ?? 'controller') === 'controller' && part.reference !== 'promised' && part.reference !== 'dangling' && isCovered(part, policy);
  return leads && (part.state === 'denied' || (part.state === 'stated' && hasContent(part, policy)));
}

/** An item that holds nothing but gaps says nothing; one without any field says something by being there. */
function hasContent(part: Part, policy: Policy): boolean {
  const parts = Object.entries(part).filter(([name, each]) => name !== 'audience' && name !== 'services' && isNode(each) && !isEmpty(each)).map(([, each]) => each as unknown as Part);
  return parts.length === 0 || parts.some((each) => isAnswered(each, policy));
}

function isEmpty({ items, facts, state }: Part): boolean {
  return state !== 'unreadable' && [items, facts].every((list) => !Array.isArray(list) || list.length === 0);
}
