import { conflictOver } from './declared-conflicts.js';
import { excepts } from './exceptions.js';
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

const known = new WeakMap<Policy, readonly Opposition[]>();

/** Every yes that a no meets, unless one is an exception from the other or the declaration records the conflict itself. */
function oppositionsIn(policy: Policy): readonly Opposition[] {
  const found = known.get(policy) ?? findOppositions(statementsOf(policy)).filter(({ yes, no }) => conflictOver(policy, yes, no) === undefined);
  known.set(policy, found);
  return found;
}

/** More places than these say nothing new. */
const MAX_RELATED = 10;

/** Each yes that is met in a way that is asked for, with the strongest of its oppositions and the places of all. */
export function byStatement(policy: Policy, isAsked: (opposition: Opposition) => boolean): { readonly strongest: Opposition; readonly related: { at: Path; note: string }[] }[] {
  const groups = new Map<Statement, Opposition[]>();
  for (const opposition of oppositionsIn(policy).filter(isAsked)) {
    const group = groups.get(opposition.yes);
    if (group === undefined) groups.set(opposition.yes, [opposition]);
    else group.push(opposition);
  }
  return [...groups.values()].map((group) => {
    const [strongest, ...others] = group.sort((left, right) => (left.kind < right.kind ? -1 : left.kind > right.kind ? 1 : 0));
    const too = others.slice(0, MAX_RELATED - 1).map((other) => ({ at: other.no.at, note: other.kind === 'unnamed' ? 'denied here too' : `denied here too (${other.kind}: ${explain(other)})` }));
    return { strongest: strongest!, related: [{ at: strongest!.no.at, note: 'denied here' }, ...too] };
  });
}

function findOppositions(statements: readonly Statement[]): Opposition[] {
  const denials = statements.filter(({ kind }) => kind === 'no');
  return statements.filter(({ kind }) => kind === 'yes').flatMap((yes) => denials.filter((no) => speakOfTheSame(yes, no)).flatMap((no) => classify(yes, no) ?? []));
}

/** Apart from data and recipients: the yes lies within the no, and neither gives way to the other. */
function speakOfTheSame(yes: Statement, no: Statement): boolean {
  if (yes.actor !== no.actor || yes.name === no.name || yes.overrides || no.overrides || !isWithin(yes.actions, no.actions)) return false;
  const names = Object.keys(no.limits).filter((name) => name !== 'audience' && name !== 'services');
  return names.every((name) => isWithin(yes.limits[name], no.limits[name])) && !excepts(no, yes) && !excepts(yes, no);
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
  const others = [[yes.actions, no.actions], [yes.limits['purposes'], no.limits['purposes']], [yes.limits['technologies'], no.limits['technologies']]] as const;
  const meeting = others.flatMap(([left = [], right = []]) => [...relations(left, right)].filter(([relation]) => relation !== 'wider').slice(0, 1).map(([, pair]) => pair));
  const reasons = [...pairs, ...meeting].flatMap(([ofYes, ofNo]) => {
    const relation = relate(ofYes, ofNo);
    if (relation === undefined || relation === 'same') return [];
    return [relation === 'wider' ? `${ofNo.label} lies under ${ofYes.label}` : `${ofYes.label} lies under ${ofNo.label}`];
  });
  return reasons.length > 0 ? reasons.join(', ') : 'they speak of the same';
}
