import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse, parseDocument } from 'yaml';
import { action, root, runAction } from './support/actions.js';
import type { ActionRun } from './support/actions.js';
import { makeFolder, removeFolders } from './support/command.js';
import { has, makeProject, start } from './support/programs.js';
import { SHOP, cite, fileOf, finding, show } from './support/report.js';
import type { Ended } from './support/programs.js';

jest.setTimeout(240_000);
afterAll(removeFolders);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const CI = read('docs/integrations/ci.md');
const HOOKS = read('docs/integrations/hooks.md');
const EDITORS = read('docs/integrations/editors.md');
/** The code blocks of a page in a language, those under one heading alone. */
const blocks = (page: string, language: string, heading = ''): string[] => [...page.slice(page.indexOf(heading === '' ? '' : `## ${heading}\n`)).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!);

const CONFIG = 'extends: [policylint:minimal]\nfiles: ["policies/*.yaml"]\nframeworks: [auto]\nasOf: 2026-10-01\n';
const GOOD = 'policylint: 1\n';
const BAD = 'policylint: 1\nretenton: { period: P1Y }\n';
const NOTED = 'Unknown key "retenton": did you mean "retention"?';
const project = (files: Readonly<Record<string, string>> = { 'policies/shop.yaml': BAD }, config = CONFIG): string => makeProject({ '.policylintrc.yaml': config, ...files }, root);

