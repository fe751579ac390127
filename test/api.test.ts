import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PolicyLint, UsageError } from '../src/index.js';
import type { PolicyLintOptions } from '../src/index.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import { AS_OF } from './support/lint.js';

afterAll(removeFolders);

const root = join(import.meta.dirname, '..');
const BAD = 'policylint: 1\nbreach: no # none\nretention: { criterion: a reasonable period }\n';
const VAGUE = BAD.replace('breach: no # none\n', '');
const CONFIG = 'files: ["policies/*.yaml"]\nrules: { retention/definite: error }\nignore: [policies/draft.yaml]\n';
const folderOf = (files: Readonly<Record<string, string>> = {}): string => makeFolder({ 'policies/a.yaml': BAD, 'policies/draft.yaml': BAD, '.policylintrc.yaml': CONFIG, ...files });
const linter = (cwd: string, options: PolicyLintOptions = {}): PolicyLint => new PolicyLint({ cwd, now: new Date(`${AS_OF}T12:00:00Z`), ...options });
const idsOf = (results: Awaited<ReturnType<PolicyLint['lintFiles']>>): string[] => results.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));

describe('lintFiles', () => {
  test('agrees with the command on what is linted and found', async () => {
    const folder = folderOf({ '.policylint-baseline.yaml': '', '.policylintrc.yaml': `${CONFIG}suppressions: { reason: optional }\n`, 'policies/b.yaml': `# policylint-disable-file retention/definite\n${VAGUE}` });
    const command = JSON.parse((await run(folder, ['-f', 'json'])).out) as { filePath: string; messages: { ruleId: string; level: string; line: number }[]; suppressedMessages: unknown[] }[];
    const results = await linter(folder).lintFiles();
    expect(results.map(({ file, findings, suppressed }) => [file.replace(folder, '~'), findings.map(({ ruleId, severity, range }) => [ruleId, severity, range.start.line]), suppressed.length])).toEqual(command.map(({ filePath, messages, suppressedMessages }) => [filePath.replace(folder, '~'), messages.map(({ ruleId, level, line }) => [ruleId, level, line]), suppressedMessages.length]));
    expect(results.some(({ suppressed }) => suppressed.length > 0)).toBe(true);
    expect(results[0]!.errorCount).toBe(results[0]!.findings.filter(({ severity }) => severity === 'error').length);
  });

  test('a baseline counts as in the command', async () => {
    const folder = folderOf({ 'policies/a.yaml': VAGUE, '.policylintrc.yaml': `${CONFIG}baseline: .policylint-baseline.yaml\n` });
    expect((await run(folder, ['baseline'])).code).toBe(0);
    const [result] = await linter(folder).lintFiles('policies');
    expect([result!.findings, result!.suppressed.length > 0]).toEqual([[], true]);
  });

  test('paths, globs, options', async () => {
    const folder = folderOf();
    expect((await linter(folder).lintFiles('policies/*.yaml')).map(({ file }) => file)).toEqual([join(folder, 'policies/a.yaml')]);
    expect(idsOf(await linter(folder, { preset: 'minimal', frameworks: [], levels: { 'retention/definite': 'off', 'tracking/do-not-track': 'error' } }).lintFiles('policies/a.yaml'))).toEqual(['tracking/do-not-track', 'document/schema']);
    expect(idsOf(await linter(folder, { frameworks: ['gdpr'], asOf: '2026-10-01' }).lintFiles('policies/a.yaml'))).toContain('controller/identity');
    expect((await linter(folder, { configFile: false }).lintFiles('policies/draft.yaml'))).toHaveLength(1);
  });

  test.each([
    [{}, 'missing.yaml', 'No file matches "missing.yaml"'], [{ configFile: 'none.yaml' }, 'policies', 'cannot be read (ENOENT)'], [{ frameworks: ['gpdr'] }, 'policies', '--framework: Unknown framework "gpdr": did you mean "gdpr"?'],
    [{ levels: { 'retention/perod': 'off' } }, 'policies', '--rule: Unknown rule "retention/perod": did you mean "retention/period"?'], [{ baseline: 'none.yaml' }, 'policies', 'no such file'],
  ] as const)('%j of %s is refused in a line', async (options, path, message) => {
    const failure = await linter(folderOf(), options as PolicyLintOptions).lintFiles(path).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toContain(message);
    expect((failure as UsageError).message).not.toContain('\n');
  });
});

