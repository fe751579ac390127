import { resolve } from 'node:path';
import { repositoryRoot } from '../config/discover.js';
import { isUsageError } from '../config/errors.js';
import type { Report } from '../format/index.js';
import type { Args } from './args.js';
import type { ChosenFormat } from './choose-formats.js';
import { hasColor, write } from './io.js';
import type { Io } from './io.js';

/** Prints a report in each format, to its file or to standard output. What cannot be written keeps no other from being written: it is told. */
export async function emit(report: Report, outputs: readonly ChosenFormat[], args: Args, io: Io): Promise<string[]> {
  const root = await repositoryRoot(io.cwd);
  const linted = report.files.map(({ file }) => file);
  const problems: string[] = [];
  for (const { format, level, file } of outputs) {
    const isScreen = file === undefined;
    try {
      const text = await format(report, { color: isScreen && hasColor(args.color, io), level: args.level ?? level, links: isScreen && args.hasLinks, width: (isScreen && io.stdout.columns) || 80, cwd: io.cwd, root, showSuppressed: args.showSuppressed });
      problems.push(...(await deliver(text, file, linted, io)));
    } catch (error) {
      if (!isUsageError(error)) throw error;
      problems.push(`policylint: ${error.message}`);
    }
  }
  return problems;
}

/** Hands a text over; what speaks against it is told. A file that was read is not written over. */
export async function deliver(text: string, file: string | undefined, read: readonly string[], io: Io): Promise<string[]> {
  if (file === undefined) {
    await write(io.stdout, text);
    return [];
  }
  if (file.includes('\u0000')) return ['policylint: --output holds a NUL character'];
  const path = resolve(io.cwd, file);
  if (read.includes(path)) return [`policylint: ${file}: is what was read, and is not written over`];
  const { unwritable, writeWhole } = await import('./write-file.js');
  return writeWhole(path, text).then(() => [], (error: NodeJS.ErrnoException) => [`policylint: ${file}: ${unwritable(error)}`]);
}
