import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fixer } from '../src/cli/fixer.js';
import { applyFixes } from '../src/engine/fix.js';
import { SUPPRESSIONS } from '../src/engine/suppress/suppress.js';
import type { Finding, Fix } from '../src/engine/finding.js';
import { patch } from '../src/format/patch.js';
import { typedKeys } from '../src/generated/shape.js';
import { correctionOf } from '../src/model/corrections.js';
import { readSource } from '../src/model/source.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import { lintText } from './support/lint.js';

afterAll(removeFolders);

const ISO_DATE = { pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` };
const DURATION = { pattern: String.raw`^(P\d+[YMWD]|PT\d+H|\d{1,6} (?:(?:business |working |calendar )?day|(?:calendar )?(?:hour|week|month|year))s?)$` };

describe('what a value surely stands for', () => {
  test.each([
    ['1 May 2026', ISO_DATE, '2026-05-01'], ['May 1st, 2026', ISO_DATE, '2026-05-01'], ['1. Sept. 2026', ISO_DATE, '2026-09-01'], ['2026/5/1', ISO_DATE, '2026-05-01'],
    ['2026-05-01T10:00:00Z', ISO_DATE, '2026-05-01'], ['31 March 2026', ISO_DATE, '2026-03-31'],
    ['30 Days', DURATION, '30 days'], ['thirty days', DURATION, '30 days'], ['30-day', DURATION, '30 days'], ['72h', DURATION, '72 hours'], ['1 yr', DURATION, '1 year'], ['p30d', DURATION, 'P30D'],
    ['ten business days', DURATION, '10 business days'], ['a month', DURATION, '1 month'],
    ['yes', { enum: ['stated', 'none', 'not-stated'] }, 'stated'], ['No', { enum: ['stated', 'none', 'not-stated'] }, 'none'], ['yes', { enum: [true, false, 'not-stated'] }, 'true'], ['off', { enum: [true, false] }, 'false'],
    ['Contract', { enum: ['law', 'contract'] }, 'contract'], ['legitimate interests', { enum: ['consent', 'legitimate-interests'] }, 'legitimate-interests'],
    ['email', { enum: ['contact.email', 'contact.phone'] }, 'contact.email'], ['contact.emial', { enum: ['contact.email', 'contact.phone'] }, 'contact.email'],
  ])('%s is %j: %s', (text, wanted, right) => {
    expect(correctionOf(text, wanted)).toBe(right);
  });

  test.each([
    ['01/05/2026', ISO_DATE], ['1 Mai 2026', ISO_DATE], ['32 May 2026', ISO_DATE], ['soon', ISO_DATE], ['30m', DURATION], ['some time', DURATION], ['a while', DURATION], ['', DURATION],
    ['UG', { enum: ['US', 'UA'] }], ['lax', { enum: ['law', 'max'] }], ['maybe', { enum: ['stated', 'none'] }], ['yes', { enum: ['opt-in', 'opt-out'] }], ['name', { enum: ['contact.name', 'account.name'] }], ['codes', { enum: ['coder', 'coded'] }],
  ])('%s of %j could be anything', (text, wanted) => {
    expect(correctionOf(text, wanted)).toBeUndefined();
  });
});

const HEAD = 'policylint: 1\n';
function fixed(text: string, isAll = false): string {
  const wanted = lintText(text, { frameworks: ['gdpr'] }).findings.filter(({ fix }) => fix !== undefined && (isAll || fix.isSafe));
  const after = applyFixes(text, wanted).text;
  return isAll && after !== text ? fixed(after, true) : after;
}

describe('edits keep comments and layout', () => {
  test.each([
    ['a key', `${HEAD}retension: # for how long\n  period:   P1Y   # a year\n`, `${HEAD}retention: # for how long\n  period:   P1Y   # a year\n`],
    ['a key between quotes', `${HEAD}"retension": { period: P1Y }\n`, `${HEAD}"retention": { period: P1Y }\n`],
    ['a value between quotes', `${HEAD}retention: { period: '30 Days', from: "x" }\n`, `${HEAD}retention: { period: '30 days', from: "x" }\n`],
    ['a list', `${HEAD}data:\n  a:\n    categories:\n      - email # theirs\n      - phone\n`, `${HEAD}data:\n  a:\n    categories:\n      - contact.email # theirs\n      - contact.phone\n`],
    ['lines that end in \\r\\n, behind a mark', `\uFEFF${HEAD}breach: yes # x\n`.replaceAll('\n', '\r\n'), `\uFEFF${HEAD}breach: stated # x\n`.replaceAll('\n', '\r\n')],
    ['the second document', `${HEAD}---\n${HEAD}breach: no\n`, `${HEAD}---\n${HEAD}breach: none\n`],
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after);
    expect(fixed(after)).toBe(after);
  });

  test.each([
    ['the right name is taken', `${HEAD}retension: { period: P1Y }\nretention: { period: P2Y }\n`],
    ['a merge may bring the right name', `${HEAD}data:\n  a: &a { categories: [contact.email] }\n  b: { <<: *a, sources: [subject] }\n`],
    ['the value goes over lines', `${HEAD}retention:\n  period: "30\n    Days"\n`],
    ['the value is a block', `${HEAD}retention:\n  period: |\n    30 Days\n`],
    ['another word is as near', `${HEAD}controller: { name: X, establishedIn: UG1 }\n`],
  ])('nothing is changed where %s', (_, text) => {
    expect(fixed(text)).toBe(text);
  });

  test('what an alias repeats is changed once, where it stands', () => {
    expect(fixed(`${HEAD}data:\n  a: { categories: &these [email] }\n  b: { categories: *these }\n`)).toBe(`${HEAD}data:\n  a: { categories: &these [contact.email] }\n  b: { categories: *these }\n`);
  });
});

