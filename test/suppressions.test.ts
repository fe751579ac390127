import { chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { rules } from '../rules/index.js';
import { matchPolicies } from '../src/engine/baseline/match.js';
import { compareFiles } from '../src/engine/compare-files.js';
import { lintFile } from '../src/engine/lint-file.js';
import { typedKeys } from '../src/generated/shape.js';
import { readComments } from '../src/model/comments.js';
import { readSource } from '../src/model/source.js';
import { ADOPTION, adoptionPage } from '../scripts/generate/adoption.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import { AS_OF, lintText } from './support/lint.js';

afterEach(removeFolders);

const root = join(import.meta.dirname, '..');

const CLEAN = ['retention/period', 'breach/notify-subjects', 'tracking/do-not-track', 'scope/markets'].map((id) => ({ [id]: { level: 'off' as const } })).reduce((all, one) => ({ ...all, ...one }));
const lint = (text: string, suppressions = {}): ReturnType<typeof lintText> => lintText(text, { settings: CLEAN, suppressions });
const ids = (text: string, suppressions = {}): string[] => lint(text, suppressions).findings.map(({ ruleId, messageId, range }) => `${range.start.line} ${ruleId} ${messageId}`);
const VAGUE = 'retention: { criterion: a reasonable period }';

describe('comments', () => {
  test('are those of the lexer: nothing within quotes, block scalars or plain text is one', () => {
    const text = '\uFEFF# policylint-a\r\na: "# policylint-b" # policylint-c\r\nb: |\r\n  # policylint-d\nc: >- # policylint-e\n  # policylint-f\nd: x#policylint-g\ne: [ # policylint-h\n  1 ]\n--- |\n# policylint-i\n';
    const found = readComments(text, 'policylint-');
    expect(found.map((comment) => comment.text)).toEqual(['# policylint-a', '# policylint-c', '# policylint-e', '# policylint-h']);
    for (const { start, end, text: comment } of found) expect(text.slice(start, end)).toBe(comment);
  });

  test('a text without the word is not read', () => {
    expect(readComments('a: 1 # policy lint', 'policylint-')).toEqual([]);
  });

  test('text that only the lexer could stumble over', () => {
    for (const text of ['\u001f# policylint-disable-file a/b -- c', 'a: \u001f\n# policylint-x', '\u0002# policylint-x\n', '[\n# policylint-x\n]]]', '"\n# policylint-x', "'\n\n# policylint-x", '# policylint-x', '#policylint-x\r', '- - - # policylint-x\n %']) {
      for (const { start, end, text: comment } of readComments(text, 'policylint-')) expect(text.slice(start, end)).toBe(comment);
    }
  });

  test('what is suppressed is kept, with reason, day and place', () => {
    const { findings, suppressed } = lint(`policylint: 1\n# policylint-disable-next-line retention/definite until 2027-01-31 --  agreed -- with counsel \n${VAGUE}\n`);
    expect(findings).toEqual([]);
    expect(suppressed.map((finding) => finding.suppressed)).toEqual([{ by: 'comment', reason: 'agreed -- with counsel', until: '2027-01-31', file: 'test.yaml', line: 2 }]);
  });

  test('a comment at the top suppresses what is absent, which stands on the key "policylint"', () => {
    const text = '# policylint-disable-next-line breach/*, tracking/do-not-track -- no product yet\npolicylint: 1\nretention: { period: P1Y }\npolicy: { read: whole }\n';
    expect(lintText(text).findings.filter(({ ruleId }) => /^(?:breach|tracking|suppression)/.test(ruleId))).toEqual([]);
    expect(lintText(text).suppressed.map(({ ruleId }) => ruleId)).toEqual(['breach/notify-subjects', 'tracking/do-not-track']);
  });

  test('the line of an item in a flow list, and the whole of an item in a block list', () => {
    expect(ids(`policylint: 1\nretention:\n  # policylint-disable-next-line retention/definite -- x\n  - place: logs\n    criterion: a reasonable period\n  - place: backups\n    criterion: a reasonable period\n`)).toEqual(['7 retention/definite vague']);
    expect(ids(`policylint: 1\nretention: [ # policylint-disable-next-line retention/definite -- x\n  { place: logs, criterion: a reasonable period }, { place: backups, criterion: a reasonable period }]\n`)).toEqual(['3 retention/definite vague']);
  });

  test('neither dashes without words nor a comment behind other words is enough', () => {
    expect(ids(`policylint: 1\n${VAGUE} # policylint-disable-line retention/definite --\n`)).toEqual(['2 retention/definite vague', '2 suppression/reason missing']);
    expect(ids(`policylint: 1\n${VAGUE} # see policylint-disable-line retention/definite -- x\n`)).toEqual(['2 retention/definite vague']);
  });

  test('nothing is unused in a file that cannot be read whole', () => {
    const comment = '# policylint-disable-file retention/definite -- x\n';
    expect(ids(`${comment}policylint: 1\nretentions: { period: P1Y }\n`)).toEqual(['3 document/schema shape']);
    expect(ids(`${comment}policylint: [1\n`)).toEqual(['3 document/syntax yaml']);
    expect(ids(`${comment}policylint: 1\nretention: { period: P1Y }\n`)).toEqual(['1 suppression/unused comment']);
  });

  test('nothing is unused of a rule that is off or that failed', () => {
    const text = 'policylint: 1\n# policylint-disable-file retention/definite -- x\n';
    expect(lintText(text, { settings: { ...CLEAN, 'retention/definite': { level: 'off' } } }).findings).toEqual([]);
    const failing = rules.map((rule) => (rule.id === 'retention/definite' ? { ...rule, create: () => ({ end: () => { throw new Error('no'); } }) } : rule));
    expect(lintText(text, { rules: failing, settings: CLEAN }).findings.map(({ ruleId }) => ruleId)).toEqual(['document/crash']);
  });

  test('a topic is suppressed as far as it may be', () => {
    const text = 'policylint: 1\nretention: { criterion: a reasonable period } # policylint-disable-line retention/* -- x\n';
    expect(ids(text, { deny: ['retention/definite'] })).toEqual(['2 retention/definite vague', '2 suppression/denied rule']);
  });
});

describe('fixes of comments', () => {
  const fixed = (text: string): string => {
    const { fix } = lint(text).findings.find(({ ruleId }) => ruleId.startsWith('suppression/'))!;
    expect(fix!.isSafe).toBe(true);
    return fix!.edits.toReversed().reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
  };

  test.each([
    ['a line of its own goes with its end', 'policylint: 1\n  # policylint-disable-next-line retention/definite -- x\nretention: { period: P1Y }\n', 'policylint: 1\nretention: { period: P1Y }\n'],
    ['with Windows line ends', 'policylint: 1\r\n# policylint-disable-file retention/definite -- x\r\nretention: { period: P1Y }\r\n', 'policylint: 1\r\nretention: { period: P1Y }\r\n'],
    ['behind a byte order mark', '\uFEFF# policylint-disable-file retention/definite -- x\npolicylint: 1\n', '\uFEFFpolicylint: 1\n'],
    ['at the end of the text', 'policylint: 1\n# policylint-disable-file retention/definite -- x', 'policylint: 1\n'],
    ['beside a value', 'policylint: 1\nretention: { period: P1Y }   # policylint-disable-line retention/definite -- x\n', 'policylint: 1\nretention: { period: P1Y }\n'],
    ['one rule of two', `policylint: 1\n${VAGUE} # policylint-disable-line retention/indefinite, retention/definite until 2030-01-01 -- x\n`, `policylint: 1\n${VAGUE} # policylint-disable-line retention/definite until 2030-01-01 -- x\n`],
    ['expired', `policylint: 1\n${VAGUE} # policylint-disable-line retention/definite until 2020-01-01 -- x\n`, `policylint: 1\n${VAGUE}\n`],
  ])('%s', (_, text, expected) => {
    expect(fixed(text)).toBe(expected);
    expect(ids(expected).filter((line) => line.includes('suppression/'))).toEqual([]);
  });
});

describe('hostile comments', () => {
  test('thousands of them', () => {
    const comments = Array.from({ length: 5000 }, (_, index) => `# policylint-disable-next-line retention/definite, nosuch/rule${index} -- x\n`).join('');
    const { findings, suppressed } = lint(`policylint: 1\n${comments}${VAGUE}\n`);
    expect(suppressed).toHaveLength(1);
    expect(findings.filter(({ ruleId }) => ruleId === 'suppression/unknown-rule')).toHaveLength(5000);
    expect(findings.filter(({ ruleId }) => ruleId === 'suppression/unused')).toHaveLength(4999);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('what a comment holds acts on nobody, and a long reason is cut', async () => {
    const folder = makeFolder({ 'a.yaml': `policylint: 1\n${VAGUE} # policylint-disable-line retention/definite -- \u001b[31m::error::\u202e${'x'.repeat(10_000)}\n# policylint-disable-line no\u001b[2J/such -- ##[error]\n` });
    for (const format of ['stylish', 'json']) {
      const { out, err } = await run(folder, ['--no-config', '--show-suppressed', '-f', format, 'a.yaml']);
      // oxlint-disable-next-line no-control-regex
      expect(out + err).not.toMatch(/\u001b|\u202e|##\[|^::/m);
      expect(out.length).toBeLessThan(20_000);
    }
  });

  test.each(['# policylint-', '# policylint-disable-file , , until -- ', '# policylint-disable-file */*, * -- x', '# policylint-disable-file constructor/__proto__ -- x', `# policylint-disable-file ${'a/'.repeat(5000)} -- x`, `# policylint-disable-file a until ${'9'.repeat(5000)} -- x`])('%.60s', (comment) => {
    expect(ids(`policylint: 1\n${comment}\n`).every((line) => line.startsWith('2 suppression/'))).toBe(true);
  });
});

const CONFIG = 'extends: [policylint:recommended]\nfiles: ["**/*.yaml"]\nframeworks: []\nrules: { scope/markets: off }\n';
const WITH_BASELINE = `${CONFIG}baseline: known.yml\n`;
const policy = (title: string, body = VAGUE): string => `policylint: 1\npolicy: { title: ${title}, effective: 2026-01-01 }\ncontroller: { name: Shop GmbH, contact: { email: a@shop.example } }\n${body}\n`;
const known = (folder: string): string => readFileSync(join(folder, 'known.yml'), 'utf8');
const edit = (folder: string, name: string, change: (text: string) => string): void => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

describe('the command', () => {
  const SETTLED = 'retention: { criterion: a reasonable period } # policylint-disable-line retention/definite -- agreed with counsel';
  const quiet = ['--rule', 'breach/*: off', '--rule', 'tracking/*: off', '--rule', 'retention/period: off'];

  test('counts what is not suppressed alone, and says what is', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': CONFIG, 'a.yaml': policy('A notice', SETTLED) });
    expect(await run(folder, ['--fail-on', 'warning', ...quiet])).toEqual({ code: 0, out: '', err: '1 finding suppressed: 1 by comments; --show-suppressed shows them\nno law applied · as of 2026-11-22\n' });
    const shown = await run(folder, ['--fail-on', 'warning', '--show-suppressed', ...quiet]);
    expect(shown).toMatchObject({ code: 0, out: `
~/a.yaml
  4:25 (warning) Nobody can tell when "a reasonable period" ends  retention/definite
        suppressed in line 4: agreed with counsel
` });
    const loud = await run(folder, ['--fail-on', 'warning', '--no-inline-config', ...quiet]);
    expect(loud).toMatchObject({ code: 1, out: expect.stringContaining('4:25  warning  Nobody') });
  });

  test('json has what is suppressed as ESLint has it', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': CONFIG, 'a.yaml': policy('A notice', SETTLED) });
    const [result] = JSON.parse((await run(folder, ['-f', 'json', ...quiet])).out) as { messages: unknown[]; suppressedMessages: { ruleId: string; suppressions: unknown[] }[]; warningCount: number }[];
    expect(result).toMatchObject({ messages: [], warningCount: 0, suppressedMessages: [{ ruleId: 'retention/definite', suppressions: [{ kind: 'directive', justification: 'agreed with counsel', line: 4 }] }] });
  });

  test('a configuration says who may', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': `${CONFIG}suppressions: { inline: deny }\n`, 'a.yaml': policy('A notice', SETTLED) });
    expect((await run(folder, quiet)).out).toContain('4:47  warning  Suppression comments are not allowed here');
    edit(folder, '.policylintrc.yaml', () => `${CONFIG}suppressions: { deny: [retention/*], unused: error }\n`);
    expect((await run(folder, quiet)).out).toContain('The configuration lets nobody suppress "retention/definite"');
    edit(folder, 'a.yaml', () => policy('A notice', '# policylint-disable-file controller/reachable -- x'));
    expect((await run(folder, quiet)).out).toContain('error    Nothing that the comment covers needs "controller/reachable" suppressed');
    edit(folder, '.policylintrc.yaml', () => `${CONFIG}suppressions: { deny: [retentoin/*] }\n`);
    expect(await run(folder, quiet)).toMatchObject({ code: 2, err: expect.stringContaining('.policylintrc.yaml:5:24: Unknown rule "retentoin/*": did you mean "retention/*"?') });
    edit(folder, '.policylintrc.yaml', () => `${CONFIG}suppressions: { inline: never }\n`);
    expect(await run(folder, quiet)).toMatchObject({ code: 2, err: expect.stringContaining('.policylintrc.yaml:5:25: suppressions.inline: expected one of allow, deny, found "never"') });
  });
});

describe('a baseline', () => {
  const adopt = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = makeFolder({ '.policylintrc.yaml': WITH_BASELINE, ...files });
    expect((await run(folder, ['baseline'])).code).toBe(0);
    return folder;
  };
  const counts = async (folder: string, argv: readonly string[] = []): Promise<string> => {
    const { code, out, err } = await run(folder, ['--level', 'info', ...argv]);
    return `${code} ${/✖ (\d+)/.exec(out)?.[1] ?? 0} new, ${/(\d+) by the baseline/.exec(err)?.[1] ?? 0} known`;
  };

  test('takes what is found for known, an entry a line, sorted', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': WITH_BASELINE, 'b/shop.yaml': policy('Shop notice'), 'a.yaml': policy('App notice') });
    expect(await run(folder, [])).toMatchObject({ code: 0, err: expect.stringContaining('~/known.yml: no such baseline yet; policylint baseline writes it') });
    expect(await run(folder, ['baseline'])).toEqual({ code: 0, out: 'known.yml: 6 findings of 2 policies (6 new, 0 dropped)\n', err: '' });
    expect(known(folder).replaceAll(/^#.*\n/gm, '')).toBe(`
baseline: 1
policies:
  - policy: App notice · Shop GmbH (2026-01-01)
    file: a.yaml
    findings:
      - breach/notify-subjects@breach#undeclared
      - retention/definite@retention.criterion#vague
      - tracking/do-not-track@signals.doNotTrack.response#undeclared
  - policy: Shop notice · Shop GmbH (2026-01-01)
    file: b/shop.yaml
    findings:
      - breach/notify-subjects@breach#undeclared
      - retention/definite@retention.criterion#vague
      - tracking/do-not-track@signals.doNotTrack.response#undeclared
`);
    expect(await counts(folder)).toBe('0 0 new, 6 known');
    const before = known(folder);
    await run(folder, ['baseline', 'update']);
    await run(folder, ['baseline', 'prune']);
    expect(known(folder)).toBe(before);
  });

  test('survives what moves, is renamed or gets another title, and lets what is new through', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice') });
    edit(folder, 'a.yaml', (text) => `# moved down\n\n${text}`);
    expect(await counts(folder)).toBe('0 0 new, 3 known');
    mkdirSync(join(folder, 'new'));
    renameSync(join(folder, 'a.yaml'), join(folder, 'new/name.yaml'));
    expect(await counts(folder)).toBe('0 0 new, 3 known');
    await run(folder, ['baseline']);
    expect(known(folder)).toContain('file: new/name.yaml');
    edit(folder, 'new/name.yaml', (text) => text.replace('App notice', 'Notice of the app'));
    expect(await counts(folder)).toBe('0 0 new, 3 known');
    edit(folder, 'new/name.yaml', (text) => `${text}acceptance: { through: use, of: [processing], as: consent }\n`);
    expect(await counts(folder)).toBe('0 1 new, 3 known');
    expect(await counts(folder, ['--fail-on', 'warning'])).toBe('1 1 new, 3 known');
  });

  test('two policies in one file, and a policy that says nothing of itself', async () => {
    const folder = await adopt({ 'a.yaml': `${policy('App notice')}---\n${policy('Shop notice')}`, 'b.yaml': `policylint: 1\n${VAGUE}\n` });
    expect(known(folder)).toContain("policy: \"\"\n    file: b.yaml");
    edit(folder, 'a.yaml', () => `${policy('Shop notice')}---\n${policy('App notice')}`);
    expect(await counts(folder)).toMatch(/^0 0 new/);
    expect(await counts(folder, ['a.yaml'])).toBe('0 0 new, 6 known');
  });

  test('update keeps reasons, days and comments; prune drops only what is gone', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice') });
    edit(folder, 'known.yml', (text) => text
      .replace('- retention/definite@retention.criterion#vague', '# asked on Monday\n      - { finding: "retention/definite@retention.criterion#vague", reason: "with counsel", until: "2027-01-31" }')
      .replace('- tracking/do-not-track@signals.doNotTrack.response#undeclared', '- finding: tracking/do-not-track@signals.doNotTrack.response#undeclared # soon\n        reason: >-\n          the site is\n          being rebuilt'));
    edit(folder, 'a.yaml', (text) => `${text.replace('App notice', 'Other notice')}acceptance: { through: use, of: [processing], as: consent }\n`.replace('{ criterion: a reasonable period }', '{ period: P1Y }'));
    expect(await run(folder, ['baseline'])).toMatchObject({ code: 0 });
    const text = known(folder);
    for (const part of ['# asked on Monday', 'reason: "with counsel", until: "2027-01-31"', '# soon', 'being rebuilt', 'Other notice · Shop GmbH', '# Findings that policylint knows of']) expect(text).toContain(part);
    expect((await run(folder, [])).out).toContain('"retention/definite@retention.criterion#vague" is found no more');
    expect((await run(folder, ['baseline', 'prune'])).out).toContain('1 dropped');
    expect(known(folder)).not.toContain('retention/definite');
    expect(known(folder)).toContain('being rebuilt');
    expect((await run(folder, ['--level', 'info'])).out).not.toContain('suppression/');
  });

  test('what is wrong in it is found in it, on whole runs', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice'), 'b.yaml': policy('Shop notice') });
    rmSync(join(folder, 'b.yaml'));
    edit(folder, 'known.yml', (text) => text
      .replace('- retention/definite@retention.criterion#vague', '- { finding: "retention/definite@retention.criterion#vague", until: "2026-11-21" }')
      .replace('      - tracking', '      - retention/definite@data.gone#vague\n      - retentoin/period@x#y\n      - document/schema@x#shape\n      - tracking'));
    const whole = await run(folder, ['--fail-on', 'never']);
    expect(whole.out.slice(whole.out.indexOf('~/known.yml'), whole.out.indexOf('✖')).replaceAll(/ +/g, ' ').trim()).toBe(`~/known.yml
 11:9 warning The entry for "retention/definite@retention.criterion#vague" ran out on 2026-11-21 suppression/expired
 12:9 warning "retention/definite@data.gone#vague" is found no more suppression/unused
 13:9 warning Unknown rule "retentoin/period": did you mean "retention/period"? suppression/unknown-rule
 14:9 warning Nobody can suppress "document/schema" suppression/denied
 19:9 warning "breach/notify-subjects@breach#undeclared" is found no more suppression/unused
 20:9 warning "retention/definite@retention.criterion#vague" is found no more suppression/unused
 21:9 warning "tracking/do-not-track@signals.doNotTrack.response#undeclared" is found no more suppression/unused`);
    expect(whole.out).toContain('retention/definite');
    expect((await run(folder, ['a.yaml', '-c', '.policylintrc.yaml'])).out).toContain('is found no more');
    edit(folder, 'known.yml', (text) => text.replace(/ {6}- retentoin.*\n.*document.*\n/, ''));
    writeFileSync(join(folder, 'c.yaml'), policy('C notice', 'retention: { period: P1Y }'));
    expect((await run(folder, ['a.yaml'])).out).not.toContain('suppression/');
    const strict = await run(folder, ['--strict-baseline', '--rule', 'suppression/unused: off']);
    expect(strict).toMatchObject({ code: 1, out: expect.stringMatching(/error {4}"retention\/definite@data.gone#vague" is found no more/) });
  });

  test('an entry is stale only where its rule has looked', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice') });
    expect((await run(folder, ['--rule', 'retention/definite: off', '--rule', 'breach/*: off'])).out).toBe('');
    edit(folder, 'a.yaml', (text) => `${text}nonsense: 1\n`);
    expect((await run(folder, [])).out).not.toContain('suppression/');
  });

  test('of a finding on several items each is known: one more is new, and fewer are not', async () => {
    const items = (...names: string[]): string => policy('App notice', `data:\n${names.map((name) => `  ${name}: { categories: [contact.email] }\n`).join('')}`);
    const told = async (folder: string): Promise<string[]> => (await run(folder, [])).out.match(/(?:Not declared: how long .* is kept|"retention\/period@\S+" is found no more)/g) ?? [];
    const folder = await adopt({ 'a.yaml': items('one', 'two', 'three', 'four') });
    expect(known(folder).match(/(?<=- )retention\/period@.*/g)).toEqual(['four', 'one', 'three', 'two'].map((name) => `retention/period@data.${name}#undeclared`));
    expect(await told(folder)).toEqual([]);
    writeFileSync(join(folder, 'a.yaml'), items('one', 'two', 'three', 'four', 'five'));
    expect(await told(folder)).toEqual(['Not declared: how long personal data is kept']);
    expect((await run(folder, ['baseline'])).out).toMatch(/ \([1-9] new, 0 dropped\)/);
    expect(await told(folder)).toEqual([]);
    writeFileSync(join(folder, 'a.yaml'), items('one', 'two', 'three').replace('one: {', 'one: { retention: { period: P1Y },'));
    expect(await told(folder)).toEqual(['five', 'four', 'one'].map((name) => `"retention/period@data.${name}#undeclared" is found no more`));
  });

  test('what may not be suppressed is neither taken up nor kept quiet', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice') });
    edit(folder, '.policylintrc.yaml', (text) => `${text}suppressions: { deny: [breach/*] }\n`);
    const { out } = await run(folder, []);
    expect(out).toContain('breach/notify-subjects');
    expect(out).toContain('The configuration lets nobody suppress "breach/notify-subjects"');
    rmSync(join(folder, 'known.yml'));
    await run(folder, ['baseline']);
    expect(known(folder)).not.toContain('breach');
  });

  test('branches that both adopt something merge, by git and line by line', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice'), 'b.yaml': policy('Shop notice') });
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: folder, encoding: 'utf8' });
    rmSync(join(folder, '.git'), { recursive: true });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'adopt');
    const grow = async (branch: string, file: string, more: string): Promise<void> => {
      git('checkout', '-q', '-b', branch, 'main');
      edit(folder, file, (text) => `${text}${more}\n`);
      await run(folder, ['baseline']);
      git('commit', '-qam', branch);
    };
    await grow('one', 'a.yaml', 'acceptance: { through: use, of: [processing], as: consent }');
    await grow('two', 'b.yaml', 'acceptance: { through: use, of: [processing], as: consent }');
    git('merge', '-q', '-m', 'both', 'one');
    expect(await counts(folder)).toBe('0 0 new, 8 known');
    // Both branches take up the same: a union merge leaves entries twice.
    edit(folder, 'known.yml', (text) => text.replace(/( +)- breach.*\n/, (line, space: string) => `${line}${space}- { finding: "breach/notify-subjects@breach#undeclared", reason: "late" }\n`));
    expect(await counts(folder)).toBe('0 0 new, 8 known');
    await run(folder, ['baseline']);
    expect(known(folder).match(/breach\/notify-subjects@breach#undeclared/g)).toHaveLength(2);
    expect(known(folder)).toContain('"late"');
  });

  test('a comment comes first, and a workspace finding is known like any other', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': WITH_BASELINE, 'a.yaml': policy('App notice', `${VAGUE} # policylint-disable-line retention/definite -- agreed`), 'b.yaml': policy('App notice') });
    await run(folder, ['baseline']);
    expect(known(folder)).toContain('workspace/duplicate-policy@policy#same');
    expect(known(folder).match(/retention\/definite@/g)).toHaveLength(1);
    expect(await run(folder, ['--level', 'info'])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('1 by comments') });
  });

  test('--baseline names one, and one that is not there is an error', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': CONFIG, 'a.yaml': policy('App notice') });
    const other = makeFolder({ 'a.yaml': 'policylint: 1\n', '.policylintrc.yaml': 'baseline: ./secret.txt\n', 'secret.txt': 'hush: [' });
    expect(await run(other, ['a.yaml'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^policylint: ~\/\.policylintrc\.yaml:1:11: "\.\/secret\.txt" is no YAML or JSON file\n(?![^]*hush)/) });
    expect(await run(folder, ['--baseline', 'other.yml'])).toMatchObject({ code: 2, err: 'policylint: --baseline: ~/other.yml: no such file; policylint baseline writes it\n' });
    expect(await run(folder, ['baseline'])).toMatchObject({ code: 0, err: 'Nothing reads it yet: set `baseline: .policylint-baseline.yaml` in .policylintrc.yaml, or name it with --baseline\n' });
    expect(await counts(folder, ['--baseline', '.policylint-baseline.yaml'])).toBe('0 0 new, 3 known');
    expect(await run(folder, ['baseline', 'updat'])).toMatchObject({ code: 2, err: 'policylint: Unknown word "updat": did you mean "update"?; a folder of that name needs ./\n' });
    expect((await run(folder, ['baseline', 'prune', 'a.yaml', '--baseline', '.policylint-baseline.yaml'])).out).toContain('3 findings of 1 policy (0 new, 0 dropped)');
  });

  test('is written whole or not at all: mode and link stay, a broken one stays as it is', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice') });
    chmodSync(join(folder, 'known.yml'), 0o640);
    renameSync(join(folder, 'known.yml'), join(folder, 'real.yml'));
    symlinkSync('real.yml', join(folder, 'known.yml'));
    edit(folder, 'a.yaml', (text) => `${text}acceptance: { through: use, of: [processing], as: consent }\n`);
    await run(folder, ['baseline']);
    expect(statSync(join(folder, 'real.yml')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'real.yml'), 'utf8')).toContain('policy/consent-by-use');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    writeFileSync(join(folder, 'real.yml'), 'baseline: 1\npolicies: {}\n');
    expect((await run(folder, ['baseline'])).code).toBe(2);
    expect(known(folder)).toBe('baseline: 1\npolicies: {}\n');
  });

  const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]\n`).join('')}`;
  test.each([
    ['baseline: 1\npolicies: [\n', 'What opened before this is still open'],
    ['nonsense', 'expected a map'], ['{}', 'baseline'],
    ['', ''],
    ['baseline: 2\npolicies: []\n', 'expected 1, found "2"'],
    ['baseline: 1\npolicies: [{ policy: a, file: a.yaml, findings: [retention] }]\n', 'expected a fingerprint'],
    ['baseline: 1\npolicies: [{ policy: a, file: a.yaml, findings: [], finding: [] }]\n', 'Unknown key "finding"'],
    ['baseline: 1\npolicies: [{ policy: a, file: a.yaml, findings: [{ finding: "a/b@c#d", until: 2027-02-30 }] }]\n', '"2027-02-30" is no day'],
    ['baseline: 1\npolicies: []\n---\nbaseline: 1\n', 'A baseline is one document'],
    [BOMB, 'more than 20000 values'],
    [`baseline: 1\n${'x'.repeat(2_000_001)}`, 'more than 2 million characters'],
  ])('a broken one stops the run: %.60j', async (text, message) => {
    const folder = makeFolder({ '.policylintrc.yaml': WITH_BASELINE, 'a.yaml': policy('App notice'), 'known.yml': text });
    const { code, err } = await run(folder, []);
    expect(code).toBe(2);
    expect(err).toMatch(/^policylint: ~\/known\.yml:\d+:\d+: /);
    expect(err).toContain(message);
    expect((await run(folder, ['baseline'])).code).toBe(2);
    expect(known(folder)).toBe(text);
  });

  test('one that is a folder or no text', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': WITH_BASELINE, 'a.yaml': policy('App notice'), 'known.yml/x': '' });
    expect(await run(folder, [])).toMatchObject({ code: 2, err: 'policylint: ~/known.yml: cannot be read (EISDIR)\n' });
    rmSync(join(folder, 'known.yml'), { recursive: true });
    writeFileSync(join(folder, 'known.yml'), Uint8Array.of(0xff, 0xfe, 0));
    expect(await run(folder, [])).toMatchObject({ code: 2, err: 'policylint: ~/known.yml: cannot be read (not UTF-8 text)\n' });
  });

  test('anchors do not keep it from being written', async () => {
    const folder = await adopt({ 'a.yaml': policy('App notice') });
    edit(folder, 'known.yml', (text) => text.replace('file: a.yaml', 'file: &file a.yaml').replace('      - tracking', '      - { finding: "a/b@c#d", reason: *file }\n      - tracking'));
    expect((await run(folder, ['baseline'])).code).toBe(0);
    expect(known(folder)).toContain('{ finding: "a/b@c#d", reason: "a.yaml" }');
    expect(await counts(folder, ['--rule', 'suppression/*: off'])).toBe('0 0 new, 3 known');
  });

  test('each document finds its own entries, whatever the order', () => {
    const linted = (name: string, title: string): ReturnType<typeof lintFile> => lintFile(readSource(name, policy(title), typedKeys), { rules, floors: new Map(), settings: new Map(), frameworks: [], named: new Set(), auto: false, asOf: AS_OF, today: AS_OF });
    const entry = (title: string, file: string) => ({ policy: `${title} · Shop GmbH (2026-01-01)`, file, findings: [] });
    const policies = [entry('A', '/new.yaml'), entry('B', '/b.yaml'), entry('C', '/c.yaml')];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
      // A has been renamed, another policy lies in its old place, and C has another title.
      const files = [linted('/a.yaml', 'A'), linted('/b.yaml', 'B'), linted('/c.yaml', 'D')];
      const found = matchPolicies(order.map((index) => files[index]!), policies);
      expect(Object.fromEntries(found.map((each) => [each.file.file, each.policies.map((part) => part.policy[0])]))).toEqual({ '/a.yaml': ['A'], '/b.yaml': ['B'], '/c.yaml': ['C'] });
    }
  });
});

