import type { Field, Node, Part, Policy } from './policy.js';
import type { Statement } from './statement.js';

type Defect = Part<'defects'>;

/** The entries of `defects` by which the declaration records that the text contradicts itself. */
export function declaredConflicts({ defects }: Policy): readonly Defect[] {
  return defects.items.filter(({ state, kind }) => state === 'stated' && kind.facts.some((fact) => fact.value === 'conflict'));
}

/** The recorded conflict that two statements are the sides of: its locators point to both. */
export function conflictOver(policy: Policy, yes: Statement, no: Statement): Defect | undefined {
  return declaredConflicts(policy).find(({ evidence }) => {
    const [ofYes, ofNo] = [yes, no].map((side) => evidence.filter((locator) => pointsTo(locator, side))) as [string[], string[]];
    return ofYes.length > 0 && ofNo.length > 0 && new Set([...ofYes, ...ofNo]).size > 1;
  });
}

/** Locators point to the same passage if they begin alike: the first words occur once in the text. */
function pointsTo(locator: string, { evidence }: Pick<Statement, 'evidence'>): boolean {
  return evidence.some((other) => startOf(other) === startOf(locator));
}

function startOf(locator: string): string {
  return locator.split(' … ', 1)[0]!.trim();
}

/** The parts of the declaration that stand for the passages of a conflict, one each. */
export function sidesOf(policy: Policy, { evidence }: Defect): readonly Node[] {
  const parts = [...evidencedParts(policy)];
  return evidence.flatMap((locator) => parts.find((part) => pointsTo(locator, part)) ?? []);
}

/** Items and values with their locators, from the outside in; what the declaration says of its own defects is left out. */
function* evidencedParts(node: object, seen: Set<object> = new Set()): Generator<Node & Pick<Statement, 'evidence'>> {
  for (const [name, part] of Object.entries(node) as [string, unknown][]) {
    if (!isNode(part) || seen.has(part) || name === 'defects' || name === 'absentItems') continue;
    seen.add(part);
    for (const child of part.facts ?? part.items ?? []) {
      if (child.evidence !== undefined) yield child as Node & Pick<Statement, 'evidence'>;
      yield* evidencedParts(child, seen);
    }
  }
}

type Parent = Node & { readonly facts?: Field['facts']; readonly items?: readonly (Node & Partial<Pick<Statement, 'evidence'>>)[] };

function isNode(part: unknown): part is Parent {
  return typeof part === 'object' && part !== null && 'path' in part && 'state' in part;
}
