import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { parseProblemMatchersJson } from '@rushstack/problem-matcher';
import type { IProblem, IProblemMatcherJson } from '@rushstack/problem-matcher';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { marked } from 'marked';
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { validateXML } from 'xmllint-wasm';
import { rules as builtIn } from '../rules/index.js';
import { formats } from '../src/format/index.js';
import type { FileReport } from '../src/format/index.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import { ACTING, HOSTILE } from './support/hostile.js';
import { ROOT, SHOP, TEXT, cite, fileOf, finding, place, shop, show } from './support/report.js';

afterAll(removeFolders);
// Other people's programs are started here.
jest.setTimeout(120_000);

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** The same text in every field that a policy, a path, a law or a plugin can fill. */
function hostile(text: string): FileReport[] {
  const citations = ['a', 'b'].map((framework) => cite(text, text, { framework: `${framework}${text}`, dependsOn: [text], requirement: text, provision: text, url: text }));
  const entry = finding('account', 'error', text, text, {
    citations, help: text, url: text, path: text, fingerprint: text, messageId: text, fix: { isSafe: true, title: text, edits: [{ start: 0, end: 1, text }] },
    related: [{ file: text, range: place('data'), path: text, note: text }, { file: `/${text}`, range: place('data'), note: text, passage: text }],
  });
  const suppressed = { ...entry, suppressed: { by: 'comment', reason: text, until: text, file: text, line: 1 } } as const;
  const facts = [{ asOf: '2026-11-22', isUndated: false, hasCrashed: false, frameworks: [{ id: text, short: text, version: text, markets: [text] }] }];
  return [fileOf(`${ROOT}/${text}`, [entry, finding('title', 'warning', 'x/y', 'Odd')], { text: `policylint: 1\ndata:\n  account: "${text}" # ${text}\ntitle: 1\n`, suppressed: [suppressed], facts })];
}

const names = Object.keys(formats);
const everything = Object.values(HOSTILE).flatMap(hostile).map((file, index) => ({ ...file, file: `${file.file}${index}` }));
const many = (count: number, severity: 'error' | 'warning' | 'info' = 'error', message = 'Odd'): FileReport => fileOf(SHOP, Array.from({ length: count }, (_, index) => finding('account', severity, 'x/y', `${message} ${index}`, { fingerprint: `x/y@${index}#silent` })));

