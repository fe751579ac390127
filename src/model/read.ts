import { shape } from '../generated/shape.js';
import { pathKey } from './path.js';
import type { Path } from './path.js';
import type { Actor, Block, Collection, Fact, Facts, Field, Item, Modifiers, Policy, Reference, Stance, State } from './policy.js';
import type { Problem } from './problem.js';

type Shape = { readonly leaf: unknown } | { readonly block: Fields } | { readonly collection: Fields };
type Fields = { readonly [name: string]: Shape };
type Raw = Readonly<Record<string, unknown>>;

/** What a part takes from the one above where it has none of its own. */
interface Inherited extends Pick<Modifiers, 'by' | 'audience' | 'services' | 'evidence'> {
  /** The state of what is missing. */
  readonly absent: State;
}

const WORD_MODIFIERS = ['says', 'audience', 'services', 'purposes', 'data', 'condition', 'exceptions', 'governedBy', 'for'] as const;
const CHOICES = {
  stance: ['does', 'may', 'never', 'presupposed'] satisfies Stance[], by: ['controller', 'user', 'third-party'] satisfies Actor[],
  state: ['given', 'masked', 'dangling', 'promised'] satisfies Reference[], strength: ['absolute', 'effort', 'hedged'],
};
const FLAGS = ['overrides', 'openEnded', 'only'] as const;
const KEYWORDS: ReadonlyMap<unknown, State> = new Map([['stated', 'stated'], ['none', 'denied'], ['not-stated', 'silent']]);

/**
 * Turns plain data into the typed shape: long and short forms, one and many, defaults and the five states.
 * `problems` are those of the same document; what they name is unreadable, and the rest is read all the same.
 */
