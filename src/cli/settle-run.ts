import type { ConfigFile } from '../config/load.js';
import { ruleSetFor } from '../config/rule-set.js';
import { compareFiles } from '../engine/compare-files.js';
import type { LintedFile } from '../engine/lint-file.js';
import type { FileReport } from '../format/index.js';
import type { Args } from './args.js';
import { applyBaselines } from './baselines.js';
import type { Governed } from './baselines.js';
import type { ConfigOf } from './find-config.js';
import type { Tally } from './jobs.js';
import { dayOf } from './lint-source.js';
import type { Selection } from './files.js';
import type { Session } from './session.js';
import { isWholeRun } from './whole-run.js';

export interface Run {
  readonly args: Args;
  readonly selection: Selection;
  readonly configOf: ConfigOf;
  readonly tally: Tally;
  readonly session: Session;
}

/** What follows when all files are linted: workspace, then baseline. The reports stand in the order of their files. */
export async function settleRun(files: readonly LintedFile[], run: Run): Promise<FileReport[]> {
  const reports = await applyBaselines(await compareAll(files, run), run.args, run.session, run.tally.notes);
  return reports.sort((left, right) => (left.file < right.file ? -1 : left.file > right.file ? 1 : 0));
}

/** Files by configuration; those of a whole run are compared with each other. */
export async function compareAll(files: readonly LintedFile[], { args, selection, configOf, tally, session }: Run): Promise<Governed[]> {
  const byConfig = new Map<ConfigFile | undefined, LintedFile[]>();
  if (args.paths.length === 0 && !args.isStdin) byConfig.set(await configOf(`${session.cwd}/policy.yaml`), []);
  for (const file of files) {
    const config = await configOf(file.file);
    byConfig.set(config, [...(byConfig.get(config) ?? []), file]);
  }
  return Promise.all([...byConfig].map(async ([config, governed]): Promise<Governed> => {
    const isWhole = config !== undefined && tally.failures.length === 0 && (await isWholeRun(config, args, selection, session.cwd));
    return { config, isWhole, files: isWhole ? compareFiles(governed, (await ruleSetFor(config, session.flags, session.rules, session.cwd)).rules, dayOf(session)) : governed };
  }));
}

/** How much is kept quiet, and by what: here silence would be a false all-clear. */
export function suppressedNote(files: readonly FileReport[], isShown: boolean): string[] {
  const suppressed = files.flatMap((file) => file.suppressed);
  if (suppressed.length === 0) return [];
  const count = (by: 'comment' | 'baseline'): number => suppressed.filter((finding) => finding.suppressed?.by === by).length;
  const parts = [...(count('comment') > 0 ? [`${count('comment')} by comments`] : []), ...(count('baseline') > 0 ? [`${count('baseline')} by the baseline`] : [])];
  return [`${suppressed.length} ${suppressed.length === 1 ? 'finding' : 'findings'} suppressed: ${parts.join(', ')}${isShown ? '' : '; --show-suppressed shows them'}`];
}