/** This project as npm gets it, without what it has to be built with. */
function makePackage(): string {
  const folder = makeFolder({ 'package.json': JSON.stringify({ ...(JSON.parse(read('package.json')) as object), scripts: {}, dependencies: {}, devDependencies: {}, overrides: {} }) });
  for (const part of ['bin', 'dist', 'schemas', '.pre-commit-hooks.yaml']) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

async function makeRepository(folder: string): Promise<string> {
  rmSync(join(folder, '.git'), { recursive: true, force: true });
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  for (const argv of [['init', '-q'], ['add', '-A'], ['commit', '-q', '-m', 'first', '--no-verify']]) expect(await start('git', argv, { cwd: folder })).toMatchObject({ code: 0 });
  return folder;
}

describe('action.yml', () => {
  const trace = new NoOperationTraceWriter();
  const errorsOf = (content: string): string[] => parseAction({ name: 'action.yml', content }, trace).context.errors.getErrors().map(({ message }) => message);
  const annotations = ({ log }: ActionRun): string[] => log.split('\n').filter((line) => /^::(error|warning|notice) /.test(line));

  test("GitHub's own parser takes it", () => {
    expect(errorsOf(read('action.yml'))).toEqual([]);
    expect(errorsOf(read('action.yml').replaceAll('shell: bash', 'shel: bash'))).not.toEqual([]);
  });

  test('no script has an expression in it, and each input is used', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
    for (const input of Object.keys(action.inputs)) expect(JSON.stringify(action.runs.steps)).toContain(`inputs.${input} `);
  });

  test('the page has its inputs', () => {
    const rows = Object.entries(action.inputs).map(([name, input]) => `| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\` `}| ${input.description} |\n`);
    expect(/<!-- inputs -->\n.*\n.*\n([\s\S]*)<!-- \/inputs -->/.exec(CI)![1]).toBe(rows.join(''));
  });

  test('findings: at their lines, in the log, in the summary, in a file', async () => {
    const folder = project();
    const ran = await runAction(folder, { 'sarif-file': 'out/policylint.sarif' });
    expect(ran).toMatchObject({ code: 1, outputs: { 'exit-code': '1', 'sarif-file': 'out/policylint.sarif' }, used: [] });
    expect(annotations(ran)).toEqual([`::error file=policies/shop.yaml,line=2,endLine=2,col=1,endColumn=9,title=policylint document/schema::${NOTED} Correct the declaration; the schema describes every key.`]);
    expect(ran.log).toContain('policies/shop.yaml:2:1  error  document/schema\n');
    expect(ran.log).toContain('no law applied · as of 2026-10-01\n');
    expect(ran.summary).toMatch(/^<!-- policylint -->\n### policylint: 1 problem\n[\s\S]*\| `policies\/shop\.yaml:2` \| /);
    expect(JSON.parse(readFileSync(join(folder, 'out/policylint.sarif'), 'utf8'))).toMatchObject({ runs: [{ results: [{ ruleId: 'document/schema' }] }] });
  });

  test('nothing found; only what was asked for', async () => {
    expect(await runAction(project({ 'policies/shop.yaml': GOOD }), {})).toMatchObject({ code: 0, outputs: { 'exit-code': '0', 'sarif-file': '' }, used: [] });
    const bare = await runAction(project(), { annotations: 'false', summary: 'false', 'fail-on': 'never' });
    expect([bare.code, bare.outputs['exit-code'], annotations(bare), bare.summary]).toEqual([0, '0', [], '']);
    expect(bare.log).toContain(NOTED);
  });

  test('every input reaches the command', async () => {
    const folder = project({ 'other.yaml': 'extends: [policylint:minimal]\nframeworks: [caloppa]\nrules: { breach/notify-subjects: warning }\n', "sub/policies/a $(touch x) 'b\".yaml": 'policylint: 1\npolicy: { read: whole }\n', 'sub/-c.yaml': BAD, 'sub/left.yaml': BAD });
    const ran = await runAction(folder, { 'working-directory': 'sub', paths: "\n  policies/a $(touch x) 'b\".yaml \r\n-c.yaml\n\n", config: '../other.yaml', framework: 'gdpr,pipl\n lgpd ', 'as-of': '2026-10-02', 'fail-on': 'never', 'max-warnings': '0', level: 'error', annotations: 'false' });
    expect(ran.log).toContain('as of 2026-10-02');
    expect(ran.log).toMatch(/GDPR.*PIPL.*LGPD/);
    expect(ran.log).not.toMatch(/CalOPPA|left\.yaml| {2}warning {2}/);
    expect(ran.log).toMatch(/^policies\/a \$\(touch x\) 'b"\.yaml:\d+:\d+ {2}error {2}/m);
    expect(ran.log).toContain('-c.yaml:2:1  error  document/schema');
    expect([ran.code, ran.outputs['exit-code']]).toEqual([1, '1']);
    expect(await runAction(folder, { paths: 'sub/left.yaml', config: 'other.yaml', 'fail-on': 'never' })).toMatchObject({ code: 0 });
    expect(await runAction(folder, { paths: 'sub/left.yaml', framework: 'none-such' })).toMatchObject({ code: 2, outputs: { 'exit-code': '2' }, log: expect.stringContaining('::error title=policylint::The job could not be done: the log says why (exit code 2)\n') });
    expect(await runAction(folder, { paths: 'no/*.yaml' })).toMatchObject({ code: 3, outputs: { 'exit-code': '3' }, log: expect.stringContaining('::error title=policylint::No file matches (exit code 3)\n') });
  });

  test.each(Object.keys(action.inputs).filter((name) => name !== 'working-directory'))('nothing runs of what the input %s says', async (name) => {
    const folder = project({ 'policies/shop.yaml': GOOD });
    for (const text of ['$(touch x)`touch x`";touch x;"\';touch x;\'&touch x|touch x', 'a\n$(touch x)\ntouch x\n::error::x\nexit-code=0\n', name === 'sarif-file' ? '-' : '--help']) {
      const ran = await runAction(folder, { [name]: text, ...(name === 'category' && { 'upload-sarif': 'true' }) });
      expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|\/)x$/.test(file) && !file.startsWith('node_modules'))).toEqual([]);
      expect(ran.log).not.toMatch(/^\s*::error::/m);
      if (name === 'category') expect(ran.used).toMatchObject([{ with: { category: text } }]);
      else if (name === 'sarif-file' && text.startsWith('$')) expect(ran.outputs['sarif-file']).toBe(text);
      else expect(ran.code).toBeGreaterThan(1);
    }
  });

  test('the policylint of the project, one from npm, none', async () => {
    const folder = makePackage();
    writeFileSync(join(folder, 'bin/policylint.js'), `console.log('from npm: ' + process.argv.at(-1));\n`);
    expect(await start('npm', ['pack', '--ignore-scripts'], { cwd: folder })).toMatchObject({ code: 0 });
    const tarball = readFileSync(join(folder, `policylint-${version}.tgz`));
    const server = createServer((request, response) => {
      if (request.url!.endsWith('.tgz')) response.end(tarball);
      else response.end(JSON.stringify({ name: 'policylint', 'dist-tags': { latest: version }, versions: { [version]: { name: 'policylint', version, bin: { policylint: 'bin/policylint.js' }, dist: { tarball: `http://127.0.0.1:${(server.address() as AddressInfo).port}/p.tgz`, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` } } } }));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    try {
      const environment = { npm_config_registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
      for (const wanted of [version, 'latest', `^${version}`]) expect(await runAction(project(), { version: wanted, paths: 'policies' }, environment)).toMatchObject({ code: 0, log: expect.stringContaining('from npm: policies\n') });
      expect(await runAction(project(), { version: '99.0.0' }, environment)).toMatchObject({ code: 1, log: expect.stringContaining('No matching version found for policylint@99.0.0') });
    } finally {
      server.close();
    }
    expect(await runAction(project(), { version: 'project' })).toMatchObject({ code: 1, log: expect.stringContaining(NOTED) });
    expect(await runAction(makeFolder({ 'policies/shop.yaml': BAD }), { version: 'project' })).toMatchObject({ code: 2, log: '::error title=policylint::The project has no policylint: install it before, or leave the input "version" empty\n' });
  });

  test('an upload keeps to what code scanning takes, and the rest is counted', async () => {
    const few = await runAction(project(), { 'upload-sarif': 'true', category: 'shop' });
    expect(few).toMatchObject({ code: 1, used: [{ uses: 'github/codeql-action/upload-sarif@v4', with: { category: 'shop' } }] });
    expect(readFileSync(few.used[0]!.with['sarif_file']!, 'utf8')).toBe(JSON.stringify(JSON.parse(readFileSync(few.outputs['sarif-file']!, 'utf8'))));
    const many = await runAction(project({ 'policies/shop.yaml': `${GOOD}policy: { read: whole }\n${Array.from({ length: 5100 }, (_, index) => `unknown${index}: 1\n`).join('')}` }), { 'upload-sarif': 'true' });
    const { runs: [all] } = JSON.parse(readFileSync(many.outputs['sarif-file']!, 'utf8')) as { runs: [{ results: { level: string }[] }] };
    const { runs: [uploaded] } = JSON.parse(readFileSync(many.used[0]!.with['sarif_file']!, 'utf8')) as { runs: [{ results: { level: string }[] }] };
    const left = all.results.length - 5000;
    expect([left >= 100, uploaded.results.length]).toEqual([true, 5000]);
    const said = `${left} of ${all.results.length} findings are not uploaded (`;
    expect(many.log).toContain(`::warning title=policylint::${said}`);
    expect(many.summary).toContain(`\n> ${said}`);
    // Ten of a kind, and a notice of how many more.
    expect(annotations(many).filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(many.log).toMatch(/^::notice title=policylint::\d+ more in the log of this step \(\d+ errors/m);
    expect(many.summary).toMatch(/_\d+ more findings, left out/);
    expect(Buffer.byteLength(many.summary)).toBeLessThan(1024 * 1024);
  });

  test('the least severe are left out, and those that are too large', async () => {
    const result = (level: string, text: string): unknown => ({ level, message: { text } });
    const noise = (seed: number): string => Array.from({ length: 20_000 }, (_, index) => createHash('sha512').update(`${seed} ${index}`).digest('base64')).join('');
    const folder = makeFolder({
      'many.sarif': JSON.stringify({ runs: [{ tool: {}, results: [...Array.from({ length: 5990 }, () => result('note', 'n')), ...Array.from({ length: 9 }, () => result('warning', 'w')), result('error', 'e')] }] }),
      'large.sarif': JSON.stringify({ runs: [{ results: Array.from({ length: 9 }, (_, index) => result(index === 8 ? 'error' : 'note', noise(index))) }] }),
    });
    const fit = async (name: string): Promise<{ said: string; levels: string[] }> => {
      const { code, out } = await start('node', [join(root, 'action/fit-sarif.mjs'), name, 'out.sarif'], { cwd: folder });
      expect(code).toBe(0);
      return { said: out, levels: (JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as { runs: [{ results: { level: string }[] }] }).runs[0].results.map(({ level }) => level) };
    };
    const many = await fit('many.sarif');
    expect(many.said).toBe('1000 of 6000 findings are not uploaded (1000 notes): code scanning takes 5000 results and 10 MB. The SARIF file of the job has all of them.\n');
    expect([many.levels.length, many.levels.slice(0, 11)]).toEqual([5000, ['error', ...Array.from({ length: 9 }, () => 'warning'), 'note']]);
    const large = await fit('large.sarif');
    expect(large.said).toMatch(/^5 of 9 findings are not uploaded \(5 notes\)/);
    expect(large.levels).toEqual(['error', 'note', 'note', 'note']);
  });
});

test('an annotation is no longer than a runner keeps, and says so', async () => {
  const textOf = async (message: string): Promise<string> => (await show('github', [fileOf(SHOP, [finding('account', 'error', 'x/y', message)])])).trimEnd().split('::')[2]!;
  const short = 'word '.repeat(815).trim();
  expect(await textOf(short)).toBe(`${short}. Say so.`);
  for (const message of ['word '.repeat(10_000), '👩'.repeat(10_000), `x${'👩'.repeat(10_000)}`]) {
    const text = await textOf(message);
    expect([text.length > 4090, text.length <= 4096, text.endsWith('…'), /\p{Surrogate}/u.test(text)]).toEqual([true, true, true, false]);
  }
});

test('pages of this version', () => {
  expect(read('README.md')).toContain(`rev: v${version}\n`);
  for (const page of [CI, HOOKS, EDITORS, read('README.md'), read('templates/gitlab-ci.yml')]) for (const [, named] of page.matchAll(/policylint(?:\/|@)v(\d+\.\d+\.\d+)/g)) expect(named).toBe(version);
});

describe('docs/integrations/ci.md', () => {
  const workflows = blocks(CI, 'yaml', 'GitHub Actions').filter((text) => text.startsWith('on:'));

  test.each(workflows.map((text, index) => [index, text] as const))('workflow %i: what GitHub takes, and inputs that there are', (_, content) => {
    const errors = (text: string): string[] => parseWorkflow({ name: 'x.yml', content: text }, new NoOperationTraceWriter()).context.errors.getErrors().map(({ message }) => message);
    expect(errors(content)).toEqual([]);
    expect(errors(content.replace('runs-on', 'run-on'))).not.toEqual([]);
    const { jobs } = parse(content) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
    for (const step of Object.values(jobs).flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('policylint/'))) {
      expect([step.uses, Object.keys(step.with!).filter((name) => !Object.hasOwn(action.inputs, name))]).toEqual([`policylint/policylint@v${version}`, []]);
    }
  });

  test('the lines without the action', async () => {
    const runs = workflows.flatMap((text) => Object.values((parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> }).jobs)).flatMap(({ steps }) => steps).flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run]));
    const folder = project();
    const ended: Ended[] = [];
    for (const run of runs) ended.push(await start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { cwd: folder, env: { GITHUB_STEP_SUMMARY: join(folder, 'summary.txt') } }));
    expect(ended.map(({ code }) => code)).toEqual([1, 0, 1]);
    expect(ended[0]!.out).toMatch(/^::error file=policies\/shop\.yaml,/);
    expect(readFileSync(join(folder, 'summary.txt'), 'utf8')).toContain('### policylint: 1 problem');
    expect(existsSync(join(folder, ended[1]!.out.trim().replace('::add-matcher::', '')))).toBe(true);
    expect(ended[2]!.out).toContain(`${NOTED} [Error/document/schema]`);
  });

  test('several outputs for other servers', async () => {
    const folder = project();
    for (const command of blocks(CI, 'sh', 'Other servers')) expect(await start('sh', ['-c', command], { cwd: folder })).toMatchObject({ code: 1, out: expect.stringContaining(NOTED) });
    expect(readdirSync(join(folder, 'report')).sort()).toEqual(['policylint.sarif', 'policylint.xml']);
    for (const [, format] of CI.slice(CI.indexOf('## Other servers')).matchAll(/`-f (\w+)(?: -o [\w.]+)?`/g)) expect((await start('npx', ['policylint', '-f', format!], { cwd: folder })).out).toContain('retenton');
  });
});

