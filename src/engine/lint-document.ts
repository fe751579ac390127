import type { Reading } from '../evidence/reading.js';
import { locatorsOf } from '../model/locators.js';
import { schemaProblems } from '../model/schema-problems.js';
import { pathKey } from '../model/path.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { readPolicy } from '../model/read.js';
import type { Source, SourceDocument } from '../model/source.js';
import validatePolicy from '../generated/validate-policy.js';
import { assess, binding, overlaps } from './assess.js';
import type { Assessment } from './assess.js';
import { urlOf } from './finding.js';
import type { Finding } from './finding.js';
import { isAutomatic, requirementsOn } from './framework.js';
import type { Framework, Requirement } from './framework.js';
import { fixOf } from './fix.js';
import { checkReport, checkVisitor } from './check-report.js';
import { fill } from './message.js';
import { passagesAt, relatedPassage } from './passages.js';
import { readablePath } from './readable-path.js';
import type { AnyReport, AnyRule, Context, Visitor } from './rule.js';
import type { Settings } from './settings.js';
import { highest, rank } from './severity.js';
import { sortFindings } from './sort.js';
import { walk } from './walk.js';
import { captureOf } from './workspace/capture.js';
import type { Capture } from './workspace/capture.js';

type Assessed = Raised & { readonly assessment: Assessment };

/** What a run remembers of a document besides its findings. */
export interface DocumentFacts {
  readonly asOf: string;
  /** `--as-of policy` found no date in the policy. */
  readonly isUndated: boolean;
  readonly frameworks: readonly { readonly id: string; readonly short: string; readonly version: string; readonly markets: readonly string[] }[];
  readonly hasCrashed: boolean;
  /** What can be compared with other declarations; none of a document that cannot be read. */
  readonly capture?: Capture;
}

export interface DocumentResult {
  readonly findings: readonly Finding[];
  readonly facts: DocumentFacts;
  /** Ids of rules that have run to their end, and of which a finding would have been seen. */
  readonly ran: readonly string[];
}

export interface Raised { readonly rule: AnyRule; readonly report: AnyReport; readonly problem?: Problem }

/** What the rules have to say of a document, before the laws and the configuration are asked what it is worth. */
export interface Examination {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly facts: DocumentFacts;
  /** Nothing of it can be read. */
  readonly isLost: boolean;
  /** The laws that are applied, those that bind nobody yet on the day among them. */
  readonly chosen: readonly Framework[];
  /** What binds on the day, in the order of the laws. */
  readonly requirements: readonly Requirement[];
  readonly raised: readonly Raised[];
  /** Ids of rules that failed. */
  readonly crashed: ReadonlySet<string>;
}

/** Hears what each question came to. */
export type Judged = (rule: AnyRule, ...parts: Parameters<NonNullable<Context['judged']>>) => void;

/**
 * Lints one document: parse and validate, normalise, walk, levels, dedupe, sort. Pure: no file, clock or network.
 * `reading` is the policy's own text, read and hashed by the caller. Never throws: a rule that fails becomes a problem that `document/crash` reports, and the others still report.
 */
export function lintDocument(source: Source, document: SourceDocument, settings: Settings, reading?: Reading): DocumentResult {
  const { policy, problems, isLost, facts, requirements, raised, crashed } = examineDocument(document, settings, undefined, reading);
  const byRule = groupByRule(requirements);
  const assessed = raised.flatMap((entry) => {
    const assessment = assess(entry.report, entry.rule, standing(entry.rule, settings), byRule.get(entry.rule.id) ?? [], policy);
    return assessment === undefined ? [] : [{ ...entry, assessment }];
  });
  const kept = assessed.filter((entry) => !isDetail(entry, assessed));
  const findings = kept.filter((entry) => !isYielding(entry, kept)).map((entry) => toFinding(entry, source, document, reading));
  // What cannot be read keeps rules silent: nothing is known of what they would have said.
  const ran = problems.length > 0 ? [] : settings.rules.filter((rule) => rule.kind !== 'run' && !(rule.id.startsWith('evidence/') && reading?.state !== 'read') && !crashed.has(rule.id) && mayReport(standing(rule, settings), byRule.has(rule.id))).map(({ id }) => id);
  return { findings: sortFindings(dedupe(findings)), facts: isLost ? facts : { ...facts, ...capture(policy, source, document, settings.isAlone !== true) }, ran };
}

