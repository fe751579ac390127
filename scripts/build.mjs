// Bundles the command and the API into dist/ and emits the types.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
await rm(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist', bundle: true, splitting: true, minify: true, platform: 'node', format: 'esm', target: 'node20',
  // A bundled CommonJS package asks for Node's own modules by `require`.
  banner: { js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);" },
  chunkNames: 'chunks/[name]-[hash]', logLevel: 'warning',
});
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
