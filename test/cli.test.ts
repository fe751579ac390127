import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { rules as builtIn } from '../rules/index.js';
import { ruleSetFor } from '../src/config/rule-set.js';
import { defineRule } from '../src/engine/rule.js';
import type { AnyRule } from '../src/engine/rule.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import type { Outcome, Setting } from './support/command.js';

afterAll(removeFolders);

const EMPTY = 'policylint: 1\n';
const BAD = 'policylint: 2\n';
const OPEN = ['--preset', 'minimal', '--rule', 'retention/period: error'];
const isRoot = process.getuid?.() === 0;

/** One rule for each level that always reports, one with options, one that fails. */
const says = (severity: 'error' | 'warning' | 'info'): AnyRule => defineRule({
  id: `say/${severity}`,
  meta: { description: 'Says something', severity, since: '0.1.0', messages: { said: `Said ${severity}` }, help: 'Say nothing.' },
  create: ({ report }) => ({ policy: () => report({ messageId: 'said', at: [] }) }),
});
const picky: AnyRule = defineRule({
  id: 'say/picky',
  meta: {
    description: 'Says its options', severity: 'warning', since: '0.1.0', messages: { said: '{words} {loud}' }, help: 'Say nothing.',
    options: { schema: { type: 'object', properties: { allow: { type: 'array', items: { type: 'string' } }, loud: { type: 'boolean' } } }, defaults: { allow: ['nothing'], loud: false } },
  },
  create: ({ options, report }) => ({ policy: () => report({ messageId: 'said', at: [], data: { words: options.allow.join('+'), loud: String(options.loud) } }) }),
});
const crashing: AnyRule = defineRule({
  id: 'say/crash',
  meta: { description: 'Fails', severity: 'error', since: '0.1.0', messages: { said: 'Never' }, help: 'Say nothing.' },
  create: () => ({
    policy: () => {
      throw new Error('out of words');
    },
  }),
});
const document = builtIn.filter((rule) => rule.id.startsWith('document/'));
const speakers = [...document, says('error'), says('warning'), says('info'), picky];

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly level: string; readonly message: string }[];
}

async function lint(folder: string, argv: readonly string[], setting?: Setting): Promise<Outcome & { readonly found: string[]; readonly files: string[]; readonly messages: string[] }> {
  const outcome = await run(folder, ['--format', 'json', ...argv], setting);
  const results = outcome.out === '' ? [] : (JSON.parse(outcome.out) as Result[]);
  return {
    ...outcome, files: results.map((result) => result.filePath.replace(/^~\//, '')),
    found: results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, level }) => `${filePath.replace(/^~\//, '')} ${level} ${ruleId}`)),
    messages: results.flatMap(({ messages }) => messages.map(({ message }) => message)),
  };
}

/** What `--print-config` says of a setting: `error # ~/.policylintrc.yaml:2`. */
async function setting(folder: string, file: string, name: string, argv: readonly string[] = [], options?: Setting): Promise<string | undefined> {
  const { code, out, err } = await run(folder, ['--print-config', file, ...argv], options);
  expect([code, err]).toEqual([0, '']);
  return out.split('\n').find((line) => line.trim().startsWith(`${name}:`))?.trim().slice(name.length + 1).replace(/\s+/g, ' ').trim();
}

