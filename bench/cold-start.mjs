// One file from a cold start, as a ratio to `node -e 0` in the same run: npm run bench
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const RUNS = 21;
const LIMIT = 6;

function time(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const commands = { 'node -e 0': ['-e', '0'], 'policylint policies/qtraca.yaml': ['bin/policylint.js', 'policies/qtraca.yaml'] };
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
// Taken in turns, so that whatever else the machine does falls on both.
for (let run = 0; run < RUNS; run += 1) for (const [name, args] of Object.entries(commands)) times[name].push(time(args));

const [bare, ours] = Object.values(times).map(median);
for (const [name, values] of Object.entries(times)) process.stdout.write(`${name.padEnd(34)} ${median(values).toFixed(0)} ms (median of ${RUNS})\n`);
process.stdout.write(`ratio ${(ours / bare).toFixed(2)}, at most ${LIMIT}\n`);
process.exitCode = ours / bare > LIMIT ? 1 : 0;
