import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { createRequire } from 'node:module';
import { parse as parseYaml } from 'yaml';
import { renderMarkdown } from '../scripts/site/render.js';
import { readSources } from '../scripts/site/read.js';
import { buildSite, targetOf } from '../scripts/site/site.js';
import { readArgs } from '../src/cli/args.js';
import { makeFolder, removeFolders, run } from './support/command.js';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const FENCE = /^(`{3,})(\w*)\n([\s\S]*?)^\1`*$/gm;
const sources = await readSources(root);
const site = buildSite(sources);
afterAll(removeFolders);

interface Parsed {
  readonly errors: readonly string[];
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function parseHtml(text: string): Parsed {
  const errors: string[] = [];
  const document = parse(text, { sourceCodeLocationInfo: true, onParseError: ({ code, startLine }: ParserError) => errors.push(`${startLine}: ${code}`) });
  const [ids, hrefs]: string[][] = [[], []];
  const [elements, attributes] = [new Set<string>(), new Set<string>()];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      elements.add(node.tagName);
      for (const { name, value } of node.attrs) {
        attributes.add(name);
        if (name === 'id') ids!.push(value);
        if (name === 'href') hrefs!.push(value);
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return { errors, ids: ids!, hrefs: hrefs!, elements, attributes };
}

describe('the site', () => {
  const parsed = new Map([...site].map(([file, text]) => [file, parseHtml(text)]));

  test('has a page for each Markdown file, and one to begin with', () => {
    expect(site.size).toBe(sources.pages.size);
    for (const file of ['index.html', 'getting-started.html', 'laws/gdpr.html', 'rules/retention/period.html']) expect([...site.keys()]).toContain(file);
  });

  test('pages are well-formed, with ids that occur once', () => {
    for (const [file, { errors, ids }] of parsed) {
      expect([file, errors]).toEqual([file, []]);
      expect([file, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([file, []]);
    }
  });

  test('every link leads to a page and an anchor of the site, to a file of the project on GitHub, or elsewhere by https', () => {
    const prefix = 'https://github.com/policylint/policylint/blob/main/';
    let count = 0;
    for (const [file, { hrefs }] of parsed) {
      for (const href of hrefs) {
        count += 1;
        if (href.startsWith(prefix)) expect([file, href, existsSync(join(root, href.slice(prefix.length).split('#')[0]!))]).toEqual([file, href, true]);
        else if (/^[a-z]+:/.test(href)) expect([file, href]).toEqual([file, expect.stringMatching(/^(?:https:\/\/|mailto:)/)]);
        else {
          const [path, anchor] = href.split('#') as [string, string?];
          const target = parsed.get(path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path)));
          expect([file, href, target !== undefined]).toEqual([file, href, true]);
          if (anchor !== undefined) expect([file, href, target!.ids.includes(decodeURIComponent(anchor))]).toEqual([file, href, true]);
        }
      }
    }
    expect(count).toBeGreaterThan(5000);
  });

  test('every page can be reached from the first', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) for (const href of parsed.get(file)!.hrefs) if (!/^(?:[a-z]+:|#)/.test(href)) reached.add(posix.normalize(posix.join(posix.dirname(file), href.split('#')[0]!)));
    expect([...site.keys()].filter((file) => !reached.has(file))).toEqual([]);
  });

  test('there is no script, no picture and no style but the one whose hash the page names', () => {
    for (const [file, text] of site) {
      const style = /<style>(.*?)<\/style>/s.exec(text)![1]!;
      expect(/Content-Security-Policy" content="([^"]*)"/.exec(text)![1]).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`);
      const { elements, attributes } = parsed.get(file)!;
      expect([file, [...elements].filter((name) => /^(?:script|img|iframe|link|object|form|svg)$/.test(name)), [...attributes].filter((name) => /^(?:style|src|on.*)$/.test(name))]).toEqual([file, [], []]);
    }
  });

  test('code stands as it is written', () => {
    const textOf = (node: DefaultTreeAdapterTypes.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
    const codeOf = (node: DefaultTreeAdapterTypes.Node): string[] => ('tagName' in node && node.tagName === 'pre' ? [textOf(node)] : 'childNodes' in node ? node.childNodes.flatMap(codeOf) : []);
    for (const [source, text] of sources.pages) {
      const shown = codeOf(parse(site.get(targetOf(source))!));
      expect(shown).toEqual([...text.matchAll(FENCE)].map(([, , , body]) => (body!.startsWith('\n') ? body!.slice(1) : body!)));
    }
  });

  test('text is text: code keeps its lines, and what the pages say is escaped', () => {
    const page = renderMarkdown('# A & `<b>`\n\n## A & `<b>`\n\n```console\n$ a <b>\n\tc\n```\n\n| | x |\n| --- | --- |\n| 1 | 2 |\n\n<!-- note -->\n', (target) => target);
    expect(page.headings.map(({ id }) => id)).toEqual(['a--b', 'a--b-1']);
    expect(page.html).toContain('<b>$ a &lt;b&gt;</b>\n');
    expect(page.html).toContain('<tr><td></td><th scope="col">x</th></tr>');
    expect(page.html).not.toContain('note');
  });

  const build = (pages: Record<string, string>): Map<string, string> => buildSite({ pages: new Map(Object.entries(pages)), has: (path) => path === 'README.md', style: 'p{}', version: '0' });
  test.each([
    ['a page that is not there', '# A\n\n[x](b.md)', 'docs/index.md:3: "b.md" leads nowhere: there is no docs/b.md'],
    ['an anchor that is not there', '# A\n\n\n[x](#b)', 'docs/index.md:4: "#b" leads nowhere: docs/index.md has no heading "#b"'],
    ['an anchor of another page', '# A\n[x](../rules/t/r.md#b)', 'docs/index.md:2: "../rules/t/r.md#b" leads nowhere: rules/t/r.md has no heading "#b"'],
    ['a script', '# A\n[x](javascript:alert(1))', 'docs/index.md:2: "javascript:alert(1)" is neither a path nor an https address'],
    ['a place on the disk', '# A\n[x](/etc/passwd)', 'docs/index.md:2: "/etc/passwd" is neither a path nor an https address'],
    ['markup', '# A\n\n<img src=x onerror=alert(1)>\n', 'docs/index.md:3: markup has no place in a page: <img src=x onerror=alert(1)>'],
    ['markup in a line', '# A\n\na <b>b</b>\n', 'docs/index.md:3: markup has no place in a page: <b>'],
    ['a picture', '# A\n\n![x](x.png)\n', 'docs/index.md:3: a picture has no place in a page'],
  ])('%s stops the build', (_, text, message) => {
    expect(() => build({ 'docs/index.md': text, 'rules/t/r.md': '# t/r\n' })).toThrow(message);
  });

  test('links lead between docs and rules, and to GitHub for the rest', () => {
    const made = build({ 'docs/index.md': '# A\n\n[r](../rules/t/r.md#why) [m](../README.md#use)\n', 'rules/t/r.md': '# t/r\n\n## Why\n\n[home](../../docs/index.md)\n' });
    expect(made.get('index.html')).toContain('<p><a href="rules/t/r.html#why">r</a> <a href="https://github.com/policylint/policylint/blob/main/README.md#use">m</a></p>');
    expect(made.get('rules/t/r.html')).toContain('<a href="../../index.html">home</a>');
  });
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
(CHROMIUM === undefined ? describe.skip : describe)('in a browser, from the disk', () => {
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    folder = makeFolder({});
    for (const [file, text] of site) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }, 60_000);
  afterAll(() => browser.close());
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each([
    ['index.html', 'light', 1280], ['getting-started.html', 'dark', 1280], ['getting-started.html', 'light', 390], ['laws/ccpa.html', 'dark', 390], ['rules/retention/period.html', 'light', 390], ['formats.html', 'dark', 1280],
  ] as const)('%s, %s, %i pixels wide: nothing for axe, nothing wider than the screen, no complaint of the browser', async (file, colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: false });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`file://${join(folder, file)}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.querySelector("main")).gridArea')).toContain('main');
    expect(said).toEqual([]);
    const { violations } = (await page.evaluate(`${axe};axe.run()`)) as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    await page.close();
  }, 120_000);
});

/** The words of a command line; a redirection, a pipe or what follows is not the command's. */
function wordsOf(line: string): string[] {
  const tokens = [...line.matchAll(/'([^']*)'|"([^"]*)"|([;|&<>]|(?<=\s)#)|([^\s;|&<>]+)/g)];
  const end = tokens.findIndex(([, , , operator]) => operator !== undefined);
  return tokens.slice(0, end < 0 ? undefined : end).map(([, single, double, , plain]) => single ?? double ?? plain!);
}

interface CommandLine {
  readonly page: string;
  /** The language of the block that it stands in; nothing in a sentence. */
  readonly block?: string;
  readonly argv: readonly string[];
}

const pages = ['README.md', 'CONTRIBUTING.md', ...sources.pages.keys()];

/** Every command line of the pages that begins with policylint. */
function commandLines(page: string): CommandLine[] {
  const text = read(page);
  const blocks = [...text.matchAll(FENCE)].flatMap(([, , block, body]) => body!.split('\n').flatMap((line) => {
    const words = /^\s*(?:\$ |(?:- )?run: )?(?:npx )?policylint(?![:\w@/.-])(.*)$/.exec(line)?.[1];
    return words === undefined ? [] : [{ page, block: block!, argv: wordsOf(words) }];
  }));
  const inline = [...text.replaceAll(FENCE, '').matchAll(/`(?:npx )?policylint(?![:\w@/.-])([^`\n]*)`/g)].flatMap(([, words]) => written(words!.replaceAll('\\|', '|')).map((line) => ({ page, argv: wordsOf(line) })));
  return [...blocks, ...inline];
}

/** What a usage line stands for: each of its alternatives, with and without what may be missing, and something for each name in capitals. */
function written(usage: string): string[] {
  const optional = /^(.*?) ?\[([^\]]+)\](.*)$/.exec(usage);
  if (optional !== null) return [`${optional[1]}${optional[3]}`, ...optional[2]!.replace(/^path\|glob …$/, 'policies/|policies/*.yaml').split('|').map((choice) => `${optional[1]} ${choice}${optional[3]}`)].flatMap(written);
  const words = usage.replace('COMMAND', 'evidence').replace('RULE', 'retention/period').replace('SCHEMA', 'policy').replace('FILE', 'policies/privacy.yaml').replace('NAME', 'compact');
  const choice = /^(.* )?(\w+(?:\|\w+)+)$/.exec(words);
  return choice === null ? [words] : choice[2]!.split('|').map((each) => `${choice[1] ?? ''}${each}`);
}

/** The files that a page has the reader write, and the changes that it has him make. */
function filesOf(page: string): Record<string, string> {
  return Object.fromEntries([...read(page).matchAll(/<!-- file: (\S+) -->\n```\w*\n([\s\S]*?)```/g)].map(([, file, text]) => [file!, text!]));
}

const STANDARD = 'id: own\ntitle: Own\nshort: OWN\ninForce: 2020-01-01\nrequires:\n  - { rule: rights/access, provision: "1", cite: "1", duty: disclosure, requirement: Say so., verified: statute-text }\n';
/** A project in which every command of the pages has something to do. */
function project(): string {
  const folder = makeFolder({ ...filesOf('docs/getting-started.md'), '.policylintrc.yaml': 'files: ["policies/**/*.yaml"]\n', 'law.yaml': STANDARD, 'policy.yaml': 'policylint: 1\n', 'notice.yaml': 'policylint: 1\n' });
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  return folder;
}

/** Their own tests write the files that these pages show, run their console blocks and compare what is printed. */
const ELSEWHERE = ['docs/adoption.md', 'docs/own-rules.md', 'docs/configuration.md', 'docs/suppressions.md'];
const lines = pages.flatMap(commandLines);
const unique = (given: readonly CommandLine[]): (readonly [string, CommandLine])[] => [...new Map(given.map((line) => [`policylint ${line.argv.join(' ')}`, line])).entries()];

describe('commands in the pages', () => {
  test('are found', () => {
    expect(lines.length).toBeGreaterThan(80);
    expect(wordsOf(`-f 'a b' x >> "$Y"; cat z`)).toEqual(['-f', 'a b', 'x']);
    expect(wordsOf('--max-warnings 0; echo $?')).toEqual(['--max-warnings', '0']);
    expect(written(' baseline [update|prune] [path|glob …]')).toHaveLength(9);
    expect(written(' schema policy|config|framework')).toEqual([' schema policy', ' schema config', ' schema framework']);
  });

  test('are commands, with options and choices that there are', () => {
    for (const { page, argv } of lines) expect(() => [page, argv, readArgs(argv)]).not.toThrow();
  });

  test.each(unique(lines.filter(({ page, block }) => !(block === 'console' && ELSEWHERE.includes(page)))))('%s', async (_, { argv }) => {
    const { code, out, err } = await run(project(), argv);
    expect([err, [0, 1].includes(code)]).toEqual([err, true]);
    expect(err).not.toMatch(/^policylint: /m);
    expect(`${out}${err}`).not.toBe('');
  });

  test('of npm are scripts of the package, or install it', () => {
    const { name, scripts } = JSON.parse(read('package.json')) as { name: string; scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/\bnpm (ci|test|start|run ([\w:-]+)|install --save-dev (\S+))(?=[\s`.,;)]|$)/gm)]);
    expect(named.length).toBeGreaterThan(8);
    for (const [line, verb, script, installed] of named) {
      if (installed !== undefined) expect([line, installed]).toEqual([line, name]);
      else if (verb !== 'ci') expect([line, scripts[script ?? verb!] !== undefined]).toEqual([line, true]);
    }
  });
});