describe('lintText', () => {
  test('under the configuration for a path; an ignored one has no result', async () => {
    const folder = folderOf();
    const [result] = await linter(folder).lintText(BAD, { filePath: 'policies/new.yaml' });
    expect(result!.findings.find(({ ruleId }) => ruleId === 'retention/definite')!.severity).toBe('error');
    expect(result!.file).toBe(join(folder, 'policies/new.yaml'));
    expect(await linter(folder).lintText(BAD, { filePath: 'policies/draft.yaml' })).toEqual([]);
    expect((await linter(makeFolder({})).lintText('a: [')).map(({ findings }) => findings[0]!.ruleId)).toEqual(['document/syntax']);
  });
});

describe('fixes', () => {
  test('are made in memory, and written when asked', async () => {
    const folder = folderOf();
    const [result] = await linter(folder, { fix: true }).lintFiles('policies/a.yaml');
    expect(result!.output).toBe(BAD.replace('breach: no', 'breach: none'));
    expect(readFileSync(join(folder, 'policies/a.yaml'), 'utf8')).toBe(BAD);
    await PolicyLint.outputFixes([result!]);
    expect(readFileSync(join(folder, 'policies/a.yaml'), 'utf8')).toBe(result!.output);
    await expect(PolicyLint.outputFixes([result!])).rejects.toThrow('changed since it was linted, and is left alone');
  });

  test('all of them, or those that a function takes', async () => {
    const folder = folderOf();
    expect((await linter(folder, { fix: 'all', frameworks: ['gdpr'] }).lintFiles('policies/a.yaml'))[0]!.output).toContain('controller: not-stated');
    expect((await linter(folder, { fix: () => false }).lintFiles('policies/a.yaml'))[0]!.output).toBeUndefined();
    expect((await linter(folder, { fix: ({ ruleId }) => ruleId === 'document/schema' }).lintText(BAD))[0]!.output).toContain('breach: none');
  });
});

test('loadFormatter: ours, an ESLint one, the page; a wrong name with the nearest', async () => {
  const folder = folderOf();
  const lint = linter(folder);
  const results = await lint.lintFiles();
  expect(await (await lint.loadFormatter('unix')).format(results)).toContain('policies/a.yaml:2:9: ');
  expect(JSON.parse(await (await lint.loadFormatter('sarif')).format(results))).toMatchObject({ version: '2.1.0' });
  expect(await (await lint.loadFormatter('html')).format(results)).toContain('<h1>Privacy policy report</h1>');
  await expect(lint.loadFormatter('stylsh')).rejects.toThrow('Unknown format "stylsh": did you mean "stylish"?');
});

test('calculateConfigForFile and isPathIgnored', async () => {
  const folder = folderOf();
  const config = await linter(folder, { asOf: 'policy' }).calculateConfigForFile('policies/a.yaml');
  expect(config.rules['retention/definite']).toEqual({ value: 'error', from: `${folder}/.policylintrc.yaml:2`, options: {} });
  expect([config.presets.value, config.asOf, config.frameworks]).toEqual([['recommended'], { value: 'policy', from: '--as-of' }, { value: ['auto'], from: 'default' }]);
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  expect([await linter(folder).isPathIgnored('policies/draft.yaml'), await linter(folder).isPathIgnored('policies/a.yaml')]).toEqual([true, false]);
});

test('plugins bring rules, and can be left out', async () => {
  const plugin = "export default { meta: { name: 'acme', version: '1.0.0' }, rules: [{ id: 'acme/always', kind: 'craft', meta: { description: 'Always', severity: 'warning', since: '1.0.0', messages: { odd: 'Odd' }, help: 'Do.' }, create: ({ report }) => ({ policy: () => report({ messageId: 'odd', at: [] }) }) }] };\n";
  const folder = folderOf({ 'acme.mjs': plugin, '.policylintrc.yaml': `${CONFIG}plugins: [./acme.mjs]\n` });
  const script = `import { PolicyLint } from ${JSON.stringify(join(root, 'dist/index.js'))};\nfor (const plugins of [true, false]) console.log((await new PolicyLint({ cwd: ${JSON.stringify(folder)}, plugins }).lintFiles()).flatMap(({ findings }) => findings).some(({ ruleId }) => ruleId === 'acme/always'));\n`;
  writeFileSync(join(folder, 'try.mjs'), script);
  expect(execFileSync(process.execPath, [join(folder, 'try.mjs')], { encoding: 'utf8' })).toBe('true\nfalse\n');
});

