import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { MAX_CHARACTERS } from '../evidence/limits.js';
import type { Unread } from '../evidence/reading.js';
import { isInside } from './files.js';

/** A file that may be read, by its real path. */
export interface ProseFile {
  readonly file: string;
}
type Failure = Pick<Unread, 'state' | 'reason'>;

/**
 * Looks for a text that a declaration names in folders, in order. What the name leads to lies in one of them, whatever
 * links say; nothing else is touched.
 */
export async function locateProse(name: string, folders: readonly string[]): Promise<ProseFile | Failure> {
  if (name.includes('\u0000')) return { state: 'refused', reason: 'is no file name' };
  if (isAbsolute(name) || /^(?:[a-z]:|\\)/i.test(name)) return { state: 'refused', reason: 'was not read: it is named by an absolute path' };
  const roots = (await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)))).filter((root) => root !== undefined);
  let isOutside = false;
  for (const folder of folders) {
    const candidate = resolve(folder, name);
    if (![...folders, ...roots].some((root) => isInside(candidate, root))) isOutside = true;
    else {
      const real = await realpath(candidate).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : error));
      if (typeof real === 'string') {
        if (roots.some((root) => isInside(real, root))) return { file: real };
        isOutside = true;
      } else if (real !== undefined) return { state: 'unreadable', reason: `cannot be read (${real.code ?? real.message})` };
    }
  }
  return isOutside ? { state: 'refused', reason: 'was not read: it leads out of the folders where texts may lie' } : { state: 'missing', reason: folders.length > 1 ? 'lies neither beside the declaration nor in the folders of `sources`' : 'does not lie beside the declaration' };
}

/** The bytes of a file, if it is one; a device or a pipe is not opened for reading. */
export async function readProseBytes(file: string): Promise<Uint8Array | Failure> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)).catch((error: NodeJS.ErrnoException) => error);
  if (handle instanceof Error || !('readFile' in handle)) return { state: 'unreadable', reason: `cannot be read (${(handle as NodeJS.ErrnoException).code ?? 'unknown'})` };
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return { state: 'refused', reason: 'is no file' };
    if (stat.size > 4 * MAX_CHARACTERS) return { state: 'unreadable', reason: `has more than ${MAX_CHARACTERS / 1_000_000} million characters` };
    return await handle.readFile();
  } catch (error) {
    return { state: 'unreadable', reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  } finally {
    await handle.close();
  }
}

/** The text of bytes that are UTF-8, with its byte order mark. */
export function decodeProse(bytes: Uint8Array): string | Failure {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { state: 'unreadable', reason: 'is UTF-16, not UTF-8' };
  if (bytes.includes(0)) return { state: 'unreadable', reason: 'is not text' };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { state: 'unreadable', reason: 'is not UTF-8 text' };
  }
}
