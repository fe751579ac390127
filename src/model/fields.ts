import type { Field, Node, Policy } from './policy.js';

const known = new WeakMap<Policy, readonly [name: string, field: Field][]>();

/** Every field of a policy by its name, each once: an item hands its audience and services down. */
export function fieldsOf(policy: Policy): readonly [name: string, field: Field][] {
  const fields = known.get(policy) ?? collect(policy, new Set(), []);
  known.set(policy, fields);
  return fields;
}

function collect(node: object, seen: Set<unknown>, fields: [name: string, field: Field][]): [name: string, field: Field][] {
  for (const name in node) {
    const part = (node as Readonly<Record<string, unknown>>)[name];
    if (!isNode(part) || seen.has(part)) continue;
    seen.add(part);
    if (part.facts !== undefined) fields.push([name, part as Field]);
    for (const child of part.facts ?? part.items ?? []) collect(child, seen, fields);
  }
  return fields;
}

/** A block, a collection, an item or a field, as opposed to its other properties. */
export function isNode(part: unknown): part is Node & { readonly facts?: readonly object[]; readonly items?: readonly object[] } {
  return typeof part === 'object' && part !== null && 'path' in part && 'state' in part;
}