describe.each(names)('%s', (format) => {
  test.each(Object.entries(HOSTILE))('nothing acts: %s', async (_, text) => {
    for (const showSuppressed of [false, true]) {
      const shown = (await show(format, hostile(text), { level: 'info', showSuppressed })).replaceAll(/^::(?:error|notice|warning) /gm, '> ');
      expect(shown).not.toMatch(ACTING);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('nothing found', async () => {
    for (const files of [[], [fileOf(SHOP, [])]]) {
      const shown = await show(format, files);
      if (format === 'html') expect(shown).toContain('<h1>Privacy policy report</h1>');
      else expect(shown).toMatchSnapshot();
    }
  });
});

describe('pretty', () => {
  test('the place, the passage, who wants it, what to do', async () => {
    expect(await show('pretty', [shop], { level: 'info', showSuppressed: true })).toMatchSnapshot();
  });

  test('by default what is info or suppressed is counted or left out', async () => {
    const shown = await show('pretty');
    expect(shown).toContain('\n✖ 3 problems (1 error, 1 warning, 1 info)\n  1 not shown: --level info shows it\n');
    expect(shown).not.toMatch(/Not declared|its language/);
  });

  test.each([20, 24, 40, 80, 300])('fits a terminal of %i columns, but for addresses', async (width) => {
    const long = fileOf(`${ROOT}/a-very-long-folder/with-a-very-long-name/policies/shop.yaml`, [finding('account', 'error', 'retention/a-very-long-name-of-a-rule', '很長的政策'.repeat(20), { citations: [cite('GDPR', 'Art. 13(2)(a)')] })], { text: `${'x'.repeat(300)}\n\n\n${'　'.repeat(150)}account: ${'長'.repeat(300)}\n` });
    for (const file of [shop, { ...long, findings: long.findings.map((entry) => ({ ...entry, range: { start: { line: 4, column: 151, offset: 0 }, end: { line: 4, column: 158, offset: 0 } } })) }]) {
      const wide = (await show('pretty', [file], { width, level: 'info' })).split('\n').filter((line) => !line.includes('https://') && [...line].reduce((sum, sign) => sum + (sign > '\u1100' && sign !== '✖' && sign !== '…' ? 2 : 1), 0) > Math.max(24, Math.min(100, width)));
      expect(wide).toEqual([]);
    }
  });

  test('the mark stands under its place, however long the line and wide its signs', async () => {
    for (const before of ['', '長い', 'a\tb', '\u202E', '👩', 'x'.repeat(500), '很'.repeat(500), `x${'很'.repeat(500)}`]) {
      for (const after of ['', 'z'.repeat(500)]) {
        const text = `${before}account${after}\n`;
        const file = { ...shop, text, findings: [finding('account', 'error', 'x/y', 'Odd', { range: place('account', text) })] };
        const lines = (await show('pretty', [file])).split('\n');
        const mark = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
        const width = (shown: string): number => [...shown].reduce((sum, sign) => sum + (sign > '\u1100' && sign !== '…' ? 2 : 1), 0);
        expect(width(lines[mark - 1]!.slice(0, lines[mark - 1]!.indexOf('account')))).toBe(lines[mark]!.indexOf('^'));
        expect(/\^+/.exec(lines[mark]!)![0]).toBe('^^^^^^^');
      }
    }
  });

  test('links that a terminal opens, to web addresses and files alone', async () => {
    const shown = await show('pretty', [shop], { links: true });
    expect(shown).toContain('\u001B]8;;file:///home/me/shop/policies/shop.yaml\u001B\\policies/shop.yaml:4:3\u001B]8;;\u001B\\');
    expect(shown).toContain('\u001B]8;;https://law.example/gdpr\u001B\\law:\u001B]8;;\u001B\\ GDPR Art. 13(2)(a)');
    for (const url of ['javascript:alert(1)', 'https://a b', 'https://a\u001B\\', 'https://a\u0007']) expect(await show('pretty', [fileOf(SHOP, [finding('data', 'error', 'x/y', 'Odd', { url })])], { links: true })).not.toContain(`]8;;${url}`);
  });

  test('a file of a million signs in one line, a thousand findings', async () => {
    const text = 'account '.repeat(150_000);
    const file = { ...many(1000), text };
    const findings = file.findings.map((entry, index) => ({ ...entry, range: { start: { line: 1, column: 1 + index * 800, offset: 0 }, end: { line: 1, column: 8 + index * 800, offset: 0 } } }));
    const start = performance.now();
    expect((await show('pretty', [{ ...file, findings }])).match(/\^{7}/g)).toHaveLength(1000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('json and jsonl', () => {
  interface Message { readonly ruleId: string; readonly fix?: { readonly range: [number, number]; readonly text: string }; readonly suggestions?: { readonly desc: string; readonly fix: { readonly range: [number, number]; readonly text: string } }[]; readonly suppressions?: unknown }
  interface EslintResult { readonly messages: Message[]; readonly suppressedMessages: Message[]; readonly fixableErrorCount: number; readonly fixableWarningCount: number }
  const apply = (fix: NonNullable<Message['fix']>): string => TEXT.slice(0, fix.range[0]) + fix.text + TEXT.slice(fix.range[1]);

  test('a fix is one replacement, with what lies between its edits; one that changes the meaning is a suggestion', async () => {
    const [result] = JSON.parse(await show('json')) as EslintResult[];
    const [first, second, third] = result!.messages;
    expect([first!.fix, second!.fix!.text, second!.suggestions, third!.fix]).toEqual([undefined, 'retention: { period: P2Y', undefined, undefined]);
    expect(apply(second!.fix!)).toBe(TEXT.replace('retenton', 'retention').replace('P3Y', 'P2Y'));
    expect(third!.suggestions).toEqual([{ desc: 'Leave it out', fix: { range: [0, 0], text: '# none\n' } }]);
    expect([result!.fixableErrorCount, result!.fixableWarningCount]).toEqual([0, 1]);
  });

  test('what is suppressed stands apart, as ESLint has it', async () => {
    const [result] = JSON.parse(await show('json')) as EslintResult[];
    expect(result!.suppressedMessages).toMatchObject([{ ruleId: 'policy/language', suppressions: [{ kind: 'directive', justification: 'It is one page', until: '2027-01-31', file: SHOP, line: 2 }] }]);
  });

  test('jsonl: a line a finding, with its file', async () => {
    const lines = (await show('jsonl', [shop, fileOf(`${ROOT}/b.yaml`, [])])).trimEnd().split('\n').map((line) => JSON.parse(line) as Message & { readonly filePath: string });
    const [result] = JSON.parse(await show('json')) as EslintResult[];
    expect(lines).toEqual([...result!.messages, ...result!.suppressedMessages].map((message) => ({ filePath: SHOP, ...message })));
  });

  test.each(Object.entries(HOSTILE))('reads back the same: %s', async (_, text) => {
    const lines = (await show('jsonl', hostile(text))).trimEnd().split('\n').map((line) => JSON.parse(line) as { readonly filePath: string; readonly message: string; readonly help: string });
    expect(lines.map(({ filePath, message, help }) => [filePath, message, help])).toEqual([[`${ROOT}/${text}`, text, text], [`${ROOT}/${text}`, 'Odd', 'Say so.'], [`${ROOT}/${text}`, text, text]]);
  });
});

describe('sarif', () => {
  const runOf = (text: string): Run & { readonly results: Result[] } => (JSON.parse(text) as Log).runs[0] as Run & { readonly results: Result[] };
  const multitool = dirname(require.resolve('@microsoft/sarif-multitool/package.json')).replace(/sarif-multitool$/, `sarif-multitool-${process.platform}`);
  const program = join(multitool, 'Sarif.Multitool');
  const schema = JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (target: unknown) => void)(ajv);
  const isValid = ajv.compile(schema);
  const check = (text: string): unknown => (isValid(JSON.parse(text)) ? [] : isValid.errors);

  test('the schema of the standard', async () => {
    for (const showSuppressed of [false, true]) {
      for (const files of [[], [shop], [shop, fileOf('/elsewhere/b.yaml', [finding('data', 'error', 'x/y', 'Odd')])], everything]) expect(check(await show('sarif', files, { showSuppressed }, { rules: builtIn }))).toEqual([]);
    }
    expect(check('{"version":"2.1.0","runs":[{"tool":{}}]}')).not.toEqual([]);
  });

  test("Microsoft's multitool has nothing to say, by its own rules and GitHub's", async () => {
    const folder = makeFolder({ 'shop.sarif': await show('sarif', [shop], { showSuppressed: true }, { rules: builtIn }), 'odd.sarif': await show('sarif', everything.slice(0, 12), {}, { rules: builtIn }), 'none.sarif': await show('sarif', []), 'bad.sarif': (await show('sarif')).replaceAll('"ruleId"', '"ruleIdea"') });
    chmodSync(program, 0o755);
    const said = spawnSync(program, ['validate', ...['shop', 'odd', 'none', 'bad'].map((name) => `${name}.sarif`), '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--kind', 'Fail'], { cwd: folder, encoding: 'utf8' }).stdout.split('\n').filter((line) => /: (?:error|warning) [A-Z]+\d/.test(line)).map((line) => line.slice(folder.length + 1));
    expect(said.filter((line) => !line.startsWith('bad.sarif'))).toEqual([]);
    expect(said.some((line) => line.startsWith('bad.sarif'))).toBe(true);
  });

  test('rules with help, a taxonomy a law, and tags', async () => {
    const { tool, taxonomies, results } = runOf(await show('sarif', [shop], {}, { rules: builtIn }));
    const rules = tool.driver.rules as ReportingDescriptor[];
    expect(rules.map(({ id, name, defaultConfiguration }) => [id, name, defaultConfiguration!.level])).toEqual([['document/schema', 'DocumentSchema', 'warning'], ['retention/period', 'RetentionPeriod', 'error'], ['tracking/do-not-track', 'TrackingDoNotTrack', 'note']]);
    expect(rules[1]!.help!.text).toContain('\nGDPR Art. 13(2)(a), must be stated: Say what GDPR asks for. (read in the text of the law)\nCalOPPA 22575(b)(1), must be done');
    expect(rules[1]!.properties!['tags']).toEqual(['privacy', 'external/gdpr/13-2-a', 'external/caloppa/22575-b-1']);
    expect(taxonomies!.map(({ name, version, taxa }) => [name, version, taxa!.map(({ id }) => id)])).toEqual([['GDPR', '2026-01-01', ['Art. 13(2)(a)', 'Art. 12(1)']], ['CalOPPA', '2025-06-01', ['22575(b)(1)']]]);
    for (const reference of [...results, ...rules.flatMap(({ relationships = [] }) => relationships.map(({ target }) => ({ taxa: [target] })))].flatMap(({ taxa = [] }) => taxa)) {
      expect(taxonomies![reference.toolComponent!.index!]!.taxa![reference.index!]!.id).toBe(reference.id);
    }
    expect(results.map(({ ruleId, ruleIndex, level }) => [rules[ruleIndex!]!.id === ruleId, level])).toEqual([[true, 'error'], [true, 'warning'], [true, 'note']]);
  });

  test('places from the root of the repository, the passage beside them', async () => {
    const { results, originalUriBaseIds, artifacts } = runOf(await show('sarif', [shop, fileOf('/elsewhere/a b%.yaml', [finding('data', 'error', 'x/y', 'Odd')])]));
    expect(originalUriBaseIds!['%SRCROOT%']!.uri).toBe('file:///home/me/shop/');
    expect(artifacts!.map(({ location }) => location!.uri)).toEqual(['policies/shop.yaml', 'file:///elsewhere/a%20b%25.yaml']);
    expect(results[0]!.locations![0]!.physicalLocation).toEqual({ artifactLocation: { uri: 'policies/shop.yaml', uriBaseId: '%SRCROOT%', index: 0 }, region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 10 } });
    expect(results[0]!.relatedLocations![0]).toMatchObject({ id: 1, message: { text: 'The text says.' }, physicalLocation: { artifactLocation: { uri: 'policies/text/shop.txt', uriBaseId: '%SRCROOT%' }, region: { snippet: { text: 'We keep your account for as long as we need it.' } } } });
    expect(results[3]!.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri: 'file:///elsewhere/a%20b%25.yaml', index: 1 });
  });

  test('a fix says what to write where', async () => {
    const [change] = runOf(await show('sarif')).results[1]!.fixes![0]!.artifactChanges;
    const lines = TEXT.split('\n');
    for (const { deletedRegion: { startLine, startColumn, endColumn }, insertedContent } of change!.replacements.toReversed()) {
      const line = lines[startLine! - 1]!;
      lines[startLine! - 1] = line.slice(0, startColumn! - 1) + insertedContent!.text! + line.slice(endColumn! - 1);
    }
    expect(lines.join('\n')).toBe(TEXT.replace('retenton', 'retention').replace('P3Y', 'P2Y'));
  });

  test('what is suppressed only where it is asked for', async () => {
    expect(await show('sarif')).not.toContain('policy/language');
    const { results } = runOf(await show('sarif', [shop], { showSuppressed: true }));
    expect(results.map(({ suppressions }) => suppressions!.map(({ kind, justification }) => [kind, justification]))).toEqual([[], [], [], [['inSource', 'It is one page']]]);
  });

  test('a rule has no more tags than GitHub takes', async () => {
    const citations = Array.from({ length: 30 }, (_, index) => cite(`Law ${index}`, `Art. ${index}`));
    const { tool, taxonomies } = runOf(await show('sarif', [fileOf(SHOP, [finding('data', 'error', 'x/y', 'Odd', { citations })])]));
    expect([tool.driver.rules![0]!.properties!['tags'], taxonomies]).toMatchObject([{ length: 20 }, { length: 30 }]);
  });

  test('fingerprints survive a line that moves, and are of one finding each', async () => {
    const text = 'policylint: 1\npolicy: { read: whole, title: Shop }\nscope: { markets: [EU] }\ndata: { a: { categories: [contact.email] }, b: { categories: [contact.name] } }\n';
    const folder = makeFolder({ 'a.yaml': text, 'b/a.yaml': `# one\n\n# more\n${text}` });
    for (const format of ['sarif', 'gitlab']) {
      const prints = await Promise.all(['.', 'b'].map(async (cwd) => {
        const { out } = await run(folder, ['a.yaml', '-f', format], { cwd });
        if (format === 'gitlab') return (JSON.parse(out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
        return runOf(out).results.map(({ partialFingerprints }) => partialFingerprints!['primaryLocationLineHash']!);
      }));
      expect(prints[0]!.length).toBeGreaterThan(20);
      expect(new Set(prints[0]).size).toBe(prints[0]!.length);
      if (format === 'sarif') expect(prints[1]).toEqual(prints[0]);
    }
    const inPlace = await Promise.all([text, `# one\n\n# more\n${text}`].map(async (content) => {
      writeFileSync(join(folder, 'a.yaml'), content);
      return (JSON.parse((await run(folder, ['a.yaml', '-f', 'gitlab'])).out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    }));
    expect(inPlace[1]).toEqual(inPlace[0]);
  });
});

describe('github', () => {
  /** As GitHub's runner reads a command. */
  const unescape = (text: string): string => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  const commands = (text: string): { kind: string; fields: Record<string, string>; message: string }[] => text.split('\n').flatMap((line) => {
    const [, kind, fields = '', message = ''] = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    return kind === undefined ? [] : [{ kind, message: unescape(message), fields: Object.fromEntries(fields.split(',').filter((field) => field !== '').map((field) => [field.slice(0, field.indexOf('=')), unescape(field.slice(field.indexOf('=') + 1))])) }];
  });

  test('a command a finding, places from the root of the repository', async () => {
    expect(await show('github', [shop], { cwd: `${ROOT}/policies` })).toBe(`::error file=policies/shop.yaml,line=4,endLine=4,col=3,endColumn=10,title=policylint retention/period::The policy does not state how long "account" is kept (GDPR Art. 13(2)(a), CalOPPA 22575(b)(1) [unverified]). Say so.
::warning file=policies/shop.yaml,line=6,endLine=6,col=5,endColumn=13,title=policylint document/schema::Unknown key "retenton". Say so.
::notice file=policies/shop.yaml,line=8,endLine=8,col=3,endColumn=13,title=policylint tracking/do-not-track::Not declared: the languages (GDPR Art. 12(1), depends on facts.sectors). Say so.
`);
  });

  test.each(Object.entries(HOSTILE))('says what it is given, in as many commands as there are findings: %s', async (_, text) => {
    const shown = commands(await show('github', hostile(text)));
    expect(shown.map(({ kind, fields }) => [kind, Object.keys(fields).join()])).toEqual([['error', 'file,line,endLine,col,endColumn,title'], ['warning', 'file,line,endLine,col,endColumn,title']]);
    expect((await show('github', hostile(text))).split('\n')).toHaveLength(3);
  });

  test('percent signs, colons and commas are not taken for its own', async () => {
    const [command] = commands(await show('github', [fileOf(`${ROOT}/a,b:c%0A.yaml`, [finding('data', 'error', 'x/y', '100%0A::error::x')])]));
    expect(command).toMatchObject({ fields: { file: 'a,b:c%0A.yaml' }, message: '100%0A::error::x. Say so.' });
  });

  test.each([[10, 10, 10], [11, 0, 0], [25, 12, 0], [0, 0, 11], [10, 11, 30]])('%i errors, %i warnings, %i info: ten of a kind, the others counted and listed', async (errors, warnings, infos) => {
    const text = await show('github', [many(errors), many(warnings, 'warning'), many(infos, 'info')]);
    const shown = commands(text);
    const kinds = (kind: string): number => shown.filter((entry) => entry.kind === kind).length;
    for (const kind of ['error', 'warning', 'notice']) expect(kinds(kind)).toBeLessThanOrEqual(10);
    const listed = text.split('\n').filter((line) => /^policies\/shop\.yaml:4:3: (?:error|warning|info): Odd \d+ \(x\/y\)$/.test(line)).length;
    const counted = Number(/::(\d+) more in the log/.exec(text)?.[1] ?? 0);
    expect([listed, counted > 0]).toEqual([counted, errors > 10 || warnings > 10 || infos > 10]);
    expect(kinds('error') + kinds('warning') + kinds('notice') - (counted > 0 ? 1 : 0) + counted).toBe(errors + warnings + infos);
    expect(shown.filter(({ kind }) => kind === 'group')).toHaveLength(shown.filter(({ kind }) => kind === 'endgroup').length);
  });
});

describe('gitlab', () => {
  interface Issue { readonly description: string; readonly check_name: string; readonly fingerprint: string; readonly severity: string; readonly location: { readonly path: string; readonly lines: { readonly begin: number } } }

  test('what its report needs, for every finding', async () => {
    const issues = JSON.parse(await show('gitlab', [shop, ...everything, many(500)])) as Issue[];
    for (const { description, check_name: check, fingerprint, severity, location } of issues) {
      expect([typeof description, typeof check, typeof location.path, Number.isInteger(location.lines.begin)]).toEqual(['string', 'string', 'string', true]);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(location.path).not.toMatch(/^\.?\//);
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues[0]).toMatchObject({ description: expect.stringContaining('(GDPR Art. 13(2)(a), CalOPPA'), check_name: 'retention/period', severity: 'major', location: { path: 'policies/shop.yaml', lines: { begin: 4, end: 4 } } });
  });

  test('two findings that are alike have two fingerprints', async () => {
    const twice = finding('data', 'error', 'x/y', 'Odd');
    const [first, second] = JSON.parse(await show('gitlab', [fileOf(SHOP, [twice, twice])])) as Issue[];
    expect(first!.fingerprint).not.toBe(second!.fingerprint);
  });
});

describe('markdown', () => {
  test('a comment', async () => {
    expect(await show('markdown', [shop, fileOf(`${ROOT}/b.yaml`, [])])).toMatchSnapshot();
    expect(await show('markdown', [shop], { showSuppressed: true })).toContain('| 🛑 error | `policies/shop.yaml:2` | The policy does not state its language. Suppressed: It is one page | `policy/language` |');
  });

  test.each([[1000, 10], [1000, 20_000], [5, 20_000], [20_000, 5]])('%i findings of %i signs: never longer than GitHub takes, and what is cut is said', async (count, length) => {
    const file = many(count, 'warning', 'long '.repeat(length / 5));
    const text = await show('markdown', [{ ...file, findings: file.findings.map((entry, index) => ({ ...entry, ruleId: `x/y-${index}`, help: 'Help. '.repeat(20) })) }, many(1)]);
    expect(text.length).toBeLessThanOrEqual(65_536);
    const rows = text.split('\n').filter((line) => /^\| (?:🛑|⚠️)/u.test(line)).length;
    const left = Number(/_(\d+) more finding/.exec(text)?.[1] ?? 0);
    expect(rows + left).toBe(count + 1);
    const details = text.split('<details>').length - 1;
    expect(details + Number(/_(\d+) more rule/.exec(text)?.[1] ?? 0)).toBe(count + 1);
    expect(text).toContain('| 🛑 error | `policies/shop.yaml:4` | Odd 0 | `x/y` |');
    expect(text.split('</details>')).toHaveLength(details + 1);
  });

  test.each(Object.entries(HOSTILE))('is what it is, and no more, to a reader of Markdown: %s', async (_, text) => {
    const html = await marked(await show('markdown', hostile(text), { showSuppressed: true }), { gfm: true });
    const tags = [...html.replaceAll(/<!--.*?-->/g, '').matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)].map(([, close, tag, more]) => (close === '' ? `${tag}${more}` : ''));
    expect(new Set(tags)).toEqual(new Set(['', 'h3', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'details', 'summary', 'ul', 'li', 'strong', 'a href="https://rules.example/x/y.md"', ...(text === '' ? ['em'] : [])].filter((tag) => tags.includes(tag))));
    expect(tags.filter((tag) => tag === 'tr' || tag === 'td')).toHaveLength(4 + 12);
    expect(tags.filter((tag) => tag === 'details' || tag === 'table')).toHaveLength(3);
  });
});

describe('junit, checkstyle, tap', () => {
  const lint = async (format: 'junit' | 'checkstyle', files: readonly FileReport[]): Promise<unknown> => {
    const schema = readFileSync(join(import.meta.dirname, `schemas/${format}.xsd`), 'utf8');
    return (await validateXML({ xml: [{ fileName: 'report.xml', contents: await show(format, files) }], schema: [{ fileName: `${format}.xsd`, contents: schema }] })).errors;
  };

  test.each(['junit', 'checkstyle'] as const)('%s by its schema, whatever is in it', async (format) => {
    for (const files of [[], [shop], everything]) expect(await lint(format, files)).toEqual([]);
  });

  test('the law stands with the message', async () => {
    for (const format of ['junit', 'checkstyle', 'tap']) expect(await show(format)).toContain('GDPR Art. 13(2)(a)');
  });

  test('junit: a test case a finding', async () => {
    const text = await show('junit');
    expect(text.match(/<testcase /g)).toHaveLength(3);
    expect(text).toContain('<testsuite package="org.eslint" time="0" tests="3" errors="3" name="/home/me/shop/policies/shop.yaml">');
  });

  test('tap: as its parser reads it, no failure turned off', async () => {
    const parser = require('tap-parser') as { parse(text: string): [string, { ok: boolean; name: string; todo?: unknown; skip?: unknown; count?: number; pass?: number; diag?: { message: string } }][] };
    const asserts = parser.parse(await show('tap', [shop, fileOf(`${ROOT}/clean.yaml`, []), ...everything])).flatMap(([kind, value]) => (kind === 'assert' ? [value] : []));
    expect(asserts).toHaveLength(everything.length + 2);
    expect(asserts.map(({ ok, todo, skip }) => [ok, todo ?? false, skip ?? false])).toEqual([[false, false, false], [true, false, false], ...everything.map(() => [false, false, false])]);
    expect(asserts[0]!.diag!.message).toBe('The policy does not state how long "account" is kept (GDPR Art. 13(2)(a), CalOPPA 22575(b)(1) [unverified])');
  });
});

describe('what editors and CI match', () => {
  const matchers = (JSON.parse(readFileSync(join(root, 'docs/integrations/github-problem-matcher.json'), 'utf8')) as { problemMatcher: ({ owner: string } & Omit<IProblemMatcherJson, 'name'>)[] }).problemMatcher;
  const file = '/home/me/shop/policies/shop.yaml';
  const EXPECTED = [
    [file, 4, 3, 'error', 'The policy does not state how long "account" is kept (GDPR Art. 13(2)(a), CalOPPA 22575(b)(1) [unverified])', 'retention/period'],
    [file, 6, 5, 'warning', 'Unknown key "retenton"', 'document/schema'],
    [file, 8, 3, 'info', 'Not declared: the languages (GDPR Art. 12(1), depends on facts.sectors)', 'tracking/do-not-track'],
  ];
  /** VS Code's own two: its names for them, and what they match. */
  const VSCODE: (IProblemMatcherJson & { readonly format: string })[] = [
    { name: '$eslint-compact', format: 'compact', pattern: { regexp: String.raw`^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$`, file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 } },
    { name: '$eslint-stylish', format: 'stylish', pattern: [{ regexp: String.raw`^((?:[a-zA-Z]:)*[./\\]+.*?)$`, file: 1, message: 0 }, { regexp: String.raw`^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$`, line: 1, column: 2, severity: 3, message: 4, code: 5, loop: true }] },
  ];
  const ours = matchers.map(({ owner, ...matcher }) => ({ ...matcher, name: owner, format: owner.replace('policylint-', '') }));

  function match(definition: IProblemMatcherJson, text: string): unknown[] {
    const [matcher] = parseProblemMatchersJson([definition]);
    const problems = [...text.split('\n').map((line) => matcher!.exec(`${line}\n`)), ...(matcher!.flush?.() ?? [])].filter((problem): problem is IProblem => problem !== false);
    return problems.map((problem) => [problem.file, problem.line, problem.column, problem.severity, problem.message, problem.code]);
  }

  test.each([...VSCODE, ...ours])('$name reads $format', async ({ format, ...definition }) => {
    expect(match(definition, await show(format, [shop, fileOf(`${ROOT}/b.yaml`, [])], { level: 'info' }))).toEqual(EXPECTED);
  });

  test.each(ours)('$name reads no other format', async ({ format, ...definition }) => {
    for (const other of ['stylish', 'compact', 'unix'].filter((name) => name !== format)) expect(match(definition, await show(other, [shop], { level: 'info' }))).toEqual([]);
  });

  const vim = ['vim', 'vim.tiny'].find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).stdout?.includes('+quickfix'));
  /** As docs/formats.md has it. */
  const errorformat = (format: string): string => new RegExp(`\n## ${format}\n[\\s\\S]*?\`(set errorformat=[^\`]+)\``).exec(readFileSync(join(root, 'docs/formats.md'), 'utf8'))![1]!;
  (vim === undefined ? test.skip : test).each(['unix', 'compact', 'stylish'])('vim reads %s by its errorformat', async (format) => {
    const folder = makeFolder({ 'shop.yaml': TEXT });
    writeFileSync(join(folder, 'out.txt'), (await show(format, [shop], { level: 'info' })).replaceAll(SHOP, join(folder, 'shop.yaml')));
    const { status } = spawnSync(vim!, ['-N', '-u', 'NONE', '-i', 'NONE', '-es', '-c', errorformat(format), '-c', 'cgetfile out.txt', '-c', "call writefile(map(filter(getqflist(), 'v:val.valid'), 'fnamemodify(bufname(v:val.bufnr), \":t\") . \":\" . v:val.lnum . \":\" . v:val.col . \":\" . tolower(v:val.type) . \":\" . v:val.text'), 'list.txt')", '-c', 'qa!'], { cwd: folder });
    expect(status).toBe(0);
    const list = readFileSync(join(folder, 'list.txt'), 'utf8').trimEnd().split('\n');
    expect(list.map((line) => line.split(':').slice(0, 4))).toEqual([['shop.yaml', '4', '3', 'e'], ['shop.yaml', '6', '5', 'w'], ['shop.yaml', '8', '3', 'i']]);
    expect(list[0]).toContain(':The policy does not state how long "account" is kept (GDPR Art. 13(2)(a)');
  });
});

describe('several outputs', () => {
  const DECLARATION = 'policylint: 1\nretenton: { period: P1Y }\n';
  const argv = ['--preset', 'minimal', 'a.yaml'];

  test('each --output takes the --format before it; the other goes to standard output', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION });
    const { code, out, err } = await run(folder, [...argv, '-f', 'sarif', '-o', 'out/deep/report.sarif', '--format=json', '--output=report.json', '-f', 'unix']);
    expect([code, out, err]).toEqual([1, '~/a.yaml:2:1: Unknown key "retenton": did you mean "retention"? [Error/document/schema]\n\n1 problem\n', 'no law applied · as of 2026-11-22\n']);
    expect((JSON.parse(readFileSync(join(folder, 'out/deep/report.sarif'), 'utf8')) as Log).runs[0]!.results).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject([{ errorCount: 1 }]);
  });

  test.each<[string, string[], string | undefined, RegExp]>([
    ['the default in a file', ['-o', 'out.txt'], undefined, /✖ 1 problem/],
    ['a dash is standard output', ['-f', 'json', '-o', '-'], '[', /^$/],
    ['a format with a file, then the default nowhere', ['-f', 'unix', '-o', 'out.txt'], undefined, /1 problem/],
    ['no colour in a file, whatever is asked', ['-f', 'stylish', '-o', 'out.txt', '--color', 'always'], undefined, /^\n~?\/.*a\.yaml\n {2}2:1 {2}error /],
    ['no links in a file', ['-f', 'pretty', '-o', 'out.txt', '--links'], undefined, /^a\.yaml:2:1 {2}error {2}document\/schema\n/],
  ])('%s', async (_, more, first, file) => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'out.txt': '' });
    const { code, out } = await run(folder, [...argv, ...more]);
    expect([code, out.slice(0, 1)]).toEqual([1, first ?? '']);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toMatch(file);
  });

  test('each format has its own level', async () => {
    const folder = makeFolder({ 'a.yaml': 'policylint: 1\npolicy: { read: whole }\n' });
    const { out } = await run(folder, ['a.yaml', '--framework', 'gdpr', '-f', 'json', '-o', 'all.json', '-f', 'pretty']);
    const levels = (JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')) as { messages: { level: string }[] }[])[0]!.messages.map(({ level }) => level);
    expect([levels.includes('info'), / {2}info {2}/.test(out)]).toEqual([true, false]);
  });

  test('a file is written whole, a link stays a link, permissions stay', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'real/report.txt': 'old\n' });
    chmodSync(join(folder, 'real/report.txt'), 0o640);
    symlinkSync('real/report.txt', join(folder, 'link.txt'));
    expect((await run(folder, [...argv, '-f', 'unix', '-o', 'link.txt'])).code).toBe(1);
    expect([lstatSync(join(folder, 'link.txt')).isSymbolicLink(), statSync(join(folder, 'real/report.txt')).mode & 0o777]).toEqual([true, 0o640]);
    expect(readFileSync(join(folder, 'real/report.txt'), 'utf8')).toMatch(/1 problem/);
    expect(readdirSync(join(folder, 'real'))).toEqual(['report.txt']);
  });

  test.each<[string, string[], string]>([
    ['a folder', ['-f', 'json', '-o', 'folder'], 'policylint: folder: cannot be written (EISDIR)'],
    ['a file in the way', ['-f', 'json', '-o', 'a.yaml/x.json'], 'policylint: a.yaml/x.json: cannot be written (EEXIST)'],
    ['a name that is too long', ['-f', 'json', '-o', 'x'.repeat(300)], `policylint: ${'x'.repeat(300)}: cannot be written (ENAMETOOLONG)`],
    ['what was linted', ['-f', 'json', '-o', './a.yaml'], 'policylint: ./a.yaml: is what was read, and is not written over'],
    ['a name that acts', ['-f', 'json', '-o', 'a.yaml/\u001B[31m'], String.raw`policylint: a.yaml/\u{1b}[31m: cannot be written (EEXIST)`],
  ])('%s: one line, exit 2, and the other output is there', async (_, more, message) => {
    const folder = makeFolder({ 'a.yaml': DECLARATION });
    mkdirSync(join(folder, 'folder'));
    const { code, out, err } = await run(folder, [...argv, ...more, '-f', 'unix']);
    expect([code, err]).toEqual([2, `${message}\nno law applied · as of 2026-11-22\n`]);
    expect(out).toContain('1 problem');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(DECLARATION);
  });

  test('coverage writes to a file too', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION });
    expect(await run(folder, ['coverage', '--framework', 'gdpr', 'a.yaml', '-f', 'csv', '-o', 'out/a.csv'])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'out/a.csv'), 'utf8')).toMatch(/^gdpr,/m);
    expect(await run(folder, ['coverage', '--framework', 'gdpr', 'a.yaml', '-o', 'a.yaml'])).toMatchObject({ code: 2, err: expect.stringMatching(/^policylint: a\.yaml: is what was read/) });
  });
});

