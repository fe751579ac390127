/** One thing that a statement is about: a category of data, a recipient, a purpose, words. */
export interface Term {
  readonly label: string;
  /** The keys that it covers: what lies under one of them, lies under the term. */
  readonly own: readonly string[];
  /** The keys of itself and of all that it lies under. */
  readonly under: ReadonlySet<string>;
  /** Of data: the people and services that the data item is about. */
  readonly audience?: Extent;
  readonly services?: Extent;
}

/** What a statement is limited to, in one respect; nothing where it is not limited. */
export type Extent = readonly Term[] | undefined;
/** How the first of two terms lies to the second. */
export type Relation = 'same' | 'narrower' | 'wider';

export function relate(left: Term, right: Term): Relation | undefined {
  const isUnder = covers(right, left);
  if (covers(left, right)) return isUnder ? 'same' : 'wider';
  return isUnder ? 'narrower' : undefined;
}

/**
 * The ways in which terms of two lists lie to one another, with the first pair of each that counts. Whether one is wider is
 * only asked where none is the same or narrower.
 */
export function relations(left: readonly Term[], right: readonly Term[], counts: (left: Term, right: Term, relation: Relation) => boolean = () => true): ReadonlyMap<Relation, readonly [Term, Term]> {
  const found = new Map<Relation, readonly [Term, Term]>();
  const keep = (relation: Relation, one: Term, other: Term): void => {
    if (!found.has(relation) && counts(one, other, relation)) found.set(relation, [one, other]);
  };
  const [ofLeft, ofRight] = [indexOf(left), indexOf(right)];
  for (const one of left) {
    for (const key of one.under) {
      for (const other of ofRight.get(key) ?? []) keep(covers(one, other) ? 'same' : 'narrower', one, other);
    }
    if (found.size === 2) return found;
  }
  if (found.size === 0) for (const other of right) for (const key of other.under) for (const one of ofLeft.get(key) ?? []) keep('wider', one, other);
  return found;
}

/** Lists can be long, and each is compared with many: terms are looked up by their keys. One for everybody stands for the others. */
const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Term[]>>();

function indexOf(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const known = indexes.get(terms);
  if (known !== undefined) return known;
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of term.own) {
      const others = index.get(key);
      if (others === undefined || isForEverybody(term)) index.set(key, [term]);
      else if (!isForEverybody(others[0]!)) others.push(term);
    }
  }
  indexes.set(terms, index);
  return index;
}

function isForEverybody({ audience, services }: Term): boolean {
  return audience === undefined && services === undefined;
}

function covers(outer: Term, inner: Term): boolean {
  return outer.own.some((key) => inner.under.has(key));
}

/** Whether some of what the first is limited to lies under the second. */
export function isWithin(left: Extent, right: Extent): boolean {
  return right === undefined || (left?.some((inner) => right.some((outer) => covers(outer, inner))) ?? false);
}

export function overlap(left: Extent, right: Extent): boolean {
  return left === undefined || isWithin(left, right) || isWithin(right, left);
}