describe('what nobody has recorded', () => {
  test.each([
    ['in a block', 'data:\n  a:\n    source: [subject] # x\n    # what follows\n', 'x\n    categories: not-stated\n    required'],
    ['between braces', 'data: { a: { source: [subject] } }\n', 'source: [subject], categories: not-stated, required: not-stated,'],
    ['behind a block of text', 'data:\n  a:\n    source: [subject]\n    says: |\n      one\n      two\npolicy: { title: X }\n', '      two\n    categories: not-stated\n    required'],
    ['at the end without a line end', 'rights: none\ndata:\n  a:\n    source: [subject]', 'source: [subject]\n    categories: not-stated\n'],
  ])('is added %s, never by a safe fix', (_, text, part) => {
    expect(fixed(HEAD + text)).toBe(HEAD + text);
    expect(fixed(HEAD + text, true)).toContain(part);
  });

  test('never behind an alias or a merge', () => {
    const shared = `${HEAD}data:\n  a: &a { source: [subject] }\n  b: *a\n  c: { <<: *a }\n`;
    expect(fixed(shared, true)).not.toMatch(/[bc]: .*not-stated/);
  });
});

describe('applyFixes', () => {
  const findingOf = (edits: Fix['edits']): Finding => ({ fix: { isSafe: true, title: '', edits } }) as unknown as Finding;
  test('overlapping ones wait, the same one is made once, edits of one finding are made together or not', () => {
    const edit = (start: number, end: number, text: string): Fix['edits'][number] => ({ start, end, text });
    expect(applyFixes('abcdef', [findingOf([edit(0, 2, 'X')]), findingOf([edit(1, 3, 'Y')]), findingOf([edit(0, 2, 'X')]), findingOf([edit(4, 5, 'Z'), edit(1, 1, 'W')]), findingOf([edit(5, 6, '')])])).toMatchObject({ text: 'Xcde' });
    expect(applyFixes('ab', [findingOf([edit(1, 1, 'X')]), findingOf([edit(1, 1, 'X')])]).text).toBe('aXb');
  });
});

const BAD = `${HEAD}policy: { effective: 1 May 2026 }\nbreach: no # none\nretension: { period: thirty days }\n`;
const GOOD = `${HEAD}policy: { effective: 2026-05-01 }\nbreach: none # none\nretention: { period: 30 days }\n`;