describe("ESLint's formatters, through the built command", () => {
  const bin = join(root, 'bin/policylint.js');
  const text = 'policylint: 1\npolicy: { read: whole, title: "a\u202Eb" }\nretenton: 1\n';
  const start = (folder: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'a.yaml', '--framework', 'caloppa', '--as-of', '2026-11-22', ...argv], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });
    return { code: status, out: stdout.replaceAll(folder, '~'), err: stderr.replaceAll(folder, '~') };
  };
  const place = (files: Readonly<Record<string, string>> = {}): string => {
    const folder = makeFolder({ 'a.yaml': text, ...files });
    if (files['node_modules/.keep'] === undefined) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  };
  const print = (body: string): string => `module.exports = (results, context) => { ${body} };\n`;

  test.each([
    ['pretty', 'eslint-formatter-pretty', /✖ +3:1 +Unknown key "retenton"/],
    ['codeframe', 'codeframe', /error: Unknown key "retenton".*\(document\/schema\) at a\.yaml:3:1:\n.*\n.*title: "a\uFFFDb".*\n> 3 \| retenton: 1\n {4}\| \^/],
    ['table', 'table', /║ 3 +│ 1 +│ error +│ Unknown key "retenton"/],
    ['visualstudio', 'visualstudio', /^~\/a\.yaml\(3,1\): error document\/schema : Unknown key "retenton"/m],
    ['summary', 'summary', /errors 1 warnings 0 rule: document\/schema/],
  ])('eslint-formatter-%s', (_, name, expected) => {
    const folder = place();
    const { code, out, err } = start(folder, ['-f', name]);
    expect(out).toMatch(expected);
    expect(out).not.toMatch(ACTING);
    expect([code, err]).toEqual([1, 'CalOPPA (US-CA) · as of 2026-11-22\n']);
    expect(start(folder, ['-f', name, '-o', 'out.txt'])).toEqual({ code: 1, out: '', err });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8').replaceAll(folder, '~')).toBe(out);
  });

  test('it is told the folder and the rules, and colours where a person wants them', () => {
    const folder = place({ 'node_modules/.keep': '', 'node_modules/eslint-formatter-told/index.js': print(String.raw`return [context.cwd, context.rulesMeta['document/schema'].docs.url, results[0].source.length, '\u001b[31mred\u001b[39m'].join('\n')`) });
    expect(start(folder, ['-f', 'told']).out).toBe(`~\nhttps://github.com/policylint/policylint/blob/main/rules/document/schema.md\n${text.length}\nred\n`);
    expect(start(folder, ['-f', 'told', '--color', 'always']).out).toContain('\u001B[31mred');
  });

  test('by a path, by a scope, as a module, as a promise', () => {
    const folder = place({
      'node_modules/.keep': '', 'print.cjs': print('return "path"'), 'print.mjs': 'export default async () => "module"', 'node_modules/@team/eslint-formatter-own/index.js': print('return "scoped"'), 'node_modules/@team/eslint-formatter/index.js': print('return "bare"'),
      'node_modules/eslint-formatter-made/index.js': 'exports.__esModule = true; exports.default = () => "compiled";',
    });
    for (const [name, said] of [['./print.cjs', 'path'], ['./print.mjs', 'module'], [join(folder, 'print.mjs'), 'module'], ['@team/own', 'scoped'], ['@team/eslint-formatter-own', 'scoped'], ['@team', 'bare'], ['made', 'compiled'], ['eslint-formatter-made', 'compiled']] as const) expect(start(folder, ['-f', name])).toMatchObject({ code: 1, out: `${said}\n` });
  });

  test('what is wrong with one is one line, exit 2; the other output is there', () => {
    const folder = place({
      'node_modules/.keep': '', 'throws.cjs': print('throw new Error("no\\nmore")'), 'none.cjs': 'module.exports = 1;', 'syntax.cjs': 'module.exports = (', 'list.cjs': print('return [1]'), 'rejects.mjs': 'export default async () => { throw "words"; };',
    });
    for (const [name, said] of [['throws.cjs', 'failed: no'], ['list.cjs', 'failed: it returns no text but a list'], ['rejects.mjs', 'failed: words']] as const) {
      expect(start(folder, ['-f', `./${name}`, '-o', 'x.txt', '-f', 'unix'])).toEqual({ code: 2, out: expect.stringContaining('problems'), err: `policylint: The formatter "./${name}" ${said}\nCalOPPA (US-CA) · as of 2026-11-22\n` });
    }
    expect(start(folder, ['-f', './none.cjs'])).toEqual({ code: 2, out: '', err: 'policylint: The formatter "./none.cjs" exports no function (~/none.cjs)\n' });
    expect(start(folder, ['-f', './syntax.cjs'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^policylint: The formatter "\.\/syntax\.cjs" cannot be loaded: .*\n$/) });
  });
});
