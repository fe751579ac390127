// Declarations with 30 KB of prose each, as a ratio to parsing both alone in the same run: npm run bench:evidence [-- COUNT]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse as parseMarkdown, postprocess, preprocess } from 'micromark';
import { parse as parseHtml } from 'parse5';
import { parseAllDocuments } from 'yaml';
import { rules } from '../rules/index.js';
import { presets } from '../src/config/presets.js';
import { lintDocument } from '../src/engine/lint-document.js';
import { readProse } from '../src/evidence/prose.js';
import { typedKeys } from '../src/generated/shape.js';
import { readSource } from '../src/model/source.js';

const LIMIT = 1.5;
const SIZE = 30_000;
const count = Number(process.argv[2] ?? 1000);
const example = join(process.cwd(), 'examples/northwind-tea');
const declaration = readFileSync(join(example, 'policy.yaml'), 'utf8');
const text = readFileSync(join(example, 'northwind-tea.md'), 'utf8');

/** The example's prose, then sections of other words until it is long enough. */
function longer(begin: string, section: (index: number) => string): string {
  let long = begin;
  for (let index = 0; long.length < SIZE; index += 1) long += section(index);
  return long;
}
const WORDS = 'Branch number places its *own* orders with the growers, “keeps” a list of [them](https://northwind-tea.example/growers) and answers for it';
const proses = {
  'a.md': longer(text, (index) => `\n\n## Branch ${index}\n\n${`${WORDS} in year ${index}. `.repeat(4)}\n\n* green tea ${index}\n* black tea ${index}\n`),
  'a.html': longer(`<!doctype html><body>${text.split('\n\n').map((paragraph) => (paragraph.startsWith('#') ? `<h2>${paragraph.replace(/^#+ /, '')}</h2>` : `<p>${paragraph}</p>`)).join('\n')}`,
    (index) => `<h2>Branch ${index}</h2><p>${`Branch number places its <i>own</i> orders &amp; “keeps” a <a href="https://northwind-tea.example/growers">list</a> in year ${index}. `.repeat(4)}</p><ul><li>green tea ${index}<li>black tea ${index}</ul>`),
};

const recommended = { isAlone: true, rules, floors: new Map(rules.map((rule) => [rule.id, presets.recommended(rule)])), settings: new Map(), frameworks: [], named: new Set<string>(), auto: false, asOf: '2026-10-01', today: '2026-10-01' };
const evidence = { ...recommended, rules: rules.filter(({ id }) => id.startsWith('evidence/')), floors: new Map(rules.map((rule) => [rule.id, presets.strict(rule)])) };

/** Milliseconds of the processor: what else the machine does is not in them. */
function time(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

process.exitCode = 0;
for (const [file, prose] of Object.entries(proses)) {
  const parse = (unique: string): void => {
    for (const document of parseAllDocuments(declaration + unique)) document.toJS();
    if (file.endsWith('.md')) postprocess(parseMarkdown({ extensions: [gfmTable()] }).document().write(preprocess()(prose + unique, undefined, true)));
    else parseHtml(prose + unique, { sourceCodeLocationInfo: true });
  };
  const lint = (unique: string, settings: typeof recommended, withProse: boolean): void => {
    const source = readSource('policy.yaml', declaration + unique, typedKeys);
    const read = withProse ? readProse(file, prose + unique) : undefined;
    const reading = read && { state: 'read' as const, prose: read, sha256: createHash('sha256').update(read.normalised).digest('hex') };
    for (const document of source.documents) lintDocument(source, document, settings, reading);
  };
  const times = { parse: 0, evidence: 0, whole: 0, without: 0 };
  for (let run = -20; run < count; run += 1) {
    const unique = `\n# ${run}\n`;
    // Taken in turns; the first runs only warm up.
    const taken = { parse: time(() => parse(unique)), evidence: time(() => lint(unique, evidence, true)), whole: time(() => lint(unique, recommended, true)), without: time(() => lint(unique, recommended, false)) };
    if (run >= 0) for (const name of Object.keys(times) as (keyof typeof times)[]) times[name] += taken[name];
  }
  const each = (name: keyof typeof times): string => `${(times[name] / count).toFixed(1)} ms`;
  const ratio = times.evidence / times.parse;
  process.stdout.write(`${file.padEnd(6)} ${prose.length} characters, ${count} times: parsing both ${each('parse')}; the evidence rules, parsing included ${each('evidence')}: ratio ${ratio.toFixed(2)}, at most ${LIMIT}; all rules ${each('whole')}, without the prose ${each('without')}: ratio ${(times.whole / times.parse).toFixed(2)}\n`);
  if (ratio > LIMIT) process.exitCode = 1;
}
