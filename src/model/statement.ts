import { formatPath } from './path.js';
import type { Path } from './path.js';
import type { Actor, Fact, Field, Item } from './policy.js';
import type { Extent, Term } from './relation.js';
import { ALL_DATA, ANYONE, plainTerms } from './terms.js';
import { labelOf } from './vocabulary.js';

/** In what a statement is limited besides its data and recipients, by the name of the field: `purposes`, `audience`, `condition`, `source`. */
export type Limits = Readonly<Record<string, Extent>>;

/** One yes or no of a declaration. A list in it holds for each entry; what is not limited, for everything. */
export interface Statement {
  readonly at: Path;
  /** The path in words: `sharing.carriers`. */
  readonly name: string;
  readonly id?: string;
  /** `list` closes what other statements say, and says nothing itself. */
  readonly kind: 'yes' | 'no' | 'list';
  readonly actor: Actor;
  /** What is done: `share`, `collect`, `rights.access`. */
  readonly actions: readonly Term[];
  readonly data: readonly Term[];
  readonly recipients: readonly Term[];
  readonly limits: Limits;
  /** Ids and words of what it leaves out. */
  readonly exceptions: readonly string[];
  /** By what another statement's exceptions may call it. */
  readonly called: readonly string[];
  readonly overrides: boolean;
  readonly evidence: readonly string[];
  /** What the text closes with "only", and where. */
  readonly closed: readonly Closed[];
}

export interface Closed {
  readonly what: 'data' | 'recipients' | 'purposes' | 'condition';
  readonly at: Path;
}

type Kind = Statement['kind'];
type Given = Pick<Statement, 'actions'> & Partial<Pick<Statement, 'data' | 'recipients' | 'limits' | 'at' | 'actor'>>;

/** What an item says, with what its modifiers make of it. */
export function makeStatement(item: Item, kind: Kind, given: Given): Statement {
  const { at = item.path, actor = item.by, actions, data = [ALL_DATA], recipients = [ANYONE] } = given;
  const parts = [item, ...subjectsOf(item).flatMap(({ facts }) => facts)];
  const limits: Limits = { ...detailsOf(item), audience: plainTerms(item.audience), services: plainTerms(item.services), condition: conditionOf(parts), ...given.limits };
  return {
    at, name: formatPath(at), kind, actor, actions, data, recipients, limits,
    ...(item.id !== undefined && { id: item.id }),
    exceptions: parts.flatMap(({ exceptions }) => wordsOf(exceptions)),
    called: [item.id ?? '', ...[data, recipients, limits['purposes'] ?? [], limits['condition'] ?? []].flat().flatMap(namesOf), ...wordsOf(item.says), ...wordsOf((item as { choice?: Field }).choice)],
    overrides: item.overrides, evidence: [...new Set(parts.flatMap(({ evidence }) => evidence))],
    closed: closedOf(item, limits),
  };
}

/** The parts of an item that say yes, and those that say no: "with partners, never with advertisers". */
export function polarities(item: Item, ...fields: readonly Field[]): { readonly kind: 'yes' | 'no'; readonly facts: readonly Fact[] }[] {
  const facts = fields.flatMap((field) => field.facts);
  const [said, denied] = (['stated', 'denied'] as const).map((state) => facts.filter((fact) => fact.state === state)) as [Fact[], Fact[]];
  if (item.state === 'denied') return isFirm(item) ? [{ kind: 'no', facts: said }] : [];
  const no = denied.filter((fact) => isFirm(fact) && (fact.value !== undefined || fact.other !== undefined) && fact.value !== 'none');
  return [...(said.length > 0 || denied.length === 0 ? [{ kind: 'yes' as const, facts: said }] : []), ...(no.length > 0 ? [{ kind: 'no' as const, facts: no }] : [])];
}

/** "We try not to" and "generally not" deny nothing. */
export function isFirm({ strength }: Pick<Item, 'strength'>): boolean {
  return strength !== 'effort' && strength !== 'hedged';
}

const SUBJECTS = ['recipients', 'names', 'action', 'data', 'purposes', 'categories', 'items', 'use', 'technologies', 'destinations'] as const;
const OF_OTHERS: ReadonlySet<string> = new Set([...SUBJECTS, 'description', 'says', 'audience', 'services', 'condition', 'exceptions', 'governedBy', 'for']);

function subjectsOf(item: Item): Field[] {
  const fields = item as unknown as Readonly<Record<string, Field | undefined>>;
  return SUBJECTS.flatMap((name) => fields[name] ?? []);
}

/** Every further field: "no cookies that last", "no access by telephone". */
function detailsOf(item: Item): Limits {
  const fields = Object.entries(item).filter((entry): entry is [string, Field] => !OF_OTHERS.has(entry[0]) && typeof entry[1] === 'object' && 'facts' in (entry[1] as object));
  return Object.fromEntries(fields.map(([name, field]) => [name, plainTerms(field)]));
}

/** Any one of the conditions suffices. */
function conditionOf(parts: readonly Pick<Item, 'condition'>[]): Extent {
  const terms = parts.flatMap(({ condition }) => plainTerms(condition) ?? []);
  return terms.length > 0 ? terms : undefined;
}

function closedOf(item: Item, limits: Limits): Closed[] {
  const fields = item as unknown as Readonly<Record<string, Field | undefined>>;
  const names = { recipients: 'recipients', destinations: 'recipients', data: 'data', purposes: 'purposes', condition: 'condition' } as const;
  const inFields = (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => (fields[name]?.facts.some(({ only }) => only) ? [{ what: names[name], at: fields[name]!.path }] : []));
  const what = (['condition', 'purposes'] as const).find((name) => limits[name] !== undefined) ?? 'recipients';
  return item.only && inFields.length === 0 ? [{ what, at: item.path }] : inFields;
}

function wordsOf(field: Field | undefined): string[] {
  return (field?.facts ?? []).flatMap(({ value, other }) => value ?? other ?? []);
}

function namesOf({ label, own }: Term): string[] {
  return [label, ...own.map((key) => key.replace(/^[#~=]/, '')), ...own.flatMap((key) => labelOf('recipients', key) ?? [])];
}
