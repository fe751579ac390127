import { readBaseline } from '../config/baseline.js';
import type { ConfigFile } from '../config/load.js';
import { readTextIfAny } from '../config/read-text.js';
import { ruleSetFor } from '../config/rule-set.js';
import { refuseOrigin, resolveConfig } from '../config/resolve.js';
import { applyBaseline } from '../engine/baseline/apply.js';
import type { LintedFile } from '../engine/lint-file.js';
import type { FileReport } from '../format/index.js';
import type { Args } from './args.js';
import { dayOf } from './lint-source.js';
import type { Session } from './session.js';

/** Linted files under one configuration. */
export interface Governed {
  readonly config: ConfigFile | undefined;
  readonly files: readonly LintedFile[];
  readonly isWhole: boolean;
}

/** Applies to all files the baseline that their configuration or the command line names, and reports what is wrong in it. */
export async function applyBaselines(groups: readonly Governed[], args: Args, session: Session, notes: string[]): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const [path, shared] of groupByBaseline(groups, session)) {
    const files = shared.flatMap((group) => group.files);
    const text = path === undefined ? undefined : await readExisting(path, shared[0]!, session, notes);
    if (path === undefined || text === undefined) {
      reports.push(...files);
      continue;
    }
    const { rules } = await ruleSetFor(shared[0]!.config, session.flags, session.rules, session.cwd);
    const { rules: levels } = resolveConfig(shared[0]!.config, path, session.flags, rules, session.cwd);
    const levelOf = (id: string): 'off' | 'info' | 'warning' | 'error' => (levels.get(id)?.level ?? levels.get(id)?.floor)?.value ?? 'off';
    const applied = applyBaseline(files, readBaseline(path, text), { rules, today: dayOf(session), isWhole: shared.every(({ isWhole }) => isWhole), isStrict: args.isBaselineStrict, levelOf });
    reports.push(...applied.files, ...(applied.findings.length > 0 ? [{ file: path, text, findings: applied.findings, suppressed: [], facts: [] }] : []));
  }
  return reports;
}

/** Several configurations may name one baseline. */
function groupByBaseline(groups: readonly Governed[], { flags, rules, cwd }: Session): Map<string | undefined, Governed[]> {
  const byPath = new Map<string | undefined, Governed[]>();
  for (const group of groups) {
    const path = resolveConfig(group.config, group.config?.file ?? cwd, flags, rules, cwd).baseline?.value;
    byPath.set(path, [...(byPath.get(path) ?? []), group]);
  }
  return byPath;
}

/** A configuration may name a baseline before there is one; who names one on the command line means a file. */
async function readExisting(path: string, { config }: Governed, { flags, rules, cwd }: Session, notes: string[]): Promise<string | undefined> {
  const text = await readTextIfAny(path);
  if (text !== undefined) return text;
  const origin = resolveConfig(config, config?.file ?? cwd, flags, rules, cwd).baseline!;
  if (origin.refuse === undefined) throw refuseOrigin(origin, [], 'value', `${path}: no such file; policylint baseline writes it`);
  notes.push(`${path}: no such baseline yet; policylint baseline writes it`);
  return undefined;
}
