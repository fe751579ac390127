import { groupAlike } from './alike.js';
import type { Alike } from './alike.js';
import { conflictOver } from './declared-conflicts.js';
import { indexDenials } from './denial-index.js';
import { excepts, exceptsAll } from './exceptions.js';
import type { Path } from './path.js';
import type { Policy } from './policy.js';
import { isWithin, overlap, relate, relations } from './relation.js';
import type { Relation, Term } from './relation.js';
import type { Statement } from './statement.js';
import { statementsOf } from './statements.js';
import { UNNAMED } from './terms.js';

/**
 * How a yes lies to a no, first in data, then in recipients. C1 to C5 cannot both hold; in N1 to N4 a general yes meets a
 * narrower no. Two things that merely overlap are in no class. After Andow et al., PolicyLint, USENIX Security 2019.
 */
const CLASSES: Readonly<Record<Relation, Readonly<Record<Relation, string>>>> = {
  same: { same: 'C1', narrower: 'C3', wider: 'N3' },
  narrower: { same: 'C2', narrower: 'C4', wider: 'C5' },
  wider: { same: 'N1', narrower: 'N2', wider: 'N4' },
};
type Pair = readonly [ofYes: Term, ofNo: Term];

export interface Opposition {
  readonly yes: Statement;
  readonly no: Statement;
  /** `C1` to `C5`, `N1` to `N4`; `unnamed` where the yes does not say who receives, and the no is for third parties. */
  readonly kind: string;
  /** The data and the recipients by which they meet. */
  readonly pairs: readonly Pair[];
}

/** More places than these say nothing new. */
const MAX_RELATED = 5;
type Family = 'contradiction' | 'narrowing';

/** A yes that is met, with the strongest of its oppositions and the places of the next. */
export interface Met {
  readonly strongest: Opposition;
  readonly related: readonly { readonly at: Path; readonly note: string }[];
}

const known = new WeakMap<Policy, Readonly<Record<Family, readonly Met[]>>>();

/** Every yes that a no meets, unless one is an exception from the other or the declaration records the conflict itself; in the order of the declaration. */
export function metBy(policy: Policy, family: Family): readonly Met[] {
  const met = known.get(policy) ?? findAll(policy);
  known.set(policy, met);
  return met[family];
}

/** Limits that a data item can bring along. */
const PEOPLE: ReadonlySet<string> = new Set(['audience', 'services']);
/** Limits that an explanation names. */
const EXPLAINED = ['purposes', 'technologies'];

function findAll(policy: Policy): Record<Family, Met[]> {
  const statements = statementsOf(policy).filter((statement) => !statement.overrides && !exceptsAll(statement));
  const denials = statements.filter(({ kind }) => kind === 'no');
  const affirmations = statements.filter(({ kind }) => kind === 'yes');
  const limits = [...new Set(denials.flatMap((no) => Object.keys(no.limits).filter((name) => no.limits[name] !== undefined && !PEOPLE.has(name))))].sort();
  const respects = { limits: [...PEOPLE, ...limits], worded: EXPLAINED };
  const candidatesFor = indexDenials(groupAlike(denials, affirmations, respects), limits);
  const found = groupAlike(affirmations, denials, respects).flatMap(({ like, members }) => {
    const oppositions = byStrength([...candidatesFor(like)].flatMap((denial) => oppose(like, denial)));
    if (oppositions.length === 0) return [];
    const families = { contradiction: oppositions.filter(({ kind }) => kind.startsWith('C')), narrowing: oppositions.filter(({ kind }) => !kind.startsWith('C')) };
    return members.map(({ statement, order }) => ({ order, contradiction: meet(policy, statement, families.contradiction), narrowing: meet(policy, statement, families.narrowing) }));
  }).sort((left, right) => left.order - right.order);
  return { contradiction: found.flatMap(({ contradiction }) => contradiction ?? []), narrowing: found.flatMap(({ narrowing }) => narrowing ?? []) };
}