/** A line of a page as a pattern: `…` stands for anything, alone for any lines. */
function patternOf(shown: readonly string[]): RegExp {
  const escaped = (text: string): string => text.replaceAll('/home/you/shop', '~').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*');
  return new RegExp(`^${shown.filter((line) => line !== '').map((line) => (line === '…' ? '(?:.*\\n)*?' : `${escaped(line)}\\n`)).join('')}$`);
}

test('getting started leads where it says', async () => {
  const folder = makeFolder({ 'package.json': '{}\n' });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/policylint'));
  let ran = 0;
  for (const [, file, language, body] of read('docs/getting-started.md').matchAll(/(?:<!-- file: (\S+) -->\n)?```(\w+)\n([\s\S]*?)```/g)) {
    if (file !== undefined) writeFileSync(join(folder, file), body!);
    if (language === 'diff') execFileSync('git', ['apply', '-'], { cwd: folder, input: body! });
    if (language === 'yaml' && file === undefined) {
      const { jobs } = parseYaml(body!) as { jobs: Record<string, { steps: { run?: string }[] }> };
      const step = jobs['policylint']!.steps.map((each) => each.run ?? '').find((line) => line.startsWith('npx policylint '))!;
      expect((await run(folder, wordsOf(step).slice(2), { env: { GITHUB_ACTIONS: 'true' } })).code).toBe(0);
      ran += 1;
    }
    for (const part of language === 'console' ? body!.split(/^\$ /m).slice(1) : []) {
      const [line, ...shown] = part.split('\n');
      const { out, err } = await run(folder, wordsOf(line!).slice(2));
      expect(`${out}\n${err}`.replaceAll(/\n{2,}/g, '\n').replace(/^\n/, '')).toMatch(patternOf(shown));
      ran += 1;
    }
  }
  expect(ran).toBe(7);
  expect(readdirSync(join(folder, 'policies')).sort()).toEqual(['privacy.md', 'privacy.yaml']);
});

