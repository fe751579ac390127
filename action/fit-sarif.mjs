// Keeps a SARIF file to what GitHub's code scanning takes: node fit-sarif.mjs IN OUT
// It stores 5,000 results of a run and drops the others, not always the least severe; it refuses a file of more than 10 MB.
// Prints what was left out, or nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MAX_RESULTS = 5000;
const MAX_BYTES = 10_000_000;
const LEVELS = ['error', 'warning', 'note'];

const [input, output] = process.argv.slice(2);
const log = JSON.parse(readFileSync(input, 'utf8'));
const [run] = log.runs;
const all = run.results;
const sorted = LEVELS.flatMap((level) => all.filter((result) => result.level === level));

let count = Math.min(all.length, MAX_RESULTS);
let text = write(count);
while (count > 0 && gzipSync(text).length > MAX_BYTES) {
  count = Math.floor(count / 2);
  text = write(count);
}
writeFileSync(output, text);

if (count < all.length) {
  const left = sorted.slice(count);
  const parts = LEVELS.map((level) => [level, left.filter((result) => result.level === level).length]).filter(([, number]) => number > 0);
  const counts = parts.map(([level, number]) => `${number} ${level}${number === 1 ? '' : 's'}`).join(', ');
  process.stdout.write(`${left.length} of ${all.length} findings are not uploaded (${counts}): code scanning takes ${MAX_RESULTS} results and ${MAX_BYTES / 1_000_000} MB. The SARIF file of the job has all of them.\n`);
}

/** The file with so many results, the most severe first where some are left out. */
function write(number) {
  if (number === all.length) return JSON.stringify(log);
  return JSON.stringify({ ...log, runs: [{ ...run, results: sorted.slice(0, number) }] });
}
