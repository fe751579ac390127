import { shape } from '../generated/shape.js';
import { vocabulary } from '../generated/vocabulary.js';
import type { Block, Collection, Item, Policy } from '../model/policy.js';

export type Kind = 'text' | 'yesNo' | 'age' | readonly string[];
/** What stands at a place of a declaration, as the generated shape has it. */
export type Shape = { readonly leaf: Kind } | { readonly block: Fields } | { readonly collection: Fields };
export type Fields = { readonly [name: string]: Shape };

/** What a custom rule can be about: where its items stand, and what each holds. */
export interface Noun {
  readonly fields: Fields;
  readonly items: (policy: Policy) => readonly { readonly item: Item; readonly id?: string }[];
}

const TEXT: Shape = { leaf: 'text' };
const YES_NO: Shape = { leaf: 'yesNo' };

/** What any item may have besides its own fields. */
export const MODIFIERS: Fields = {
  id: TEXT, state: { leaf: ['stated', 'denied', 'silent', 'undeclared', 'unreadable'] }, stance: { leaf: ['does', 'may', 'never', 'presupposed'] },
  by: { leaf: ['controller', 'user', 'third-party'] }, reference: { leaf: ['given', 'masked', 'dangling', 'promised'] }, strength: { leaf: ['absolute', 'effort', 'hedged'] },
  overrides: YES_NO, openEnded: YES_NO, only: YES_NO, words: TEXT, says: TEXT, audience: TEXT, services: TEXT, purposes: TEXT, data: TEXT,
  condition: TEXT, exceptions: TEXT, governedBy: TEXT, for: TEXT, evidence: TEXT,
};

/** The modifiers that say whose statement it is and whether it holds: a rule that names one sees what others do, and what is denied. */
export const STANDING: ReadonlySet<string> = new Set(['state', 'stance', 'by']);

const top: Fields = shape;
const SINGULAR: Readonly<Record<string, string>> = { purposes: 'purpose', trackers: 'tracker', transfers: 'transfer', requests: 'request', changes: 'change', promises: 'promise', defects: 'defect', links: 'link', signals: 'signal', incentives: 'incentive' };

/** Every noun by its name: `policy` is the declaration as a whole, with each block under its own name. */
export const nouns: Readonly<Record<string, Noun>> = {
  policy: { fields: top, items: (policy) => [{ item: policy as unknown as Item }] },
  service: { fields: within('scope', 'services'), items: (policy) => policy.scope.items.flatMap((scope) => scope.services.items.map(plain)) },
  audience: { fields: within('scope', 'audiences'), items: (policy) => policy.scope.items.flatMap((scope) => scope.audiences.items.map(plain)) },
  right: { fields: within('rights', 'access'), items: rights },
  retention: { fields: fieldsOf(top['retention']!), items: (policy) => [...itemsOf(policy, 'retention'), ...[...policy.data.items, ...policy.sensitive.items].flatMap(({ id, retention }) => retention.items.map((item) => ({ item, id })))] },
  ...Object.fromEntries(Object.keys(top).filter((name) => !['policy', 'scope', 'rights', 'retention'].includes(name)).map((name) => [SINGULAR[name] ?? name, { fields: fieldsOf(top[name]!), items: (policy: Policy) => itemsOf(policy, name) }])),
};

export function fieldsOf(part: Shape): Fields {
  return 'block' in part ? part.block : 'collection' in part ? part.collection : {};
}

/** The terms that a field takes, where it has a closed list of them. */
export function termsOf(name: string, kind: Kind): readonly string[] | undefined {
  if (typeof kind !== 'string') return kind;
  const terms = Object.hasOwn(VOCABULARIES, name) ? vocabulary[VOCABULARIES[name]!] : undefined;
  return terms && Object.keys(terms);
}

const VOCABULARIES: Readonly<Record<string, keyof typeof vocabulary>> = { categories: 'data', use: 'purposes', recipients: 'recipients', basis: 'legalBases', safeguards: 'safeguards', technologies: 'technologies' };

function within(block: string, name: string): Fields {
  return fieldsOf(fieldsOf(top[block]!)[name]!);
}

function plain(item: Item): { item: Item } {
  return { item };
}

/** A block that is not declared is there once, with nothing stated in it. */
function itemsOf(policy: Policy, name: string): { item: Item }[] {
  const { items } = (policy as unknown as Readonly<Record<string, Block | Collection>>)[name]!;
  const absent = policy.absentItems[name];
  return (items.length === 0 && absent !== undefined ? [absent] : items).map(plain);
}

function rights(policy: Policy): { item: Item; id: string }[] {
  const names = Object.keys(fieldsOf(top['rights']!));
  return policy.rights.items.flatMap((block) => names.flatMap((id) => (block as unknown as Readonly<Record<string, Block>>)[id]!.items.map((item) => ({ item, id }))));
}