/** Parse and validate, normalise, walk: the steps before levels. */
export function examineDocument(document: SourceDocument, settings: Settings, judged?: Judged, reading?: Reading): Examination {
  const isLost = document.value === undefined && document.problems.length > 0;
  const problems = [...document.problems, ...(isLost ? [] : schemaProblems(validatePolicy, document.value ?? {}, document.problems))];
  const policy = readPolicy(document.value, problems);
  const { day, isUndated } = dayOf(policy, settings);
  const chosen = chooseFrameworks(policy, settings);
  const frameworks = chosen.filter((framework) => framework.inForce <= day);
  const requirements = frameworks.flatMap((framework) => requirementsOn(framework, day));
  const { raised, crashed } = runRules({ policy, problems, isLost, requirements, chosen, day }, settings, judged, { locators: locatorsOf(document.value), ...(reading && { reading }) });
  return {
    policy, problems, isLost, chosen, requirements, raised, crashed,
    facts: { asOf: day, isUndated, hasCrashed: crashed.size > 0, frameworks: frameworks.map(({ id, short, version, markets }) => ({ id, short, version, markets })) },
  };
}

/** What the rules hear of: the laws that are chosen, and what binds of them on a day. */
type Occasion = Pick<Examination, 'policy' | 'problems' | 'isLost' | 'requirements' | 'chosen'> & { readonly day: string };

/** Walks a policy with some rules, which hear of some requirements. */
export function runRules({ policy, problems, isLost, requirements: all, chosen, day }: Occasion, settings: Settings, judged?: Judged, evidence: Pick<Context, 'reading' | 'locators'> = { locators: [] }): Pick<Examination, 'raised' | 'crashed'> {
  const prose = evidence.reading?.state === 'read' ? evidence.reading.prose : undefined;
  const requirements = groupByRule(all);
  const inForce = chosen.filter((framework) => framework.inForce <= day);
  const about = {
    laws: inForce.map(({ short }) => short), lawIds: inForce.map(({ id }) => id), day,
    choice: { isByMarket: settings.auto, dormant: chosen.filter((framework) => !inForce.includes(framework)).map(({ short }) => short) },
  };
  const raised: Raised[] = [];
  const crashes: Problem[] = [];
  const crashed = new Set<string>();
  let problem: Problem | undefined;
  const active: { rule: AnyRule; visitor: Visitor }[] = [];
  const guard = (rule: AnyRule, action: () => void): void => {
    try {
      if (settings.measure === undefined) action();
      else settings.measure(rule.id, action);
    } catch (error) {
      crashed.add(rule.id);
      if (crashes.length < 100) crashes.push({ kind: 'crash', path: [], on: 'key', message: `The rule ${rule.id} failed: ${String((error as Error | undefined)?.message ?? error).split('\n', 1)[0]}` });
    }
  };
  for (const rule of settings.rules) {
    const setting = settings.settings.get(rule.id);
    if (setting?.level === 'off' && !rule.id.startsWith('document/')) continue;
    const options = rule.meta.options === undefined ? undefined : { ...rule.meta.options.defaults, ...setting?.options };
    guard(rule, () => {
      const visitor = rule.create({
        policy, options, ...about, ...evidence, ...(prose && { prose }), requirements: binding(requirements.get(rule.id) ?? [], policy),
        report: (report) => raised.push({ rule, report: checkReport(rule, report as AnyReport), ...(problem !== undefined && { problem }) }),
        ...(judged !== undefined && { judged: (...parts) => judged(rule, ...parts) }),
      });
      active.push({ rule, visitor: checkVisitor(visitor) });
    });
  }
  const visit = (noun: keyof Visitor, parts: readonly unknown[]): void => {
    problem = noun === 'problem' ? (parts[0] as Problem) : undefined;
    for (const { rule, visitor } of active) {
      const handler = visitor[noun] as ((...parts: readonly unknown[]) => void) | undefined;
      if (handler !== undefined) guard(rule, () => handler.apply(visitor, parts as []));
    }
  };
  for (const each of problems) visit('problem', [each]);
  if (!isLost) walk(policy, (noun, ...parts) => visit(noun, parts));
  for (const crash of crashes.slice()) visit('problem', [crash]);
  return { raised, crashed };
}

function dayOf(policy: Policy, settings: Settings): { day: string; isUndated: boolean } {
  if (settings.asOf !== 'policy') return { day: settings.asOf, isUndated: false };
  const [item] = policy.policy.items;
  const dates = item === undefined ? [] : [item.effective, item.updated, item.archived].flatMap((field) => field.facts.filter((fact) => fact.state === 'stated').map((fact) => fact.value));
  const day = dates.find((date) => date !== undefined);
  return { day: day ?? settings.today, isUndated: day === undefined };
}

