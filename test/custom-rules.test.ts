import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { RuleTester } from '../src/testing/index.js';
import type { Tests } from '../src/testing/index.js';
import { lintText } from '../src/api/lint-text.js';
import { AS_OF } from './support/lint.js';
import { makeFolder, removeFolders, run } from './support/command.js';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/policylint.js');
const example = join(root, 'examples/standard/acme-standard.yaml');

jest.setTimeout(60_000);
afterAll(removeFolders);

/** Runs a built command in a child process: plugins are loaded by Node itself, not by Jest. */
async function command(folder: string, argv: readonly string[], program = bin): Promise<{ code: number; out: string; err: string }> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { code, stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...argv], { cwd: folder, env: { ...env, NO_COLOR: '1' } }).then((done) => ({ code: 0, ...done }), (error: { code: number; stdout: string; stderr: string }) => error);
  return { code, out: stdout.replaceAll(folder, '~'), err: stderr.replaceAll(folder, '~') };
}

/** Runs the built command several times in one child process, since starting Node costs most of a run. */
async function commands(runs: readonly { readonly folder: string; readonly argv: readonly string[] }[]): Promise<{ code: number; out: string; err: string }[]> {
  const folder = makeFolder({
    'runs.json': JSON.stringify(runs),
    'all.mjs': `import { readFileSync } from 'node:fs';
import { main } from ${JSON.stringify(pathToFileURL(join(root, 'dist/main.js')).href)};
const results = [];
for (const { folder, argv } of JSON.parse(readFileSync('runs.json', 'utf8'))) {
  const written = { out: '', err: '' };
  const output = (name) => ({ isTTY: false, write: (text, done) => { written[name] += text; done?.(); } });
  const code = await main(argv, { stdin: [], stdout: output('out'), stderr: output('err'), env: {}, cwd: folder, now: new Date('${AS_OF}T12:00:00Z') });
  results.push({ code, out: written.out.replaceAll(folder, '~'), err: written.err.replaceAll(folder, '~') });
}
process.stdout.write(JSON.stringify(results));
`,
  });
  const { out, err } = await command(folder, [], join(folder, 'all.mjs'));
  expect(err).toBe('');
  return JSON.parse(out) as { code: number; out: string; err: string }[];
}

const HEAD = 'id: acme\ntitle: Acme standard\nshort: ACME\ninForce: 2026-01-01\nrules:\n';

/** A standard with one rule, written as it would be in a file. */
function standard(rule: string): string {
  return `${HEAD}  - id: acme/x\n    description: Something\n    message: "{id}, {field}: {value}"\n${rule.split('\n').map((line) => `    ${line}\n`).join('')}`;
}

/** What a rule of a standard says of a declaration: `line:column level message`. */
async function findings(rule: string, text: string, options: { readonly asOf?: string; readonly preset?: 'minimal' | 'strict' } = {}): Promise<string[]> {
  const folder = makeFolder({ 'acme.yaml': standard(rule) });
  const found = await lintText(`policylint: 1\n${text}\n`, { asOf: AS_OF, frameworks: [join(folder, 'acme.yaml')], ...options });
  return found.findings.filter(({ ruleId }) => ruleId === 'acme/x' || ruleId === 'document/crash').map(({ range: { start }, severity, message }) => `${start.line}:${start.column} ${severity} ${message}`);
}

describe('a company standard: what is typically asked for', () => {
  const tester = new RuleTester({ asOf: AS_OF, frameworks: [example] });
  const cases: Readonly<Record<string, Tests>> = {
    'acme/retention-ceiling': {
      valid: ['policylint: 1\nretention: { period: 24 months }\n', 'policylint: 1\nretention: { criterion: as long as the account is open }\n', { name: 'what others keep', text: 'policylint: 1\nretention: { period: P9Y, by: third-party }\n' }],
      invalid: [
        { text: 'policylint: 1\nretention: { period: 25 months }\n', findings: [{ messageId: 'broken', line: 2, column: 22, path: 'retention.period', severity: 'error', message: '"retention" is kept for 25 months, longer than the two years that the standard allows' }] },
        { text: 'policylint: 1\ndata: { a: { retention: [{ period: P1Y }, { place: logs, period: [P2Y, P3Y] }] } }\n', findings: [{ path: 'data.a.retention[place=logs].period[P3Y]', message: '"a" is kept for P3Y, longer than the two years that the standard allows' }] },
      ],
    },
    'acme/dpo': {
      valid: ['policylint: 1\ncontroller: { dpo: { contact: { email: dpo@acme.example } } }\n', { name: 'two statements are read as one', text: 'policylint: 1\ncontroller: [{ name: Acme }, { dpo: { contact: { email: dpo@acme.example } } }]\n' }],
      invalid: [
        { text: 'policylint: 1\ncontroller: { name: Acme }\n', findings: [{ messageId: 'undeclared', line: 2, column: 1, path: 'controller.dpo.contact.email' }] },
        { text: 'policylint: 1\npolicy: { read: whole }\n', findings: [{ messageId: 'silent' }] },
        { text: 'policylint: 1\ncontroller: { dpo: none }\n', findings: [{ messageId: 'denied' }] },
        { text: 'policylint: 1\ncontroller: { dpo: { contact: { email: dpo@elsewhere.example } } }\n', findings: [{ messageId: 'broken', line: 2, column: 40 }] },
      ],
    },
    'acme/no-sale': {
      valid: ['policylint: 1\nsharing: { a: { action: sell, stance: never }, b: { action: disclose } }\n'],
      invalid: [{ text: 'policylint: 1\nsharing: { a: { action: [disclose, sell] } }\n', findings: [{ line: 2, column: 12, message: '"a" sells data' }] }],
    },
    'acme/request-deadline': {
      valid: ['policylint: 1\nrequests: { within: P1M }\n', 'policylint: 1\nrequests: { within: P30D }\n'],
      invalid: [
        { text: 'policylint: 1\nrequests: { within: P31D }\n', findings: [{ messageId: 'broken', severity: 'warning' }] },
        { text: 'policylint: 1\nrequests: { within: promptly }\n', findings: [{ messageId: 'broken' }] },
        { text: 'policylint: 1\n', findings: [{ messageId: 'undeclared', message: 'Requests are answered within nothing, not within 30 days' }] },
      ],
    },
    'acme/title': {
      valid: ['policylint: 1\npolicy: { title: Acme Shop privacy notice, language: en }\n', 'policylint: 1\n'],
      invalid: [{ text: 'policylint: 1\npolicy: { title: Datenschutz, language: de }\n', findings: [{ path: 'policy.title', severity: 'info' }, { path: 'policy.language', message: 'House style: policy.language is "de"' }] }],
    },
    'acme/named-recipients': {
      valid: ['policylint: 1\nsharing: { a: { names: Heron Post }, b: { stance: never } }\n', 'policylint: 1\nsharing: none\n'],
      invalid: [{ text: 'policylint: 1\nsharing: { a: { recipients: partners } }\n', findings: [{ path: 'sharing.a.names', line: 2, column: 12 }] }],
    },
    'acme/legal-basis': {
      valid: ['policylint: 1\npurposes: { a: { basis: [contract, consent] } }\n'],
      invalid: [{ text: 'policylint: 1\npurposes: { a: { basis: [contract, legitimate-interests] }, b: { use: service } }\n', findings: [{ messageId: 'broken', message: '"a" rests on legitimate-interests, which the standard does not take as a basis' }, { messageId: 'undeclared', path: 'purposes.b.basis' }] }],
    },
  };
  for (const [id, tests] of Object.entries(cases)) tester.run(id, tests);

  test('each has its clause; its examples are right', async () => {
    const { rules } = parse(readFileSync(example, 'utf8')) as { rules: { id: string; cites: string; bad?: string; good?: string }[] };
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(cases).sort());
    for (const { id, cites, bad, good } of rules) {
      const { out } = await run(root, ['explain', id, '--framework', example]);
      expect(out).toContain(`ACME ${cites}`);
      const said = async (text: string | undefined): Promise<boolean> => text !== undefined && (await lintText(text, { asOf: AS_OF, frameworks: [example] })).findings.some(({ ruleId }) => ruleId === id);
      expect([id, await said(bad), await said(good)]).toEqual([id, bad !== undefined, false]);
    }
  });
});

