import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { rules } from '../rules/index.js';
import { packs } from './support/lint.js';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = ['src', 'rules'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file)));

/** What each folder may import; a folder below another counts as that. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['src/model', 'src/generated'],
  'src/evidence': ['src/evidence', 'src/model', 'src/generated'],
  'src/engine': ['src/engine', 'src/evidence', 'src/model', 'src/generated'],
  'src/custom': ['src/custom', 'src/engine', 'src/model', 'src/generated'],
  'src/config': ['src/config', 'src/custom', 'src/engine', 'src/model', 'src/generated'],
  'src/testing': ['src/testing', 'src/cli', 'src/config', 'src/engine', 'src/model', 'src/generated', 'rules'],
  'src/format': ['src/format', 'src/engine', 'src/evidence', 'src/model', 'src/generated'],
  'src/api': ['src/api', 'src/cli', 'src/config', 'src/format', 'src/engine', 'src/model', 'src/generated', 'rules', 'package.json'],
  'src/cli': ['src/cli', 'src/config', 'src/format', 'src/engine', 'src/evidence', 'src/model', 'src/generated', 'rules', 'package.json'],
  'src/generated': ['src/generated'],
  'rules/evidence': ['src/engine/rule', 'src/engine/recorded', 'src/evidence', 'src/model'],
  rules: ['rules', 'src/engine/rule', 'src/engine/disclosure', 'src/model'],
};

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'|import\('([^']+)'\)/gm)].map(([, , from, dynamic]) => (from ?? dynamic)!);
}

describe('imports run one way', () => {
  test.each(sources.filter((file) => dirname(file) !== 'src'))('%s', (file) => {
    const home = Object.keys(ALLOWED).find((folder) => file.startsWith(`${folder}/`))!;
    const local = importsOf(file).filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(file), name)).replace(/\.js$/, ''));
    for (const target of local) expect(ALLOWED[home]!.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)) ? '' : target).toBe('');
  });

  test('a rule imports no other rule', () => {
    for (const file of sources.filter((name) => name.startsWith('rules/') && name !== 'rules/index.ts')) {
      expect(importsOf(file).filter((name) => !name.startsWith('../../src/'))).toEqual([]);
    }
  });
});

test('only the command touches the process, files and the clock; only formats touch chalk', () => {
  for (const file of sources) {
    const text = read(file);
    if (!/^src\/(api|cli|config)\//.test(file)) expect([file, /from 'node:|\bprocess\.[a-z]|Date\.now|new Date\(\)/.test(text)]).toEqual([file, false]);
    if (!file.startsWith('src/format/')) expect([file, text.includes("from 'chalk'")]).toEqual([file, false]);
  }
});

test('the core bundles for a browser', async () => {
  const { outputFiles, warnings } = await build({ stdin: { contents: "export * from './src/engine/lint-document.js'; export * from './src/evidence/prose.js'; export * from './src/model/source.js'; export { rules } from './rules/index.js';", resolveDir: root, loader: 'ts' }, bundle: true, platform: 'browser', format: 'esm', write: false, logLevel: 'silent' });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]!.text).not.toMatch(/from\s*['"]node:/);
});

test('nothing that is generated is stale', () => {
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/generate.ts', '--check'], { cwd: root });
}, 60_000);

describe('frameworks', () => {
  test.each(packs.map((pack) => [pack.id, pack] as const))('%s asks only for rules that exist, and cites what it says', (_, pack) => {
    const ids = new Set(rules.map((rule) => rule.id));
    expect(pack.requires.filter((entry) => !ids.has(entry.rule)).map((entry) => entry.rule)).toEqual([]);
    expect(new Set(pack.requires.map((entry) => `${entry.rule} ${entry.cite}`)).size).toBe(pack.requires.length);
    for (const { provision, cite, since, until } of pack.requires) {
      expect(cite.length).toBeLessThanOrEqual(24);
      expect(provision.length).toBeGreaterThan(0);
      if (since !== undefined && until !== undefined) expect(since < until).toBe(true);
    }
  });
});

test('files are small: one noun each', () => {
  const long = sources.filter((file) => !file.includes('generated') && !file.endsWith('rules/index.ts')).map((file) => [file, read(file).split('\n').length] as const).filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
  const sizes = sources.filter((file) => file.startsWith('rules/') && file !== 'rules/index.ts').map((file) => read(file).trimEnd().split('\n').length).sort((left, right) => left - right);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(45);
  expect(sizes.at(-1)).toBeLessThanOrEqual(120);
});

test('links between the pages lead somewhere', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];
  for (const page of pages) {
    for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect([page, target, existsSync(join(root, dirname(page), target!))]).toEqual([page, target, true]);
    }
  }
});
