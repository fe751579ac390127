import { relative, resolve } from 'node:path';
import { UsageError } from '../config/errors.js';
import { plainText } from '../format/escape.js';
import { formats } from '../format/index.js';
import type { FileReport, Report } from '../format/index.js';
import type { AnyRule } from '../engine/rule.js';
import { rank } from '../engine/severity.js';
import { didYouMean } from '../model/nearest.js';
import type { Args } from './args.js';
import { configuredFiles, selectFiles } from './files.js';
import type { Selection } from './files.js';
import { configFinder } from './find-config.js';
import type { ConfigOf } from './find-config.js';
import { hasColor, write } from './io.js';
import type { Io } from './io.js';
import { readJobs, readStdin } from './jobs.js';
import type { Tally } from './jobs.js';
import { lawsApplied } from './laws-applied.js';
import { lintSource } from './lint-source.js';
import { COMMANDS } from './options.js';

/** Selects, reads, lints and prints. Findings go to standard output, everything else to standard error. */
export async function lint(args: Args, rules: readonly AnyRule[], version: string, io: Io): Promise<number> {
  const configOf = configFinder(args, rules, io.cwd);
  const selection = args.isStdin ? NOTHING : await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const files: FileReport[] = [];
  for await (const { source, config } of args.isStdin ? readStdin(args, configOf, io, tally) : readJobs(selection.files, configOf, tally)) files.push(await lintSource(source, config, args.flags, rules, io));

  const hasFailed = tally.failures.length > 0 || (selection.missing.length > 0 && !args.isEmptyAllowed);
  if (files.length === 0 && tally.skipped > 0 && !hasFailed && !args.isEmptyAllowed && !args.isDeclarationsOnly) throw new UsageError(`No policy declaration among ${selection.files.length} ${selection.files.length === 1 ? 'file' : 'files'}: one begins with "policylint: 1"`, undefined, 3);
  const report: Report = { version, files };
  const { format, level } = formats[args.format]!;
  const text = format(report, { color: hasColor(args.color, io), level: args.level ?? level });

  await write(io.stdout, text);
  const unmatched = [...selection.missing.map((path) => `policylint: ${path}: no such file or folder`), ...selection.empty.map((path) => `No file matches "${path}"`)];
  const lines = [...tally.failures, ...unmatched, ...tally.notes, ...(files.length > 0 ? lawsApplied(files) : [])];
  await write(io.stderr, lines.map((line) => `${plainText(line)}\n`).join(''));
  return hasFailed || files.some((file) => file.facts.some((facts) => facts.hasCrashed)) ? 2 : exitCode(report, args);
}

const NOTHING: Selection = { files: [], missing: [], empty: [] };

function exitCode(report: Report, args: Args): number {
  const findings = report.files.flatMap((file) => file.findings);
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const { failOn } = args;
  const hasFailed = failOn !== 'never' && findings.some((finding) => rank(finding.severity) >= rank(failOn));
  return hasFailed || warnings > args.maxWarnings ? 1 : 0;
}

async function select(args: Args, configOf: ConfigOf, cwd: string): Promise<Selection> {
  if (args.paths.length === 0) return selectConfigured(args, configOf, cwd);
  const selection = await selectFiles(args.paths, cwd);
  const { files, missing, empty } = selection;
  if (files.length === 0 && !args.isEmptyAllowed) throw new UsageError(`No file matches ${[...missing, ...empty].map((path) => `"${path}"`).join(', ')}${commandMeant(missing[0])}`, undefined, 3);
  return args.isDeclarationsOnly ? { ...selection, files: files.map(({ file }) => ({ file, isNamed: false })) } : selection;
}

async function selectConfigured(args: Args, configOf: ConfigOf, cwd: string): Promise<Selection> {
  const config = await configOf(resolve(cwd, 'policy.yaml'));
  const selection = await configuredFiles(config);
  if (selection === undefined) throw new UsageError('Name a file or a folder to lint, or set `files` in .policylintrc.yaml', 'policylint --help shows how');
  if (selection.files.length === 0 && !args.isEmptyAllowed) throw new UsageError(`No file matches \`files\` of ${relative(cwd, config!.file)}`, undefined, 3);
  return selection;
}

/** A mistyped command looks like a path that does not exist. */
function commandMeant(path: string | undefined): string {
  return path !== undefined && /^[a-z]+$/.test(path) ? didYouMean(path, COMMANDS) : '';
}
