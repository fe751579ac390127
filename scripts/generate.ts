// Writes all that is derived: `npm run generate`. With --check it writes nothing and fails where a file is stale.
import { readFile, mkdir, writeFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { configSchema } from './generate/config-schema.js';
import { cueModules } from './generate/cues.js';
import { frameworkModules } from './generate/frameworks.js';
import { customSchemas } from './generate/custom.js';
import { docPages } from './generate/docs.js';
import { formatsPage } from './generate/formats.js';
import { pageModule } from './generate/page.js';
import { rulePages, ruleIndex } from './generate/rules.js';
import { policySchema, shapeModule } from './generate/policy-schema.js';
import { typeModules, validators } from './generate/validators.js';
import { vocabularyModule } from './generate/vocabulary.js';

const root = process.cwd();
const wanted = new Map<string, string>();
const schema = await policySchema(root);
wanted.set('schemas/policy.schema.json', schema.text);
wanted.set('src/generated/shape.ts', shapeModule(schema.value));
for (const part of [await vocabularyModule(root), await customSchemas(root), await configSchema(root), await validators(root, schema.value), await typeModules(root, schema.value), await frameworkModules(root), await cueModules(root), await pageModule(root), await ruleIndex(root), await rulePages(root), await docPages(root, schema.value), await formatsPage(root)]) {
  for (const [file, text] of part) wanted.set(file, text);
}

const stale: string[] = [];
for (const [file, text] of wanted) {
  const now = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (now !== text) stale.push(file);
}
const generated = (await readdir(join(root, 'src/generated'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile());
const laws = (await readdir(join(root, 'docs/laws')).catch(() => [])).map((file) => `docs/laws/${file}`);
const left = [...laws, ...generated.map((entry) => relative(root, join(entry.parentPath, entry.name)))].filter((file) => !wanted.has(file));

if (process.argv.includes('--check')) {
  for (const file of [...stale, ...left]) process.stderr.write(`stale: ${file}\n`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), wanted.get(file)!);
  }
  for (const file of left) await rm(join(root, file));
  process.stdout.write(`${stale.length} files written, ${left.length} removed, ${wanted.size} in all\n`);
}
