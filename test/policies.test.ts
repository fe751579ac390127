import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { splitLocator } from '../src/evidence/find-locator.js';
import { typedKeys } from '../src/generated/shape.js';
import { locatorsOf } from '../src/model/locators.js';
import { readSource } from '../src/model/source.js';
import { run } from './support/command.js';
import { lintText } from './support/lint.js';
import type { LintOptions } from './support/lint.js';

const root = join(import.meta.dirname, '..');
const names = readdirSync(join(root, 'policies')).map((file) => file.replace('.yaml', ''));
const lint = (name: string, options: LintOptions = {}): ReturnType<typeof lintText> => lintText(readFileSync(join(root, `policies/${name}.yaml`), 'utf8'), options);
const idsOf = (name: string, options: LintOptions = {}): string[] => lint(name, options).findings.filter((finding) => finding.messageId !== 'partial').map((finding) => finding.ruleId);

describe('the five policies', () => {
  test.each(names)('%s: locators point, and do not copy: twelve words a side at most', (name) => {
    const [document] = readSource(`${name}.yaml`, readFileSync(join(root, `policies/${name}.yaml`), 'utf8'), typedKeys).documents;
    const sides = locatorsOf(document!.value).flatMap(({ text }) => splitLocator(text));
    expect(sides.length).toBeGreaterThan(50);
    expect(sides.filter((side) => side.split(/\s+/).length > 12)).toEqual([]);
  });

  test.each(names)('%s: every finding', (name) => {
    const { findings } = lint(name);
    expect(findings.filter((finding) => finding.ruleId.startsWith('document/'))).toEqual([]);
    expect(findings.map(({ range, severity, message, citations, ruleId }) => `${range.start.line}:${range.start.column} ${severity} ${message} [${citations.map((citation) => `${citation.short} ${citation.cite}`).join('; ')}] ${ruleId}`)).toMatchSnapshot();
  });

  test('what the trade looks for first', () => {
    expect(idsOf('qct')).toEqual(expect.arrayContaining(['retention/period', 'breach/notify-subjects', 'tracking/do-not-track']));
    expect(lint('qct', { frameworks: [] }).findings.filter((finding) => ['retention/period', 'breach/notify-subjects', 'tracking/do-not-track'].includes(finding.ruleId)).map((finding) => finding.severity).sort()).toEqual(['error', 'warning', 'warning']);
  });
  test('QCT never shares and releases at will: one contradiction, found where it is recorded, and not lost where it is not', () => {
    const text = readFileSync(join(root, 'policies/qct.yaml'), 'utf8');
    const ofSharing = (declaration: string): string[] => lintText(declaration).findings
      .filter(({ ruleId, related }) => ruleId.startsWith('consistency/') && related.some(({ path }) => path?.startsWith('sharing.'))).map(({ ruleId, messageId, path, related }) => [ruleId, messageId, path, ...related.map((other) => other.path)].join(' '));
    expect(ofSharing(text)).toEqual(['consistency/contradiction text defects[kind=conflict] sharing.outside-parties sharing.at-will']);
    expect(ofSharing(text.slice(0, text.indexOf('\ndefects:')))).toEqual(['at-will', 'legal', 'terms-violation'].map((id) => `consistency/narrowing unnamed sharing.${id} sharing.outside-parties`));
  });
  test.each(['qtraca', 'myqnapcloud', 'qnap', 'terraquanta'])('%s says yes and no to nothing that is declared', (name) => {
    expect(lint(name).findings.filter(({ ruleId, messageId }) => ruleId === 'consistency/contradiction' && (messageId === 'statements' || messageId === 'fact'))).toEqual([]);
  });
  test('QTRACA answers Do Not Track, and a duty of the user is no breach notice', () => {
    expect(idsOf('qtraca')).not.toContain('tracking/do-not-track');
    expect(idsOf('qtraca')).toContain('breach/notify-subjects');
  });
  test('TerraQuanta has breach terms and a week of notice; what it lists is publication', () => {
    const ids = idsOf('terraquanta');
    for (const id of ['breach/notify-subjects', 'breach/notify-authority', 'breach/content', 'breach/channel', 'policy/change-notice', 'policy/change-without-notice']) expect(ids).not.toContain(id);
    expect(ids).toContain('retention/definite');
  });
  test('QNAP presupposes deletion and grants none', () => {
    expect(lint('qnap').findings.find((finding) => finding.ruleId === 'rights/erasure')?.messageId).toBe('presupposed');
  });
  test('what cannot be refused at myQNAPcloud is not marketing', () => {
    const { findings } = lint('myqnapcloud');
    expect(findings.filter((finding) => finding.ruleId === 'marketing/opt-out').map((finding) => finding.path)).toEqual(['purposes.news']);
  });
  test('the law of its own day: no Do Not Track duty in 2013, no PIPL in September 2021', () => {
    expect(lint('myqnapcloud', { asOf: 'policy' }).findings.find((finding) => finding.ruleId === 'tracking/do-not-track')?.citations).toEqual([]);
    expect(lint('terraquanta', { asOf: 'policy' }).findings.flatMap((finding) => finding.citations)).toEqual([]);
  });
  test('npm start shows and exits 0, the real thing exits 1', async () => {
    expect((await run(root, ['--fail-on', 'never', 'policies/'])).code).toBe(0);
    expect((await run(root, ['policies/'])).code).toBe(1);
  });
});