describe('what a person sees', () => {
  test('findings on standard output, the laws on standard error', async () => {
    const folder = makeFolder({ 'a.yaml': 'policylint: 1\nretenton: { period: P1Y }\n' });
    expect(await run(folder, ['--preset', 'minimal', 'a.yaml'])).toEqual({
      code: 1,
      out: `
~/a.yaml
  2:1  error    Unknown key "retenton": did you mean "retention"?  document/schema

✖ 1 problem (1 error, 0 warnings, 0 info)
`,
      err: 'no law applied · as of 2026-11-22\n',
    });
  });

  test('nothing to report prints nothing but the laws', async () => {
    const folder = makeFolder({ 'a.yaml': EMPTY });
    expect(await run(folder, ['--preset', 'minimal', 'a.yaml'])).toEqual({ code: 0, out: '', err: 'no law applied · as of 2026-11-22\n' });
  });

  test('the level shown, and what it hides', async () => {
    const folder = makeFolder({ 'a.yaml': EMPTY });
    const { out } = await run(folder, ['a.yaml', '--rule', 'say/picky: off'], { rules: speakers });
    expect(out).toBe(`
~/a.yaml
  1:1  error    Said error    say/error
  1:1  warning  Said warning  say/warning

✖ 3 problems (1 error, 1 warning, 1 info)
  1 not shown: --level info shows it
`);
  });

  test('--help and --version', async () => {
    const help = await run('/', ['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('Usage: policylint');
    expect(help.out).toContain('Exit codes:');
    expect(help.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const argv of [['-h'], ['-h', '-v'], ['--help', 'nowhere']]) expect(await run('/', argv)).toEqual(help);
    for (const argv of [['--version'], ['-v']]) expect((await run('/', argv)).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('exit codes', () => {
  const folder = makeFolder({ 'a.yaml': EMPTY, 'bad.yaml': BAD, 'plain.yaml': 'a: 1\n', 'none/.keep': '', 'rc.yaml': 'rule: {}\n' });
  const quiet = ['--rule', 'say/*: off'];

  test.each<[number, string, string[]]>([
    [0, 'nothing found', ['a.yaml', ...quiet]],
    [0, 'warnings alone', ['a.yaml', ...quiet, '--rule', 'say/warning: warning']],
    [0, 'as many warnings as allowed', ['a.yaml', ...quiet, '--rule', 'say/warning: warning', '--max-warnings', '1']],
    [0, 'info is no warning', ['a.yaml', ...quiet, '--rule', 'say/warning: info', '--max-warnings', '0']],
    [0, '--fail-on never', ['bad.yaml', '--fail-on', 'never']],
    [0, 'no file, --allow-empty', ['none', '--allow-empty']],
    [0, 'no declaration, --allow-empty', ['*.yml', '--allow-empty']],
    [0, 'no declaration, --declarations-only', ['plain.yaml', '--declarations-only']],
    [1, 'an error', ['a.yaml', ...quiet, '--rule', 'say/warning: error']],
    [1, 'a file of another version', ['bad.yaml', ...quiet]],
    [1, 'one warning too many', ['a.yaml', ...quiet, '--rule', 'say/warning: warning', '--max-warnings', '0']],
    [1, '--max-warnings counts what --quiet hides', ['a.yaml', ...quiet, '--rule', 'say/warning: warning', '--max-warnings', '0', '--quiet']],
    [1, '--max-warnings beside --fail-on never', ['a.yaml', ...quiet, '--rule', 'say/warning: warning', '--max-warnings', '0', '--fail-on', 'never']],
    [1, '--fail-on warning', ['a.yaml', ...quiet, '--rule', 'say/warning: warning', '--fail-on', 'warning']],
    [1, '--fail-on info', ['a.yaml', ...quiet, '--rule', 'say/warning: info', '--fail-on', 'info']],
    [2, 'a bad flag', ['a.yaml', '--nope']],
    [2, 'a bad configuration', ['a.yaml', '--config', 'rc.yaml']],
    [2, 'one path of two is missing', ['a.yaml', 'typo.yaml', ...quiet]],
    [2, 'nothing named, nothing configured', []],
    [3, 'no such file', ['typo.yaml']],
    [3, 'an empty folder', ['none']],
    [3, 'a glob without match', ['*.txt']],
    [3, 'an empty path', ['']],
    [3, 'no declaration in a folder', ['plain*.yaml']],
  ])('%i: %s', async (code, _, argv) => {
    expect((await run(folder, argv, { rules: speakers })).code).toBe(code);
  });

  test('2: a rule that crashed, and the others still report', async () => {
    const { code, found } = await lint(folder, ['a.yaml', '--fail-on', 'never'], { rules: [crashing, ...speakers] });
    expect(code).toBe(2);
    expect(found).toEqual(expect.arrayContaining(['a.yaml error document/crash', 'a.yaml error say/error']));
  });

  test('2: a bug of ours prints its stack', async () => {
    const broken = { ...picky, id: 'say/broken', meta: undefined } as unknown as AnyRule;
    const { code, err } = await run(folder, ['a.yaml'], { rules: [broken] });
    expect(code).toBe(2);
    expect(err).toMatch(/^policylint: this is a bug; please report it with what follows\nTypeError: .*\n +at /);
  });

  test('the code is the same whatever is shown and how', async () => {
    const shown = [[], ['--quiet'], ...['error', 'warning', 'info'].map((level) => ['--level', level]), ...['stylish', 'compact', 'unix', 'json'].map((format) => ['--format', format]), ...['always', 'never'].map((color) => ['--color', color])];
    for (const [code, levels] of [[1, 'say/error: error'], [0, 'say/error: warning'], [0, 'say/error: info']] as const) {
      for (const argv of shown) expect([argv, (await run(folder, ['a.yaml', ...quiet, '--rule', levels, ...argv], { rules: speakers })).code]).toEqual([argv, code]);
    }
  });

  test('the level of each format unless told otherwise', async () => {
    const counts = await Promise.all(['stylish', 'compact', 'unix', 'json'].map(async (format) => (await run(folder, ['a.yaml', '-f', format], { rules: speakers })).out.includes('Said info')));
    expect(counts).toEqual([false, true, true, true]);
    for (const argv of [['--quiet'], ['--level', 'error'], ['--level', 'info', '--quiet']]) {
      for (const format of ['stylish', 'compact', 'unix', 'json']) expect((await run(folder, ['a.yaml', '-f', format, ...argv], { rules: speakers })).out).not.toContain('Said warning');
    }
  });
});

describe('the command line', () => {
  const folder = makeFolder({ 'a.yaml': EMPTY, 'b.yaml': EMPTY, '--odd.yaml': EMPTY, 'lint/c.yaml': EMPTY });

  test.each<[string[], number, string]>([
    [['--formt', 'json'], 2, 'Unknown option "--formt": did you mean "--format"?'],
    [['-x'], 2, 'Unknown option "-x"'],
    [['--constructor'], 2, 'Unknown option "--constructor"'],
    [['--no-quiet'], 2, 'Unknown option "--no-quiet": did you mean "--quiet"?'],
    [['-f', 'styl1sh'], 2, 'Unknown format "styl1sh": did you mean "stylish"?'],
    [['-f', 'xml'], 2, 'Unknown format "xml"; known: stylish, compact, unix, pretty, json, jsonl, sarif, github, gitlab, markdown, junit, checkstyle, tap, html; no package eslint-formatter-xml is installed here'],
    [['-f', 'sarf', '-o', 'x.sarif'], 2, 'Unknown format "sarf": did you mean "sarif"?'],
    [['-f', 'constructor'], 2, 'Unknown format "constructor"; known: stylish, compact, unix, pretty, json, jsonl, sarif, github, gitlab, markdown, junit, checkstyle, tap, html; no package eslint-formatter-constructor is installed here'],
    [['-f', './nowhere.js'], 2, `The formatter "./nowhere.js" cannot be loaded: Cannot find module '~/nowhere.js'`],
    [['-f', 'json', '-f', 'unix', 'a.yaml'], 2, 'Standard output takes one format, found json and unix: --output FILE after one of them writes it to a file'],
    [['-f', 'json', '-o', '-', '-f', 'unix', 'a.yaml'], 2, 'Standard output takes one format, found json and unix: --output FILE after one of them writes it to a file'],
    [['-f', 'json', '-o', 'x', '-o', 'y', 'a.yaml'], 2, '--output y: each --output takes the --format before it, and "json" has one'],
    [['-o', 'x', '-o', 'y', 'a.yaml'], 2, '--output y: each --output takes the --format before it, and "stylish" has one'],
    [['-f', 'json', '-o', 'x', '-f', 'unix', '-o', 'x', 'a.yaml'], 2, '--output x: two formats go to this file'],
    [['-o', '--quiet', 'a.yaml'], 2, '-o takes FILE'],
    [['--output=', 'a.yaml'], 2, '--output takes FILE'],
    [['--preset', 'strct'], 2, 'Unknown preset "strct": did you mean "strict"?'],
    [['--level', 'warnng'], 2, 'Unknown level "warnng": did you mean "warning"?'],
    [['--level', 'off'], 2, 'Unknown level "off"; known: error, warning, info'],
    [['--fail-on', 'nver'], 2, 'Unknown fail-on "nver": did you mean "never"?'],
    [['--color', 'on'], 2, 'Unknown color "on"; known: auto, always, never'],
    [['--framework', 'gdprr', 'a.yaml'], 2, '--framework: Unknown framework "gdprr": did you mean "gdpr"?'],
    [['--framework', 'gdpr,calopa', 'a.yaml'], 2, '--framework: Unknown framework "calopa": did you mean "caloppa"?'],
    [['--framework', ','], 2, '--framework takes ID'],
    [['--rule', 'retention/perod: off'], 2, '--rule: Unknown rule "retention/perod": did you mean "retention/period"?'],
    [['--rule', 'retenton/*: off'], 2, '--rule: Unknown rule "retenton/*": did you mean "retention/*"?'],
    [['--rule', 'retention/period: of'], 2, '--rule: Unknown level "of": did you mean "off"?'],
    [['--rule', 'retention/period: 2'], 2, '--rule: Unknown level "2"; known: off, info, warning, error'],
    [['--rule', 'retention/period'], 2, `--rule takes 'ID: LEVEL', found "retention/period"`],
    [['--as-of', '2026-02-30'], 2, '--as-of: "2026-02-30" is no day: expected today, policy or a date such as 2026-01-31'],
    [['--as-of', '22.11.2026'], 2, '--as-of: "22.11.2026" is no day: expected today, policy or a date such as 2026-01-31'],
    [['--max-warnings', 'many'], 2, '--max-warnings takes a number, found "many"'],
    [['--max-warnings', '1.5'], 2, '--max-warnings takes a number, found "1.5"'],
    [['--max-warnings', '-1'], 2, '--max-warnings takes N'],
    [['--config'], 2, '--config takes FILE'],
    [['--config='], 2, '--config takes FILE'],
    [['--config', '--quiet', 'a.yaml'], 2, '--config takes FILE'],
    [['-c', '-h'], 2, '-c takes FILE'],
    [['--rule', ''], 2, `--rule takes 'ID: LEVEL'`],
    [['--quiet=yes'], 2, '--quiet takes no value'],
    [['--config', 'x.yaml', '--no-config'], 2, '--config and --no-config exclude each other'],
    [['--stdin', 'a.yaml'], 2, '--stdin takes no paths'],
    [['--stdin-filename', 'a.yaml'], 2, '--stdin-filename goes with --stdin'],
    [['lnt'], 3, 'No file matches "lnt": did you mean "lint"?'],
    [['nowhere.yaml', 'x/*.yaml'], 3, 'No file matches "nowhere.yaml", "x/*.yaml"'],
    [['--config', 'x.yaml', 'a.yaml'], 2, '~/x.yaml: cannot be read (ENOENT)'],
    [['\u001B[31m\u202Ered'], 3, String.raw`No file matches "\u{1b}[31m\u{202e}red"`],
  ])('%j', async (argv, code, message) => {
    expect(await run(folder, argv)).toEqual({ code, out: '', err: `policylint: ${message}\n` });
  });

  test('without a path, and without `files`', async () => {
    expect(await run(folder, [])).toEqual({ code: 2, out: '', err: 'policylint: Name a file or a folder to lint, or set `files` in .policylintrc.yaml\npolicylint --help shows how\n' });
  });

  test('the forms of --rule: spaces, a topic, the last one wins', async () => {
    const levels = async (...entries: string[]): Promise<string[]> => (await lint(folder, ['a.yaml', '--preset', 'minimal', ...entries.flatMap((entry) => ['--rule', entry])], { rules: speakers })).found.filter((line) => line.includes('say/')).map((line) => line.slice(7));
    expect(await levels()).toEqual([]);
    expect(await levels('say/error:warning')).toEqual(['warning say/error']);
    expect(await levels('say/error:   info ')).toEqual(['info say/error']);
    expect(await levels('say/*: info', 'say/error: error')).toEqual(['error say/error', 'info say/info', 'info say/picky', 'info say/warning']);
    expect(await levels('say/error: error', 'say/*: off')).toEqual([]);
  });

  test('`lint` is the command, ./lint a folder; -- ends the options', async () => {
    expect((await lint(folder, ['lint', 'a.yaml'])).files).toEqual(['a.yaml']);
    expect((await lint(folder, ['./lint'])).files).toEqual(['lint/c.yaml']);
    expect((await lint(folder, ['lint', 'lint'])).files).toEqual(['lint/c.yaml']);
    expect((await lint(folder, ['--', '--odd.yaml'])).files).toEqual(['--odd.yaml']);
    expect((await lint(folder, ['lint', '--stdin'], { stdin: EMPTY })).files).toEqual(['stdin.yaml']);
  });

  test('--as-of: a date, the policy’s own, today', async () => {
    const dated = makeFolder({ 'a.yaml': 'policylint: 1\npolicy: { effective: 2021-05-04 }\n', 'b.yaml': 'policylint: 1\npolicy: { updated: 2022-01-02 }\n', 'c.yaml': EMPTY });
    expect((await run(dated, ['a.yaml'])).err).toBe('no law applied · as of 2026-11-22\n');
    expect((await run(dated, ['a.yaml', '--as-of', 'today'])).err).toBe('no law applied · as of 2026-11-22\n');
    expect((await run(dated, ['a.yaml', '--as-of', '2020-02-29'])).err).toBe('no law applied · as of 2020-02-29\n');
    expect((await run(dated, ['a.yaml', '--as-of', 'policy'])).err).toBe('no law applied · as of 2021-05-04\n');
    expect((await run(dated, ['a.yaml', 'b.yaml', '--as-of', 'policy'])).err).toBe('no law applied · as of 2021-05-04 to 2022-01-02\n');
    expect((await run(dated, ['c.yaml', '--as-of', 'policy'])).err).toBe('1 of 1 policy: no date of its own, so the law of today\nno law applied · as of 2026-11-22\n');
    expect((await run(dated, ['.', '--as-of', 'policy'])).err).toBe('1 of 3 policies: no date of its own, so the law of today\nno law applied · as of 2021-05-04 to 2026-11-22\n');
  });

  test('--framework: commas, again, auto; it replaces the configuration’s list', async () => {
    const shop = makeFolder({ '.policylintrc.yaml': 'frameworks: [auto, pipl]\n', 'a.yaml': 'policylint: 1\nscope: { markets: [TW] }\n', 'b.yaml': EMPTY });
    const laws = async (...argv: string[]): Promise<string[]> => (await run(shop, ['a.yaml', ...argv])).err.trim().split(' · ')[0]!.replaceAll(/ \([^)]*\)/g, '').split(', ');
    expect(await laws()).toEqual(['PIPL', 'Taiwan PDPA']);
    expect(await laws('--no-config')).toEqual(['Taiwan PDPA']);
    expect(await laws('--framework', 'gdpr')).toEqual(['GDPR']);
    expect(await laws('--framework', 'gdpr, taiwan-pdpa', '--framework', 'pipl,gdpr')).toEqual(['GDPR', 'Taiwan PDPA', 'PIPL']);
    expect(await laws('--framework', 'auto')).toEqual(['Taiwan PDPA']);
    const { err } = await run(shop, ['.', '--framework', 'auto']);
    expect(err).toBe('1 of 2 policies: no law applied, none is for its markets\nTaiwan PDPA (TW) · as of 2026-11-22\n');
  });

  test('a finding tells which law wants it', async () => {
    const { out } = await run(folder, ['a.yaml', '--preset', 'minimal', '--framework', 'gdpr', '--format', 'compact']);
    expect(out).toMatch(/^~\/a\.yaml: line 1, col 1, Error - .* \(GDPR Art\. 13\(2\)\(b\)\) \(rights\/access\)$/m);
  });

  test('colour', async () => {
    const colored = async (argv: string[], env: Record<string, string>, isTTY = false): Promise<boolean> => (await run(folder, ['a.yaml', ...OPEN, ...argv], { env, isTTY })).out.includes('\u001B[');
    expect(await colored([], {})).toBe(false);
    expect(await colored([], {}, true)).toBe(true);
    expect(await colored([], { TERM: 'dumb' }, true)).toBe(false);
    expect(await colored([], { NO_COLOR: '1' }, true)).toBe(false);
    expect(await colored([], { NO_COLOR: '' }, true)).toBe(true);
    expect(await colored([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], { FORCE_COLOR: '0' }, true)).toBe(false);
    expect(await colored([], { CLICOLOR_FORCE: '1' })).toBe(true);
    expect(await colored([], { CLICOLOR_FORCE: '0' })).toBe(false);
    expect(await colored([], { CLICOLOR_FORCE: '' })).toBe(false);
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await colored(['--color', 'auto'], {}, true)).toBe(true);
  });
});

describe('which files are linted', () => {
  const folder = makeFolder({
    'pol(draft)/a.yaml': EMPTY, 'pol[x]/{a}.yaml': EMPTY, 'sub/A.YML': EMPTY, 'sub/deep/b.yaml': EMPTY, 'sub/.dot.yaml': EMPTY, 'sub/.hidden/c.yaml': EMPTY, 'sub/note.txt': EMPTY,
    'sub/other.yaml': 'kind: Service\n', 'outside.yaml': EMPTY, 'two  spaces.yaml': EMPTY,
  });
  mkdirSync(join(folder, 'sub/folder.yaml'));
  for (const [target, link] of [['A.YML', 'sub/inside.yaml'], ['../outside.yaml', 'sub/outside.yaml'], ['nowhere', 'sub/broken.yaml'], ['..', 'sub/deep/loop'], ['loop.yaml', 'sub/loop.yaml'], ['../pol(draft)', 'sub/away'], ['sub', 'linked']] as const) symlinkSync(target, join(folder, link));

  test.each<[string, string[], string[]]>([
    ['a path with glob characters is a path', ['pol(draft)/a.yaml'], ['pol(draft)/a.yaml']],
    ['brackets and braces too', ['pol[x]/{a}.yaml'], ['pol[x]/{a}.yaml']],
    ['a folder with glob characters', ['pol(draft)', 'pol[x]'], ['pol(draft)/a.yaml', 'pol[x]/{a}.yaml']],
    ['a folder: any case, no dot files, links that stay inside, no loops, no folder called .yaml', ['sub'], ['sub/A.YML', 'sub/deep/b.yaml', 'sub/inside.yaml']],
    ['a folder that is a link', ['linked'], ['linked/A.YML', 'linked/deep/b.yaml', 'linked/inside.yaml']],
    ['a glob', ['sub/**/*.yaml'], ['sub/deep/b.yaml', 'sub/inside.yaml', 'sub/outside.yaml']],
    ['a glob from here', ['./*.yaml'], ['outside.yaml', 'two  spaces.yaml']],
    ['each file once, sorted', ['sub/A.YML', './sub', 'sub/../sub/deep', 'outside.yaml'], ['outside.yaml', 'sub/A.YML', 'sub/deep/b.yaml', 'sub/inside.yaml']],
    ['a dot file by name', ['sub/.dot.yaml'], ['sub/.dot.yaml']],
    ['a dot folder by name, and by glob', ['sub/.hidden', 'sub/.*.yaml'], ['sub/.dot.yaml', 'sub/.hidden/c.yaml']],
    ['a link that leads outside, by name', ['sub/outside.yaml'], ['sub/outside.yaml']],
    ['a file of any name', ['sub/note.txt'], ['sub/note.txt']],
    ['a file without the key, by name', ['sub/other.yaml'], ['sub/other.yaml']],
  ])('%s', async (_, paths, files) => {
    expect((await lint(folder, paths)).files).toEqual(files);
  });

  test('an absolute path, and an absolute glob', async () => {
    expect((await lint(folder, [join(folder, 'outside.yaml')])).files).toEqual(['outside.yaml']);
    expect((await lint(folder, [join(folder, 'sub/*.YML')])).files).toEqual(['sub/A.YML']);
  });

  (sep === '/' ? test : test.skip)('a backslash in a name is no slash', async () => {
    const odd = makeFolder({ 'a\\b.yaml': EMPTY, 'c\\d/e.yaml': EMPTY });
    for (const path of ['.', '**/*.yaml', join(odd, '**/*.yaml')]) expect((await lint(odd, [path])).files).toEqual(['a\\b.yaml', 'c\\d/e.yaml']);
  });

  test('a glob that begins above leaves out packages as well', async () => {
    const shops = makeFolder({ 'one/a.yaml': EMPTY, 'one/node_modules/p/b.yaml': EMPTY, 'two/c.yaml': EMPTY });
    expect((await lint(shops, ['../one/**/*.yaml', '../one/*.yaml', './**/*.yaml'], { cwd: 'two' })).files).toEqual(['one/a.yaml', 'two/c.yaml']);
    expect((await lint(shops, ['../one/node_modules/**/*.yaml'], { cwd: 'two' })).files).toEqual(['one/node_modules/p/b.yaml']);
  });

  test('others are skipped and counted', async () => {
    const mixed = makeFolder({ 'a.yaml': EMPTY, 'b.yaml': 'kind: Service\n', 'c.yaml': '- policylint\n', 'd.yaml': '# policylint: 1\nb: 2\n', 'e.yaml': 'x: [\n', 'f.yaml': 'a: 1\n---\npolicylint: 1\n' });
    const { files, err } = await lint(mixed, ['.', '--preset', 'minimal']);
    expect(files).toEqual(['a.yaml', 'f.yaml']);
    expect(err).toBe('4 files skipped: no document with the key "policylint"\nno law applied · as of 2026-11-22\n');
    expect((await lint(mixed, ['a.yaml', 'b.yaml', '--declarations-only'])).files).toEqual(['a.yaml']);
    expect(await run(mixed, ['[bce].yaml'])).toEqual({ code: 3, out: '', err: 'policylint: No policy declaration among 3 files: one begins with "policylint: 1"\n' });
  });

  test('what looks like a declaration is one, so that a slip of the pen hides nothing', async () => {
    const utf16 = Buffer.from('\uFEFFpolicylint: 1\n', 'utf16le');
    const broken = { 'a.yaml': 'policylint: 1\n  x: [\n', 'b.yaml': '# ours\n"policylint": 1\nx: "\n', 'c.yaml': utf16, 'd.yaml': Buffer.from('policylint: 1\nx: caf\u00E9\n', 'latin1'), 'e.yaml': '\uFEFFpolicylint: 1\nx: [\n', 'f.yaml': '{policylint: 1, x: [}' };
    const mixed = makeFolder(broken);
    const { code, files, found, err } = await lint(mixed, ['.', '--preset', 'minimal']);
    expect([code, files, err]).toEqual([1, Object.keys(broken), 'no law applied · as of 2026-11-22\n']);
    for (const file of files) expect(found).toContain(`${file} error document/syntax`);
  });

  test('an empty file lacks the first key', async () => {
    const mixed = makeFolder({ 'a.yaml': '', 'b.yaml': '# nothing\n', 'c.yaml': '---\n' });
    const { code, found } = await lint(mixed, ['a.yaml', 'b.yaml', 'c.yaml', '--preset', 'minimal']);
    expect([code, found]).toEqual([1, ['a.yaml error document/schema', 'b.yaml error document/schema', 'c.yaml error document/schema']]);
  });

  test('what cannot be read is said, the rest is linted', async () => {
    const { code, files, err } = await lint(folder, ['sub/broken.yaml', 'outside.yaml', 'typo.yaml', 'sub/loop.yaml', 'x*.yaml', ...OPEN]);
    expect([code, files]).toEqual([2, ['outside.yaml']]);
    expect(err).toBe('policylint: ~/sub/broken.yaml: cannot be read (ENOENT)\npolicylint: ~/sub/loop.yaml: cannot be read (ELOOP)\npolicylint: typo.yaml: no such file or folder\nNo file matches "x*.yaml"\nno law applied · as of 2026-11-22\n');
  });

  (isRoot ? test.skip : test)('a file or a folder without permission', async () => {
    const locked = makeFolder({ 'a.yaml': EMPTY, 'b.yaml': EMPTY, 'sub/c.yaml': EMPTY });
    for (const path of ['b.yaml', 'sub']) chmodSync(join(locked, path), 0);
    expect((await lint(locked, ['*.yaml'])).err).toContain('policylint: ~/b.yaml: cannot be read (EACCES)\n');
    for (const paths of [['*.yaml'], ['.'], ['sub'], ['a.yaml', 'sub/c.yaml']]) expect((await run(locked, paths)).code).toBe(2);
    chmodSync(join(locked, 'sub'), 0o700);
  });

  test('ignored files: a note and exit 0', async () => {
    const shop = makeFolder({ '.policylintrc.yaml': 'ignore: ["drafts/", "*.tmp.yaml", "!keep.tmp.yaml"]\n', 'drafts/a.yaml': BAD, 'b.tmp.yaml': BAD, 'keep.tmp.yaml': EMPTY });
    expect(await run(shop, ['drafts/a.yaml', '--format', 'json'])).toEqual({ code: 0, out: '[]\n', err: '~/drafts/a.yaml: ignored by ~/.policylintrc.yaml\n' });
    expect(await run(shop, ['drafts'])).toEqual({ code: 0, out: '', err: '1 file ignored by the configuration\n' });
    const { files, err } = await lint(shop, ['.', 'b.tmp.yaml']);
    expect(files).toEqual(['keep.tmp.yaml']);
    expect(err).toBe('~/b.tmp.yaml: ignored by ~/.policylintrc.yaml\n1 file ignored by the configuration\nno law applied · as of 2026-11-22\n');
    expect((await run(shop, ['drafts/a.yaml', '--no-config'])).code).toBe(1);
    expect((await run(shop, ['--print-config', 'drafts/a.yaml'])).out).toMatch(/^# ~\/drafts\/a\.yaml: ignored by ~\/\.policylintrc\.yaml\n/);
  });

  test('several documents of a file are several policies', async () => {
    const several = makeFolder({ 'a.yaml': 'policylint: 1\n---\npolicylint: 3\n---\npolicylint: 2\n' });
    const { out } = await run(several, ['a.yaml', '--preset', 'minimal', '--format', 'unix']);
    expect(out.split('\n').slice(0, 2).map((line) => line.split(' ')[0])).toEqual(['~/a.yaml:3:13:', '~/a.yaml:5:13:']);
  });
});

describe('standard input', () => {
  test('one document, by the configuration that its name decides', async () => {
    const folder = makeFolder({ 'a/.policylintrc.yaml': 'rules: { retention/period: info }\n', '.policylintrc.yaml': 'rules: { retention/period: off }\nignore: [drafts/]\n' });
    const levels = async (...argv: string[]): Promise<string[]> => (await lint(folder, ['--stdin', '--preset', 'minimal', ...argv], { stdin: EMPTY })).found;
    expect(await levels()).toEqual([]);
    expect(await levels('--stdin-filename', 'x.yaml')).toEqual([]);
    expect(await levels('--stdin-filename', 'a/x.yaml')).toEqual(['a/x.yaml info retention/period']);
    expect(await levels('--stdin-filename', 'not/there/x.yaml', '--config', 'a/.policylintrc.yaml')).toEqual(['not/there/x.yaml info retention/period']);
    expect(await run(folder, ['--stdin', '--stdin-filename', 'drafts/x.yaml'], { stdin: BAD })).toEqual({ code: 0, out: '', err: '~/drafts/x.yaml: ignored by ~/.policylintrc.yaml\n' });
  });

  test('bytes, nothing, and a stream that fails', async () => {
    const folder = makeFolder({});
    expect(await run(folder, ['--stdin'], { stdin: Object.assign(new Error('gone'), { code: 'EIO' }) })).toEqual({ code: 2, out: '', err: 'policylint: Standard input cannot be read (EIO)\n' });
    expect((await lint(folder, ['--stdin', '--preset', 'minimal'], { stdin: Buffer.from(EMPTY) })).code).toBe(0);
    expect((await lint(folder, ['--stdin', '--preset', 'minimal'], { stdin: '' })).found).toEqual(['stdin.yaml error document/schema']);
    expect((await lint(folder, ['--stdin', '--preset', 'minimal'], { stdin: Buffer.from([0xFF, 0xFE]) })).found).toEqual(['stdin.yaml error document/syntax']);
  });
});

describe('configuration', () => {
  const shop = (text: string, files: Readonly<Record<string, string>> = {}): string => makeFolder({ '.policylintrc.yaml': text, 'a.yaml': EMPTY, 'archive/b.yaml': EMPTY, ...files });

  test('the nearest upward, not past the root of the repository', async () => {
    const folder = makeFolder({
      '.policylintrc.yaml': 'rules: { retention/period: info }\n', 'a.yaml': EMPTY, 'deep/er/b.yaml': EMPTY, 'own/.policylintrc.json': '{\n\t"rules": {"retention/period": "warning"}\n}', 'own/c.yaml': EMPTY,
      'other/.git/HEAD': '', 'other/d.yaml': EMPTY, 'worktree/.git': 'gitdir: elsewhere\n', 'worktree/sub/e.yaml': EMPTY,
    });
    const { found } = await lint(folder, ['.', '--preset', 'minimal']);
    expect(found).toEqual(['a.yaml info retention/period', 'deep/er/b.yaml info retention/period', 'own/c.yaml warning retention/period']);
    expect((await lint(folder, ['b.yaml', '--preset', 'minimal'], { cwd: 'deep/er' })).found).toEqual(['deep/er/b.yaml info retention/period']);
    expect((await lint(folder, ['.', '--preset', 'minimal', '--no-config'])).found).toEqual([]);
    expect((await lint(folder, ['own/c.yaml', '--preset', 'minimal', '--config', '.policylintrc.yaml'])).found).toEqual(['own/c.yaml info retention/period']);
  });

  test('without one: recommended, laws by market', async () => {
    const { out } = await run(makeFolder({ 'a.yaml': EMPTY }), ['--print-config', 'a.yaml']);
    expect(out).toMatch(/^# ~\/a\.yaml\nextends: \["policylint:recommended"\] +# default\nfiles: \[\] +# default\nignore: \[\] +# default\noverrides: \[\] +# default\nframeworks: \["auto"\] +# default\nasOf: today +# default\nsources: \[\] +# default\nrules:\n/);
    expect(out).toMatch(/^ {2}retention\/period: error +# policylint:recommended$/m);
    expect(out).toMatch(/^ {2}rights\/access: off +# by law only$/m);
  });

  test('`files`: what a bare command lints, from any folder', async () => {
    const folder = shop('files: ["archive/**/*.{yaml,yml}", "./a.yaml", "archive/*", "!archive/draft*"]\n', { 'archive/drafts.yaml': EMPTY, 'archive/C.YML': EMPTY, 'archive/note.txt': 'x' });
    expect((await lint(folder, [])).files).toEqual(['a.yaml', 'archive/C.YML', 'archive/b.yaml']);
    expect((await lint(folder, [], { cwd: 'archive' })).files).toEqual(['a.yaml', 'archive/C.YML', 'archive/b.yaml']);
    expect((await lint(folder, ['lint', 'a.yaml'])).files).toEqual(['a.yaml']);
    expect(await run(shop('files: ["nowhere/*.yaml"]\n'), [])).toEqual({ code: 3, out: '', err: 'policylint: No file matches `files` of .policylintrc.yaml\n' });
    for (const name of ['archive', './archive/']) expect((await run(shop(`files: ["${name}"]\n`), [])).err).toBe(`policylint: No file matches \`files\` of .policylintrc.yaml\na folder needs a pattern: "${name.replace(/\/$/, '')}/**/*.{yaml,yml}"\n`);
    expect((await run(shop('files: ["nowhere/*.yaml"]\n'), ['--allow-empty'])).code).toBe(0);
  });

  test('extends: presets, files, chains, packages; each relative to its own place', async () => {
    const folder = shop('extends: [policylint:minimal, ./team/base.yaml, "@acme/policylint-config", "acme-json/strict.json"]\nrules: { rights/erasure: off }\n', {
      'team/base.yaml': 'extends: ../root.yaml\nrules:\n  rights/access: error\n  rights/erasure: error\n  retention/period: info\noverrides: [{ files: ["*.yaml"], rules: { retention/period: error } }]\n',
      'root.yaml': 'extends: policylint:strict\nasOf: 2024-05-06\nframeworks: [./law.yaml]\nignore: [archive/]\nfiles: [a.yaml]\n',
      'node_modules/@acme/policylint-config/package.json': '{ "name": "@acme/policylint-config", "main": "config.yaml" }',
      'node_modules/@acme/policylint-config/config.yaml': 'rules: { rights/access: warning }\n',
      'node_modules/acme-json/package.json': '{ "name": "acme-json" }', 'node_modules/acme-json/strict.json': '{ "rules": { "rights/objection": "info" } }',
      'law.yaml': 'id: acme\ntitle: Acme\nshort: ACME\ninForce: 2020-01-01\n',
    });
    expect(await setting(folder, 'a.yaml', 'extends')).toBe('["policylint:minimal","policylint:strict"] # ~/.policylintrc.yaml:1');
    expect(await setting(folder, 'a.yaml', 'rights/erasure')).toBe('off # ~/.policylintrc.yaml:2');
    expect(await setting(folder, 'a.yaml', 'rights/access')).toBe('warning # ~/node_modules/@acme/policylint-config/config.yaml:1');
    expect(await setting(folder, 'a.yaml', 'rights/objection')).toBe('info # ~/node_modules/acme-json/strict.json:1');
    expect(await setting(folder, 'a.yaml', 'retention/period')).toBe('info # ~/team/base.yaml:5');
    expect(await setting(folder, 'team/c.yaml', 'retention/period')).toBe('error # ~/team/base.yaml:6, overrides[0]');
    expect(await setting(folder, 'a.yaml', 'asOf')).toBe('2024-05-06 # ~/root.yaml:2');
    expect(await setting(folder, 'a.yaml', 'asOf', ['--as-of', 'policy'])).toBe('policy # --as-of');
    expect(await setting(folder, 'a.yaml', 'frameworks')).toBe('["./law.yaml"] # ~/root.yaml:3');
    expect(await setting(folder, 'a.yaml', 'extends', ['--preset', 'all'])).toBe('["policylint:all"] # --preset');
    expect((await run(folder, ['a.yaml'])).err).toBe('ACME · as of 2024-05-06\n');
    expect((await lint(folder, ['--framework', 'auto'])).files).toEqual(['a.yaml']);
    expect((await run(folder, ['archive/b.yaml'])).err).toBe('~/archive/b.yaml: ignored by ~/root.yaml\n');
  });

  test('presets', async () => {
    const levels = async (preset: string): Promise<string[]> => {
      const { out } = await run(makeFolder({}), ['--print-config', 'a.yaml', '--preset', preset], { rules: [...speakers, ...builtIn.filter((rule) => rule.id === 'rights/access' || rule.id === 'retention/period')] });
      return out.split('\n').filter((line) => /(say\/(error|warning|info)|retention|rights)/.test(line)).map((line) => line.trim().split(/\s+/).slice(0, 2).join(' ')).sort();
    };
    expect(await levels('minimal')).toEqual(['retention/period: off', 'rights/access: off', 'say/error: off', 'say/info: off', 'say/warning: off']);
    expect(await levels('recommended')).toEqual(['retention/period: error', 'rights/access: off', 'say/error: error', 'say/info: info', 'say/warning: warning']);
    expect(await levels('strict')).toEqual(['retention/period: error', 'rights/access: off', 'say/error: error', 'say/info: warning', 'say/warning: warning']);
    expect(await levels('all')).not.toContain('rights/access: off');
  });

  test('overrides by glob, in order; wildcards, then single ids; then the command line', async () => {
    const folder = shop(`rules:
  say/error: info
  say/*: warning
overrides:
  - files: ["ARCHIVE/**", "!archive/x.yaml"]
    asOf: 2020-01-01
    rules: { say/*: off, say/error: error }
  - files: ["./archive/*.yaml"]
    frameworks: [gdpr]
    rules: { say/warning: info }
`);
    const rules = speakers;
    const levels = async (file: string, ...argv: string[]): Promise<(string | undefined)[]> => Promise.all(['say/error', 'say/warning', 'say/info'].map((id) => setting(folder, file, id, argv, { rules })));
    expect(await levels('a.yaml')).toEqual(['info # ~/.policylintrc.yaml:2', 'warning # ~/.policylintrc.yaml:3', 'warning # ~/.policylintrc.yaml:3']);
    expect(await levels('archive/b.yaml')).toEqual(['error # ~/.policylintrc.yaml:7, overrides[0]', 'info # ~/.policylintrc.yaml:10, overrides[1]', 'off # ~/.policylintrc.yaml:7, overrides[0]']);
    expect(await levels('archive/x.yaml')).toEqual(['info # ~/.policylintrc.yaml:2', 'info # ~/.policylintrc.yaml:10, overrides[1]', 'warning # ~/.policylintrc.yaml:3']);
    expect(await levels('archive/b.yaml', '--rule', 'say/*: error')).toEqual(['error # --rule', 'error # --rule', 'error # --rule']);
    expect(await setting(folder, 'archive/b.yaml', 'asOf', [], { rules })).toBe('2020-01-01 # ~/.policylintrc.yaml:6, overrides[0]');
    expect(await setting(folder, 'archive/b.yaml', 'frameworks', [], { rules })).toBe('["gdpr"] # ~/.policylintrc.yaml:9, overrides[1]');
    expect((await lint(folder, ['.'], { rules })).err).toBe('1 of 2 policies: no law applied, none is for its markets\nGDPR (EU, EEA) · as of 2020-01-01 to 2026-11-22\n');
  });

  test('a level alone keeps the options that were set earlier', async () => {
    const folder = shop(`rules:
  say/*: off
  say/picky: { level: warning, allow: [one, two] }
overrides:
  - { files: ["archive/*"], rules: { say/picky: error } }
  - { files: ["archive/b.yaml"], rules: { say/picky: { loud: true } } }
`);
    expect((await lint(folder, ['.'], { rules: speakers })).messages).toEqual(['one+two false', 'one+two true']);
    expect((await lint(folder, ['.', '--rule', 'say/picky: info'], { rules: speakers })).found).toEqual(['a.yaml info say/picky', 'archive/b.yaml info say/picky']);
    const { out } = await run(folder, ['--print-config', 'archive/b.yaml'], { rules: [picky] });
    expect(out.slice(out.indexOf('rules:'), out.indexOf('suppressions:')).replaceAll(/ +#/g, ' #')).toBe(`rules:
  say/picky:
    level: error # ~/.policylintrc.yaml:5, overrides[0]
    allow: ["one","two"] # ~/.policylintrc.yaml:3
    loud: true # ~/.policylintrc.yaml:6, overrides[1]
`);
  });

  test('two files under two configurations in one run', async () => {
    const folder = makeFolder({ 'a/.policylintrc.yaml': 'asOf: policy\nrules: { retention/period: error }\n', 'a/p.yaml': 'policylint: 1\npolicy: { effective: 2020-02-02 }\n', 'b/.policylintrc.yaml': 'rules: { retention/period: info }\n', 'b/p.yaml': EMPTY });
    const { found, err } = await lint(folder, ['.', '--preset', 'minimal']);
    expect(found).toEqual(['a/p.yaml error retention/period', 'b/p.yaml info retention/period']);
    expect(err).toBe('no law applied · as of 2020-02-02 to 2026-11-22\n');
  });

  const frame = (line: number, text: string, marks: string): string => `  ${line} | ${text}\n    | ${marks}\n`;

  test.each<[string, string, string]>([
    ['rule: {}', '1:1: Unknown key "rule": did you mean "rules"?', frame(1, 'rule: {}', '^^^^')],
    ['[]', '1:1: The document: expected a map, found a list', frame(1, '[]', '^^')],
    ['rules:\n  retention/perod: off', '2:3: Unknown rule "retention/perod": did you mean "retention/period"?', frame(2, '  retention/perod: off', '  ^^^^^^^^^^^^^^^')],
    ['rules: { retenton/*: off }', '1:10: Unknown rule "retenton/*": did you mean "retention/*"?', frame(1, 'rules: { retenton/*: off }', '         ^^^^^^^^^^')],
    ['rules: { retention/period: warn }', '1:28: rules.retention/period: expected one of off, info, warning, error, found "warn": did you mean "warning"?', frame(1, 'rules: { retention/period: warn }', '                           ^^^^')],
    ['rules: { retention/period: { level: 2 } }', '1:37: rules.retention/period.level: expected one of off, info, warning, error, found 2', frame(1, 'rules: { retention/period: { level: 2 } }', '                                    ^')],
    ['overrides:\n  - files: [x]\n    rules: { rights/acess: off }', '3:14: Unknown rule "rights/acess": did you mean "rights/access"?', frame(3, '    rules: { rights/acess: off }', '             ^^^^^^^^^^^^')],
    ['overrides:\n  - rules: {}', '2:5: overrides[0] lacks the key "files"', frame(2, '  - rules: {}', '    ^^^^^^^^^')],
    ['overrides:\n  - { files: x }', '2:14: overrides[0].files: expected a list, found "x"', frame(2, '  - { files: x }', '             ^')],
    ['frameworks: gdpr', '1:13: frameworks: expected a list, found "gdpr"', frame(1, 'frameworks: gdpr', '            ^^^^')],
    ['frameworks: [auto, gdprr]', '1:20: Unknown framework "gdprr": did you mean "gdpr"?', frame(1, 'frameworks: [auto, gdprr]', '                   ^^^^^')],
    ['frameworks:\n  - ./none.yaml', '2:5: ~/none.yaml: cannot be read (ENOENT)', frame(2, '  - ./none.yaml', '    ^^^^^^^^^^^')],
    ['asOf: yesterday', '1:7: asOf: expected today, policy or a date such as 2026-01-31, found "yesterday"', frame(1, 'asOf: yesterday', '      ^^^^^^^^^')],
    ['asOf: 2026-02-30', '1:7: "2026-02-30" is no day: expected today, policy or a date such as 2026-01-31', frame(1, 'asOf: 2026-02-30', '      ^^^^^^^^^^')],
    ['extends: policylint:strct', '1:10: Unknown preset "policylint:strct" at extends: did you mean "policylint:strict"?', frame(1, 'extends: policylint:strct', '         ^^^^^^^^^^^^^^^^')],
    ['extends: [policylint:minimal, ./none.yaml]', '1:31: "./none.yaml": cannot be read (ENOENT)', frame(1, 'extends: [policylint:minimal, ./none.yaml]', '                              ^^^^^^^^^^^')],
    ['extends: [./.policylintrc.yaml]', '1:11: "./.policylintrc.yaml" extends itself', frame(1, 'extends: [./.policylintrc.yaml]', '          ^^^^^^^^^^^^^^^^^^^^')],
    ['extends: acme', '1:10: No package "acme" is installed here; a file begins with ./', frame(1, 'extends: acme', '         ^^^^')],
    ['extends: strict', '1:10: No package "strict" is installed here: did you mean "policylint:strict"?', frame(1, 'extends: strict', '         ^^^^^^')],
    ['extends: fs', '1:10: The package "fs" exports no YAML or JSON file', frame(1, 'extends: fs', '         ^^')],
    ['a: 1\n---\nb: 2', '3:1: A configuration is one document', frame(3, 'b: 2', '^')],
    ['ignore: [x]\nignore: [y]', '2:1: The key "ignore" is given twice: first on line 1', frame(2, 'ignore: [y]', '^^^^^^')],
    ['rules:', '1:1: No value: is there a comma or a colon in unquoted text?', frame(1, 'rules:', '^^^^^')],
    ['x-ours: 1\r\n"\u001B[31m##[error]\u202E": 1', String.raw`2:1: Unknown key "\u{1b}[31m#\u{23}[error]\u{202e}"`, String.raw`  2 | "\u{1b}[31m#\u{23}[error]\u{202e}": 1` + '\n    | ^^^^^^^^^^^^^^^^^\n'],
    [`# one\n{ "x-": "${'x'.repeat(300)}", "ruless": {} }`, '2:313: Unknown key "ruless": did you mean "rules"?', frame(2, `${'x'.repeat(46)}", "ruless": {} }`, `${' '.repeat(49)}^^^^^^^^`)],
  ])('refused: %j', async (text, message, shown) => {
    const outcome = { code: 2, out: '', err: `policylint: ~/.policylintrc.yaml:${message}\n${shown}` };
    expect(await run(shop(text), ['a.yaml'])).toEqual(outcome);
  });

  test.each<[string, string]>([
    ['{ level: error, alow: [x] }', '1:37: say/picky: Unknown key "alow": did you mean "allow"?'],
    ['{ allow: x }', '1:30: say/picky: allow: expected a list, found "x"'],
    ['{ allow: [a, 1, { b: c }] }', '1:34: say/picky: allow[1]: expected text, found 1'],
    ['{ loud: "yes" }', '1:29: say/picky: loud: expected true or false, found "yes"'],
  ])('options are checked by the rule’s own schema: %s', async (entry, message) => {
    const folder = shop(`rules: { say/picky: ${entry} }`);
    for (const argv of [['a.yaml'], ['--print-config', 'a.yaml']]) {
      const { code, err } = await run(folder, argv, { rules: speakers });
      expect([code, err.split('\n')[0]]).toEqual([2, `policylint: ~/.policylintrc.yaml:${message}`]);
      expect(err.split('\n')[2]).toMatch(/^ {4}\| +\^+$/);
    }
  });

  test('options for a rule that takes none', async () => {
    expect((await run(shop('rules:\n  say/error:\n    loud: true\n'), ['a.yaml'], { rules: speakers })).err).toBe(`policylint: ~/.policylintrc.yaml:3:5: say/error takes no options, found "loud"\n${frame(3, '    loud: true', '    ^^^^')}`);
  });

  test('a file that extends itself by way of another, and one that is broken', async () => {
    const folder = shop('extends: ./b.yaml\n', { 'b.yaml': 'extends: [./c.yaml]\n', 'c.yaml': 'extends: [./.policylintrc.yaml]\n' });
    expect((await run(folder, ['a.yaml'])).err).toBe(`policylint: ~/c.yaml:1:11: "./.policylintrc.yaml" extends itself\n${frame(1, 'extends: [./.policylintrc.yaml]', '          ^^^^^^^^^^^^^^^^^^^^')}`);
    const broken = shop('extends: ./b.yaml\n', { 'b.yaml': 'rules: {\n' });
    expect((await run(broken, ['a.yaml'])).err).toMatch(/^policylint: ~\/b\.yaml:2:1: /);
    expect((await run(shop('extends: ./b.yaml\n', { 'b.yaml': 'rules: { x/y: off }\n' }), ['a.yaml'])).err).toMatch(/^policylint: ~\/b\.yaml:1:10: Unknown rule "x\/y"/);
  });

  test('one that is not UTF-8, one that is empty, one that leads nowhere', async () => {
    const folder = makeFolder({ 'a.yaml': EMPTY, 'latin.yaml': Buffer.from('x-a: caf\u00E9', 'latin1'), 'empty.yaml': '', 'sub/b.yaml': EMPTY });
    expect((await run(folder, ['a.yaml', '-c', 'latin.yaml'])).err).toBe('policylint: ~/latin.yaml: cannot be read (not UTF-8 text)\n');
    expect((await run(folder, ['a.yaml', '-c', 'empty.yaml', '--preset', 'minimal'])).code).toBe(0);
    symlinkSync('nowhere', join(folder, 'sub/.policylintrc.yaml'));
    expect((await run(folder, ['sub/b.yaml'])).err).toBe('policylint: ~/sub/.policylintrc.yaml: cannot be read (ENOENT)\n');
  });

  test('a framework of one’s own, from a configuration and from the command line', async () => {
    const law = (short: string, rule: string): string => `id: acme\ntitle: Acme\nshort: ${short}\ncitation: Acme\njurisdiction: Acme\nurl: https://example.com\nmarkets: []\nauto: false\ninForce: 2020-01-01\nversion: 2026-01-01\nrequires:\n  - { rule: ${rule}, provision: "1", cite: "1", duty: disclosure, requirement: Say so., verified: statute-text }\ngaps: []\n`;
    const folder = shop('frameworks: [./team/acme.yaml]\n', { 'team/acme.yaml': law('ACME', 'rights/access'), 'bad.yaml': law('ACME', 'rights/acess'), 'hostile.yaml': law('"::error::"', 'rights/access'), 'copy.yaml': law('COPY', 'rights/access') });
    expect(await run(folder, ['a.yaml', '--preset', 'minimal', '-f', 'compact'])).toMatchObject({ code: 1, out: expect.stringMatching(/\(ACME 1\) \(rights\/access\)/), err: 'ACME · as of 2026-11-22\n' });
    expect((await run(folder, ['a.yaml', '--framework', './team/acme.yaml'], { cwd: '.' })).err).toBe('ACME · as of 2026-11-22\n');
    expect((await run(folder, ['../a.yaml', '--framework', '../bad.yaml'], { cwd: 'archive' })).err).toMatch(/^policylint: ~\/bad\.yaml:12:13: Unknown rule "rights\/acess": did you mean "rights\/access"\?\n/);
    expect((await run(folder, ['a.yaml', '--framework', './hostile.yaml'])).err).toBe('\\u{3a}:error:: · as of 2026-11-22\n');
    expect((await run(folder, ['a.yaml', '--framework', 'none.yaml'])).err).toBe('policylint: --framework: ~/none.yaml: cannot be read (ENOENT)\n');
    expect((await run(folder, ['a.yaml', '--framework', './team/acme.yaml,./copy.yaml'])).err).toBe('policylint: --framework: Two frameworks have the id "acme"\n');
  });
});

test('a framework file is read once in a run, and again in the next', async () => {
  const law = (short: string): string => `id: acme\ntitle: Acme\nshort: ${short}\ncitation: Acme\njurisdiction: Acme\nurl: https://example.com\nmarkets: []\nauto: false\ninForce: 2020-01-01\nversion: 2026-01-01\nrequires:\n  - { rule: rights/access, provision: "1", cite: "1", duty: disclosure, requirement: Say so., verified: statute-text }\ngaps: []\n`;
  const folder = makeFolder({ 'acme.yaml': law('ACME') });
  const flags = { frameworks: ['./acme.yaml'] };
  const first = await ruleSetFor(undefined, flags, builtIn, folder);
  writeFileSync(join(folder, 'acme.yaml'), law('OTHER'));
  expect(await ruleSetFor(undefined, flags, builtIn, folder)).toBe(first);
  expect([...(await ruleSetFor(undefined, { ...flags }, builtIn, folder)).files.values()].map(({ short }) => short)).toEqual(['OTHER']);
});

describe('the built command', () => {
  const bin = join(import.meta.dirname, '../bin/policylint.js');
  const folder = makeFolder({ 'a.yaml': EMPTY, 'long.yaml': `policylint: 1\n${Array.from({ length: 2000 }, (_, index) => `unknown-${index}: 1\n`).join('')}`, '.policylintrc.yaml': 'rules:\n  retention/definite: { allow: [soon] }\n', 'rc.yaml': 'rules:\n  retention/definite: { allow: soon }\n' });

  function start(argv: readonly string[], { stdin = '', closes = [], node = [] }: { readonly stdin?: string; readonly closes?: readonly ('stdout' | 'stderr')[]; readonly node?: readonly string[] } = {}): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [...node, bin, ...argv], { cwd: folder, env: { PATH: process.env['PATH'] } });
      const written = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const) {
        if (closes.includes(name)) child[name].destroy();
        else child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
      }
      child.on('error', reject).on('close', (code) => resolve({ code: code ?? -1, out: written.stdout.replaceAll(folder, '~'), err: written.stderr.replaceAll(folder, '~') }));
      child.stdin.on('error', () => {}).end(stdin);
    });
  }

  test('is there: `npm test` builds it first', () => {
    expect(existsSync(join(import.meta.dirname, '../dist/main.js'))).toBe(true);
  });

  test('lints a file, and standard input', async () => {
    expect(await start(['a.yaml', '--preset', 'minimal'])).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^no law applied · as of \d{4}-\d{2}-\d{2}\n$/) });
    expect((await start(['--stdin', '--preset', 'minimal', '-f', 'unix'], { stdin: BAD })).out).toMatch(/^~\/stdin\.yaml:1:13: .* \[Error\/document\/schema\]\n\n1 problem\n$/);
    expect((await start(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('options are checked by the built command too', async () => {
    expect(await start(['a.yaml', '-c', 'rc.yaml'])).toMatchObject({ code: 2, err: expect.stringMatching(/^policylint: ~\/rc\.yaml:2:32: retention\/definite: allow: expected a list, found "soon"\n/) });
  });

  test.each([[['stdout']], [['stderr']], [['stdout', 'stderr']]] as const)('a reader that closes %j does not change the exit code', async (closes) => {
    const { code, err, out } = await start(['long.yaml', '-f', 'json'], { closes });
    expect(code).toBe(1);
    expect(`${err}${out}`).not.toMatch(/EPIPE|at .*\.js/);
  });

  test('`| head -1`', async () => {
    const child = spawn('bash', ['-c', `"${process.execPath}" "${bin}" long.yaml -f unix | head -1; exit "\${PIPESTATUS[0]}"`], { cwd: folder, env: { PATH: process.env['PATH'] } });
    const code = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve('no bash')));
    expect([1, 'no bash']).toContain(code);
  });

  test('a mistake prints no stack', async () => {
    for (const argv of [['--nope'], ['nowhere'], ['-c', 'nowhere.yaml', 'a.yaml'], ['--framework', 'nope', 'a.yaml'], []]) {
      const { code, err, out } = await start(argv);
      expect([2, 3]).toContain(code);
      expect(out).toBe('');
      expect(err).toMatch(/^policylint: .*\n(policylint --help shows how\n)?$/);
    }
  });

  (existsSync('/dev/full') ? test : test.skip)('a full disk is said', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${bin}" long.yaml -f unix > /dev/full`], { cwd: folder, env: { PATH: process.env['PATH'] } });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
    expect(err.split('\n')[0]).toBe('policylint: The output cannot be written (ENOSPC)');
  });
});
