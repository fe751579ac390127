// Locators of successive versions of real policies: which of those that still stand are reported lost? npm run bench:drift -- FOLDER
// FOLDER holds drift-pairs.jsonl: {kind: 'content' | 'technical', old_text, new_text, diff}, Markdown; where the texts are left out, what
// the diff has of them is taken. Nothing of it is kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driftOf } from '../src/evidence/drift.js';
import { readProse } from '../src/evidence/prose.js';
import type { Prose } from '../src/evidence/prose.js';

interface Pair {
  readonly kind: 'content' | 'technical';
  readonly service: string;
  readonly old_text: string | null;
  readonly new_text: string | null;
  readonly diff: string;
}

const SIDE = 6;
const MAX_LOCATORS = 200;
const folder = process.argv[2];
if (folder === undefined) throw new Error('npm run bench:drift -- FOLDER');

/** A locator for each sentence that is long enough, as a person would write it: its first words, its last words. */
function locatorsIn(prose: Prose): { readonly locator: string; readonly written: string }[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = prose.blocks.filter(({ kind }) => kind !== 'heading').flatMap((block) => [...segmenter.segment(block.text)].map(({ segment }) => segment.trim()));
  const usable = sentences.filter((text) => text.split(' ').length >= 4 && !text.includes('…'));
  const step = Math.max(1, usable.length / MAX_LOCATORS);
  return Array.from({ length: Math.min(usable.length, MAX_LOCATORS) }, (_, index) => usable[Math.floor(index * step)]!).flatMap((text) => {
    const words = text.split(' ');
    const locator = words.length <= 2 * SIDE ? text : `${words.slice(0, SIDE).join(' ')} … ${words.slice(-SIDE).join(' ')}`;
    return prose.find(locator).outcome === 'found' ? [{ locator, written: text }] : [];
  });
}

/** What stands word for word, asked without the code that is measured: the words alone, link targets left out. */
function wordsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\]\([^)]*\)|&[a-z]+;/g, ']').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The two sides of a unified diff, whose last line may be cut. */
function sidesOf(diff: string): [string, string] {
  const lines = diff.split('\n').slice(0, -1).filter((line) => !/^(?:---|\+\+\+|diff |index |\\)/.test(line)).map((line) => (line.startsWith('@@') ? ' ' : line));
  return [lines.filter((line) => !line.startsWith('+')), lines.filter((line) => !line.startsWith('-'))].map((side) => side.map((line) => line.slice(1)).join('\n')) as [string, string];
}

const zero = () => ({ pairs: 0, locators: 0, kept: 0, moved: 0, lost: 0, standing: 0, wronglyLost: 0, wronglyMoved: 0, unchanged: 0 });
const totals = { technical: zero(), content: zero() };
for (const line of readFileSync(join(folder, 'drift-pairs.jsonl'), 'utf8').split('\n').filter((text) => text !== '')) {
  const pair = JSON.parse(line) as Pair;
  const { old_text: oldText, new_text: newText } = pair;
  const [oldWritten, newWritten] = oldText !== null && newText !== null ? [oldText, newText] : sidesOf(pair.diff);
  const [before, after] = [readProse('old.md', oldWritten), readProse('new.md', newWritten)];
  const written = new Map(locatorsIn(before).map(({ locator, written: text }) => [locator, text]));
  const drift = driftOf([...written.keys()].map((text) => ({ text, path: [], of: [] })), after);
  const words = ` ${wordsOf(newWritten)} `;
  const stands = (locator: string): boolean => words.includes(` ${wordsOf(written.get(locator)!).trim()} `);
  const total = totals[pair.kind];
  total.pairs += 1;
  total.unchanged += before.normalised === after.normalised ? 1 : 0;
  total.locators += written.size;
  for (const outcome of ['kept', 'moved', 'lost'] as const) total[outcome] += drift[outcome].length;
  total.standing += [...written.keys()].filter(stands).length;
  const wrong = drift.lost.filter(({ text }) => stands(text));
  total.wronglyLost += wrong.length;
  total.wronglyMoved += drift.moved.filter(({ text }) => stands(text)).length;
  if (process.env['VERBOSE'] !== undefined) for (const { text } of [...wrong, ...drift.moved, ...(pair.kind === 'technical' ? drift.lost : [])]) process.stdout.write(`${pair.kind} ${pair.service}: ${JSON.stringify(text)} ${after.find(text).outcome}\n`);
}

process.stdout.write('kind       pairs  same hash  locators  kept  moved  lost  standing verbatim  of these lost  of these moved\n');
for (const [kind, total] of Object.entries(totals)) {
  process.stdout.write(`${kind.padEnd(9)}${[total.pairs, total.unchanged, total.locators, total.kept, total.moved, total.lost, total.standing, total.wronglyLost, total.wronglyMoved].map((count, index) => String(count).padStart([7, 11, 10, 6, 7, 6, 19, 15, 16][index]!)).join('')}\n`);
}
process.exitCode = totals.technical.pairs === 0 || totals.technical.wronglyLost > 0 ? 1 : 0;