describe('the examples', () => {
  const example = ['--framework', 'gdpr,caloppa', '--as-of', '2026-10-01'];

  test('Northwind Tea: no error, no warning', async () => {
    const { code, out } = await run(root, [...example, '--max-warnings', '0', 'examples/northwind-tea']);
    expect([code, out]).toEqual([0, '']);
  });
  test('Harbour Bikes: exactly the ten that it marks', async () => {
    const text = readFileSync(join(root, 'examples/harbour-bikes/policy.yaml'), 'utf8');
    expect(text.match(/# \d+: /g)).toHaveLength(10);
    const { code, out } = await run(root, [...example, '--format', 'json', 'examples/harbour-bikes']);
    const [result] = JSON.parse(out) as [{ messages: { level: string }[] }];
    expect([code, result.messages.filter((message) => message.level !== 'info').length]).toEqual([1, 10]);
  });
  test('the README shows what the command prints', async () => {
    const { out, err } = await run(root, [...example, 'examples/harbour-bikes']);
    const shown = /```console\n\$ npx policylint (.*)\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))!;
    expect(shown[1]).toBe([...example, 'examples/harbour-bikes'].join(' '));
    expect(shown[2]).toBe(`${out.trim().replace('~', '/home/you')}\n${err}`);
  });
});

describe('the README', () => {
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text: text! }));

  test('its declaration has the shape that the schema describes', () => {
    const { text } = blocks.find((block) => block.text.includes('policylint: 1'))!;
    expect(lintText(text).findings.filter((finding) => finding.ruleId.startsWith('document/') || finding.ruleId.startsWith('consistency/'))).toEqual([]);
  });
  test('its code runs', async () => {
    const { text } = blocks.find((block) => block.language === 'js')!;
    const { lintText: lintFromCode } = await import('../src/index.js');
    const said: unknown[][] = [];
    const body = text.replace(/^import .*$/m, '').replaceAll('console.log', 'log');
    await new (Object.getPrototypeOf(async () => {}) as { constructor: new (...parts: string[]) => (...parts: unknown[]) => Promise<void> }).constructor('lintText', 'rules', 'log', body)(lintFromCode, [], (...words: unknown[]) => void said.push(words));
    expect(said.length).toBeGreaterThan(5);
    expect(said[0]).toEqual([1, expect.stringContaining('/'), expect.any(String)]);
  });
});
