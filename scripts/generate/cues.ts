import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CueFile } from '../../src/generated/cues.types.js';
import { formatJson } from './json.js';

/** The cues of each language as a module of its own, loaded when a text is in it; their tests stay behind. */
export async function cueModules(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries: string[] = [];
  const names = new Set<string>();
  for (const file of (await readdir(join(root, 'cues'))).filter((name) => name.endsWith('.yaml')).sort()) {
    const { language, words, topics } = parse(await readFile(join(root, 'cues', file), 'utf8')) as CueFile;
    const bare = Object.fromEntries(Object.entries(topics).map(([name, topic]) => [name, Object.fromEntries(Object.entries(topic).filter(([key]) => key !== 'tests'))]));
    files.set(`src/generated/cues/${language}.ts`, `// Generated from cues/${file}.\nimport type { CueFile } from '../cues.types.js';\n\nexport default ${formatJson({ language, ...(words && { words }), topics: bare })} satisfies CueFile as CueFile;\n`);
    for (const name of Object.keys(topics)) names.add(name);
    entries.push(`  ${language}: async () => (await import('./${language}.js')).default,`);
  }
  files.set('src/generated/cues/index.ts', `// Generated from cues/*.yaml.\nimport type { CueFile } from '../cues.types.js';\n\nexport const cueFiles: Readonly<Record<string, () => Promise<CueFile>>> = {\n${entries.join('\n')}\n};\n`);
  files.set('src/generated/cues/topics.ts', `// Generated from cues/*.yaml.\n\n/** The topics of every language. */\nexport const cueTopics: readonly string[] = ${formatJson([...names].sort())};\n`);
  return files;
}
