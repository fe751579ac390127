import { groupBy } from '../../model/group-by.js';
import type { LintedFile } from '../lint-file.js';
import type { Finding } from '../finding.js';
import { plainly } from '../workspace/capture.js';
import type { Capture } from '../workspace/capture.js';
import { dayOf } from '../workspace/conflicts.js';
import { plainUrl } from '../workspace/duplicates.js';
import type { BaselinePolicy } from './baseline.js';

/** A document of the run, and what the baseline knows of it. */
export interface Known {
  readonly file: LintedFile;
  readonly identity: string;
  readonly findings: readonly Finding[];
  /** Several where a merge has left several. */
  readonly policies: readonly BaselinePolicy[];
}

/**
 * Finds each document in the baseline: by what it says of itself and by its file; then by what it says (the file has
 * been renamed); then by its file (its title or day has changed). No position, line or text decides.
 */
export function matchPolicies(files: readonly LintedFile[], policies: readonly BaselinePolicy[]): Known[] {
  const documents = files.flatMap((file) => file.facts.map(({ capture }, index) => ({ file, identity: identityOf(capture), findings: findingsOf(file, index) })));
  const found = new Map<(typeof documents)[number], BaselinePolicy[]>();
  const claimed = new Set<BaselinePolicy>();
  const byIdentity = groupBy(policies, ({ policy }) => policy);
  const byFile = groupBy(policies, ({ file }) => file);
  const steps: readonly ((document: (typeof documents)[number]) => readonly BaselinePolicy[])[] = [
    ({ identity, file }) => (byFile.get(file.file) ?? []).filter(({ policy }) => policy === identity),
    ({ identity }) => (identity === '' ? [] : (byIdentity.get(identity) ?? [])),
    ({ file }) => byFile.get(file.file) ?? [],
  ];
  for (const step of steps) {
    for (const document of documents) {
      if (found.has(document)) continue;
      const free = step(document).filter((policy) => !claimed.has(policy));
      // Entries that a merge has left twice lie under one name and one file.
      const own = free.filter(({ policy, file }) => policy === free[0]!.policy && file === free[0]!.file);
      if (own.length === 0) continue;
      found.set(document, own);
      for (const policy of own) claimed.add(policy);
    }
  }
  return documents.map((document) => ({ ...document, policies: found.get(document) ?? [] }));
}

/** A policy by its address, else by its title and controller, each with the day of the version: `qct.io/privacy (2019-06-09)`. */
export function identityOf(capture: Capture | undefined): string {
  if (capture === undefined) return '';
  const { url, title, controller } = capture;
  const name = url === undefined ? [title, controller].filter((part) => part !== undefined).map((part) => part.replaceAll(/\s+/gu, ' ').trim()).join(' · ') : plainUrl(url);
  const day = dayOf(capture);
  return plainly(name) === '' ? '' : `${name}${day === undefined ? '' : ` (${day})`}`;
}

/** The findings that stand in a document of a file. */
function findingsOf({ findings, facts }: LintedFile, index: number): Finding[] {
  if (facts.length === 1) return [...findings];
  const start = facts[index]!.capture?.span[0];
  const next = facts.slice(index + 1).find(({ capture }) => capture !== undefined)?.capture?.span[0] ?? Infinity;
  const isFirst = facts.findIndex(({ capture }) => capture !== undefined) === index;
  return start === undefined ? [] : findings.filter(({ range }) => (isFirst || range.start.offset >= start) && range.start.offset < next);
}
