import type { Alike } from './alike.js';
import type { Extent, Term } from './relation.js';
import type { Statement } from './statement.js';
import { UNNAMED } from './terms.js';

/** Finds the denials that may have to do with a statement: of the same actor and act, and in no one respect about something else. */
export type DenialIndex = (yes: Statement) => ReadonlySet<Alike>;

/** Stands for a limit that a denial does not have. */
const UNLIMITED: Term = { label: 'anything', own: ['*'], under: new Set(['*']) };
const THIRD_PARTIES: Term = { label: 'third parties', own: [], under: new Set(['third-parties']) };

/**
 * Denials by the keys that their terms cover, and of data and recipients by those that they lie under as well. Of all
 * respects, that with the fewest denials is looked up.
 */
export function indexDenials(denials: readonly Alike[], limits: readonly string[]): DenialIndex {
  const respects = ['data', 'recipients', ...limits];
  const covering = new Map<string, Alike[]>();
  const lying = new Map<string, Alike[]>();
  for (const denial of denials) {
    const { actor, actions } = denial.like;
    for (const respect of respects) for (const act of keysOwn(actions)) {
      const terms = extentOf(denial.like, respect) ?? [UNLIMITED];
      for (const key of keysOwn(terms)) add(covering, nameOf(actor, act, respect, key), denial);
      if (!limits.includes(respect)) for (const key of keysUnder(terms)) add(lying, nameOf(actor, act, respect, key), denial);
    }
  }
  const lookUp = (yes: Statement, respect: string): (readonly Alike[])[] => {
    const terms = [...(extentOf(yes, respect) ?? []), ...(limits.includes(respect) ? [UNLIMITED] : []), ...(respect === 'recipients' && isUnnamed(yes) ? [THIRD_PARTIES] : [])];
    return keysUnder(yes.actions).flatMap((act) => [
      ...keysUnder(terms).map((key) => covering.get(nameOf(yes.actor, act, respect, key)) ?? []),
      ...keysOwn(terms).map((key) => lying.get(nameOf(yes.actor, act, respect, key)) ?? []),
    ]);
  };
  return (yes) => {
    const found = respects.map((respect) => lookUp(yes, respect)).map((lists) => ({ lists, size: lists.reduce((sum, list) => sum + list.length, 0) }));
    return new Set(found.reduce((fewest, other) => (other.size < fewest.size ? other : fewest)).lists.flat());
  };
}

function extentOf(statement: Statement, respect: string): Extent {
  return respect === 'data' || respect === 'recipients' ? statement[respect] : statement.limits[respect];
}

/** Whoever leaves out who receives meets a denial for third parties as well. */
function isUnnamed({ recipients }: Statement): boolean {
  return recipients.includes(UNNAMED);
}

function nameOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function keysOwn(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ own }) => own))];
}

function keysUnder(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ under }) => [...under]))];
}

function add(index: Map<string, Alike[]>, key: string, denial: Alike): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [denial]);
  else others.push(denial);
}
