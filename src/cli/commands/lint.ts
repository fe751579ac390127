import { plainText } from '../../format/escape.js';
import { formats } from '../../format/index.js';
import type { FileReport, Report } from '../../format/index.js';
import type { AnyRule } from '../../engine/rule.js';
import { rank } from '../../engine/severity.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { readJobs, readStdin } from '../jobs.js';
import type { Tally } from '../jobs.js';
import { lawsApplied } from '../laws-applied.js';
import { lintSource } from '../lint-source.js';
import { NOTHING, hasFailed, refuseUndeclared, remarks, select } from '../selection.js';

/** Selects, reads, lints and prints. Findings go to standard output, everything else to standard error. */
export async function lint(args: Args, rules: readonly AnyRule[], version: string, io: Io): Promise<number> {
  const configOf = configFinder(args, rules, io.cwd);
  const selection = args.isStdin ? NOTHING : await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const files: FileReport[] = [];
  for await (const { source, config } of args.isStdin ? readStdin(args, configOf, io, tally) : readJobs(selection.files, configOf, tally)) files.push(await lintSource(source, config, args.flags, rules, io));

  if (files.length === 0) refuseUndeclared(args, selection, tally);
  const report: Report = { version, files };
  const { format, level } = formats[args.format]!;
  const text = format(report, { color: hasColor(args.color, io), level: args.level ?? level });

  await write(io.stdout, text);
  const lines = [...remarks(args, selection, tally), ...(files.length > 0 ? lawsApplied(files) : [])];
  await write(io.stderr, lines.map((line) => `${plainText(line)}\n`).join(''));
  return hasFailed(args, selection, tally) || files.some((file) => file.facts.some((facts) => facts.hasCrashed)) ? 2 : exitCode(report, args);
}

function exitCode(report: Report, args: Args): number {
  const findings = report.files.flatMap((file) => file.findings);
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const { failOn } = args;
  const isOver = failOn !== 'never' && findings.some((finding) => rank(finding.severity) >= rank(failOn));
  return isOver || warnings > args.maxWarnings ? 1 : 0;
}