describe('templates/gitlab-ci.yml', () => {
  const document = parseDocument(read('templates/gitlab-ci.yml'));
  const { policylint: job } = document.toJS() as { policylint: { script: string[]; variables: Record<string, string>; artifacts: { when: string; reports: { codequality: string } } } };
  const REPORT = 'gl-code-quality-report.json';
  const runJob = (folder: string, variables: Readonly<Record<string, string>> = {}, shell = 'sh'): Promise<Ended> => start(shell, ['-c', `set -e\n${job.script.join('\n')}`], { cwd: folder, env: { ...job.variables, ...variables } });

  test('it takes this version, and keeps the report of a failed job', () => {
    expect(document.errors).toEqual([]);
    expect([job.variables['POLICYLINT_VERSION'], job.artifacts.when, job.artifacts.reports.codequality]).toEqual([version, 'always', REPORT]);
    const [include, example] = blocks(CI, 'yaml', 'GitLab CI').map((text) => parse(text) as { include: { remote: string }[]; policylint: { variables: object } }).map((page) => [page.include[0]!.remote, Object.keys(page.policylint.variables)])[0]!;
    expect(include).toBe(`https://raw.githubusercontent.com/policylint/policylint/v${version}/templates/gitlab-ci.yml`);
    for (const name of [...example!, ...[...CI.matchAll(/`(POLICYLINT_\w+)`/g)].map(([, found]) => found!)]) expect(Object.keys(job.variables)).toContain(name);
  });

  test.each(['sh', 'bash'])('in %s: the report, the log, the exit code', async (shell) => {
    const folder = project({ 'policies/shop.yaml': BAD, 'more/-b $(touch x).yaml': BAD, [REPORT]: 'old' });
    expect(await runJob(folder, {}, shell)).toMatchObject({ code: 1, out: expect.stringContaining('policies/shop.yaml:2:1  error  document/schema') });
    expect(JSON.parse(readFileSync(join(folder, REPORT), 'utf8'))).toMatchObject([{ check_name: 'document/schema', location: { path: 'policies/shop.yaml' } }]);
    expect(await runJob(folder, { POLICYLINT_PATHS: 'policies/shop.yaml\nmore/-b $(touch x).yaml\n', POLICYLINT_FRAMEWORK: 'gdpr,pipl', POLICYLINT_FAIL_ON: 'never', POLICYLINT_CONFIG: '.policylintrc.yaml' }, shell)).toMatchObject({ code: 0, err: expect.stringMatching(/GDPR.*PIPL/) });
    expect([...new Set((JSON.parse(readFileSync(join(folder, REPORT), 'utf8')) as { location: { path: string } }[]).map(({ location }) => location.path))]).toEqual(['more/-b $(touch x).yaml', 'policies/shop.yaml']);
  });

  test.each(Object.keys(job.variables))('nothing runs of what %s says, and an old report is none', async (name) => {
    const folder = project({ 'policies/shop.yaml': GOOD, [REPORT]: '[]' });
    const { code } = await runJob(folder, { [name]: '$(touch x)`touch x`";touch x;"\';touch x;\'&touch x|touch x\nPATHS\ntouch x\n' });
    expect([code > 0, existsSync(join(folder, 'x')), existsSync(join(folder, REPORT))]).toEqual([true, false, false]);
  });

  test('25,000 findings stay far below what an artifact may be', async () => {
    const report = await show('gitlab', [fileOf(SHOP, Array.from({ length: 25_000 }, (_, index) => finding('account', 'error', 'retention/period', `The policy does not state how long "account-${index}" is kept`, { citations: [cite('GDPR', 'Art. 13(2)(a)')] })))]);
    expect([(JSON.parse(report) as unknown[]).length, report.length < 50_000_000]).toEqual([25_000, true]);
  });
});

