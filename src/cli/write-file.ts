import { randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

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