describe('the declarations of a run', () => {
  const SELLS = 'sharing:\n  brokers: { action: sell, recipients: [advertisers] }';
  const NEVER = 'sharing:\n  never: { action: sell, stance: never }';

  test('are compared on whole runs, with the same result whatever the order', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': CONFIG, 'a.yaml': policy('App notice', NEVER), 'b.yaml': policy('App notice', VAGUE), 'c.yaml': policy('Shop notice', SELLS) });
    const whole = await run(folder, []);
    expect(whole.code).toBe(1);
    expect(whole.out).toContain('captures the same policy: the same title, controller and dates  workspace/duplicate-policy');
    expect(whole.out).toContain('"sharing.brokers" affirms what "sharing.never" of');
    expect(await run(folder, ['c.yaml', 'b.yaml', 'a.yaml'])).toEqual(whole);
    expect((await run(folder, ['c.yaml', 'a.yaml'])).out).not.toContain('workspace/');
    expect((await run(folder, ['--no-config', '.'])).out).not.toContain('workspace/');
  });

  test('the order of the files changes nothing', () => {
    const files = Object.entries({ '/a.yaml': policy('App', NEVER), '/b.yaml': policy('App', VAGUE), '/c.yaml': policy('Shop', SELLS), '/d.yaml': policy('Club', SELLS) })
      .map(([name, text]) => lintFile(readSource(name, text, typedKeys), { rules, floors: new Map(rules.map(({ id, meta }) => [id, meta.severity])), settings: new Map(), frameworks: [], named: new Set(), auto: false, asOf: AS_OF, today: AS_OF }));
    const found = (list: typeof files): string[] => compareFiles(list, rules, AS_OF).flatMap(({ file, findings }) => findings.filter(({ ruleId }) => ruleId.startsWith('workspace/')).map(({ fingerprint, related }) => `${file} ${fingerprint} ${related[0]!.file}`)).sort();
    expect(found(files)).toEqual(['/b.yaml workspace/duplicate-policy@policy#same /a.yaml', '/c.yaml workspace/conflicting-facts@sharing.brokers#statements /a.yaml', '/d.yaml workspace/conflicting-facts@sharing.brokers#statements /a.yaml']);
    expect(found(files.toReversed())).toEqual(found(files));
  });

  test('a comment suppresses what they show, and is unused where they show nothing', async () => {
    const commented = policy('Shop notice', `# policylint-disable-next-line workspace/conflicting-facts -- another brand\n${SELLS}`);
    const folder = makeFolder({ '.policylintrc.yaml': CONFIG, 'a.yaml': policy('App notice', NEVER), 'c.yaml': commented });
    const { out, err } = await run(folder, []);
    expect(out).not.toMatch(/workspace\/|suppression\//);
    expect(err).toContain('1 by comments');
    rmSync(join(folder, 'a.yaml'));
    expect((await run(folder, [])).out).toContain('needs "workspace/conflicting-facts" suppressed');
    expect((await run(folder, ['c.yaml', '--no-config'])).out).not.toContain('suppression/');
  });

  test('the five policies and the examples contradict nobody', () => {
    const { stdout, status } = spawnSync(process.execPath, ['bin/policylint.js', '-f', 'json'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/workspace\/|suppression\//);
    const examples = ['examples/northwind-tea/policy.yaml', 'examples/harbour-bikes/policy.yaml'].map((file) => readFileSync(join(root, file), 'utf8')).join('---\n');
    expect(lintText(examples).findings.filter(({ ruleId }) => ruleId.startsWith('workspace/'))).toEqual([]);
  });
});

test('the page of the documentation is what happens', async () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/suppressions.md'), 'utf8');
  const folder = makeFolder({});
  let ran = 0;
  for (const [, kind, body] of page.matchAll(/```(yaml|console)\n([\s\S]*?)```/g)) {
    const [, name] = /^# (\S+\.yaml)\n/.exec(body!) ?? [];
    if (name !== undefined) mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (name !== undefined) writeFileSync(join(folder, name), body!);
    if (kind !== 'console') continue;
    for (const [, line, shown] of body!.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const [, words, echo] = /^(.*?)(; echo \$\?)?$/.exec(line!)!;
      const [command, ...argv] = [...words!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      const { code, out, err } = command === 'cat' ? { code: 0, out: readFileSync(join(folder, argv[0]!), 'utf8'), err: '' } : await run(folder, argv);
      expect(`$ ${line}\n${out.replace(/^\n/, '')}${err}${echo === undefined ? '' : `${code}\n`}`).toBe(`$ ${line}\n${shown}`);
      ran += 1;
    }
  }
  expect(ran).toBe(8);
});

test('the adoption of an old tree goes as its page tells it, by the built command', () => {
  const page = readFileSync(join(root, ADOPTION), 'utf8');
  // Where a rule or a message has changed: npm run transcript
  expect(adoptionPage(root)).toBe(page);
  const known = Number(/(\d+) findings of \d policies \(\1 new, 0 dropped\)/.exec(page)![1]);
  expect(known).toBeGreaterThan(180);
  expect(known).toBeLessThan(260);
  const codes = [...page.matchAll(/^\$ policylint[^\n]*; echo \$\?\n(?:(?!\$ |```).*\n)*?(\d)\n/gm)].map(([, code]) => Number(code));
  expect(codes).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 0, 0]);
}, 60_000);
