// check-locators FOLDER DECLARATION …: every locator of a declaration stands in its text, which lies in FOLDER.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-', '−': '-' };

/** Text as a locator sees it: no marks of headings, lists and emphasis, one space for any run, one case. */
function normalise(text: string): string {
  return text.normalize('NFKC').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/^\s*(?:#+|[*\->])\s+/gm, '')
    .replaceAll(/\*\*|\*(?=\w)|(?<=\w)\*/g, '').replaceAll(/[‘’“”–—−]/g, (mark) => QUOTES[mark]!).replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function locators(node: unknown, path: string): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${path}.${key}`;
    return key === 'evidence' ? [value].flat().map((locator): [string, string] => [at.slice(1), String(locator)]) : locators(value, at);
  });
}

/** Says what is wrong with a locator: its first words occur once, its last words come after them. */
function problemOf(locator: string, text: string): string | undefined {
  const [first = '', last] = locator.split('…').map(normalise);
  if ([first, last ?? ''].some((words) => words.split(' ').length > 12)) return 'more than 12 words a side';
  const start = text.indexOf(first);
  if (start < 0 || first === '') return 'not in the text';
  if (text.includes(first, start + 1)) return 'there more than once';
  return last !== undefined && !text.includes(last, start + first.length) ? 'the last words do not follow' : undefined;
}

const [folder = '.', ...files] = process.argv.slice(2);
let [count, bad] = [0, 0];
for (const file of files) {
  const declaration = parse(await readFile(file, 'utf8'), { schema: 'core', merge: true }) as { policy: { source: { file: string } } };
  const text = normalise(await readFile(join(folder, declaration.policy.source.file), 'utf8'));
  for (const [path, locator] of locators(declaration, '')) {
    count += 1;
    const problem = problemOf(locator, text);
    if (problem === undefined) continue;
    bad += 1;
    process.stdout.write(`${file}: ${path}: ${problem}: ${locator}\n`);
  }
}
process.stdout.write(`${count} locators in ${files.length} declarations, ${bad} wrong\n`);
process.exitCode = bad > 0 || count === 0 ? 1 : 0;