test('docs/commands.md shows what the commands print', async () => {
  const squeezed = (text: string): string[] => text.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line !== '');
  const [stats, explain, rules, coverage] = [...read('docs/commands.md').matchAll(FENCE)].map(([, , , body]) => body!) as [string, string, string, string];
  const counted = (text: string): string[] => squeezed(text.replaceAll(/[\d.]+/g, '0').replaceAll(/\bfiles\b/g, 'file'));
  const { err } = await run(root, ['--stats', '--no-config', '--framework', 'gdpr', 'examples/harbour-bikes']);
  for (const line of counted(stats).filter((text) => !text.includes('/') && !text.startsWith('GDPR'))) expect(counted(err)).toContain(line);
  expect(counted(err)).toEqual(expect.arrayContaining([expect.stringMatching(/^retention\/period 0 0 0 0$/), 'GDPR 0']));
  expect((await run(root, ['explain', 'rights/access'])).out).toContain(explain);
  const folder = makeFolder({ '.policylintrc.yaml': `frameworks:\n  - gdpr\n  - caloppa\n  - pipl\n  - taiwan-pdpa\n\nrules:\n  # not ours\n  retention/definite: off\n` });
  const listed = squeezed((await run(folder, ['rules'])).out);
  for (const line of squeezed(rules)) expect(listed).toContain(line);
  const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/policy.yaml`).filter((file) => existsSync(join(root, file))).sort();
  const covered = squeezed((await run(root, ['coverage', '--no-config', '--framework', 'gdpr', ...examples])).out);
  for (const line of squeezed(coverage)) expect(covered).toContain(line);
});
