import { tally } from '../../engine/coverage.js';
import type { Cell, PolicyCoverage, Share, Status, Tally } from '../../engine/coverage.js';
import type { Framework } from '../../engine/framework.js';
import { DUTIES, percent } from '../duty.js';

export interface CoveredPolicy extends PolicyCoverage {
  /** Absolute. */
  readonly file: string;
  /** As a person in the folder would write it: `policies/shop.yaml`, `all.yaml#2` where a file holds several. */
  readonly name: string;
}

export interface CoverageReport {
  readonly version: string;
  readonly policies: readonly CoveredPolicy[];
}

export type CoverageFormatter = (report: CoverageReport, options: { readonly color: boolean }) => string;

/** One law with the policies to which it is applied. */
export interface Table {
  readonly framework: Framework;
  readonly columns: readonly Column[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly Row[] }[];
}

export interface Column {
  /** From 1, the same in every table. */
  readonly number: number;
  readonly policy: CoveredPolicy;
  readonly tally: Tally;
}

export interface Row {
  readonly entry: Framework['requires'][number];
  /** The page of its rule; empty where it has none. */
  readonly url: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** A table for each law that is applied to any policy, what must be stated first. */
export function tablesOf({ policies }: CoverageReport): Table[] {
  const frameworks = [...new Map(policies.flatMap((policy) => policy.frameworks.map(({ framework }) => [framework.id, framework]))).values()];
  return frameworks.map((framework) => {
    const covered = policies.flatMap((policy, index) => policy.frameworks.filter((part) => part.framework.id === framework.id).map((part) => ({ number: index + 1, policy, part })));
    const rows = framework.requires.map((entry, index) => ({ entry, url: covered[0]?.part.urls.get(entry.rule) ?? '', cells: covered.map(({ part }) => part.cells[index]!) }));
    return {
      framework,
      columns: covered.map(({ number, policy, part }) => ({ number, policy, tally: tally(part) })),
      groups: Object.entries(DUTIES).map(([duty, { title }]) => ({ title, rows: rows.filter(({ entry }) => entry.duty === duty) })).filter((group) => group.rows.length > 0),
    };
  });
}

/** One sign a status; each has a word beside it somewhere, and none is told by colour alone. */
export const SIGNS: Readonly<Record<Status, string>> = {
  stated: '✓', vague: '~', contrary: '!', denied: '✗', silent: '-', undeclared: '_', unreadable: '#', open: '?', 'not-applicable': '·',
};

export const WORDS: Readonly<Record<Status, string>> = {
  stated: 'stated', vague: 'vague', contrary: 'against a limit', denied: 'denied', silent: 'silent', undeclared: 'not recorded', unreadable: 'unreadable', open: 'open', 'not-applicable': 'not applicable',
};

/** `45 %`, or a dash where nothing is asked. */
export function percentText({ stated, asked }: Share): string {
  const share = percent(stated, asked);
  return share === undefined ? '–' : `${share} %`;
}

/** Why a cell is what it is: the reasons, the facts that would settle it, else where it is stated. */
export function reasonsOf({ status, reasons, places, dependsOn }: Cell): string[] {
  return [...reasons, ...(dependsOn.length > 0 ? [`Depends on ${dependsOn.join(' and ')}`] : []), ...(status === 'stated' && places.length > 0 ? [`At ${places.slice(0, MAX_PLACES).join(', ')}${places.length > MAX_PLACES ? ` and ${places.length - MAX_PLACES} more` : ''}`] : [])];
}

const MAX_PLACES = 3;
