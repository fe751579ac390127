import { excepts } from './exceptions.js';
import { isWithin as liesIn, pathKey } from './path.js';
import type { Path } from './path.js';
import type { Policy } from './policy.js';
import { isWithin, overlap } from './relation.js';
import type { Extent } from './relation.js';
import type { Closed, Statement } from './statement.js';
import { statementsOf } from './statements.js';

/** A list that the text closes with "only", and the statements that go beyond it. */
export interface ClosedList {
  readonly at: Path;
  readonly overruns: readonly { readonly beyond: Statement; /** What is not in the list. */ readonly what: string }[];
}

export function overrunsIn(policy: Policy): ClosedList[] {
  const statements = statementsOf(policy);
  const lists = new Map<string, ClosedList>();
  for (const closed of statements.filter(({ kind }) => kind !== 'no')) {
    for (const { what, at } of closed.closed) {
      const overruns = statements.filter((other) => isBeside(other, closed, what)).flatMap((beyond) => {
        const outside = outsideOf(extentOf(closed, what), extentOf(beyond, what), what);
        return outside === undefined ? [] : [{ beyond, what: outside }];
      });
      if (overruns.length > 0 && !lists.has(pathKey(at))) lists.set(pathKey(at), { at, overruns });
    }
  }
  return [...lists.values()];
}

/** The same act on the same data, for the same people and recipients, whatever the list is about. */
function isBeside(other: Statement, closed: Statement, what: Closed['what']): boolean {
  if (other.kind !== 'yes' || other.actor !== closed.actor || !isWithin(other.actions, closed.actions) || liesIn(other.at, closed.at)) return false;
  const isShared = (['data', 'recipients', 'purposes'] as const).every((name) => name === what || overlap(extentOf(other, name), extentOf(closed, name)));
  return isShared && (['audience', 'services'] as const).every((name) => overlap(other.limits[name], closed.limits[name])) && !excepts(closed, other) && !excepts(other, closed);
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