describe('schemas over the item', () => {
  test.each<[what: string, rule: string, text: string, expected: readonly string[]]>([
    ['properties in full', 'on: retention\nrequire: { properties: { period: { atMost: P1Y } } }', 'retention: { period: P2Y }', ['2:22 warning retention, period: P2Y']],
    ['types, as JSON Schema has them', 'on: retention\nrequire: { type: object, period: { type: array, items: { type: string, atMost: P1Y } } }', 'retention: { period: P2Y }', ['2:22 warning retention, period: P2Y']],
    ['required means stated', 'on: purpose\nrequire: { required: [basis] }', 'purposes: { a: { use: service } }', ['2:13 warning a, basis: nothing']],
    ['a field that is called like a keyword', 'on: data\nrequire: { required: { stated: true, const: contract }, items: { minItems: 2 } }', 'data: { a: { required: law, items: x } }', ['2:24 warning a, required: law', '2:36 warning a, items: x']],
    ['then, of retention', 'on: retention\nrequire: { then: { const: delete } }', 'retention: { then: archive }', ['2:20 warning retention, then: archive']],
    ['if, then, else', 'on: data\nrequire: { if: { categories: { contains: { const: contact.email } } }, then: { source: { stated: true } } }', 'data: { a: { categories: contact.email }, b: { categories: contact.phone } }', ['2:9 warning a, source: nothing']],
    ['any of several', 'on: retention\nrequire: { anyOf: [{ period: { stated: true } }, { criterion: { stated: true } }] }', 'retention: [{ from: now }, { criterion: soon }]', ['2:13 warning retention, : nothing']],
    ['none of several values', 'on: sharing\nrequire: { recipients: { not: { contains: { pattern: "^authorities" } } } }', 'sharing: { a: { recipients: [partners, authorities] }, b: { recipients: partners } }', ['2:29 warning a, recipients: partners, authorities']],
    ['a choice for each value', 'on: request\nrequire: { within: { anyOf: [{ atMost: P30D }, { const: at once }] } }', 'requests: { within: [at once, P60D] }', ['2:31 warning request, within: P60D']],
    ['a choice about the list', 'on: retention\nrequire: { period: { anyOf: [{ stated: false }, { minItems: 2 }] } }', 'retention: [{ period: P1Y }, { period: [P1Y, P2Y] }, { from: now }]', ['2:23 warning retention, period: P1Y']],
    ['a short and a long form', 'on: retention\nrequire: { period: { atMost: P1Y } }', 'retention: { period: { value: P2Y, condition: x } }', ['2:31 warning retention, period: P2Y']],
    ['words beside the vocabulary', 'on: sharing\nrequire: { recipients: { not: { pattern: cloud } } }', 'sharing: { a: { recipients: { other: a cloud somewhere } } }', ['2:38 warning a, recipients: a cloud somewhere']],
    ['at least', 'on: change\nrequire: { notice: { ahead: { atLeast: P30D } } }', 'changes: { notice: { ahead: [P1M, P2W] } }', ['2:35 warning change, notice.ahead: P2W']],
    ['numbers', 'on: children\nrequire: { minimumAge: { atLeast: 16 } }', 'children: { minimumAge: [13, 16, legal age] }', ['2:26 warning children, minimumAge: 13', '2:34 warning children, minimumAge: legal age']],
    ['true and false', 'on: children\nrequire: { directed: { const: false } }', 'children: { directed: true }', ['2:23 warning children, directed: true']],
    ['a modifier', 'on: data\nrequire: { openEnded: { const: false } }', 'data: { a: { openEnded: true }, b: { items: x } }', ['2:25 warning a, openEnded: true']],
    ['what is denied, where stance is named', 'on: purpose\nwhen: { use: { contains: { const: ai-training } } }\nrequire: { stance: { const: never } }', 'purposes: { a: { use: ai-training, stance: never }, b: { use: ai-training } }', ['2:53 warning b, stance: does']],
    ['what others do, where they are named', 'on: tracker\nrequire: { by: { const: controller } }', 'trackers: { a: { by: third-party, types: x } }', ['2:22 warning a, by: third-party']],
    ['what others do, and what is denied, otherwise', 'on: tracker\nrequire: { lifetime: { stated: true } }', 'trackers: { a: { by: third-party, types: x }, b: { stance: never } }', []],
    ['each item of a collection', 'on: policy\nrequire: { data: { additionalProperties: { source: { stated: true } }, maxProperties: 2 } }', 'data: { a: { source: subject }, b: { items: x } }', ['2:33 warning policy, data.b.source: nothing']],
    ['the rights', 'on: right\nrequire: { within: { atMost: P30D } }', 'rights: { access: { within: P60D }, erasure: stated }', ['2:29 warning access, within: P60D']],
    ['a service', 'on: service\nrequire: { says: { stated: true } }', 'scope: { services: { shop: { says: a shop }, app: { evidence: an app } } }', ['2:46 warning app, says: nothing']],
    ['a signal', 'on: signal\nrequire: { doNotTrack: { response: { stated: true } } }', 'policy: { read: whole }', ['1:1 warning signal, doNotTrack.response: nothing']],
    ['an item that must not be', 'on: incentive\nrequire: false', 'incentives: stated', ['2:1 warning incentive, : nothing']],
    ['stated false', 'on: transfer\nrequire: { destinations: { stated: false } }', 'transfers: { destinations: US }', ['2:28 warning transfer, destinations: US']],
    ['a masked contact is stated, without a value', 'on: controller\nrequire: { contact: { email: { stated: true, pattern: "@" } } }', 'controller: { contact: { email: { state: masked } } }', []],
    ['what cannot be read', 'on: retention\nrequire: { period: { stated: true } }', 'retention: { period: soon }', []],
    ['another field that cannot be read', 'on: data\nrequire: { retention: { period: { stated: true } } }', 'data: { a: { required: maybe } }', ['2:9 warning a, retention.period: nothing']],
    ['two patterns in one schema', 'on: policy\nrequire: { policy: { title: { pattern: "^A" }, version: { pattern: "^B" } } }', 'policy: { title: Ax, version: Ay }', ['2:31 warning policy, policy.version: Ay']],
    ['ids that are not what they seem', 'on: data\nrequire: { source: { stated: true } }', 'data: { constructor: { items: x }, toString: { items: y } }', ['2:9 warning constructor, source: nothing', '2:36 warning toString, source: nothing']],
    ['an id in a path', 'on: policy\nrequire: { data: { additionalProperties: { items: { maxItems: 1 } } } }', 'data: { constructor: { items: [x, y] } }', ['2:31 warning policy, data.constructor.items: x, y']],
  ])('%s', async (_, rule, text, expected) => {
    expect(await findings(rule, text)).toEqual(expected);
  });

  test('a hostile pattern takes time in proportion to the text', async () => {
    const start = performance.now();
    const rule = 'on: policy\nrequire: { policy: { title: { pattern: "^(a+)+(b|a*)*$" } } }';
    expect(await findings(rule, `policy: { title: ${'a'.repeat(30_000)}! }`)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('long values are clipped, braces in them are not slots', async () => {
    expect(await findings('on: policy\nrequire: { policy: { title: { const: A } } }', `policy: { title: "{id} ${'x'.repeat(100)}" }`)).toEqual([`2:18 warning policy, policy.title: {id} ${'x'.repeat(54)}…`]);
  });

  test('a standard speaks where it is applied and in force, at its own level in every preset', async () => {
    const rule = 'on: request\nrequire: { within: { stated: true } }\nseverity: info';
    expect(await findings(rule, 'policy: { title: x }', { preset: 'minimal' })).toEqual(['1:1 info request, within: nothing']);
    expect(await findings(rule, 'policy: { title: x }', { preset: 'strict' })).toEqual(['1:1 info request, within: nothing']);
    expect(await findings(rule, 'policy: { title: x }', { asOf: '2025-12-31' })).toEqual([]);
    const folder = makeFolder({ 'acme.yaml': standard(rule), 'a.yaml': 'policylint: 1\n', 'b.yaml': 'policylint: 1\n', '.policylintrc.yaml': 'extends: policylint:minimal\nframeworks: []\noverrides: [{ files: [a.yaml], frameworks: [./acme.yaml] }]\nrules: { acme/x: error }\n' });
    const { out } = await run(folder, ['-f', 'unix', '.']);
    expect(out.split('\n')[0]).toBe('~/a.yaml:1:1: request, within: nothing (ACME x) [Error/acme/x]');
    expect(out).toContain('1 problem');
  });
});

describe('a bad custom rule is loud', () => {
  const frame = (line: number, text: string, from: number, width: number): string => `  ${line} | ${text}\n  ${' '.repeat(String(line).length)} | ${' '.repeat(from)}${'^'.repeat(width)}\n`;

  test.each<[rule: string, message: string]>([
    ['on: retentoin\nrequire: {}', '9:9: on: expected one of policy, service,'],
    ['on: retentoin\nrequire: {}', 'did you mean "retention"?'],
    ['on: retention', '6:5: rules[0] lacks the key "require"'],
    ['on: retention\nrequire: {}\nfoo: 1', '11:5: Unknown key "foo"'],
    ['on: retention\nrequire: { perod: { stated: true } }', '10:16: Unknown field or keyword "perod" in the item: did you mean "period"?'],
    ['on: retention\nrequire: { properties: { perod: { stated: true } } }', '10:30: Unknown field "perod" in the item: did you mean "period"?'],
    ['on: retention\nrequire: { required: [perod] }', '10:27: Unknown field "perod" in the item: did you mean "period"?'],
    ['on: data\nrequire: { retention: { perod: { stated: true } } }', '10:29: Unknown field or keyword "perod" in retention: did you mean "period"?'],
    ['on: retention\nwhen: { place: { constant: logs } }\nrequire: {}', '10:22: Unknown keyword "constant" for the values of place'],
    ['on: retention\nrequire: { period: { atMost: two years } }', '10:34: atMost: expected a duration such as P30D or 30 days, found "two years"'],
    ['on: retention\nrequire: { period: { atMost: 30 } }', '10:34: atMost: expected a duration such as P30D or 30 days, found "30"'],
    ['on: children\nrequire: { minimumAge: { atLeast: P1Y } }', '10:39: atLeast: expected a number, found "P1Y"'],
    ['on: children\nrequire: { directed: { atLeast: 1 } }', '10:28: "atLeast" is about durations and numbers, and directed holds neither'],
    ['on: retention\nrequire: { period: { maximum: 30 } }', '10:26: "maximum" is about numbers, and period holds none: durations go by atMost'],
    ['on: retention\nrequire: { period: { stated: yes } }', '10:34: stated: expected true or false, found "yes"'],
    ['on: retention\nrequire: { period: P2Y }', '10:24: period: expected a map, found "P2Y"'],
    ['on: retention\nrequire: { period: { minItems: many } }', '10:36: minItems: expected a whole number, found "many"'],
    ['on: retention\nrequire: { stated: maybe }', '10:24: stated: expected true or false, found "maybe"'],
    ['on: retention\nrequire: { atMost: P2Y }', '10:16: "atMost" is about the values of a field: put it under one, such as period'],
    ['on: retention\nrequire: { anyOf: { period: {} } }', '10:23: anyOf: expected a list with something in it'],
    ['on: retention\nrequire: { period: { type: number } }', '10:32: period holds text: type string'],
    ['on: retention\nrequire: { $ref: "#" }', '10:16: Unknown field or keyword "$ref" in the item'],
    ['on: retention\nrequire: { period: { contains: { stated: true } } }', '10:38: "stated" is about the list of values, and a single value stands here'],
    ['on: retention\nrequire: { period: { minContains: 2 } }', '10:26: "minContains" does nothing without "contains"'],
    ['on: sharing\nrequire: { recipients: { contains: { const: advertizers } } }', '10:49: recipients has no term "advertizers"'],
    ['on: sharing\nrequire: { stance: { const: nevr } }', '10:33: stance has no term "nevr": did you mean "never"?'],
    ['on: retention\nrequire: { period: { const: none } }', '10:33: "none" is no value: ask for stated: false, or for state'],
    ['on: children\nrequire: { directed: { const: no } }', '10:35: directed is true or false, found "no"'],
    ['on: policy\nrequire: { policy: { title: { pattern: "(" } } }', '10:44: The pattern "(" cannot be used: missing closing ): `(`'],
    ['on: policy\nrequire: { policy: { title: { pattern: "(?=a)" } } }', '10:44: The pattern "(?=a)" cannot be used: invalid or unsupported Perl syntax: `(?=` (patterns are those of RE2, without lookaround and backreferences)'],
    ['on: policy\nrequire: { policy: { title: { pattern: "a{900}b{900}c{900}" } } }', 'cannot be used: it counts too far'],
    [`on: policy\nrequire: { policy: { title: { pattern: "${'a'.repeat(501)}" } } }`, 'cannot be used: it has more than 500 characters'],
    ['on: policy\nrequire: { data: { account: { source: { stated: true } } } }', '10:24: Unknown keyword "account" in data, a map of items by id: additionalProperties is about each of them'],
    [`on: policy\nrequire: { anyOf: [${'{ words: { minItems: 1 } }, '.repeat(260)}] }`, '10:5: require holds more than 500 schemas'],
    ['on: retention\nwhen: true\nrequire: {}', '10:11: when: expected a map, found "true"'],
    ['on: retention\nrequire: sometimes', '10:14: require: expected a schema, or false, found "sometimes"'],
    ['on: retention\nrequire: {}\nseverity: fatal', '11:15: severity: expected one of error, warning, info, found "fatal"'],
    ['on: retention\nrequire: {}\nurl: "javascript:alert(1)"', '11:10: url: expected an http or https address'],
  ])('%s', async (rule, message) => {
    const folder = makeFolder({ 'acme.yaml': standard(rule), 'a.yaml': 'policylint: 1\n' });
    const { code, out, err } = await run(folder, ['--framework', './acme.yaml', 'a.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^policylint: ~\/acme\.yaml:\d+:\d+: .*\n {2}\d+ \| .*\n {2,}\| +\^+\n$/);
  });

  test.each<[text: string, message: string]>([
    [`${HEAD}  - { id: retention/ceiling, description: x, on: data, require: {}, message: x }\n`, '6:11: "retention/ceiling": "retention" is a topic of policylint; begin with a name of your own, such as acme/ceiling'],
    [`${HEAD}  - { id: Ceiling, description: x, on: data, require: {}, message: x }\n`, '6:11: id: expected a name such as acme/ceiling, found "Ceiling"'],
    [`${HEAD}  - { id: acme/a, description: x, on: data, require: {}, message: x }\n  - { id: acme/a, description: x, on: data, require: {}, message: x }\n`, '7:11: Two rules have the id "acme/a"'],
    [`${HEAD}  - { id: acme/a, description: x, on: data, require: {}, message: "{who} did it" }\n`, '6:67: Unknown slot {who} in the message; known: {id}, {value}, {field}'],
    [`${HEAD}  - acme/a\n`, '6:5: rules[0]: expected a map, found "acme/a"'],
    [HEAD.replace('inForce: 2026-01-01\n', 'inForce: soon\n').replace('rules:\n', ''), '4:10: inForce: expected'],
    [`${HEAD.replace('rules:\n', '')}requires: [{ rule: acme/none, provision: x, cite: x, duty: disclosure, requirement: x, verified: unsure }]\n`, '5:20: Unknown rule "acme/none"'],
    [`${HEAD}  - { id: acme/a, description: x, on: data, require: &r { not: *r }, message: x }\n`, '6:'],
    [`${HEAD}  - !!js/function x\n`, '6:5:'],
    [HEAD.replace('rules:\n', 'require: ./evil.mjs\n'), '5:1: Unknown key "require"'],
  ])('%s', async (text, message) => {
    const folder = makeFolder({ 'acme.yaml': text, 'a.yaml': 'policylint: 1\n' });
    const { code, out, err } = await run(folder, ['--framework', './acme.yaml', 'a.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`~/acme.yaml:${message}`);
  });

  test('whatever names it: the frame shows the mistake in the standard, or the entry where there is no file', async () => {
    const folder = makeFolder({ '.policylintrc.yaml': 'frameworks: [./acme.yaml]\n', 'sub/.policylintrc.yaml': 'frameworks: [gdpr, ./none.yaml]\n', 'acme.yaml': standard('on: data\nrequire: { sauce: {} }'), 'a.yaml': 'policylint: 1\n', 'sub/a.yaml': 'policylint: 1\n' });
    for (const argv of [['a.yaml'], ['rules'], ['frameworks'], ['coverage', 'a.yaml'], ['explain', 'acme/x'], ['--print-config', 'a.yaml']]) {
      expect(await run(folder, argv)).toEqual({ code: 2, out: '', err: `policylint: ~/acme.yaml:10:16: Unknown field or keyword "sauce" in the item: did you mean "source"?\n${frame(10, '    require: { sauce: {} }', 15, 5)}` });
    }
    expect(await run(folder, ['sub/a.yaml'])).toEqual({ code: 2, out: '', err: `policylint: ~/sub/.policylintrc.yaml:1:20: ~/sub/none.yaml: cannot be read (ENOENT)\n${frame(1, 'frameworks: [gdpr, ./none.yaml]', 19, 11)}` });
  });

  test('two standards with one id, of a rule or of themselves', async () => {
    const rule = 'on: data\nrequire: {}';
    const folder = makeFolder({ 'one.yaml': standard(rule), 'two.yaml': standard(rule).replace('id: acme\n', 'id: other\n'), 'three.yaml': HEAD.replace('rules:\n', ''), 'a.yaml': 'policylint: 1\n' });
    expect((await run(folder, ['--framework', './one.yaml,./two.yaml', 'a.yaml'])).err).toContain('~/two.yaml:6:9: Two rules have the id "acme/x"');
    expect((await run(folder, ['--framework', './one.yaml,./three.yaml', 'a.yaml'])).err).toContain('Two frameworks have the id "acme"');
  });
});

describe('rules of a standard are rules like any other', () => {
  const folder = makeFolder({
    '.policylintrc.yaml': `extends: policylint:minimal\nframeworks: ["${example}"]\nasOf: ${AS_OF}\nrules: { acme/title: off, acme/*: warning }\n`,
    'a.yaml': 'policylint: 1\npolicy: { title: Shop }\nretention: { period: P9Y }\ncontroller: { dpo: { contact: { email: dpo@acme.example } } }\n',
  });

  test('listed, with the standard that brings them', async () => {
    const { out } = await run(folder, ['rules', '--json']);
    const { rules } = JSON.parse(out) as { rules: { id: string; kind: string; url: string; level: string; requirements: { cite: string }[] }[] };
    expect(rules.find(({ id }) => id === 'acme/dpo')).toMatchObject({ kind: 'custom', url: '', level: 'warning', requirements: [{ cite: '1.2', duty: 'disclosure', requirement: 'The notice names a way to reach the data protection officer.' }] });
    expect(rules.find(({ id }) => id === 'acme/title')).toMatchObject({ level: 'off' });
    expect((await run(folder, ['frameworks'])).out).toContain('acme               2026-01-01        7   100 %     0  by name, named, own');
  });

  test('counted', async () => {
    const { out } = await run(folder, ['coverage', '-f', 'json', 'a.yaml']);
    const { frameworks: [law] } = JSON.parse(out) as { frameworks: { id: string; requirements: { rule: string; policies: { status: string; places: string[] }[] }[] }[] };
    expect(law!.requirements.map(({ rule, policies: [cell] }) => `${rule} ${cell!.status} ${cell!.places.join(' ')}`.trim())).toEqual([
      'acme/retention-ceiling contrary retention.period', 'acme/dpo stated', 'acme/no-sale not-applicable', 'acme/legal-basis not-applicable',
      'acme/request-deadline undeclared requests.within', 'acme/title contrary policy.title', 'acme/named-recipients not-applicable',
    ]);
  });

  test('configured, and cited in findings', async () => {
    const { out, code } = await run(folder, ['-f', 'json', '--rule', 'acme/dpo: error', 'a.yaml']);
    const [{ messages }] = JSON.parse(out) as [{ messages: { ruleId: string; level: string; fingerprint: string; url: string; citations: { short: string; cite: string }[] }[] }];
    expect(code).toBe(0);
    expect(messages.map(({ ruleId, level, fingerprint, citations: [law] }) => [ruleId, level, fingerprint, `${law!.short} ${law!.cite}`])).toEqual([
      ['acme/request-deadline', 'warning', 'acme/request-deadline@requests.within#undeclared', 'ACME 6.1'],
      ['acme/retention-ceiling', 'warning', 'acme/retention-ceiling@retention.period#broken', 'ACME 3.1'],
    ]);
    expect((await run(folder, ['--rule', 'acme/dpoo: error', 'a.yaml'])).err).toContain('policylint: --rule: Unknown rule "acme/dpoo": did you mean "acme/dpo"?');
  });

  test('a clause of `requires` speaks for its rule: conditions, dates and levels are those of a law', async () => {
    const clause = 'requires: [{ rule: acme/x, provision: Clause 9, cite: "9", duty: disclosure, requirement: Say it., when: [children], verified: unsure }]\n';
    const files = { 'acme.yaml': standard('on: request\nrequire: { within: { stated: true } }') + clause, 'a.yaml': 'policylint: 1\n', 'b.yaml': 'policylint: 1\nfacts: { directedAtChildren: true }\n', 'c.yaml': 'policylint: 1\nfacts: { directedAtChildren: false }\nchildren: { directed: false, knowinglyCollects: false }\n' };
    const { out } = await run(makeFolder(files), ['-f', 'unix', '--preset', 'minimal', '--framework', './acme.yaml', '.']);
    expect(out.split('\n').filter((line) => line.includes('acme/x'))).toEqual([
      expect.stringMatching(/^~\/a\.yaml:1:1: .*\[Info\/acme\/x\]$/), '~/b.yaml:1:1: request, within: nothing (ACME 9 [unverified]) [Warning/acme/x]',
    ]);
  });
});

/** A plugin with one rule, which says something about each data item. */
const PLUGIN = `export default {
  meta: { name: 'acme', version: '1.0.0' },
  rules: [{
    id: 'acme/each', meta: { description: 'Each', severity: 'warning', messages: { seen: 'There is "{id}"' }, options: { schema: { properties: { but: { type: 'string' } } }, defaults: { but: '' } } },
    create: ({ options, report }) => ({ data: (item) => { if (item.id !== options.but) report({ messageId: 'seen', at: item.path, on: 'key', data: { id: item.id } }); } }),
  }],
  presets: { strict: { extends: ['policylint:minimal'], frameworks: ['acme-law'], rules: { 'acme/each': 'error' } } },
  frameworks: [{ id: 'acme-law', title: 'Acme law', short: 'ALAW', inForce: '2026-01-01', rules: [{ id: 'acme/short', description: 'Short', on: 'retention', require: { period: { atMost: 'P1Y' } }, message: '{value} is long' }] }],
  formatters: { ids: ({ files }) => files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId + '\\n')).join(''), broken: () => { throw new Error('no ink') }, empty: () => undefined },
};
`;
const POLICY = 'policylint: 1\ndata: { a: { items: x }, b: { items: x } }\nretention: { period: P2Y }\n';
const LINES = (out: string): string[] => out.split('\n').filter((line) => line.includes(': ')).map((line) => line.replace('~/a.yaml:', ''));

type Result = Awaited<ReturnType<typeof command>>;
type Outcomes = [Result, Result, Result, Result, Result, Result, Result, Result, Result, Result, Result];

describe('plugins', () => {
  test('rules, options, presets, frameworks and formats of a file', async () => {
    const folder = makeFolder({ 'acme.mjs': PLUGIN, 'a.yaml': POLICY, '.policylintrc.yaml': `plugins: [./acme.mjs]\nextends: [plugin:acme/strict]\nasOf: ${AS_OF}\nrules: { acme/each: { but: b } }\n` });
    const runs = [['-f', 'unix', 'a.yaml'], ['-f', 'acme/ids', 'a.yaml'], ['-f', 'acme/broken', 'a.yaml'], ['-f', 'acme/empty', 'a.yaml'], ['-f', 'acme/idz', 'a.yaml'], ['explain', 'acme/each'], ['rules', '--framework', 'acme-law'], ['frameworks'], ['coverage', '-f', 'csv', 'a.yaml'], ['--print-config', 'a.yaml'], ['--rule', 'acme/eech: off', 'a.yaml']];
    const [{ code, out, err }, ids, broken, empty, unknown, explained, listed, laws, covered, printed, misspelt] = await commands(runs.map((argv) => ({ folder, argv }))) as Outcomes;
    expect([code, err]).toEqual([1, `ALAW · as of ${AS_OF}\n`]);
    expect(LINES(out)).toEqual(['2:9: There is "a" [Error/acme/each]', '3:22: P2Y is long (ALAW short) [Warning/acme/short]']);
    expect(ids).toMatchObject({ code: 1, out: 'acme/each\nacme/short\n' });
    expect(broken).toEqual({ code: 2, out: '', err: `policylint: The format "acme/broken" failed: no ink\nALAW · as of ${AS_OF}\n` });
    expect(empty).toEqual({ code: 2, out: '', err: `policylint: The format "acme/empty" failed: it returns undefined instead of text\nALAW · as of ${AS_OF}\n` });
    expect(unknown.err).toBe('policylint: Unknown format "acme/idz": did you mean "acme/ids"?\n');
    expect(explained.out).toContain('Each.');
    expect(listed.out).toContain('acme/short  warning  ALAW');
    expect(laws.out).toContain('acme-law');
    expect(covered.out).toContain('acme/short');
    expect(printed.out).toMatch(/frameworks: \["acme-law"\] +# plugin:acme\/strict\n[\s\S]* {2}acme\/each:\n {4}level: error +# plugin:acme\/strict\n {4}but: "?b"? +# .*\.policylintrc\.yaml:4/);
    expect(misspelt.err).toBe('policylint: --rule: Unknown rule "acme/eech": did you mean "acme/each"?\n');
  });

  test('packages, ESM and CommonJS; relative to the configuration that names them, which may be extended', async () => {
    const folder = makeFolder({
      'node_modules/@acme/plugin/package.json': '{ "name": "@acme/plugin", "type": "module", "exports": { "import": "./main.js" } }', 'node_modules/@acme/plugin/main.js': PLUGIN,
      'team/node_modules/other/package.json': '{ "name": "other", "main": "main.js" }', 'team/node_modules/other/main.js': `Object.defineProperty(exports, '__esModule', { value: true });\n${PLUGIN.replace('export default', 'exports.default =').replaceAll('acme', 'other')}`,
      'team/plain.cjs': PLUGIN.replace('export default', 'module.exports =').replaceAll('acme', 'plain'),
      'team/policylint.yaml': 'plugins: [other, ./plain.cjs]\n', '.policylintrc.yaml': 'extends: [policylint:minimal, ./team/policylint.yaml]\nplugins: ["@acme/plugin"]\nrules: { acme/each: info, other/each: warning, plain/*: error }\n', 'a.yaml': 'policylint: 1\ndata: { a: { items: x } }\n',
    });
    expect(LINES((await command(folder, ['-f', 'unix', 'a.yaml'])).out)).toEqual(['2:9: There is "a" [Info/acme/each]', '2:9: There is "a" [Warning/other/each]', '2:9: There is "a" [Error/plain/each]']);
  });

  test('--no-plugins loads none, says so, and lets what is theirs pass', async () => {
    const folder = makeFolder({
      'acme.mjs': 'process.stdout.write("loaded");\nthrow new Error("loaded");\n', 'a.yaml': POLICY,
      '.policylintrc.yaml': 'plugins: [./acme.mjs]\nextends: [policylint:minimal, plugin:acme/strict]\nframeworks: [acme-law, iso29184]\nrules: { acme/each: error, acme/*: off, policy/promises: info }\n', 'typo/.policylintrc.yaml': 'plugins: [../acme.mjs]\nrules: { retention/perod: off }\n', 'typo/a.yaml': POLICY,
    });
    const { code, out, err } = await command(folder, ['--no-plugins', '--as-of', AS_OF, '--rule', 'acme/other: error', '-f', 'json', 'a.yaml']);
    expect([code, out.includes('acme'), err]).toEqual([0, false, expect.stringMatching(/^Not loaded, because of --no-plugins: \.\/acme\.mjs\nISO.* · as of 2026-11-22\n$/)]);
    expect((await command(folder, ['--no-plugins', 'typo/a.yaml'])).err).toContain('Unknown rule "retention/perod": did you mean "retention/period"?');
    expect((await command(folder, ['--no-plugins', '-f', 'acme/ids', 'a.yaml'])).err).toBe('policylint: The format "acme/ids" is a plugin\'s, and --no-plugins leaves plugins out\n');
    expect((await command(folder, ['a.yaml'])).err).toContain('The plugin "./acme.mjs" cannot be loaded: loaded');
  });

  const rule = (more: string): string => `export default { meta: { name: 'acme' }, rules: [${more}] };`;
  const META = "meta: { description: 'x', severity: 'info', messages: { a: 'x' } }";

  const NO_PLUGINS: readonly [source: string | undefined, message: string][] = [
    [undefined, 'There is no plugin "./acme.mjs": ~/acme.mjs does not exist'],
    ['export default {', 'The plugin "./acme.mjs" cannot be loaded: SyntaxError: '],
    ['throw new TypeError("one\\ntwo");', 'The plugin "./acme.mjs" cannot be loaded: TypeError: one\n'],
    ['throw undefined;', 'The plugin "./acme.mjs" cannot be loaded: undefined'],
    ['import "nowhere";', 'The plugin "./acme.mjs" cannot be loaded: Cannot find package \'nowhere\''],
    ['export const meta = {};', '"./acme.mjs" is no plugin: its module has no default export'],
    ['export default () => 1;', '"./acme.mjs" is no plugin: it: expected an object, found a function'],
    ['export default null;', '"./acme.mjs" is no plugin: it: expected an object, found null'],
    ['export default {};', '"./acme.mjs" is no plugin: it has no `meta`'],
    ['export default { meta: { name: "Acme Ltd" } };', '"./acme.mjs" is no plugin: meta.name: expected a name such as acme, found "Acme Ltd"'],
    ['export default { meta: { name: "acme" }, rule: [] };', '"./acme.mjs" is no plugin: Unknown part "rule": did you mean "rules"?'],
    ['export default { meta: { name: "acme" }, rules: {} };', '"./acme.mjs" is no plugin: rules: expected a list, found an object'],
    ['export default { meta: { name: "retention" } };', 'The plugin "retention": "retention" is a topic of policylint, and cannot be the name of a plugin'],
    ['export default { get meta() { throw new Error("not today"); } };', 'The plugin "./acme.mjs" fails when it is read: not today'],
    ['export default { meta: { name: "acme" }, formatters: { table: "x" } };', '"./acme.mjs" is no plugin: formatters.table: expected a function, found "x"'],
    ['export default { meta: { name: "acme" }, frameworks: [{ id: "acme" }] };', 'The plugin "acme": frameworks[0]: The document lacks the key "title"'],
    ['export default { meta: { name: "acme" }, frameworks: [{ id: "gdpr", title: "x", short: "x", inForce: "2026-01-01" }] };', 'The plugin "acme": "gdpr" is a framework that comes with policylint'],
    ['export default { meta: { name: "acme" }, frameworks: [{ id: "acme", title: "x", short: "x", inForce: "2026-01-01", rules: [{ id: "acme/x", description: "x", on: "data", require: { sauce: {} }, message: "x" }] }] };', 'The plugin "acme": frameworks[0] at rules[0].require.sauce: Unknown field or keyword "sauce" in the item: did you mean "source"?'],
    [rule('{}'), '"./acme.mjs" is no plugin: rules[0].id: expected a name such as acme/ceiling, found nothing'],
    [rule(`{ id: 'retention/x', ${META}, create: () => ({}) }`), 'rules[0]: the id "retention/x" does not begin with the plugin\'s name: acme/x'],
    [rule("{ id: 'acme/x', create: () => ({}) }"), '"./acme.mjs" is no plugin: acme/x has no `meta`'],
    [rule("{ id: 'acme/x', meta: { description: 'x', severity: 'fatal', messages: { a: 'x' } }, create: () => ({}) }"), 'acme/x: meta.severity: expected error, warning or info, found "fatal"'],
    [rule("{ id: 'acme/x', meta: { description: 'x', severity: 'info', messages: {} }, create: () => ({}) }"), 'acme/x: meta.messages is empty'],
    [rule(`{ id: 'acme/x', ${META} }`), 'acme/x: create: expected a function, found nothing'],
    [rule(`{ id: 'acme/x', ${META}, create: () => ({}) }, { id: 'acme/x', ${META}, create: () => ({}) }`), 'two rules have the id "acme/x"'],
  ];
  test('refuses what is no plugin, at the entry that names it', async () => {
    const folders = NO_PLUGINS.map(([source]) => makeFolder({ ...(source !== undefined && { 'acme.mjs': source }), '.policylintrc.yaml': '\nplugins: ["./acme.mjs"]\n', 'a.yaml': POLICY }));
    const results = await commands(folders.map((folder) => ({ folder, argv: ['a.yaml'] })));
    for (const [index, [source, message]] of NO_PLUGINS.entries()) {
      const { code, out, err } = results[index]!;
      const [line = '', ...frame] = err.trimEnd().split('\n');
      expect([source, code, out, frame]).toEqual([source, 2, '', ['  2 | plugins: ["./acme.mjs"]', '    |           ^^^^^^^^^^^^']]);
      expect(`${line}\n`).toContain(message);
      expect(line).toMatch(/^policylint: ~\/\.policylintrc\.yaml:2:11: /);
    }
  });

  const BAD_CONFIGS: readonly [config: string, message: string][] = [
    ['plugins: [acme]', '1:11: No package "acme" is installed here; a file begins with ./'],
    ['plugins: [./acme.ts]', '1:11: The plugin "./acme.ts" is TypeScript: name the JavaScript that it compiles to'],
    ['plugins: [./acme.mjs, ./again.mjs]', '1:23: Two plugins have the name "acme"'],
    ['plugins: [./acme.mjs]\nextends: [plugin:acme/strikt]', '2:11: Unknown preset "plugin:acme/strikt": did you mean "plugin:acme/strict"?'],
    ['extends: [plugin:acme/strict]', '1:11: Unknown preset "plugin:acme/strict": no plugin is named under `plugins`'],
    ['plugins: [./acme.mjs]\nextends: [plugin:acme/odd]', '2:11: "plugin:acme/odd": Unknown key "ignore"; known: extends, frameworks, asOf, rules'],
    ['plugins: [./acme.mjs]\nrules: { acme/eech: off }', '2:10: Unknown rule "acme/eech": did you mean "acme/each"?'],
    ['plugins: [./acme.mjs]\nrules: { acme/each: { but: a, nut: x } }', '2:31: acme/each: Unknown key "nut": did you mean "but"?'],
    ['plugins: [./acme.mjs]\nframeworks: [acme-lawe]', '2:14: Unknown framework "acme-lawe": did you mean "acme-law"?'],
    ['plugins: ./acme.mjs', '1:10: plugins: expected a list, found "./acme.mjs"'],
  ];
  test('refuses what a configuration says of plugins that is not so', async () => {
    const folders = BAD_CONFIGS.map(([config]) => makeFolder({ 'acme.mjs': PLUGIN.replace('presets: {', 'presets: { odd: { ignore: [] },'), 'again.mjs': PLUGIN, 'acme.ts': PLUGIN, '.policylintrc.yaml': `${config}\n`, 'a.yaml': POLICY }));
    const results = await commands(folders.map((folder) => ({ folder, argv: ['a.yaml'] })));
    expect(results.map(({ code, out, err }) => [code, out, err.split('\n')[0]])).toEqual(BAD_CONFIGS.map(([, message]) => [2, '', `policylint: ~/.policylintrc.yaml:${message}`]));
  });

  const BAD_RULES: readonly [create: string, message: string][] = [
    ['() => { throw new Error("no beans") }', 'no beans'],
    ['() => ({ data: () => { throw "no milk" } })', 'no milk'],
    ['() => undefined', '`create` returns no visitor: a map from nouns to functions'],
    ['async () => ({})', '`create` returns no visitor: a map from nouns to functions'],
    ['() => ({ retentions: () => {} })', 'its visitor has "retentions", which is no noun: did you mean "retention"?'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "seem", at: path }) })', 'it reports "seem", which is none of its messages: did you mean "seen"?'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "constructor", at: path }) })', 'it reports "constructor", which is none of its messages'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "seen", at: path }) })', 'its report "seen" leaves the slot {id} empty'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "seen", at: path, data: { id: 1 }, parts: 7 }) })', 'its report "seen" has `parts` that are no list of { at, messageId }'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "seen", at: path, data: { id: 1 }, parts: [] }) })', 'its report "seen" has `parts` that are no list of { at, messageId }'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "seen", at: path, data: { id: 1 }, parts: [{ at: path, messageId: "toString" }] }) })', 'its report "seen" has `parts` that are no list of { at, messageId }'],
    ['({ report }) => ({ data: ({ path }) => report({ messageId: "seen", at: path, data: { id: 1 }, related: [{ at: 1 }] }) })', 'its report "seen" has `related` that is no list of { at, note }'],
    ['({ report }) => ({ data: ({ id }) => report({ messageId: "seen", at: "data." + id, data: { id } }) })', 'its report "seen" has no place: `at` is a path'],
  ];
  test('a rule that fails is reported, and the others still report', async () => {
    const plugin = (create: string): string => `export default { meta: { name: 'acme' }, rules: [{ id: 'acme/x', meta: { description: 'x', severity: 'info', messages: { seen: '{id}' } }, create: ${create} }] };`;
    const folders = BAD_RULES.map(([create]) => makeFolder({ 'acme.mjs': plugin(create), '.policylintrc.yaml': 'plugins: [./acme.mjs]\n', 'a.yaml': POLICY }));
    const results = await commands(folders.map((folder) => ({ folder, argv: ['-f', 'unix', 'a.yaml'] })));
    for (const [index, [, message]] of BAD_RULES.entries()) {
      const { code, out, err } = results[index]!;
      expect([code, err]).toEqual([2, `no law applied · as of ${AS_OF}\n`]);
      expect(LINES(out)).toContain(`1:1: The rule acme/x failed: ${message} [Error/document/crash]`);
      expect(out).toContain('tracking/do-not-track');
    }
  });
});

