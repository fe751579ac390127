import { readPackageFile } from './package-file.js';

/** The page of a rule that comes with policylint; nothing where there is none. */
export async function readRulePage(ruleId: string): Promise<string | undefined> {
  if (!/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(ruleId)) return undefined;
  return readPackageFile(`rules/${ruleId}.md`).catch(() => undefined);
}
