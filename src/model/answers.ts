import type { Field, Item, Node } from './policy.js';

type Whole<I extends Item> = Node & { readonly items: readonly I[] };
type FieldName<I> = { [K in keyof I]-?: I[K] extends Field<unknown> ? K : never }[keyof I];

/** The items in which a field has a value that is meant, denied items among them: sharing whose recipients are authorities. */
export function meant<I extends Item>({ items }: Whole<I>, field: FieldName<I>, isMeant: (value: string) => boolean): I[] {
  return items.filter((item) => (item[field] as Field).facts.some(({ value, state }) => state === 'stated' && value !== undefined && isMeant(value)));
}

/** What answers where no item is meant: nothing, unless the whole is denied, or it is unreadable whether one is meant. */
export function noneMeant<I extends Item>(whole: Whole<I>, field: FieldName<I>): (Whole<I> | I | Field)[] {
  if (whole.items.length === 0) return [whole];
  const unreadable = whole.items.flatMap((item) => [item, item[field] as Field]).filter(({ state }) => state === 'unreadable');
  return [unanswered(whole), ...unreadable];
}

/** An item that answers for all its fields: it is denied, silent or unreadable as a whole, or the text merely relies on it. */
export function isDecided({ state, stance }: Item): boolean {
  return state !== 'stated' || stance === 'presupposed';
}

/** A part in the same place that answers nothing. */
export function unanswered({ path }: Node): Field {
  return { path, state: 'undeclared', facts: [] };
}
