// Writes the documentation as a site of plain HTML: npm run site [-- FOLDER]. Any static host serves it, and so does a disk.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readSources } from './site/read.js';
import { buildSite } from './site/site.js';

const folder = resolve(process.argv[2] ?? 'site');
try {
  const files = buildSite(await readSources(process.cwd()));
  // Only the default folder is known to hold nothing else.
  if (process.argv[2] === undefined) await rm(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  process.stdout.write(`${files.size} pages in ${folder}: open ${join(folder, 'index.html')}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