function chooseFrameworks(policy: Policy, settings: Settings): Framework[] {
  const markets = policy.scope.items.flatMap((scope) => scope.markets.facts.map((fact) => String(fact.value)));
  const sectors = [policy.facts['sectors']].flat().filter((sector) => typeof sector === 'string');
  return settings.frameworks.filter((framework) => settings.named.has(framework.id) || (settings.auto && isAutomatic(framework, markets, sectors)));
}

function groupByRule(requirements: readonly Requirement[]): Map<string, Requirement[]> {
  const groups = new Map<string, Requirement[]>();
  for (const requirement of requirements) groups.set(requirement.rule, [...(groups.get(requirement.rule) ?? []), requirement]);
  return groups;
}

function standing(rule: AnyRule, settings: Settings): Parameters<typeof assess>[2] {
  const setting = rule.id.startsWith('document/') ? undefined : settings.settings.get(rule.id)?.level;
  const floor = rule.id.startsWith('document/') ? 'error' : (settings.floors.get(rule.id) ?? 'off');
  return { floor, ...(setting !== undefined && { setting }) };
}

/** A declaration on which a rule fails may fail here too: it is compared with no other then. */
function capture(policy: Policy, source: Source, document: SourceDocument, isCompared: boolean): Pick<DocumentFacts, 'capture'> {
  try {
    return { capture: captureOf(policy, source, document, isCompared) };
  } catch {
    return {};
  }
}

function mayReport({ floor, setting }: ReturnType<typeof standing>, isDemanded: boolean): boolean {
  return setting === undefined ? floor !== 'off' || isDemanded : setting !== 'off';
}

/** What another rule says of the same place, and no more mildly, in its own words need not be said in general ones. */
function isYielding(entry: Assessed, all: readonly Assessed[]): boolean {
  const { yields } = entry.rule.meta;
  const place = pathKey(entry.report.at);
  const isHeard = ({ rule }: Assessed): boolean => rule !== entry.rule && (yields === true || (yields?.includes(rule.id) ?? false));
  const isSaid = (other: Assessed): boolean => isHeard(other) && other.report.messageId !== 'partial' && pathKey(other.report.at) === place && rank(other.assessment.severity) >= rank(entry.assessment.severity);
  return yields !== undefined && all.some(isSaid);
}

/** A detail that would only be info says nothing new beside a report of a rule that it details. */
function isDetail({ rule, report, assessment }: Assessed, all: readonly Raised[]): boolean {
  const { detailOf } = rule;
  return detailOf !== undefined && assessment.isMinor && all.some((other) => detailOf.includes(other.rule.id) && other.report.messageId !== 'partial' && overlaps(other.report, report));
}

function toFinding({ rule, report, problem, assessment }: Assessed, source: Source, document: SourceDocument, reading: Reading | undefined): Finding {
  const path = readablePath(document.value, report.at);
  const fix = fixOf(report, document);
  const related = (report.related ?? []).map(({ at, note }) => ({ file: source.file, range: document.locate(at, 'value'), path: readablePath(document.value, at), note }));
  const passages = reading?.state !== 'read' || problem !== undefined ? [] : (report.passages?.map((passage) => relatedPassage(passage, reading.prose)) ?? passagesAt(document.value, report.at, reading));
  return {
    ruleId: rule.id, messageId: report.messageId, message: fill(rule.meta.messages[report.messageId] as string, report.data), severity: assessment.severity,
    file: source.file, path, range: problem?.range ?? document.locate(report.at, report.on ?? 'value'),
    related: [...related, ...passages],
    citations: assessment.citations, help: report.help ?? (rule.meta.help as string), url: urlOf(rule), fingerprint: `${rule.id}@${path}#${report.messageId}`,
    ...(report.parts !== undefined && { parts: report.parts.map(({ at, messageId }) => `${rule.id}@${readablePath(document.value, at)}#${messageId}`) }),
    ...(fix !== undefined && { fix }),
  };
}

/** The same rule says the same of a place once; the heavier level stays. Several on one value are numbered. */
function dedupe(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = pathKey([finding.fingerprint, finding.message, finding.range.start.offset]);
    const other = kept.get(key);
    kept.set(key, other === undefined ? finding : { ...other, severity: highest([other.severity, finding.severity]) as Finding['severity'] });
  }
  const counts = new Map<string, number>();
  return [...kept.values()].map((finding) => {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}~${count}` };
  });
}