export function readPolicy(value: unknown, problems: readonly Problem[]): Policy {
  const top = isMap(value) ? value : {};
  const isReadWhole = isMap(top['policy']) && top['policy']['read'] === 'whole';
  // Of a text that is broken somewhere nobody knows what else stands in it.
  const isBroken = !isMap(value) || problems.some((problem) => problem.kind === 'syntax' || problem.kind === 'limit');
  const absent: State = isBroken ? 'unreadable' : isReadWhole ? 'silent' : 'undeclared';
  const unreadable = new Set(problems.flatMap((problem) => (problem.kind === 'schema' ? [problem.path, ...(problem.meant ? [problem.meant] : [])] : [])).map(pathKey));
  const isUnreadable = (path: Path): boolean => unreadable.size > 0 && unreadable.has(pathKey(path));
  /** Who says it, and whether it is affirmed or denied, changes all that stands beside it. */
  const isUncertain = (path: Path): boolean => isUnreadable([...path, 'stance']) || isUnreadable([...path, 'by']);

  const start: Inherited = { by: 'controller', evidence: [], absent };

  function readPart(part: Shape, raw: unknown, path: Path, from: Inherited): Field | Block | Collection {
    if ('leaf' in part) return readField(raw, path, from);
    return 'block' in part ? readBlock(part.block, raw, path, from) : readCollection(part.collection, raw, path, from);
  }

  function readField(raw: unknown, path: Path, from: Inherited): Field {
    if (isUnreadable(path)) return { path, state: 'unreadable', facts: [] };
    if (raw === undefined) return { path, state: from.absent, facts: [] };
    const beside = plainModifiers(from);
    const facts = Array.isArray(raw) ? raw.flatMap((entry, index) => readFacts(entry, [...path, index], beside)) : readFacts(raw, path, beside);
    return { path, state: combine(facts), facts };
  }

  function readFacts(raw: unknown, path: Path, beside: Modifiers): Fact[] {
    if (isUnreadable(path) || raw === undefined) return [{ ...beside, path, state: 'unreadable' }];
    if (!isMap(raw)) return [fact(raw, path, beside)];
    const modifiers = readModifiers(raw, path, beside, {});
    const { value, other } = raw;
    if (isUncertain(path) || isUnreadable([...path, 'other'])) return [{ ...modifiers, path, state: 'unreadable' }];
    if (typeof other === 'string') return [{ ...modifiers, path: [...path, 'other'], state: 'stated', other }];
    const at = [...path, 'value'];
    if (isUnreadable(at)) return [{ ...modifiers, path: at, state: 'unreadable' }];
    if (value === undefined) return [fact(undefined, path, modifiers)];
    return Array.isArray(value) ? value.flatMap((entry, index) => readFacts(entry, [...at, index], modifiers)) : [fact(value, at, modifiers)];
  }

  function fact(value: unknown, path: Path, modifiers: Modifiers): Fact {
    if (isUnreadable(path)) return { ...modifiers, path, state: 'unreadable' };
    const state = modifiers.stance === 'never' ? 'denied' : (KEYWORDS.get(value) ?? 'stated');
    return value === undefined ? { ...modifiers, path, state } : { ...modifiers, path, state, value: value as string };
  }

  function readBlock(fields: Fields, raw: unknown, path: Path, from: Inherited): Block {
    if (isUnreadable(path)) return { path, state: 'unreadable', items: [] };
    if (raw === undefined) return { path, state: from.absent, items: [] };
    const items = Array.isArray(raw) ? raw.map((entry, index) => readItem(fields, entry, [...path, index], from)) : [readItem(fields, raw, path, from)];
    return { path, state: combine(items), items };
  }

  function readCollection(fields: Fields, raw: unknown, path: Path, from: Inherited): Collection {
    if (isUnreadable(path)) return { path, state: 'unreadable', items: [] };
    if (raw === undefined) return { path, state: from.absent, items: [] };
    if (!isMap(raw)) return { path, state: KEYWORDS.get(raw) ?? 'unreadable', items: [] };
    const items = Object.entries(raw).map(([id, entry]) => ({ ...readItem(fields, entry, [...path, id], from), id }));
    return { path, state: items.length === 0 ? 'unreadable' : 'stated', items };
  }

  function readItem(fields: Fields, raw: unknown, path: Path, from: Inherited): Item {
    const map = isMap(raw) ? raw : {};
    const modifiers = readModifiers(map, path, plainModifiers(from), fields);
    const value = isMap(raw) ? raw['value'] : raw;
    const word = KEYWORDS.get(value);
    const isReadable = (isMap(raw) || typeof raw === 'string') && !isUnreadable(path) && !isUnreadable([...path, 'value']) && !isUncertain(path);
    const state = !isReadable ? 'unreadable' : modifiers.stance === 'never' ? 'denied' : (word ?? 'stated');
    const item: Record<string, unknown> = { ...modifiers, path, state };
    if (typeof value === 'string' && word === undefined) item['words'] = value;
    const within: Inherited = { ...modifiers, absent: isReadable ? from.absent : 'unreadable' };
    for (const [name, part] of Object.entries(fields)) item[name] = readPart(part, map[name], [...path, name], within);
    return item as unknown as Item;
  }

  /** Those that are given, over those that hold without them. */
  function readModifiers(raw: Raw, path: Path, otherwise: Modifiers, fields: Fields): Modifiers {
    const given: Record<string, unknown> = {};
    for (const [name, choices] of Object.entries(CHOICES)) {
      const choice = choices.find((known) => known === raw[name]);
      if (choice !== undefined) given[name === 'state' ? 'reference' : name] = choice;
    }
    for (const name of FLAGS) if (typeof raw[name] === 'boolean') given[name] = raw[name];
    for (const name of WORD_MODIFIERS) {
      const at = [...path, name];
      if ((raw[name] !== undefined || isUnreadable(at)) && !(name in fields)) given[name] = readField(raw[name], at, start);
    }
    if (raw['evidence'] !== undefined) given['evidence'] = [raw['evidence']].flat().filter((locator) => typeof locator === 'string');
    if (typeof raw['id'] === 'string') given['id'] = raw['id'];
    return { ...otherwise, ...given };
  }

  /** A fact that is wrong anywhere is not known. */
  function readFactsOfTheOrganisation(raw: unknown): Facts {
    const wrong = new Set(problems.filter(({ path }) => path[0] === 'facts').map(({ path }) => path[1]));
    return isMap(raw) ? Object.fromEntries(Object.entries(raw as Facts).filter(([name]) => !wrong.has(name))) : {};
  }

  const policy: Record<string, unknown> = { path: [], state: 'stated', isReadWhole, facts: readFactsOfTheOrganisation(top['facts']), factsPath: ['facts'] };
  const absentItems: Record<string, Item> = {};
  for (const [name, part] of Object.entries(shape as unknown as Fields)) {
    const read = readPart(part, top[name], [name], start);
    policy[name] = read;
    if ('block' in part && (read as Block).items.length === 0) absentItems[name] = { ...readItem(part.block, {}, [name], { ...start, absent: read.state === 'unreadable' ? 'unreadable' : absent }), state: read.state };
  }
  return { ...policy, absentItems } as unknown as Policy;
}

function plainModifiers({ by, audience, services, evidence }: Inherited): Modifiers {
  return { stance: 'does', reference: 'given', overrides: false, openEnded: false, only: false, by, evidence, ...(audience && { audience }), ...(services && { services }) };
}

function combine(parts: readonly { readonly state: State }[]): State {
  for (const state of ['stated', 'denied', 'unreadable', 'silent'] as const) if (parts.some((part) => part.state === state)) return state;
  return 'undeclared';
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
