import { plainly } from './capture.js';
import type { Capture, Claim, PlainTerm } from './capture.js';
import { plainUrl } from './duplicates.js';
import type { WorkspaceReport } from './lint-workspace.js';
import { shortName } from './short-name.js';

/** True of the organisation as such; other facts may differ from service to service. */
const OF_THE_ORGANISATION: ReadonlySet<string> = new Set(['dpoDesignated', 'businessTransfer']);
type Scoped = Pick<Claim, 'audiences' | 'services'>;

/** What policies of one controller that hold together say of the same, where one of them must be wrong. */
export function findConflicts(captures: readonly Capture[]): WorkspaceReport[] {
  const reports: WorkspaceReport[] = [];
  for (const group of groupByController(captures)) {
    const current = group.filter((capture) => !group.some((other) => supersedes(other, capture)));
    for (const [index, capture] of current.entries()) {
      for (const other of current.slice(0, index).filter((earlier) => earlier.archived === capture.archived)) reports.push(...compareFacts(capture, other), ...compareClaims(capture, other), ...compareClaims(other, capture));
    }
  }
  return reports;
}

function groupByController(captures: readonly Capture[]): Capture[][] {
  const groups = new Map<string, Capture[]>();
  for (const capture of captures) {
    if (capture.controller === undefined) continue;
    const name = plainly(capture.controller);
    groups.set(name, [...(groups.get(name) ?? []), capture]);
  }
  return [...groups.values()];
}

/** A later version of the same policy: it was changed, and contradicts nothing. */
function supersedes(later: Capture, earlier: Capture): boolean {
  const [new_, old] = [dayOf(later), dayOf(earlier)];
  const isSame = later.url !== undefined && earlier.url !== undefined ? plainUrl(later.url) === plainUrl(earlier.url) : later.title !== undefined && earlier.title !== undefined && plainly(later.title) === plainly(earlier.title);
  return isSame && new_ !== undefined && old !== undefined && new_ > old;
}

export function dayOf({ effective, updated, archived }: Pick<Capture, 'effective' | 'updated' | 'archived'>): string | undefined {
  return effective ?? updated ?? archived;
}

function compareFacts(capture: Capture, other: Capture): WorkspaceReport[] {
  const areTogether = overlap(scopeOf(capture, {}), scopeOf(other, {}));
  return capture.facts.flatMap((fact): WorkspaceReport[] => {
    const against = other.facts.find(({ name, value }) => name === fact.name && value !== fact.value);
    if (against === undefined || !(areTogether || OF_THE_ORGANISATION.has(fact.name))) return [];
    return [{ messageId: 'fact', data: { fact: fact.name, value: String(fact.value), other: String(against.value), file: shortName(against.file) }, at: fact, other: { ...against, note: 'the other way round here' } }];
  });
}

/** Each yes of one policy that a general no of the other denies. */
function compareClaims(capture: Capture, other: Capture): WorkspaceReport[] {
  const denials = other.claims.filter(({ kind }) => kind === 'no');
  return capture.claims.filter(({ kind }) => kind === 'yes').flatMap((yes): WorkspaceReport[] => {
    const no = denials.find((denial) => isDenied(yes, denial) && overlap(scopeOf(capture, yes), scopeOf(other, denial)));
    if (no === undefined) return [];
    return [{ messageId: 'statements', data: { yes: yes.path, no: no.path, file: shortName(no.file) }, at: yes, other: { ...no, note: 'denied here' } }];
  });
}

function isDenied(yes: Claim, no: Claim): boolean {
  return lies(yes.actions, no.actions) && lies(yes.data, no.data) && lies(yes.recipients, no.recipients);
}

/** Whether some of the first lies under some of the second, or is the same. */
function lies(inner: readonly PlainTerm[], outer: readonly PlainTerm[]): boolean {
  return inner.some(({ under }) => outer.some(({ own }) => own.some((key) => under.includes(key))));
}

function scopeOf({ audiences, services }: Capture, limits: Scoped): Scoped {
  return { audiences: limits.audiences ?? audiences, services: limits.services ?? services };
}

/** Who or what is not named is everybody and everything. */
function overlap(left: Scoped, right: Scoped): boolean {
  return (['audiences', 'services'] as const).every((name) => {
    const [one, other] = [left[name] ?? [], right[name] ?? []];
    return one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
  });
}
