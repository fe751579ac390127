import { repositoryRoot } from '../../config/discover.js';
import type { AnyRule } from '../../engine/rule.js';
import { rank } from '../../engine/severity.js';
import { plainText } from '../../format/escape.js';
import type { Report } from '../../format/index.js';
import { statsText } from '../../format/stats.js';
import type { Args } from '../args.js';
import { chooseFormats } from '../choose-formats.js';
import { emit } from '../emit.js';
import { configFinder } from '../find-config.js';
import { Fixer } from '../fixer.js';
import { write } from '../io.js';
import type { Io } from '../io.js';
import { readJobs, readStdin } from '../jobs.js';
import type { Tally } from '../jobs.js';
import { lawsApplied } from '../laws-applied.js';
import { pluginFormats } from '../plugin-format.js';
import { startProgress } from '../progress.js';
import { runLint } from '../run-lint.js';
import { NOTHING, hasFailed, remarks, select } from '../selection.js';
import { openSession } from '../session.js';
import { suppressedNote } from '../settle-run.js';
import { startStopwatch } from '../stopwatch.js';

/** Selects, reads, lints and prints. Findings go to standard output, everything else to standard error. */
export async function lint(args: Args, rules: readonly AnyRule[], version: string, io: Io): Promise<number> {
  const configOf = configFinder(args, rules, io.cwd);
  const outputs = await chooseFormats(args.outputs, io.cwd, await pluginFormats(args.outputs, configOf, io));
  const isCovered = outputs.some(({ needs }) => needs === 'coverage');
  const selection = args.isStdin ? NOTHING : await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const fixer = new Fixer(args.fix, tally);
  const clock = io.clock ?? ((): number => performance.now());
  const stopwatch = args.isStats ? startStopwatch(clock) : undefined;
  const progress = startProgress(selection.files.length, io, clock);
  const session = { ...openSession(args.flags, rules, io, stopwatch?.measure), isAlone: args.isStdin || selection.files.length === 1 };
  const jobs = args.isStdin ? readStdin(args, configOf, io, tally) : readJobs(selection.files, configOf, tally);
  const { linted, files, coverage, rules: known } = await runLint(jobs, { args, session, configOf, selection, tally, fixer, isCovered, step: progress.step });
  progress.stop();

  const report: Report = { version, files, rules: known, ...(isCovered && { coverage }) };
  await write(io.stdout, fixer.diff(await repositoryRoot(io.cwd), io.stdout.isTTY === true));
  const unwritten = await emit(report, outputs, args, args.fix?.isDryRun === true ? { ...io, stdout: io.stderr } : io);
  const lines = [...unwritten, ...remarks(args, selection, tally), ...fixer.remarks(), ...suppressedNote(files, args.showSuppressed), ...(linted.length > 0 ? lawsApplied(linted) : [])];
  await write(io.stderr, lines.map((line) => `${plainText(line)}\n`).join(''));
  if (stopwatch !== undefined) await write(io.stderr, `\n${statsText(report, stopwatch.read())}`);
  return unwritten.length > 0 || hasFailed(args, selection, tally) || files.some((file) => file.facts.some((facts) => facts.hasCrashed)) ? 2 : exitCode(report, args);
}

function exitCode(report: Report, args: Args): number {
  const findings = report.files.flatMap((file) => file.findings);
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const { failOn } = args;
  const isOver = failOn !== 'never' && findings.some((finding) => rank(finding.severity) >= rank(failOn));
  return isOver || warnings > args.maxWarnings ? 1 : 0;
}
