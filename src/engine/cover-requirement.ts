import { isWithin } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Node, Policy } from '../model/policy.js';
import { ask, isOutOfSector } from './assess.js';
import type { Requirement } from './framework.js';
import { answering, isGap, judge } from './judge.js';
import type { Gap, Judgement } from './judge.js';
import type { Examination, Raised } from './lint-document.js';
import { fill } from './message.js';
import { readablePath } from './readable-path.js';
import type { AnyRule } from './rule.js';
import { select } from './select.js';
import type { Severity } from './severity.js';

/**
 * What a policy makes of one requirement. The first five are what a declaration can record; `vague` is stated in words
 * that hold nobody to anything, `contrary` is stated against a limit of the law, `open` depends on a fact that the
 * declaration leaves out, and `not-applicable` is asked of nobody here: a condition does not hold, or the law is of another day.
 */
export const STATUSES = ['stated', 'vague', 'contrary', 'denied', 'silent', 'undeclared', 'unreadable', 'open', 'not-applicable'] as const;
export type Status = (typeof STATUSES)[number];

export interface Cell {
  readonly status: Status;
  /** Where in the declaration: what answers, or where the gap is. */
  readonly places: readonly string[];
  /** Why it is not simply stated, in sentences. */
  readonly reasons: readonly string[];
  /** The facts that decide whether it is asked at all. */
  readonly dependsOn: readonly string[];
}

/** How the questions of a rule were answered, and by what. */
export interface Hearing {
  readonly judgements: readonly Judgement[];
  readonly answers: readonly Node[];
}

/** Something that stands between a requirement and `stated`. */
interface Obstacle {
  readonly status: Status;
  readonly at: Path;
  /** The report that says so; without one, nothing is stated where the rule looks. */
  readonly entry?: Raised;
}

/** What a policy makes of a rule, whatever law asks for it. */
export interface Outcome extends Hearing {
  readonly rule: AnyRule;
  readonly obstacles: readonly Obstacle[];
  /** Answers leave some audiences out. */
  readonly partial: readonly Raised[];
  /** What other rules say of how the answers are put. */
  readonly blurs: readonly Raised[];
}

/** A question that was put to nothing: no cookies, no lifetime of cookies. */
const NOTHING_HEARD: Hearing = { judgements: [], answers: [] };
const OF_GAP: Readonly<Record<Gap, Status>> = { silent: 'silent', undeclared: 'undeclared', denied: 'denied', presupposed: 'silent' };
/** Of several obstacles to one requirement, the one that is shown. */
const WEIGHT: readonly Status[] = ['open', 'vague', 'undeclared', 'silent', 'denied', 'contrary'];

export function outcomeOf(rule: AnyRule, { policy, raised }: Pick<Examination, 'policy' | 'raised'>, heard: Hearing = NOTHING_HEARD): Outcome {
  const hearing = rule.kind === 'craft' ? hearCraft(rule, policy) : heard;
  const own = raised.filter((entry) => entry.rule === rule);
  const blurs = raised.filter((entry) => isBlur(entry, rule) && hearing.answers.some(({ path }) => touches(entry, path)));
  return { rule, ...hearing, obstacles: obstaclesOf(rule, own, hearing), blurs, partial: own.filter(({ report }) => report.messageId === 'partial') };
}

/** What a policy makes of a requirement that binds on the day. Its condition is tested at each place, as for findings. `say` puts a report into words. */
export function coverRequirement(requirement: Requirement, outcome: Outcome, policy: Policy, value: unknown, say: (entry: Raised) => string): Cell {
  const { rule, judgements, answers } = outcome;
  if (isOutOfSector(requirement.framework, policy)) return { status: 'not-applicable', places: [], reasons: [`Binds the sector "${requirement.framework.sector}" alone`], dependsOn: [] };
  const obstacles = outcome.obstacles.filter(({ entry }) => entry?.report.breaks?.includes(requirement) ?? true).map((obstacle) => ({ ...obstacle, ...ask(requirement, policy, obstacle.at) }));
  const holding = obstacles.filter(({ verdict }) => verdict === 'yes');
  const open = obstacles.filter(({ verdict }) => verdict === 'unknown');
  const cell = (status: Status, places: readonly Path[], reasons: readonly string[] = [], dependsOn: readonly string[] = []): Cell =>
    ({ status, places: unique(places.map((path) => readablePath(value, path))).filter((place) => place !== ''), reasons: unique(reasons), dependsOn: unique(dependsOn) });
  const because = (some: readonly Obstacle[]): string[] => some.map(({ entry }) => (entry === undefined ? `Nothing is stated at ${rule.asks}` : say(entry)));

  const [worst] = [...holding].sort((left, right) => WEIGHT.indexOf(right.status) - WEIGHT.indexOf(left.status));
  const isInPart = rule.kind !== 'craft' && judgements.includes('answered');
  if (worst !== undefined) return cell(worst.status, holding.map(({ at }) => at), [...because(holding), ...(isInPart ? ['The rest is stated'] : [])]);
  if (open.length > 0) return cell('open', open.map(({ at }) => at), because(open), open.flatMap(({ dependsOn }) => dependsOn));
  const whole = ask(requirement, policy, []);
  if (whole.verdict === 'no') return cell('not-applicable', [], [`Asked only: ${requirement.condition ?? requirement.when!.join(' and ')}`]);
  if (whole.verdict === 'unknown' && judgements.some(isGap) && !isInPart) return cell('open', [], ['Nothing is stated that answers it'], whole.dependsOn);
  if (judgements.includes('unreadable')) return cell('unreadable', [], ['What it asks for cannot be read']);
  if (!judgements.includes('answered')) return cell('not-applicable', [], ['Nothing is declared that it is asked of']);
  if (outcome.blurs.length > 0) return cell('vague', outcome.blurs.map(({ report }) => report.at), outcome.blurs.map((entry) => `${say(entry)} (${entry.rule.id})`));
  const isDenial = answers.length > 0 && answers.every(({ state }) => state === 'denied');
  return cell('stated', answers.map(({ path }) => path), [...(isDenial ? ['The policy denies it, which answers the question'] : []), ...outcome.partial.map(say)]);
}

