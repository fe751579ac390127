import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatJson } from './json.js';

/** Each pack as a module that is loaded when a run names it, and a short list to choose from. */
export async function frameworkModules(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries: string[] = [];
  for (const file of (await readdir(join(root, 'frameworks'))).filter((name) => name.endsWith('.yaml')).sort()) {
    const pack = parse(await readFile(join(root, 'frameworks', file), 'utf8')) as Record<string, unknown>;
    const id = String(pack['id']);
    files.set(`src/generated/frameworks/${id}.ts`, `// Generated from frameworks/${file}.\nimport type { Framework } from '../framework.types.js';\n\nexport default ${formatJson(pack)} as const satisfies Framework as Framework;\n`);
    const head = { id, short: pack['short'], title: pack['title'], jurisdiction: pack['jurisdiction'], markets: pack['markets'], auto: pack['auto'], ...(pack['sector'] !== undefined && { sector: pack['sector'] }) };
    entries.push(`  { ...${JSON.stringify(head)}, load: async () => (await import('./${id}.js')).default },`);
  }
  files.set('src/generated/frameworks/index.ts', `// Generated from frameworks/*.yaml.
import type { Framework } from '../framework.types.js';

/** A pack as it is chosen by, and the way to load it. */
export interface FrameworkEntry extends Pick<Framework, 'id' | 'short' | 'title' | 'jurisdiction' | 'markets' | 'auto' | 'sector'> {
  load(): Promise<Framework>;
}

export const frameworks: readonly FrameworkEntry[] = [
${entries.join('\n')}
];
`);
  return files;
}
