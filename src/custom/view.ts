import type { Path } from '../model/path.js';
import type { Block, Collection, Fact, Field, Item, Node, Policy, State } from '../model/policy.js';
import { isCovered, isTheControllersOwn } from '../model/speaker.js';
import { MODIFIERS } from './nouns.js';
import type { Fields, Shape } from './nouns.js';

/**
 * An item as a JSON Schema sees it: each field is the list of its values, each block one map of its fields, all its
 * statements together, each collection a map of items by id.
 */
export type View = { readonly [name: string]: View | readonly unknown[] };

/** What a part of a view stands for. */
export interface Seen extends Node {
  readonly isStated: boolean;
  /** Of a list of values: the place of each. */
  readonly places: readonly Path[];
}

const seen = new WeakMap<object, Seen>();

/** What a map or a list of a view stands for; a single value has no place of its own but in its list. */
export function seenAs(part: unknown): Seen | undefined {
  return typeof part === 'object' && part !== null ? seen.get(part) : undefined;
}

/** `isWide`: what others do, what is denied and what is said to people left out is there too. */
export function viewOf(item: Item, fields: Fields, policy: Policy, isWide: boolean): View {
  return viewItems([item], fields, item, policy, isWide);
}

function viewItems(items: readonly Item[], fields: Fields, node: Node, policy: Policy, isWide: boolean): View {
  const kept = isWide || items.length === 0 ? items : items.filter((item) => item === (node as unknown) || isTheControllersOwn(item, policy));
  const view: Record<string, View | readonly unknown[]> = {};
  for (const name of Object.keys(MODIFIERS)) if (!Object.hasOwn(fields, name)) view[name] = viewModifier(kept, name, node);
  for (const [name, part] of Object.entries(fields)) view[name] = viewPart(kept, name, part, node, policy, isWide);
  const isUnreadable = node.state === 'unreadable' || items.some(({ state }) => state === 'unreadable');
  seen.set(view, { path: node.path, state: isUnreadable ? 'unreadable' : node.state, isStated: kept.some(({ state }) => state === 'stated'), places: [] });
  return view;
}

function viewPart(items: readonly Item[], name: string, part: Shape, node: Node, policy: Policy, isWide: boolean): View | readonly unknown[] {
  const parts = items.map((item) => (item as unknown as Readonly<Record<string, Field | Block | Collection>>)[name]).filter((found) => found !== undefined);
  const whole: Node = { path: parts[0]?.path ?? [...node.path, name], state: combine(parts, node) };
  if ('leaf' in part) return viewField(parts as Field[], whole, policy, isWide);
  const within = (parts as (Block | Collection)[]).flatMap((block): readonly Item[] => block.items);
  if ('block' in part) return viewItems(within, part.block, whole, policy, isWide);
  const view = Object.fromEntries(within.filter((item) => isWide || isTheControllersOwn(item, policy)).map((item) => [item.id!, viewItems([item], part.collection, item, policy, isWide)]));
  const isUnreadable = whole.state === 'unreadable' || within.some(({ state }) => state === 'unreadable');
  seen.set(view, { ...whole, state: isUnreadable ? 'unreadable' : whole.state, isStated: Object.keys(view).length > 0, places: [] });
  return view;
}

function viewField(fields: readonly Field<unknown>[], whole: Node, policy: Policy, isWide: boolean): readonly unknown[] {
  const facts = fields.flatMap((field) => field.facts as readonly Fact<unknown>[]);
  const stated = facts.filter((fact) => fact.state === 'stated' && (isWide || (fact.by === 'controller' && isCovered(fact, policy))));
  const told = stated.filter(({ value, other }) => value !== undefined || other !== undefined);
  const values = told.map(({ value, other }) => value ?? other);
  const isUnreadable = whole.state === 'unreadable' || facts.some(({ state }) => state === 'unreadable');
  seen.set(values, { ...whole, state: isUnreadable ? 'unreadable' : whole.state, isStated: stated.length > 0, places: told.map(({ path }) => path) });
  return values;
}

/** A modifier is a list like any other field: of several statements, what each says. */
function viewModifier(items: readonly Item[], name: string, node: Node): readonly unknown[] {
  const found = items.flatMap((item): { value: unknown; path: Path }[] => {
    const value = (item as unknown as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) return [];
    const facts = typeof value === 'object' && value !== null && 'facts' in value ? (value as Field).facts : undefined;
    if (facts !== undefined) return facts.filter(({ state }) => state === 'stated').map((fact) => ({ value: fact.value ?? fact.other, path: fact.path }));
    return [value].flat().map((each) => ({ value: each, path: [...item.path, name === 'reference' ? 'state' : name] }));
  });
  const values = found.map(({ value }) => value);
  seen.set(values, { path: [...node.path, name], state: found.length > 0 ? 'stated' : node.state === 'stated' ? 'undeclared' : node.state, isStated: found.length > 0, places: found.map(({ path }) => path) });
  return values;
}

function combine(parts: readonly Node[], node: Node): State {
  for (const state of ['unreadable', 'stated', 'denied', 'silent'] as const) if (parts.some((part) => part.state === state)) return state;
  return parts.length === 0 && node.state !== 'stated' ? node.state : 'undeclared';
}
