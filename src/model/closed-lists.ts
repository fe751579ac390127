import { groupAlike } from './alike.js';
import type { Alike, Member } from './alike.js';
import { excepts } from './exceptions.js';
import { isWithin as liesIn, pathKey } from './path.js';
import type { Path } from './path.js';
import type { Policy } from './policy.js';
import { isWithin, overlap } from './relation.js';
import type { Extent } from './relation.js';
import type { Closed, Statement } from './statement.js';
import { statementsOf } from './statements.js';

/** A list that the text closes with "only", and the first statements that go beyond it. */
export interface ClosedList {
  readonly at: Path;
  readonly overruns: readonly Overrun[];
}

export interface Overrun {
  readonly beyond: Statement;
  /** What is not in the list. */
  readonly what: string;
}

/** More places than these say nothing new. */
const MAX_OVERRUNS = 5;
const RESPECTS = { limits: ['audience', 'services', 'purposes', 'condition'], worded: ['purposes', 'condition'] };

export function overrunsIn(policy: Policy): ClosedList[] {
  const statements = statementsOf(policy);
  const affirmed = statements.filter(({ kind }) => kind === 'yes');
  const closing = statements.filter(({ kind, closed }) => kind !== 'no' && closed.length > 0);
  const groups = groupAlike(affirmed, closing, RESPECTS);
  const lists = new Map<string, ClosedList & Pick<Member, 'order'>>();
  for (const { like, members } of groupAlike(closing, affirmed, RESPECTS)) {
    const found = new Map<Closed['what'], readonly Candidate[]>();
    for (const { statement, order } of members) for (const { what, at } of statement.closed) {
      const candidates = found.get(what) ?? candidatesBeyond(like, what, groups);
      found.set(what, candidates);
      const overruns = overrunsOf(statement, candidates);
      const key = pathKey(at);
      if (overruns.length > 0 && (lists.get(key)?.order ?? Infinity) > order) lists.set(key, { at, overruns, order });
    }
  }
  return [...lists.values()].sort((left, right) => left.order - right.order);
}

type Candidate = Overrun & Pick<Member, 'order'>;

/** What goes beyond the list, apart from what either leaves out; in the order of the declaration. */
function candidatesBeyond(closed: Statement, what: Closed['what'], groups: readonly Alike[]): Candidate[] {
  return groups.flatMap(({ like, members }) => {
    const outside = isBeside(like, closed, what) ? outsideOf(extentOf(closed, what), extentOf(like, what), what) : undefined;
    return outside === undefined ? [] : members.map(({ statement, order }) => ({ beyond: statement, what: outside, order }));
  }).sort((left, right) => left.order - right.order);
}

function overrunsOf(closed: Statement, candidates: readonly Candidate[]): Overrun[] {
  const overruns: Overrun[] = [];
  for (const { beyond, what } of candidates) {
    if (!liesIn(beyond.at, closed.at) && !excepts(closed, beyond) && !excepts(beyond, closed)) overruns.push({ beyond, what });
    if (overruns.length === MAX_OVERRUNS) break;
  }
  return overruns;
}

/** The same act on the same data, for the same people and recipients, whatever the list is about. */
function isBeside(other: Statement, closed: Statement, what: Closed['what']): boolean {
  if (other.actor !== closed.actor || !isWithin(other.actions, closed.actions)) return false;
  const isShared = (['data', 'recipients', 'purposes'] as const).every((name) => name === what || overlap(extentOf(other, name), extentOf(closed, name)));
  return isShared && (['audience', 'services'] as const).every((name) => overlap(other.limits[name], closed.limits[name]));
}

/** Words can't be told to lie outside a list of terms; and what tells no purpose tells none beyond the list. */
function outsideOf(list: Extent, extent: Extent, what: Closed['what']): string | undefined {
  if (list === undefined) return undefined;
  if (what === 'condition') return isWithin(extent, list) ? undefined : (extent?.[0]?.label ?? 'under no condition');
  return extent?.find((term) => term.own.length > 0 && !term.label.startsWith('"') && !isWithin([term], list))?.label;
}

function extentOf(statement: Statement, what: Closed['what']): Extent {
  return what === 'data' || what === 'recipients' ? statement[what] : statement.limits[what];
}