describe('docs/integrations/hooks.md', () => {
  const [remote, args, local] = blocks(HOOKS, 'yaml', 'pre-commit') as [string, string, string];
  interface PreCommit { readonly repos: { repo: string; rev?: string; hooks: { id: string; args?: string[] }[] }[] }
  const FILES = { 'policies/shop.yaml': BAD, '-c.yaml': BAD, 'policies/with space.yaml': GOOD, 'other.yaml': 'a: 1\n' };

  (has('pre-commit') && has('/usr/bin/python3', ['-m', 'nodeenv', '--version']) ? describe : describe.skip)('pre-commit', () => {
    let repository: string;
    beforeAll(async () => {
      repository = await makeRepository(makePackage());
      await start('git', ['tag', `v${version}`], { cwd: repository });
    });
    const runHook = async (config: PreCommit, files: Readonly<Record<string, string>>): Promise<Ended & { folder: string }> => {
      const folder = await makeRepository(project({ ...files, '.pre-commit-config.yaml': JSON.stringify({ default_language_version: { node: 'system' }, ...config }) }));
      return { ...(await start('pre-commit', ['run', '--all-files', '--verbose', '--color', 'never'], { cwd: folder, env: { PRE_COMMIT_HOME: join(repository, '.git/pre-commit') } })), folder };
    };

    test('the hook of this repository, installed as pre-commit does', async () => {
      const config = parse(remote) as PreCommit;
      expect(config.repos[0]).toMatchObject({ repo: 'https://github.com/policylint/policylint', rev: `v${version}` });
      config.repos[0]!.repo = repository;
      const bad = await runHook(config, FILES);
      expect(bad).toMatchObject({ code: 1, out: expect.stringMatching(/policylint\.*Failed\n- hook id: policylint\n/) });
      for (const file of ['policies/shop.yaml', '-c.yaml']) expect(bad.out).toContain(`${bad.folder}/${file}\n  2:1  error    ${NOTED}`);
      expect(bad.out).toContain('✖ 2 problems');
      expect(bad.out).not.toContain('other.yaml');
      config.repos[0]!.hooks[0]!.args = (parse(args) as { args: string[] }[])[0]!.args;
      const some = await runHook(config, { ...FILES, '-c.yaml': GOOD });
      expect(some).toMatchObject({ code: 1, out: expect.stringContaining('GDPR (EU, EEA)') });
      expect(await runHook(parse(JSON.stringify({ ...config, repos: [{ ...config.repos[0]!, hooks: [{ id: 'policylint' }] }] })) as PreCommit, { 'policies/shop.yaml': GOOD, 'other.yaml': 'a: 1\n' })).toMatchObject({ code: 0, out: expect.stringMatching(/policylint\.*Passed/) });
    });

    test('without a configuration', async () => {
      const [command] = /`(pre-commit try-repo .*)`/.exec(HOOKS)!.slice(1);
      const folder = await makeRepository(project(FILES));
      const ended = await start('sh', ['-c', command!.replace('https://github.com/policylint/policylint', repository)], { cwd: folder, env: { PRE_COMMIT_HOME: join(repository, '.git/pre-commit') } });
      expect(ended).toMatchObject({ code: 1, out: expect.stringContaining('✖ 2 problems') });
    });

    test('the one that the project has installed', async () => {
      expect(await runHook(parse(local) as PreCommit, FILES)).toMatchObject({ code: 1, out: expect.stringMatching(/policylint\.*Failed[\s\S]*✖ 2 problems/) });
      expect(await runHook(parse(local) as PreCommit, { 'a.yaml': GOOD })).toMatchObject({ code: 0 });
    });
  });

  test('lint-staged', async () => {
    const folder = await makeRepository(project({ 'package.json': blocks(HOOKS, 'json', 'lint-staged')[0]!, 'policies/old.yaml': BAD }));
    const lintStaged = async (files: Readonly<Record<string, string>>): Promise<Ended> => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      await start('git', ['add', '--', ...Object.keys(files)], { cwd: folder });
      return start('node', [join(root, 'node_modules/lint-staged/bin/lint-staged.js')], { cwd: folder });
    };
    expect(await lintStaged({ 'policies/with space.yml': GOOD, 'other.yaml': 'a: 1\n' })).toMatchObject({ code: 0 });
    const bad = await lintStaged({ '-c.yaml': BAD });
    expect(bad).toMatchObject({ code: 1 });
    expect(bad.out + bad.err).toContain(`${folder}/-c.yaml\n  2:1  error    ${NOTED}`);
    expect(bad.out + bad.err).not.toContain('old.yaml');
  });

  test('a bare git hook', async () => {
    const folder = await makeRepository(project({ 'policies/old.yaml': BAD }));
    writeFileSync(join(folder, '.git/hooks/pre-commit'), blocks(HOOKS, 'sh', 'A bare git hook')[0]!);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    const commit = async (name: string, text: string): Promise<Ended> => {
      writeFileSync(join(folder, name), text);
      await start('git', ['add', '-A'], { cwd: folder });
      return start('git', ['commit', '-q', '-m', 'more'], { cwd: folder });
    };
    expect(await commit('policies/with space.yaml', GOOD)).toMatchObject({ code: 0 });
    expect(await commit('other.yml', 'a: 1\n')).toMatchObject({ code: 0 });
    expect(await commit('-c.yaml', BAD)).toMatchObject({ code: 1, err: expect.stringContaining(`${folder}/-c.yaml\n  2:1  error    ${NOTED}`) });
    expect(await commit('-c.yaml', GOOD)).toMatchObject({ code: 0 });
  });
});

