import { relative, resolve } from 'node:path';
import { UsageError } from '../config/errors.js';
import { chainOf } from '../config/load.js';
import type { ConfigFile } from '../config/load.js';
import { didYouMean } from '../model/nearest.js';
import type { Args } from './args.js';
import { COMMANDS } from './command-table.js';
import { configuredFiles, selectFiles } from './files.js';
import type { Selection } from './files.js';
import type { ConfigOf } from './find-config.js';
import type { Tally } from './jobs.js';

export const NOTHING: Selection = { files: [], missing: [], empty: [] };

/** The files that the command line names, or else the configuration. */
export async function select(args: Args, configOf: ConfigOf, cwd: string): Promise<Selection> {
  if (args.paths.length === 0) return args.filesFrom === undefined ? selectConfigured(args, configOf, cwd) : NOTHING;
  const selection = await selectFiles(args.paths, cwd);
  const { files, missing, empty } = selection;
  if (files.length === 0 && !args.isEmptyAllowed) throw new UsageError(`No file matches ${[...missing, ...empty].map((path) => `"${path}"`).join(', ')}${commandMeant(args, missing[0])}`, undefined, 3);
  return args.isDeclarationsOnly ? { ...selection, files: files.map(({ file }) => ({ file, isNamed: false })) } : selection;
}

async function selectConfigured(args: Args, configOf: ConfigOf, cwd: string): Promise<Selection> {
  const config = await configOf(resolve(cwd, 'policy.yaml'));
  const selection = await configuredFiles(config);
  if (selection === undefined) throw new UsageError('Name a file or a folder to lint, or set `files` in .policylintrc.yaml', 'policylint --help shows how');
  if (selection.files.length === 0 && !args.isEmptyAllowed) throw new UsageError(`No file matches \`files\` of ${relative(cwd, config!.file)}`, patternMeant(config!), 3);
  return selection;
}

/** Nothing but `ignore` takes a folder for what is in it. */
function patternMeant(config: ConfigFile): string | undefined {
  const folder = chainOf(config).findLast(({ value }) => value.files !== undefined)?.value.files?.find((glob) => !/[*?[\]{}()!]|\.ya?ml$/i.test(glob));
  return folder === undefined ? undefined : `a folder needs a pattern: "${folder.replace(/\/?$/, '/')}**/*.{yaml,yml}"`;
}

/** A mistyped command looks like a path that does not exist. */
function commandMeant({ command }: Args, path: string | undefined): string {
  if (path === 'help' || path === 'version') return `: did you mean "--${path}"?`;
  return command === 'lint' && path !== undefined && /^[a-z]+$/.test(path) ? didYouMean(path, Object.keys(COMMANDS)) : '';
}

/** What was named and cannot be used: the job is not done. */
export function hasFailed(args: Args, { missing }: Selection, { failures }: Tally): boolean {
  return failures.length > 0 || (missing.length > 0 && !args.isEmptyAllowed);
}

/** Files there are, and none of them is a declaration. */
export function refuseUndeclared(args: Args, selection: Selection, tally: Tally): void {
  if (tally.skipped === 0 || hasFailed(args, selection, tally) || args.isEmptyAllowed || args.isDeclarationsOnly) return;
  const count = selection.files.length;
  throw new UsageError(`No policy declaration among ${count} ${count === 1 ? 'file' : 'files'}: one begins with "policylint: 1"`, undefined, 3);
}

/** What standard error says of the files. */
export function remarks(args: Args, { missing, empty }: Selection, { failures, notes }: Tally): string[] {
  return [...failures, ...missing.map((path, index) => `policylint: ${path}: no such file or folder${index === 0 ? commandMeant(args, path) : ''}`), ...empty.map((path) => `No file matches "${path}"`), ...notes];
}
