import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that comes with policylint, whether this runs from the sources or from the bundle. Rejects where there is none. */
export async function readPackageFile(name: string): Promise<string> {
  return readFile(join(await packageRoot(dirname(fileURLToPath(import.meta.url))), name), 'utf8');
}

async function packageRoot(folder: string): Promise<string> {
  const isRoot = await access(join(folder, 'package.json')).then(() => true, () => false);
  return isRoot || dirname(folder) === folder ? folder : packageRoot(dirname(folder));
}