describe('the command', () => {
  test('--fix writes, keeps the mode and says how much; a second run changes nothing', async () => {
    const folder = makeFolder({ 'a.yaml': BAD, 'b.yaml': GOOD });
    chmodSync(join(folder, 'a.yaml'), 0o640);
    const written = statSync(join(folder, 'b.yaml')).mtimeMs;
    const { err } = await run(folder, ['--fix', '--no-config', '--quiet', '.']);
    expect(err).toContain('4 fixes made in 1 file');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(GOOD);
    expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, 'b.yaml')).mtimeMs).toBe(written);
    expect((await run(folder, ['--fix', '--no-config', '--quiet', '.'])).err).not.toContain('made');
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.yaml', 'b.yaml']);
  });

  test('what is left is reported of the text as it is now', async () => {
    const folder = makeFolder({ 'a.yaml': `${BAD}nonsense: 1\n` });
    const { code, out } = await run(folder, ['--fix', '--no-config', '-f', 'unix', '--rule', 'document/schema: error', '.']);
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.includes('document/'))).toEqual([expect.stringContaining('a.yaml:5:1: Unknown key "nonsense"')]);
  });

  test('a link stays a link', async () => {
    const folder = makeFolder({ 'kept/a.yaml': BAD });
    symlinkSync(join(folder, 'kept/a.yaml'), join(folder, 'a.yaml'));
    await run(folder, ['--fix', '--no-config', 'a.yaml']);
    expect([readFileSync(join(folder, 'kept/a.yaml'), 'utf8'), readdirSync(folder, { withFileTypes: true }).find(({ name }) => name === 'a.yaml')!.isSymbolicLink()]).toEqual([GOOD, true]);
  });

  test('--fix-type all writes not-stated until nothing is undeclared that can be', async () => {
    const folder = makeFolder({ 'a.yaml': `${HEAD}scope: { markets: [EU] }\ndata: { account: { categories: [contact.email] } }\n` });
    await run(folder, ['--fix', '--fix-type', 'all', '--no-config', 'a.yaml']);
    const text = readFileSync(join(folder, 'a.yaml'), 'utf8');
    expect(text).toMatch(/\nbreach: not-stated\n/);
    expect(text).toMatch(/account: \{ categories: \[contact\.email\], .*retention: not-stated/);
    expect(lintText(text).findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test('--fix-dry-run prints what git apply takes, and findings elsewhere', async () => {
    const folder = makeFolder({ 'in/größe "1".yaml': BAD, 'b.yaml': BAD.trimEnd(), 'c.yaml': BAD.replaceAll('\n', '\r\n'), 'd.yaml': GOOD });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const whole = await run(folder, ['--fix-dry-run', '--no-config', '-f', 'unix', '.']);
    expect(whole.out).toMatch(/^diff --git /);
    expect(whole.err).toContain('12 fixes to make in 3 files');
    expect(whole.err).toMatch(/a?\.yaml:\d+:\d+: /);
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(BAD.trimEnd());
    writeFileSync(join(folder, 'it.patch'), whole.out);
    execFileSync('git', ['apply', 'it.patch'], { cwd: folder });
    expect([readFileSync(join(folder, 'in/größe "1".yaml'), 'utf8'), readFileSync(join(folder, 'b.yaml'), 'utf8'), readFileSync(join(folder, 'c.yaml'), 'utf8')]).toEqual([GOOD, GOOD.trimEnd(), GOOD.replaceAll('\n', '\r\n')]);
    expect((await run(folder, ['--fix-dry-run', '--no-config', '-f', 'unix', '.'])).out).toBe('');
  });

  test('a terminal is shown what would act on it', async () => {
    const folder = makeFolder({ 'a.yaml': `${HEAD}breach: yes # \u001B[31mred\u202E\n` });
    expect((await run(folder, ['--fix-dry-run', '--no-config', 'a.yaml'], { isTTY: true })).out).toContain(String.raw`\u{1b}[31mred\u{202e}`);
    expect((await run(folder, ['--fix-dry-run', '--no-config', 'a.yaml'])).out).toContain('\u001B[31mred\u202E');
  });

  test.each([
    [['--fix-type', 'all', 'a.yaml'], '--fix-type goes with --fix or --fix-dry-run'],
    [['--fix', '--fix-type', 'save', 'a.yaml'], 'Unknown fix-type "save": did you mean "safe"?'],
    [['--fix', '--stdin'], '--fix cannot write standard input: --fix-dry-run shows what it would do'],
  ])('%j is refused', async (argv, message) => {
    expect(await run(makeFolder({ 'a.yaml': BAD }), argv)).toMatchObject({ code: 2, err: `policylint: ${message}\n` });
  });

  test('standard input in a dry run', async () => {
    const { out } = await run(makeFolder({}), ['--stdin', '--stdin-filename', 'a.yaml', '--fix-dry-run', '--no-config'], { stdin: BAD });
    expect(out).toContain('+breach: none # none');
  });
});

test('docs/fixes.md shows what the command prints', async () => {
  const [declaration, diff] = [...readFileSync(join(import.meta.dirname, '../docs/fixes.md'), 'utf8').matchAll(/```\w+\n(.*?)```/gs)].map(([, text]) => text!);
  expect((await run(makeFolder({ 'policy.yaml': declaration! }), ['--fix-dry-run', '--no-config', 'policy.yaml'])).out).toBe(diff);
});

describe('a file that is not as it was', () => {
  const lint = async (source: ReturnType<typeof readSource>) => ({ file: source.file, text: source.text, suppressed: [], facts: [], comments: [], ran: [], levels: {}, suppressions: SUPPRESSIONS, findings: lintText(source.text).findings });
  test('is left alone, and that is said', async () => {
    const folder = makeFolder({ 'a.yaml': 'somebody else was here\n' });
    const tally = { notes: [], failures: [] as string[], skipped: 0 };
    const fixer = new Fixer({ isSafeOnly: true, isDryRun: false }, tally);
    const report = await fixer.lint(readSource(join(folder, 'a.yaml'), BAD, typedKeys), lint);
    expect(tally.failures).toEqual([`policylint: ${folder}/a.yaml: changed on disk while it was linted, and is left alone`]);
    expect(report.text).toBe(BAD);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('somebody else was here\n');
  });

  test('is no file any more', async () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, 'a.yaml'));
    const tally = { notes: [], failures: [] as string[], skipped: 0 };
    await new Fixer({ isSafeOnly: true, isDryRun: false }, tally).lint(readSource(join(folder, 'a.yaml'), BAD, typedKeys), lint);
    expect(tally.failures).toEqual([expect.stringContaining('cannot be written (EISDIR)')]);
  });

  test('a fix that makes a document worse to read is not made, and the others are', async () => {
    const broken = async (source: ReturnType<typeof readSource>) => {
      const report = await lint(source);
      return { ...report, findings: report.findings.map((finding) => (finding.path === 'breach' && finding.fix ? { ...finding, fix: { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, text: '[' })) } } : finding)) };
    };
    const fixer = new Fixer({ isSafeOnly: true, isDryRun: true }, { notes: [], failures: [], skipped: 0 });
    await fixer.lint(readSource('/x/a.yaml', BAD, typedKeys), broken);
    expect(fixer.diff('/x', false)).toContain('+retention: { period: 30 days }');
    expect(fixer.diff('/x', false)).not.toContain('+breach');
  });
});

