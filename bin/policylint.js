#!/usr/bin/env node
import module from 'node:module';

// Later runs start faster, where Node knows how (22.1).
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');

// Whoever writes is told of the error too.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd(), now: new Date(),
});
