import { isWithin } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Policy } from '../model/policy.js';
import { conditions } from './conditions/index.js';
import type { Verdict } from './conditions/index.js';
import { whetherInSector } from './conditions/organisation.js';
import type { Citation } from './finding.js';
import type { Framework, Requirement } from './framework.js';
import type { AnyRule, Report } from './rule.js';
import { highest, rank } from './severity.js';
import type { Level, Severity } from './severity.js';

/** What a report is worth once the laws and the configuration have been asked. */
export interface Assessment {
  readonly severity: Severity;
  readonly citations: readonly Citation[];
  /** It would only be info if a more general rule speaks of the same. */
  readonly isMinor: boolean;
}

/** The level that the configuration gives: `floor` comes from a preset, `setting` replaces whatever would hold. */
export interface Standing {
  readonly floor: Level;
  readonly setting?: Level;
}

/**
 * Tests the conditions of each requirement and takes the highest level: a disclosure duty is an error, any other info,
 * and so is one whose condition the declaration leaves open. A limit that is broken counts only under a law that
 * applies. Nothing where no level remains.
 */
export function assess(report: Report<Record<string, string>>, rule: AnyRule, standing: Standing, requirements: readonly Requirement[], policy: Policy): Assessment | undefined {
  const asked = (report.breaks ?? requirements).map((requirement) => ({ requirement, ...ask(requirement, policy, report.at) }));
  const holding = asked.filter((entry) => entry.verdict === 'yes');
  const open = asked.filter((entry) => entry.verdict === 'unknown');
  const isLimit = report.breaks !== undefined;
  if (isLimit && holding.length + open.length === 0) return undefined;
  const own = report.severity ?? (rule.meta.severities?.[report.messageId] as Severity | undefined);
  const ofPreset = standing.floor === 'off' || own === undefined ? standing.floor : own;
  const floor = isLimit && holding.length === 0 ? 'off' : ofPreset;
  const isCapped = own !== undefined && rule.kind === 'disclosure';
  const demanded = holding.map(({ requirement }): Level => (isCapped ? 'info' : demandedBy(requirement)));
  const level = standing.setting ?? highest([floor, ...demanded, ...(open.length > 0 ? (['info'] as const) : [])]);
  if (level === 'off') return undefined;
  const cited = holding.length > 0 ? holding : open;
  const citations = cited.sort((left, right) => weight(right.requirement) - weight(left.requirement)).map(({ requirement, dependsOn }) => cite(requirement, dependsOn));
  return { severity: level, citations, isMinor: standing.setting === undefined && rank(level) <= rank('info') };
}

/** What the notice must say is an error, once somebody has seen the law say so; what was only recalled is a warning. */
function demandedBy({ duty, verified }: Requirement): Severity {
  if (duty !== 'disclosure') return 'info';
  return verified === 'knowledge' || verified === 'unsure' ? 'warning' : 'error';
}

/** The requirements that a rule measures by: those that surely bind this policy; where none does, those that may. */
export function binding(requirements: readonly Requirement[], policy: Policy): readonly Requirement[] {
  if (requirements.every((requirement) => (requirement.when ?? []).length === 0)) return requirements;
  const asked = requirements.map((requirement) => ({ requirement, ...ask(requirement, policy, []) }));
  const sure = asked.filter(({ verdict }) => verdict === 'yes');
  return (sure.length > 0 ? sure : asked.filter(({ verdict }) => verdict === 'unknown')).map(({ requirement }) => requirement);
}

/** A law for one sector binds nobody whose sectors are others, even where it is named; naming it stands in for a sector that is not declared. */
export function isOutOfSector({ sector }: Framework, policy: Policy): boolean {
  return sector !== undefined && whetherInSector(policy, sector) === 'no';
}

/** Whether a requirement holds at a place, and the facts that would settle it. */
export function ask(requirement: Requirement, policy: Policy, at: Path): { verdict: Verdict; dependsOn: string[] } {
  if (isOutOfSector(requirement.framework, policy)) return { verdict: 'no', dependsOn: [] };
  const verdicts = (requirement.when ?? []).map((name) => ({ condition: conditions[name], verdict: conditions[name].test({ policy, path: at, framework: requirement.framework, given: requirement.given }) }));
  if (verdicts.some(({ verdict }) => verdict === 'no')) return { verdict: 'no', dependsOn: [] };
  const dependsOn = verdicts.filter(({ verdict }) => verdict === 'unknown').map(({ condition }) => condition.settledBy);
  return { verdict: dependsOn.length > 0 ? 'unknown' : 'yes', dependsOn };
}

function cite(requirement: Requirement, dependsOn: readonly string[]): Citation {
  const { framework, cite: provision, duty, requirement: wanted, verified } = requirement;
  const url = requirement.url ?? framework.url;
  return { framework: framework.id, short: framework.short, cite: provision, provision: requirement.provision, duty, requirement: wanted, verified, ...(url !== undefined && { url }), dependsOn };
}

const DUTIES: Readonly<Record<Requirement['duty'], number>> = { disclosure: 3, operational: 2, 'best-practice': 1 };

function weight(requirement: Requirement): number {
  return DUTIES[requirement.duty];
}

/** Whether two places are about the same thing: one lies within the other. */
export function overlaps(left: Report<Record<string, string>>, right: Report<Record<string, string>>): boolean {
  return isWithin(left.at, right.at) || isWithin(right.at, left.at);
}