describe('RuleTester', () => {
  const tracker = { id: 'acme/x', meta: { description: 'x', severity: 'warning', messages: { seen: '"{id}"' }, options: { schema: { properties: { but: { type: 'string' } } }, defaults: { but: '' } } }, create: ({ options, report }: never) => ({ data: (item: { id: string; path: string[] }) => void ((options as { but: string }).but === item.id || (report as (found: object) => void)({ messageId: 'seen', at: item.path, data: { id: item.id } })) }) };
  const one = 'policylint: 1\ndata: { a: { items: x } }\n';

  /** Runs cases without a test runner: what each test throws, or nothing. */
  async function outcomes(tests: Tests, rule: unknown = tracker): Promise<(string | undefined)[]> {
    const bodies: (() => Promise<void>)[] = [];
    new RuleTester({ describe: (_, body) => body(), it: (_, body) => bodies.push(body), asOf: AS_OF }).run(rule as never, tests);
    return Promise.all(bodies.map((body) => body().then(() => undefined, (error: Error) => error.message.split('\n\n')[0])));
  }

  test('passes what is so', async () => {
    expect(await outcomes({ valid: ['policylint: 1\n', { text: one, options: { but: 'a' } }], invalid: [{ text: one, findings: [{ messageId: 'seen', message: '"a"', line: 2, column: 12, path: 'data.a', severity: 'warning' }] }] })).toEqual([undefined, undefined, undefined]);
  });

  test('fails what is not', async () => {
    const invalid = (findings: object[], text = one): Tests['invalid'][number] => ({ text, findings });
    expect(await outcomes({ valid: [one], invalid: [invalid([{ line: 3 }]), invalid([]), invalid([{}, {}]), invalid([{ messageId: 'sean', severity: 'error' }]), invalid([{ lien: 3 }]), invalid([{}], 'policylint: 1\ndata: [\n')] })).toEqual([
      expect.stringMatching(/^Expected 0 findings, got 1\n {2}\{"messageId":"seen"/), 'Finding 1: expected line 3, got 2', 'An invalid case expects at least one finding', expect.stringContaining('Expected 2 findings, got 1'),
      'Finding 1: expected messageId "sean", got "seen"\nFinding 1: expected severity "error", got "warning"', 'A finding has no "lien": expected messageId, message, line, column, path, severity', expect.stringContaining('(line '),
    ]);
    expect(await outcomes({ valid: [{ text: one, options: { nut: 'x' } as never }], invalid: [] })).toEqual([expect.stringContaining('nut')]);
    expect(await outcomes({ valid: ['policylint: 1\n'], invalid: [] }, { ...tracker, create: () => { throw new Error('no beans'); } })).toEqual(['The rule acme/x failed: no beans (line 1)']);
    expect(() => new RuleTester({ describe: (_, body) => body(), it: () => undefined }).run({ ...tracker, meta: {} } as never, { valid: [], invalid: [] })).toThrow('acme/x: meta.description: expected text, found nothing');
  });
});

test('the chapter on rules of one\'s own does what it shows', async () => {
  const page = readFileSync(join(root, 'docs/own-rules.md'), 'utf8');
  const folder = makeFolder({});
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/policylint'));
  let commands = 0;
  for (const [, file, language, content] of page.matchAll(/(?:<!-- file: (\S+) -->\n)?```(\w*)\n([\s\S]*?)```/g)) {
    if (file !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content!);
    }
    for (const part of language === 'console' ? content!.split(/^\$ /m).slice(1) : []) {
      const [line, ...shown] = part.split('\n');
      const [program, ...argv] = [...line!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      const { out, err } = program === 'node' ? await command(folder, [argv[1]!], argv[0]) : await command(folder, argv.slice(1));
      // An ellipsis stands for any lines; empty ones are not compared.
      const pattern = shown.filter((text) => text !== '').map((text) => (text === '…' ? '(?:.*\\n)*?' : `${text.replaceAll('/home/you/tern', '~').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\n`)).join('');
      expect(`${out}${err}`.replaceAll(/\n{2,}/g, '\n').replace(/^\n/, '')).toMatch(new RegExp(`^${pattern}$`));
      commands += 1;
    }
  }
  expect(commands).toBe(10);
});