/** Whether something is said that a limit can be held against; a denial is not. A craft rule that looks at no path in particular is kept where it is quiet. */
function hearCraft({ asks }: AnyRule, policy: Policy): Hearing {
  if (asks === undefined) return { judgements: ['answered'], answers: [] };
  const answers = asks.split(', ').flatMap((path) => select(policy, path));
  const answered = answering({}, policy, answers);
  return answered.length > 0 && answered.every(({ state }) => state === 'denied') ? NOTHING_HEARD : { judgements: [judge({}, policy, answers)], answers: answered };
}

function obstaclesOf(rule: AnyRule, own: readonly Raised[], { judgements }: Hearing): Obstacle[] {
  const [judgement] = judgements;
  if (rule.kind === 'craft' && judgement !== undefined && isGap(judgement)) return [{ status: OF_GAP[judgement], at: [] }];
  return own.flatMap((entry) => {
    const { messageId, at } = entry.report;
    const status: Status | undefined = rule.kind === 'craft' ? weighCraft(entry) : (OF_GAP[messageId as Gap] ?? (messageId === 'partial' ? undefined : 'contrary'));
    return (status as Status | undefined) === undefined ? [] : [{ status, at, entry }];
  });
}

/** A remark about a limit that only points something out depends on what the declaration can't tell. */
function weighCraft(entry: Raised): Status {
  if (entry.rule.meta.vague?.includes(entry.report.messageId)) return 'vague';
  return severityOf(entry) === 'info' ? 'open' : 'contrary';
}

function severityOf({ rule, report }: Raised): Severity {
  return (rule.meta.severities?.[report.messageId] as Severity | undefined) ?? rule.meta.severity;
}

/** Another rule's remark on how a thing is said: one that says so itself, one on the wording, or a warning of the same topic. A limit is no matter of wording. */
function isBlur(entry: Raised, asking: AnyRule): boolean {
  const { rule, report } = entry;
  if (rule === asking || rule.kind !== 'craft' || report.breaks !== undefined) return false;
  if (topicOf(rule) === 'wording' || rule.meta.vague?.includes(report.messageId)) return true;
  return topicOf(rule) === topicOf(asking) && severityOf(entry) !== 'info';
}

/** A remark concerns an answer that it stands in; one on a whole item concerns the parts that its rule looks at. */
function touches(entry: Raised, answer: Path): boolean {
  const patterns = entry.rule.asks?.split(', ').map((pattern) => pattern.split('.'));
  const isLookedAt = (path: Path): boolean => patterns?.some((pattern) => isPartOf(path, pattern)) ?? false;
  return placesOf(entry).some((at) => {
    if (isWithin(at, answer)) return patterns === undefined || isLookedAt(answer) || isLookedAt(at);
    return isWithin(answer, at) && isLookedAt(answer);
  });
}

/** The same vague words in several places are one report, with the others as related places. */
function placesOf({ rule, report: { at, related = [], messageId } }: Raised): readonly Path[] {
  const isOfWords = topicOf(rule) === 'wording' || rule.meta.vague?.includes(messageId) === true;
  return isOfWords ? [at, ...related.map((place) => place.at)] : [at];
}

function isPartOf(path: Path, pattern: readonly string[]): boolean {
  const steps = path.filter((step) => typeof step === 'string');
  return steps.length >= pattern.length && pattern.every((step, index) => step === '*' || step === steps[index]);
}

function topicOf({ id }: AnyRule): string {
  return id.slice(0, id.indexOf('/'));
}

export function messageOf({ rule, report }: Raised): string {
  return fill(rule.meta.messages[report.messageId] as string, report.data);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
