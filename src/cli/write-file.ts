import { randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../config/errors.js';

/**
 * Writes a file whole or not at all, with the folders it lies in: whoever reads it meanwhile reads what it was. A link
 * stays one, permissions stay, and what may not be written is not replaced either. What is no file (a pipe, a terminal) is written to as it is. Rejects with Node's error.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const old = await stat(path).catch(() => undefined);
  if (old !== undefined && !old.isFile()) return writeFile(path, text);
  if (old === undefined) await mkdir(dirname(path), { recursive: true });
  const target = old === undefined ? path : await realpath(path);
  if (old !== undefined) await access(target, constants.W_OK);
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (old !== undefined) await chmod(temporary, old.mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The same where the file still holds what was read of it. What kept it from being written, if anything. */
export async function replaceWhole(path: string, before: string, after: string): Promise<'changed' | NodeJS.ErrnoException | undefined> {
  try {
    if (!(await readFile(path)).equals(Buffer.from(before))) return 'changed';
    await writeWhole(path, after);
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** Throws a UsageError of one line where a file cannot be written. */
export function writeOrRefuse(path: string, text: string): Promise<void> {
  return writeWhole(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: ${unwritable(error)}`);
  });
}

/** As it is told of any file. */
export function unwritable({ code, message }: NodeJS.ErrnoException): string {
  return `cannot be written (${code ?? message})`;
}
