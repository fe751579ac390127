// Bundles the command and the API into dist/ and emits the types.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
await rm(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts', testing: 'src/testing/index.ts' },
  outdir: 'dist', bundle: true, splitting: true, minify: true, platform: 'node', format: 'esm', target: 'node20',
  // A bundled CommonJS package asks for Node's own modules by `require`.
  banner: { js: "import{createRequire as __policylintRequire}from'node:module';const require=__policylintRequire(import.meta.url);" },
  chunkNames: 'chunks/[name]-[hash]', logLevel: 'warning',
});
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

// `npx policylint` in this checkout is this checkout; npx itself would keep a link to whichever it saw first.
if (process.platform !== 'win32') {
  const bin = join(root, 'node_modules/.bin');
  await mkdir(bin, { recursive: true });
  await rm(join(bin, 'policylint'), { force: true });
  await symlink('../../bin/policylint.js', join(bin, 'policylint'));
}