test('the examples of docs/api.md and the README do what they say', () => {
  const blocks = ['docs/api.md', 'README.md'].flatMap((page) => [...readFileSync(join(root, page), 'utf8').matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!)).filter((code) => code.includes("from 'policylint'"));
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  const folder = folderOf({ 'policies/shop.yaml': BAD });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/policylint'));
  for (const [index, code] of blocks.entries()) {
    writeFileSync(join(folder, `block-${index}.mjs`), code);
    const { status, stderr } = spawnSync(process.execPath, [`block-${index}.mjs`], { cwd: folder, encoding: 'utf8' });
    expect([code, stderr, status]).toEqual([code, '', 0]);
  }
}, 60_000);

describe('the packed package', () => {
  const folder = makeFolder({});
  const tarball = (): string => join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
  mkdirSync(join(folder, 'node_modules/policylint'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball(), '--strip-components=1', '-C', join(folder, 'node_modules/policylint')]);
  // What an installation would bring for its types.
  symlinkSync(join(root, 'node_modules/yaml'), join(folder, 'node_modules/yaml'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const node = (argv: readonly string[]): string => execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  test('runs the command, import and require from an empty folder', () => {
    writeFileSync(join(folder, 'a.yaml'), BAD);
    expect(spawnSync(process.execPath, ['node_modules/policylint/bin/policylint.js', '-f', 'unix', 'a.yaml'], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 1, stdout: expect.stringContaining('a.yaml:2:9: ') as unknown });
    expect(node(['--input-type=module', '-e', "import { PolicyLint, lintText } from 'policylint'; import { RuleTester } from 'policylint/testing'; console.log(typeof PolicyLint, typeof lintText, typeof RuleTester, (await new PolicyLint().lintFiles('a.yaml')).length)"])).toBe('function function function 1\n');
    expect(node(['--input-type=commonjs', '-e', "const { PolicyLint } = require('policylint'); new PolicyLint().lintFiles('a.yaml').then((results) => console.log(results[0].findings.length > 0))"])).toBe('true\n');
  });

  test('a strict TypeScript consumer compiles', () => {
    writeFileSync(join(folder, 'use.ts'), "import { PolicyLint, defineRule } from 'policylint';\nimport type { LintResult, Plugin } from 'policylint';\nimport { RuleTester } from 'policylint/testing';\nconst results: LintResult[] = await new PolicyLint({ fix: ({ ruleId }) => ruleId === 'x' }).lintFiles(['a.yaml']);\nconst rule = defineRule({ id: 'acme/x', meta: { description: 'X', severity: 'info', since: '1', messages: { odd: 'Odd {name}' }, help: 'Do.' }, create: ({ report }) => ({ policy: () => report({ messageId: 'odd', at: [], data: { name: 'x' } }) }) });\nexport const plugin: Plugin = { meta: { name: 'acme', version: '1.0.0' }, rules: [rule] };\nexport const tester = RuleTester;\nexport const count: number = results.length;\n// @ts-expect-error: no such option\nnew PolicyLint({ fixx: true });\n");
    writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "exactOptionalPropertyTypes": true, "module": "nodenext", "target": "es2023", "noEmit": true, "types": [], "skipLibCheck": false }, "files": ["use.ts"] }\n');
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 0]);
  }, 60_000);

  test('publint and arethetypeswrong find nothing', () => {
    const bin = (name: string): string => join(root, 'node_modules/.bin', name);
    expect(spawnSync(bin('publint'), ['run', '--strict', tarball()], { encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(spawnSync(bin('attw'), [tarball(), '--profile', 'esm-only'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  }, 60_000);
});
