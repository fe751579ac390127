import type { Path } from './path.js';
import type { Field, Item, Node, Policy } from './policy.js';
import { isCovered } from './speaker.js';

/** Words that the policy uses of what the controller does, with where they stand. */
export interface DeclaredWords {
  readonly words: string;
  readonly at: Path;
  /** The field that holds them: `criterion`, `says`. */
  readonly field: string;
  readonly of: Item;
  /** The item or the value denies what it speaks of. */
  readonly isDenied: boolean;
}

/** Definitions and titles, what others do, and what the declaration says of the text itself. */
const BLOCKS_WITHOUT = new Set(['scope', 'controller', 'links', 'promises', 'defects', 'absentItems']);
/** Ids, names and addresses. */
const FIELDS_WITHOUT = new Set([
  'audience', 'services', 'purposes', 'data', 'linkedTo', 'about', 'names', 'sourceNames', 'name', 'title', 'url', 'language', 'languages', 'file', 'archive', 'sha256', 'effective',
  'updated', 'archived', 'version', 'formats', 'mandatedText', 'country', 'countries', 'authority', 'standards', 'governedBy', 'userDuties', 'to', 'contact',
]);

/** Every text value of the declaration; terms of a vocabulary are no words. */
export function* declaredWords(policy: Policy): Generator<DeclaredWords> {
  const seen = new Set<object>();
  for (const [name, block] of Object.entries(policy)) {
    if (isParent(block) && !BLOCKS_WITHOUT.has(name)) for (const item of block.items ?? []) yield* wordsOf(item as Item, policy, seen);
  }
}

function* wordsOf(item: Item, policy: Policy, seen: Set<object>): Generator<DeclaredWords> {
  if (item.by !== 'controller' || !isCovered(item, policy)) return;
  if (item.words !== undefined) yield { words: item.words, at: item.path, field: '', of: item, isDenied: item.state === 'denied' };
  for (const [name, part] of Object.entries(item)) {
    if (!isParent(part) || seen.has(part) || FIELDS_WITHOUT.has(name)) continue;
    seen.add(part);
    for (const child of part.items ?? []) yield* wordsOf(child as Item, policy, seen);
    for (const fact of (part.facts ?? []) as Field['facts']) {
      if (fact.by !== 'controller' || fact.state === 'unreadable') continue;
      const words = fact.other ?? fact.value;
      if (typeof words === 'string') yield { words, at: fact.path, field: name, of: item, isDenied: item.state === 'denied' || fact.state === 'denied' };
      yield* wordsOf(fact as unknown as Item, policy, seen);
    }
  }
}

type Parent = Node & { readonly items?: readonly object[]; readonly facts?: readonly object[] };

function isParent(part: unknown): part is Parent {
  return typeof part === 'object' && part !== null && 'path' in part && ('items' in part || 'facts' in part);
}
