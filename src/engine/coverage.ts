import { pathKey } from '../model/path.js';
import type { SourceDocument } from '../model/source.js';
import { STATUSES, coverRequirement, messageOf, outcomeOf } from './cover-requirement.js';
import type { Cell, Hearing, Outcome, Status } from './cover-requirement.js';
import { urlOf } from './finding.js';
import { binds } from './framework.js';
import type { Framework, Requirement } from './framework.js';
import { examineDocument, runRules } from './lint-document.js';
import type { DocumentFacts, Examination, Raised } from './lint-document.js';
import type { Settings } from './settings.js';

export { STATUSES } from './cover-requirement.js';
export type { Cell, Status } from './cover-requirement.js';

/** One policy under one law: a cell for each entry of its `requires`, in that order. */
export interface FrameworkCoverage {
  readonly framework: Framework;
  readonly cells: readonly Cell[];
  /** The page of each rule that has one. */
  readonly urls: ReadonlyMap<string, string>;
}

export interface PolicyCoverage {
  readonly title?: string;
  readonly facts: DocumentFacts;
  /** The document cannot be read at all. */
  readonly isLost: boolean;
  /** The shape of the declaration is wrong somewhere. */
  readonly hasProblems: boolean;
  readonly frameworks: readonly FrameworkCoverage[];
}

/**
 * Asks every rule, whatever level it has been given, and turns the answers into a cell for each requirement of the laws
 * that are applied. Pure, as linting is. What cannot be read, or a rule that fails, never counts as stated.
 */
export function coverDocument(document: SourceDocument, settings: Settings): PolicyCoverage {
  const levels = new Map([...settings.settings].map(([id, { options }]) => [id, { ...(options && { options }) }]));
  const enabled = { ...settings, settings: levels };
  const hearings = new Map<string, Hearing>();
  const examined = examineDocument(document, enabled, (rule, judgement, answers) => {
    const earlier = hearings.get(rule.id);
    hearings.set(rule.id, { judgements: [...(earlier?.judgements ?? []), judgement], answers: [...(earlier?.answers ?? []), ...answers] });
  });
  const { policy, facts, isLost, raised, chosen } = examined;
  const title = policy.policy.items[0]?.title.facts[0]?.value;
  const binding = new Map<Framework, Requirement[]>(chosen.map((framework) => [framework, []]));
  for (const requirement of examined.requirements) binding.get(requirement.framework)!.push(requirement);
  const urls = new Map(settings.rules.map((rule) => [rule.id, urlOf(rule)]));
  const outcomes = new Map<string, Outcome>();
  const outcome = (id: string): Outcome | undefined => {
    const rule = settings.rules.find((candidate) => candidate.id === id);
    const known = outcomes.get(id) ?? (rule && outcomeOf(rule, examined, hearings.get(id)));
    if (known !== undefined) outcomes.set(id, known);
    return known;
  };
  return {
    ...(title !== undefined && { title }), facts, isLost, hasProblems: raised.some(({ rule }) => rule.id.startsWith('document/')),
    frameworks: chosen.map((framework) => ({ framework, urls, cells: coverFramework(framework, binding.get(framework) ?? [], examined, outcome, wordsFor(framework, binding.get(framework) ?? [], examined, enabled), document.value) })),
  };
}

/** A report on the limits of several laws speaks of the strictest. For the cells of one law it is put in the words that the rule has for that law alone. */
function wordsFor(framework: Framework, requirements: readonly Requirement[], examined: Examination, settings: Settings): (entry: Raised) => string {
  const isShared = ({ report: { breaks = [] } }: Raised): boolean => breaks.some((requirement) => requirement.framework === framework) && breaks.some((requirement) => requirement.framework !== framework);
  const shared = new Set(examined.raised.filter(isShared).map(({ rule }) => rule));
  if (shared.size === 0) return messageOf;
  const alone = runRules({ ...examined, requirements, chosen: [framework], day: examined.facts.asOf }, { ...settings, rules: [...shared] }).raised;
  const isSame = (left: Raised, right: Raised): boolean => left.rule === right.rule && left.report.messageId === right.report.messageId && pathKey(left.report.at) === pathKey(right.report.at);
  return (entry) => messageOf((isShared(entry) ? alone.find((own) => isSame(own, entry)) : undefined) ?? entry);
}

function coverFramework(framework: Framework, requirements: readonly Requirement[], examined: Examination, outcome: (id: string) => Outcome | undefined, say: (entry: Raised) => string, value: unknown): Cell[] {
  const day = examined.facts.asOf;
  const next = requirements.values();
  return framework.requires.map((entry) => {
    if (!binds(framework, entry, day)) return emptyCell('not-applicable', absence(framework, entry, day));
    const requirement = next.next().value!;
    if (examined.isLost) return emptyCell('unreadable', 'The declaration cannot be read');
    if (examined.crashed.has(entry.rule)) return emptyCell('unreadable', `The rule ${entry.rule} failed`);
    const known = outcome(entry.rule);
    return known === undefined ? emptyCell('unreadable', `There is no rule "${entry.rule}"`) : coverRequirement(requirement, known, examined.policy, value, say);
  });
}

function emptyCell(status: Status, reason: string): Cell {
  return { status, places: [], reasons: [reason], dependsOn: [] };
}

function absence({ inForce }: Framework, { pending, since = inForce, until }: Framework['requires'][number], day: string): string {
  if (pending !== undefined) return `Not in force yet: ${pending}`;
  return day < since ? `In force since ${since}` : `In force until ${until ?? since}`;
}

/** How much of what is asked is stated. Open cells are left out: nobody knows whether they are asked. */
export interface Share {
  readonly stated: number;
  readonly asked: number;
}

export interface Tally {
  readonly counts: Readonly<Record<Status, number>>;
  /** Of what the notice must say. */
  readonly required: Share;
  /** Of everything, what the law only wants done or recommends among it. */
  readonly all: Share;
}

export function tally({ framework, cells }: FrameworkCoverage): Tally {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of cells) counts[status] += 1;
  return { counts, required: shareOf(cells.filter((_, index) => framework.requires[index]!.duty === 'disclosure')), all: shareOf(cells) };
}

function shareOf(cells: readonly Cell[]): Share {
  const asked = cells.filter(({ status }) => status !== 'open' && status !== 'not-applicable');
  return { stated: asked.filter(({ status }) => status === 'stated').length, asked: asked.length };
}