describe('docs/integrations/editors.md', () => {
  const MIXED = { 'policies/shop.yaml': 'policylint: 1\nretenton: { period: P1Y }\npolicy: { title: Shop, language: en }\n', '.policylintrc.yaml': `${CONFIG.replace('auto', 'caloppa')}rules: { breach/notify-subjects: warning, policy/language: info, policy/effective-date: info }\n` };
  const isVim = has('vim', ['--version'], '+quickfix');
  const unix = (folder: string): Promise<Ended> => start('npx', ['policylint', '--format', 'unix', 'policies/'], { cwd: folder });
  /** Line, column, severity, rule of each finding, as json has them. */
  const truth = async (folder: string): Promise<string[]> => (JSON.parse((await start('npx', ['policylint', '--format', 'json', 'policies/'], { cwd: folder })).out) as { messages: { line: number; column: number; level: string; ruleId: string }[] }[])[0]!.messages.map(({ line, column, level, ruleId }) => `${line}:${column}:${level[0]}:${ruleId}`);
  /** Vim runs the commands; the valid entries of its list. */
  const vimList = async (folder: string, commands: readonly string[]): Promise<string[]> => {
    const ended = await start('vim', ['-N', '-u', 'NONE', '-i', 'NONE', '-es', ...commands.flatMap((command) => ['-c', command]), '-c', "call writefile(map(filter(getqflist(), 'v:val.valid'), 'fnamemodify(bufname(v:val.bufnr), \":t\") . \":\" . v:val.lnum . \":\" . v:val.col . \":\" . tolower(v:val.type)'), 'list.txt')", '-c', 'qa!'], { cwd: folder });
    expect(ended).toMatchObject({ code: 0 });
    return readFileSync(join(folder, 'list.txt'), 'utf8').trimEnd().split('\n');
  };

  test('VS Code: the tasks of this repository, and what they print', async () => {
    const [tasks] = blocks(EDITORS, 'json', 'VS Code');
    expect(tasks).toBe(read('.vscode/tasks.json'));
    const folder = project(MIXED);
    const printed = await Promise.all((JSON.parse(tasks!) as { tasks: { command: string; args: string[] }[] }).tasks.map(({ command, args }) => start(command, args.map((word) => word.replace('${file}', join(folder, 'policies/shop.yaml'))), { cwd: folder })));
    expect(printed[0]!.out).toMatch(new RegExp(`^${folder}/policies/shop\\.yaml$\n( .*\n)* +2:1 +error +Unknown key`, 'm'));
    expect(printed[1]!.out).toMatch(new RegExp(`^${folder}/policies/shop\\.yaml: line 2, col 1, Error - Unknown key .* \\(document/schema\\)$`, 'm'));
  });

  (isVim ? test : test.skip)('vim, by :make', async () => {
    const folder = project({ ...MIXED, '.vim/compiler/policylint.vim': blocks(EDITORS, 'vim', 'vim')[0]! });
    const expected = (await truth(folder)).map((line) => `shop.yaml:${line.split(':').slice(0, 3).join(':')}`);
    expect(new Set(expected.map((line) => line.at(-1)))).toEqual(new Set(['e', 'w', 'i']));
    for (const make of ['make! %', 'make! policies/']) expect(await vimList(folder, ['set runtimepath^=.vim', 'compiler! policylint', 'edit policies/shop.yaml', `silent ${make}`])).toEqual(expected);
  });

  (isVim && has('vim', ['--version'], '+lua') ? test : test.skip)('Neovim: the linter and its pattern', async () => {
    const folder = project(MIXED);
    const check = `
      local found
      vim.diagnostic = { severity = { ERROR = 'e', WARN = 'w', INFO = 'i' } }
      vim.api = { nvim_create_autocmd = function() end }
      package.preload['lint'] = function() return { linters = {}, linters_by_ft = {} } end
      package.preload['lint.parser'] = function() return { from_pattern = function(pattern, groups, severities) found = { pattern, groups, severities } end } end
      ${blocks(EDITORS, 'lua', 'Neovim')[0]!}
      local linter = require('lint').linters.policylint
      local out = io.open('found.txt', 'w')
      local command = io.popen(linter.cmd .. ' ' .. table.concat(linter.args, ' ') .. ' policies/shop.yaml 2>/dev/null')
      for line in command:lines() do
        local match, entry = { line:match(found[1]) }, {}
        for i, text in ipairs(match) do entry[found[2][i]] = text end
        if #match > 0 then out:write(entry.lnum .. ':' .. entry.col .. ':' .. found[3][entry.severity] .. ':' .. entry.code .. '\\n') end
      end
      out:close()`;
    writeFileSync(join(folder, 'check.lua'), check);
    await start('vim', ['-N', '-u', 'NONE', '-i', 'NONE', '-es', '-c', 'luafile check.lua', '-c', 'qa!'], { cwd: folder });
    expect(readFileSync(join(folder, 'found.txt'), 'utf8').trimEnd().split('\n')).toEqual(await truth(folder));
  });

  test('Emacs: the pattern of compile, and the command of Flycheck', async () => {
    const [compile, flycheck] = blocks(EDITORS, 'elisp', 'Emacs') as [string, string];
    const folder = project(MIXED);
    // A regular expression of Emacs has its groups with a backslash, and the brackets without.
    const pattern = new RegExp((JSON.parse(/'\(policylint (".*?[^\\]") /.exec(compile)![1]!) as string).replaceAll(/\\?[()|]|\[\^\]\]/g, (sign) => ({ '\\(': '(', '\\)': ')', '\\|': '|', '(': '\\(', ')': '\\)', '|': '\\|', '[^]]': '[^\\]]' })[sign]!));
    const [file, line, column, warning, info] = [1, 2, 3, 4, 5];
    expect(compile).toContain(`" ${file} ${line} ${column} (${warning} . ${info})))`);
    const printed = (await unix(folder)).out.split('\n').flatMap((text) => pattern.exec(text) ?? []).length;
    const matches = (await unix(folder)).out.split('\n').flatMap((text) => {
      const match = pattern.exec(text);
      return match === null ? [] : [`${match[line]}:${match[column]}:${match[warning] === undefined ? (match[info] === undefined ? 'e' : 'i') : 'w'}`];
    });
    expect(printed).toBeGreaterThan(0);
    expect(matches).toEqual((await truth(folder)).map((entry) => entry.split(':').slice(0, 3).join(':')));
    const command = [.../:command \((.*) source-original\)/.exec(flycheck)![1]!.matchAll(/"([^"]+)"/g)].map(([, word]) => word!);
    expect((await start(command[0]!, [...command.slice(1), 'policies/shop.yaml'], { cwd: folder })).out).toBe((await unix(folder)).out);
  });

  (isVim ? test : test.skip)('Helix: the command and the formats of efm', async () => {
    const [linter] = (parse(blocks(EDITORS, 'yaml', 'Helix')[0]!) as { languages: { yaml: { 'lint-command': string; 'lint-formats': string[] }[] } }).languages.yaml;
    const folder = project(MIXED);
    const { out } = await start('sh', ['-c', linter!['lint-command']], { cwd: folder, env: { INPUT: 'policies/shop.yaml' } });
    expect(out).toBe((await unix(folder)).out);
    writeFileSync(join(folder, 'out.txt'), out);
    expect(await vimList(folder, [`let &errorformat = '${linter!['lint-formats'].join(',')}'`, 'cgetfile out.txt'])).toEqual((await truth(folder)).map((line) => `shop.yaml:${line.split(':').slice(0, 3).join(':')}`));
  });

  test('JetBrains: the watcher and its filter', async () => {
    const fields = Object.fromEntries([...EDITORS.slice(EDITORS.indexOf('## JetBrains')).matchAll(/^\| ([\w ]+) \| `(.+)` \|$/gm)].map(([, name, value]) => [name, value!]));
    const folder = project(MIXED);
    const fill = (text: string): string => text.replaceAll('$ProjectFileDir$', folder).replaceAll('$FilePath$', join(folder, 'policies/shop.yaml'));
    const { out } = await start(fill(fields['Program']!), fill(fields['Arguments']!).split(' '), { cwd: fill(fields['Working directory']!) });
    const filter = new RegExp(`^${fields['Output filters']!.replace('$FILE_PATH$', '(.+?)').replace('$LINE$', '(\\d+)').replace('$COLUMN$', '(\\d+)').replace('$MESSAGE$', '(.*)')}$`, 'gm');
    expect([...out.matchAll(filter)].map(([, file, line, column]) => `${file}:${line}:${column}`)).toEqual((await truth(folder)).map((line) => `${folder}/policies/shop.yaml:${line.split(':').slice(0, 2).join(':')}`));
  });
});
