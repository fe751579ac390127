import { resolve } from 'node:path';
import { UsageError } from '../config/errors.js';
import { readText } from '../config/read-text.js';
import type { Args } from './args.js';
import { readAll } from './io.js';
import type { Io } from './io.js';

/** Adds the paths of `--files-from` to those of the command line; a line is what an argument is. */
export async function withListedFiles(args: Args, io: Pick<Io, 'stdin' | 'cwd'>): Promise<Args> {
  const { filesFrom } = args;
  if (filesFrom === undefined || args.wants !== 'run') return args;
  const text = filesFrom === '-' ? Buffer.from(await readAll(io.stdin)).toString('utf8') : await readText(resolve(io.cwd, filesFrom));
  const paths = [...args.paths, ...text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '')];
  if (paths.length === 0 && !args.isEmptyAllowed) throw new UsageError(`${filesFrom === '-' ? 'Standard input' : `"${filesFrom}"`} names no file`, undefined, 3);
  return { ...args, paths };
}
