import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page of a rule that comes with policylint, whether this runs from the sources or from the bundle; nothing where there is none. */
export async function readRulePage(ruleId: string): Promise<string | undefined> {
  if (!/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(ruleId)) return undefined;
  const root = await packageRoot(dirname(fileURLToPath(import.meta.url)));
  return root && readFile(join(root, 'rules', `${ruleId}.md`), 'utf8').catch(() => undefined);
}

async function packageRoot(folder: string): Promise<string | undefined> {
  const isRoot = await access(join(folder, 'package.json')).then(() => true, () => false);
  if (isRoot) return folder;
  return dirname(folder) === folder ? undefined : packageRoot(dirname(folder));
}