test('a patch quotes names as git does', () => {
  expect(patch('a\nb"ü.yaml', 'x\n', 'y\n').split('\n').slice(0, 3)).toEqual([String.raw`diff --git "a/a\nb\"\303\274.yaml" "b/a\nb\"\303\274.yaml"`, String.raw`--- "a/a\nb\"\303\274.yaml"`, String.raw`+++ "b/a\nb\"\303\274.yaml"`]);
  expect(patch('a.yaml', 'x', 'x')).toBe('');
});

test('whatever the text, fixes never make it unreadable, and all safe ones at once leave nothing safe to fix in the end', () => {
  const word = fc.constantFrom('yes', 'no', 'P30d', '30 Days', '1 May 2026', 'email', 'Contract', '"yes"', "'no'", 'true', '[email, Phone]', '{ period: 2 yrs }', '&a yes', '*a', '|\n    yes', '~', 'x');
  const key = fc.constantFrom('retension', 'retention', 'breach', 'breech', 'rights', 'children', 'signals', 'transfers', 'controler', 'policy', '<<', '"security"');
  fc.assert(fc.property(fc.array(fc.tuple(key, word), { maxLength: 6 }), (pairs) => {
    let text = HEAD + pairs.map(([name, value]) => `${name}: ${value}\n`).join('');
    const isBroken = lintText(text).findings.some(({ ruleId }) => ruleId === 'document/syntax');
    for (let pass = 0; pass < 10; pass += 1) text = fixed(text);
    expect(lintText(text).findings.some(({ ruleId }) => ruleId === 'document/syntax')).toBe(isBroken);
    expect(fixed(text)).toBe(text);
  }), { seed: 7, numRuns: 60 });
});
