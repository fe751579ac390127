import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a configuration is called; the first is what we write. */
export const CONFIG_NAMES = ['.policylintrc.yaml', '.policylintrc.yml', '.policylintrc.json'];

/** The nearest configuration upward from a folder, not past the root of its repository. `known` remembers folders. */
export async function discoverConfig(folder: string, known: Map<string, Promise<string | undefined>> = new Map()): Promise<string | undefined> {
  const found = known.get(folder) ?? search(folder, known);
  known.set(folder, found);
  return found;
}

async function search(folder: string, known: Map<string, Promise<string | undefined>>): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) if (await exists(join(folder, name))) return join(folder, name);
  if (dirname(folder) === folder || (await exists(join(folder, '.git')))) return undefined;
  return discoverConfig(dirname(folder), known);
}

/** The nearest folder upward that holds a repository, or else the folder itself. */
export async function repositoryRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** A link that leads nowhere exists: reading it fails, and nobody is left to wonder. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(() => true, () => false);
}
