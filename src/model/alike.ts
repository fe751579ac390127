import type { Extent, Term } from './relation.js';
import type { Statement } from './statement.js';

/** Statements that are about the same and differ only in what they are called, what they leave out and where they stand. */
export interface Alike {
  /** Stands for all of them. */
  readonly like: Statement;
  readonly members: readonly Member[];
}

export interface Member {
  readonly statement: Statement;
  /** Its place among all statements. */
  readonly order: number;
}

/** In which limits statements must agree to be alike, and in which of them the very words matter. */
export interface Respects {
  readonly limits: readonly string[];
  readonly worded: readonly string[];
}

/**
 * Puts together what is alike in actor, actions, data, recipients and some limits, as far as `others` can tell: a key that
 * none of them has makes no difference. A declaration can hold thousands of statements, and what holds for one of a group
 * need not be worked out for each.
 */
export function groupAlike(statements: readonly Statement[], others: readonly Statement[], respects: Respects): Alike[] {
  const keyOf = keyer(others, respects);
  const groups = new Map<string, { like: Statement; members: Member[] }>();
  for (const [order, statement] of statements.entries()) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { like: statement, members: [{ statement, order }] });
    else group.members.push({ statement, order });
  }
  return [...groups.values()];
}

function keyer(others: readonly Statement[], { limits: names, worded }: Respects): (statement: Statement) => string {
  const covering = new Set<string>();
  const lying = new Set<string>();
  const learn = ({ own, under, audience = [], services = [] }: Term): void => {
    for (const key of own) covering.add(key);
    for (const key of under) lying.add(key);
    for (const term of [...audience, ...services]) learn(term);
  };
  for (const { actions, data, recipients, limits } of others) for (const terms of [actions, data, recipients, ...names.map((name) => limits[name] ?? [])]) terms.forEach(learn);

  const known = new Map<Term, string>();
  const keyOf = (term: Term): string => {
    const key = known.get(term) ?? JSON.stringify([term.own.filter((own) => lying.has(own)), [...term.under].filter((under) => covering.has(under)), keysOf(term.audience), keysOf(term.services)]);
    known.set(term, key);
    return key;
  };
  const keysOf = (terms: Extent): readonly string[] | null => terms?.map(keyOf) ?? null;
  const labelsOf = (terms: Extent): readonly string[] | null => terms?.map(({ label }) => label) ?? null;
  return ({ actor, actions, data, recipients, limits }) => JSON.stringify([
    actor, ...[actions, data, recipients].map((terms) => [keysOf(terms), labelsOf(terms)]), ...names.map((name) => keysOf(limits[name])), ...worded.map((name) => labelsOf(limits[name])),
  ]);
}
