import { isDecided, unanswered } from './answers.js';
import type { Block, Fact, Field, Item, Modifiers, Part } from './policy.js';

type Reachable = Item & Pick<Part<'controller'>, 'contact' | 'address'>;

/**
 * The ways to reach somebody that lead there: not those that are only promised or go nowhere. A contact that the copy
 * has masked stands in the text. Where there is none, a part that answers nothing, in the place of the contact.
 */
export function channelsOf(item: Reachable): (Field | Block | Item)[] {
  if (isDecided(item)) return [item];
  const { contact, address } = item;
  const contacts = contact.items.filter(isUsable).map((entry) => ({ entry, fields: [entry.email, entry.phone, entry.post, entry.form] }));
  const bare = contacts.filter(({ fields }) => fields.every(isMissing)).map(({ entry }) => entry);
  return [contact.state === 'stated' ? unanswered(contact) : contact, ...bare, ...[...contacts.flatMap(({ fields }) => fields), address].map(usable)];
}

function usable(field: Field): Field {
  const facts = field.facts.filter((fact) => isUsable(fact) && !isPlaceholder(fact));
  return facts.length === field.facts.length ? field : { ...field, state: facts.length > 0 ? field.state : 'undeclared', facts };
}

function isUsable({ reference }: Pick<Modifiers, 'reference'>): boolean {
  return reference === 'given' || reference === 'masked';
}

/** Left over from a template: nobody can own a mailbox there. */
function isPlaceholder({ value }: Fact): boolean {
  return /@example\.(?:com|net|org)$/i.test(value ?? '');
}

function isMissing({ state, facts }: Field): boolean {
  return facts.length === 0 && state !== 'unreadable';
}