/** How a group of denials opposes a yes, apart from what either leaves out. */
interface Candidate extends Opposition {
  readonly order: number;
}

function oppose(yes: Statement, { like, members }: Alike): Candidate[] {
  const opposition = isWithinLimits(yes, like) ? classify(yes, like) : undefined;
  return opposition === undefined ? [] : members.map(({ statement, order }) => ({ ...opposition, no: statement, order }));
}

function byStrength(candidates: Candidate[]): Candidate[] {
  return candidates.sort((left, right) => (left.kind < right.kind ? -1 : left.kind > right.kind ? 1 : left.order - right.order));
}

function meet(policy: Policy, yes: Statement, candidates: readonly Candidate[]): Met | undefined {
  const found: Opposition[] = [];
  for (const { no, kind, pairs } of candidates) {
    if (yes.name !== no.name && !excepts(no, yes) && !excepts(yes, no) && conflictOver(policy, yes, no) === undefined) found.push({ yes, no, kind, pairs });
    if (found.length === MAX_RELATED) break;
  }
  const [strongest, ...others] = found;
  if (strongest === undefined) return undefined;
  const too = others.map((other) => ({ at: other.no.at, note: other.kind === 'unnamed' ? 'denied here too' : `denied here too (${other.kind}: ${explain(other)})` }));
  return { strongest, related: [{ at: strongest.no.at, note: 'denied here' }, ...too] };
}

/** Apart from data, recipients and people: the yes lies within the no. */
function isWithinLimits(yes: Statement, no: Statement): boolean {
  const names = Object.keys(no.limits).filter((name) => !PEOPLE.has(name));
  return isWithin(yes.actions, no.actions) && names.every((name) => isWithin(yes.limits[name], no.limits[name]));
}

function classify(yes: Statement, no: Statement): Opposition | undefined {
  const inData = relations(yes.data, no.data, (data, denied, relation) => concernsTheSamePeople(yes, data, no, denied, relation));
  if (inData.size === 0) return undefined;
  const inRecipients = relations(yes.recipients, no.recipients);
  const found = [...inData].flatMap(([ofData, data]) => [...inRecipients].map(([ofRecipients, recipients]): Opposition => ({ yes, no, kind: CLASSES[ofData][ofRecipients], pairs: [data, recipients] })));
  if (found.length === 0) return yes.recipients.includes(UNNAMED) && no.recipients.some(({ own }) => own.includes('third-parties')) ? { yes, no, kind: 'unnamed', pairs: [] } : undefined;
  return found.reduce((strongest, other) => (other.kind < strongest.kind ? other : strongest));
}

/** A data item brings the people and services that it is about, where the statement names none. */
function concernsTheSamePeople(yes: Statement, data: Term, no: Statement, denied: Term, relation: Relation): boolean {
  return (['audience', 'services'] as const).every((name) => {
    const limit = no.limits[name] ?? (relation === 'wider' ? undefined : denied[name]);
    return isWithin(yes.limits[name] ?? data[name], limit) && overlap(data[name], denied[name]);
  });
}

/** The path through the vocabularies: `contact.email lies under contact`. */
export function explain({ yes, no, pairs }: Opposition): string {
  const others = [[yes.actions, no.actions], ...EXPLAINED.map((name) => [yes.limits[name], no.limits[name]])] as const;
  const meeting = others.flatMap(([left = [], right = []]) => [...relations(left, right)].filter(([relation]) => relation !== 'wider').slice(0, 1).map(([, pair]) => pair));
  const reasons = [...pairs, ...meeting].flatMap(([ofYes, ofNo]) => {
    const relation = relate(ofYes, ofNo);
    if (relation === undefined || relation === 'same') return [];
    return [relation === 'wider' ? `${ofNo.label} lies under ${ofYes.label}` : `${ofYes.label} lies under ${ofNo.label}`];
  });
  return reasons.length > 0 ? reasons.join(', ') : 'they speak of the same';
}
