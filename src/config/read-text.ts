import { access, readFile } from 'node:fs/promises';
import { UsageError } from './errors.js';

/** The text of a file that a configuration or the command line names. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file}: cannot be read (not UTF-8 text)`);
  }
}

/** Nothing where there is no such file; what cannot be read for another reason is an error. */
export async function readTextIfAny(file: string): Promise<string | undefined> {
  const isThere = await access(file).then(() => true, (error: NodeJS.ErrnoException) => error.code !== 'ENOENT');
  return isThere ? readText(file) : undefined;
}
