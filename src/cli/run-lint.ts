import { ruleSetFor } from '../config/rule-set.js';
import type { LintedFile } from '../engine/lint-file.js';
import type { AnyRule } from '../engine/rule.js';
import type { CoveredPolicy } from '../format/coverage/report.js';
import type { FileReport } from '../format/index.js';
import { typedKeys } from '../generated/shape.js';
import { readSource } from '../model/source.js';
import type { Args } from './args.js';
import { coverSource } from './cover-source.js';
import type { Selection } from './files.js';
import type { ConfigOf } from './find-config.js';
import type { Fixer } from './fixer.js';
import type { Job, Tally } from './jobs.js';
import { lintSource } from './lint-source.js';
import { refuseUndeclared } from './selection.js';
import type { Session } from './session.js';
import { settleRun } from './settle-run.js';
import { reportUnusedConfig } from './unused-config.js';

export interface LintRun {
  readonly args: Args;
  readonly session: Session;
  readonly configOf: ConfigOf;
  readonly selection: Selection;
  readonly tally: Tally;
  readonly fixer: Fixer;
  /** Whether what each policy makes of each requirement is wanted too. */
  readonly isCovered: boolean;
  /** One more file is linted. */
  readonly step: () => void;
}

export interface LintOutcome {
  readonly linted: readonly LintedFile[];
  /** What there is to report, files of configuration and baseline among them. */
  readonly files: readonly FileReport[];
  readonly coverage: readonly CoveredPolicy[];
  /** The rules that there were for any of the files. */
  readonly rules: readonly AnyRule[];
}

/** Lints files one by one, then looks at all of them together: workspace, baseline, configuration. The command and the API are this. */
export async function runLint(jobs: AsyncIterable<Job>, run: LintRun): Promise<LintOutcome> {
  const { args, session, configOf, selection, tally, fixer, isCovered, step } = run;
  const linted: LintedFile[] = [];
  const coverage: CoveredPolicy[] = [];
  for await (const { source, config } of jobs) {
    const file = await fixer.lint(source, (text) => lintSource(text, config, session));
    linted.push(file);
    if (isCovered) coverage.push(...(await coverSource(readSource(source.file, file.text, typedKeys), config, session)));
    step();
  }
  if (linted.length === 0) refuseUndeclared(args, selection, tally);
  const files = await settleRun(linted, { args, selection, configOf, tally, session });
  if (tally.failures.length === 0) files.push(...(await reportUnusedConfig(new Set(linted.map(({ file }) => file)), selection, configOf, args, session)));
  return { linted, files, coverage, rules: await rulesOf(linted, configOf, session) };
}

async function rulesOf(linted: readonly LintedFile[], configOf: ConfigOf, { flags, rules, cwd }: Session): Promise<AnyRule[]> {
  const configs = new Set(await Promise.all(linted.map(({ file }) => configOf(file))));
  const sets = await Promise.all([...configs].map((config) => ruleSetFor(config, flags, rules, cwd)));
  return [...new Map([...rules, ...sets.flatMap((set) => set.rules)].map((rule) => [rule.id, rule])).values()];
}
