import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Sources } from './site.js';

/** The pages of docs/ and rules/, and the style. */
export async function readSources(root: string): Promise<Sources> {
  const pages = new Map<string, string>();
  for (const folder of ['docs', 'rules']) {
    const files = (await readdir(join(root, folder), { recursive: true })).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.md')).sort();
    for (const file of files) pages.set(`${folder}/${file}`, await readFile(join(root, folder, file), 'utf8'));
  }
  const { code } = await transform(await readFile(join(root, 'scripts/site/site.css'), 'utf8'), { loader: 'css', minify: true, target: 'es2022', charset: 'utf8' });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { pages, has: (path) => existsSync(join(root, path)), style: code.trim(), version };
}
