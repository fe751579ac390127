import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { rules as builtIn } from '../rules/index.js';
import { COMMANDS } from '../src/cli/command-table.js';
import { OPTIONS, optionsOf } from '../src/cli/options.js';
import { coverDocument } from '../src/engine/coverage.js';
import { defineRule } from '../src/engine/rule.js';
import type { AnyRule } from '../src/engine/rule.js';
import { columns, wrap } from '../src/format/columns.js';
import { codeSpan, markdownText } from '../src/format/markdown.js';
import { typedKeys } from '../src/generated/shape.js';
import { readSource } from '../src/model/source.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import type { Outcome, Setting } from './support/command.js';
import { AS_OF, lintText, packs } from './support/lint.js';

afterAll(removeFolders);

const root = join(import.meta.dirname, '..');
const EMPTY = 'policylint: 1\n';
const WHOLE = 'policylint: 1\npolicy: { read: whole }\n';
const home = makeFolder({});
const HOSTILE = '<script>alert(1)</script> "\'&amp; | ` ::error::x ##[error]y \u001B[31m \u202E =1+1 @octocat';
const bad = 'evil|`<b>\'".yaml';

/** A law of one's own, with these entries; each cites its number. */
function law(entries: readonly string[], head = ''): string {
  const requires = entries.map((entry, index) => `  - { provision: "${index + 1}", cite: "${index + 1}", requirement: Say so., verified: statute-text, ${entry} }\n`).join('');
  return `id: acme\ntitle: Acme Standard\nshort: ACME\njurisdiction: Acme\nmarkets: []\nauto: false\ninForce: 2020-01-01\nversion: 2026-01-01\n${head}requires:\n${requires}gaps: [{ provision: "9", why: Nobody asks. }]\n`;
}
const must = (rule: string, more = ''): string => `rule: ${rule}, duty: disclosure${more === '' ? '' : `, ${more}`}`;

interface Covered {
  readonly policies: readonly { readonly name: string; readonly title: string | null; readonly readable: boolean }[];
  readonly frameworks: readonly {
    readonly id: string;
    readonly summary: readonly { readonly required: object; readonly counts: Readonly<Record<string, number>> }[];
    readonly requirements: readonly { readonly rule: string; readonly cite: string; readonly policies: readonly { readonly status: string; readonly places: string[]; readonly reasons: string[]; readonly dependsOn: string[] }[] }[];
    readonly gaps: readonly object[];
  }[];
}

async function cover(policy: string, entries: readonly string[], argv: readonly string[] = [], setting?: Setting): Promise<Outcome & { readonly report: Covered; readonly cells: Covered['frameworks'][number]['requirements'][number]['policies']; readonly statuses: string[] }> {
  const folder = makeFolder({ 'a.yaml': policy, 'acme.yaml': law(entries) });
  const outcome = await run(folder, ['coverage', 'a.yaml', '--framework', './acme.yaml', '-f', 'json', ...argv], setting);
  const report = JSON.parse(outcome.out) as Covered;
  const cells = report.frameworks[0]!.requirements.map((row) => row.policies[0]!);
  return { ...outcome, report, cells, statuses: cells.map(({ status }) => status) };
}

/** Addresses stay whole: what is broken leads nowhere. */
function tooWide(text: string): string[] {
  return text.split('\n').filter((line) => columns(line) > 80 && !/^ *https?:\/\/\S+$/.test(line));
}

/** Nothing that a terminal or a CI runner acts on. */
function acting(text: string): string[] {
  // oxlint-disable-next-line no-control-regex
  return text.split(/\r?\n/).filter((line) => /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|^\s*::|##\[/.test(line));
}

describe('coverage: what a policy makes of a requirement', () => {
  test('stated, and where', async () => {
    const { cells, code, err } = await cover(`${WHOLE}rights: { access: stated }\nretention: { period: P1Y }\n`, [must('rights/access'), must('retention/period')]);
    expect(cells[0]).toEqual({ policy: 'a.yaml', status: 'stated', places: ['rights.access'], reasons: [], dependsOn: [] });
    expect([code, err]).toEqual([0, 'ACME · as of 2026-11-22\n']);
  });

  test.each<[string, string, string, string]>([
    ['silent', 'the text was read whole', WHOLE, 'rights/access'],
    ['silent', 'the declaration says so', `${EMPTY}rights: { access: not-stated }\n`, 'rights/access'],
    ['silent', 'the text only relies on it', `${WHOLE}rights: { access: { stance: presupposed } }\n`, 'rights/access'],
    ['silent', 'one item of two lacks it', `${WHOLE}data:\n  a: { categories: [contact.email] }\n  b: { source: [subject] }\n`, 'data/categories'],
    ['undeclared', 'nobody has recorded it', EMPTY, 'rights/access'],
    ['denied', 'a denial is a gap', `${WHOLE}rights: { access: none }\n`, 'rights/access'],
    ['stated', 'a denial answers', `${WHOLE}transfers: none\n`, 'transfers/stated'],
    ['vague', 'a term without end', `${WHOLE}retention: { criterion: as long as necessary }\n`, 'retention/period'],
    ['vague', 'a term of a tracker, by a rule of another topic', `${WHOLE}trackers:\n  c: { lifetime: as long as necessary }\n`, 'cookies/lifetime'],
    ['vague', 'recipients without a name, for ends without a name', `${WHOLE}sharing:\n  others: { recipients: partners }\n`, 'recipients/categories'],
    ['vague', 'disclosure at will', `${WHOLE}sharing:\n  police: { recipients: authorities, condition: we believe that it is appropriate }\n`, 'recipients/law-enforcement'],
    ['vague', 'a right that can be refused at will, by a rule of another topic', `${WHOLE}rights: { optOutOfSale: { limits: extremely impractical } }\n`, 'sale/opt-out'],
    ['vague', 'the same ground beside a second right', `${WHOLE}rights: { access: { limits: extremely impractical }, erasure: { limits: extremely impractical } }\n`, 'rights/erasure'],
    ['vague', 'a channel that the contact does not give', `${WHOLE}controller: { name: Acme, contact: { form: the form } }\nrequests: { channels: [phone] }\n`, 'rights/exercise'],
    ['stated', 'a channel that the contact gives', `${WHOLE}controller: { name: Acme, contact: { phone: "1" } }\nrequests: { channels: [phone] }\n`, 'rights/exercise'],
    ['stated', 'a named recipient beside a list of data', `${WHOLE}data: { a: { categories: contact } }\nsharing:\n  others: { recipients: partners, data: [a] }\n`, 'recipients/data-shared'],
    ['vague', 'the same vague words in a second place', `${WHOLE}security: { measures: some measures }\nbreach: { to: subjects, content: some measures }\n`, 'breach/content'],
    ['vague', 'a list that is left open', `${WHOLE}data:\n  a: { categories: [contact.email], openEnded: true }\n`, 'data/categories'],
    ['stated', 'what stands beside that list', `${WHOLE}data:\n  a: { categories: [contact.email], openEnded: true, source: [subject], required: contract }\n`, 'data/provision'],
    ['vague', 'an age in words', `${WHOLE}children: { minimumAge: the legal age }\n`, 'children/age-threshold'],
    ['unreadable', 'the declaration is wrong there', `${WHOLE}rights: { access: 5 }\n`, 'rights/access'],
    ['unreadable', 'one item of two is wrong', `${WHOLE}data:\n  a: { categories: [contact.email] }\n  b: 7\n`, 'data/categories'],
    ['stated', 'the declaration is wrong elsewhere', `${WHOLE}rights: { access: stated, erasure: 5 }\n`, 'rights/access'],
    ['not-applicable', 'nothing is declared that it is asked of', `${WHOLE}data: none\n`, 'data/categories'],
  ])('%s: %s', async (status, _, policy, rule) => {
    expect((await cover(policy, [must(rule)])).statuses).toEqual([status]);
  });

  test('a vague cell quotes the rule that objects; a gap says what is missing', async () => {
    const { cells } = await cover(`${WHOLE}retention: { criterion: as long as necessary }\n`, [must('retention/period'), must('rights/access')]);
    expect(cells.map(({ reasons, places }) => [reasons, places])).toEqual([
      [['Nobody can tell when "as long as necessary" ends (retention/definite)'], ['retention.criterion']],
      [['The policy does not state the right of access'], ['rights.access']],
    ]);
  });

  test('conditions: yes, no, unknown; of a place, and of what is stated', async () => {
    const when = 'when: [automated-decisions]';
    const entries = [must('automated-decisions/logic', when), must('rights/access', when)];
    const policy = (fact: string): string => `${WHOLE}rights: { access: stated }\n${fact}`;
    const unknown = await cover(policy(''), entries);
    expect(unknown.statuses).toEqual(['open', 'stated']);
    expect(unknown.cells[0]!.dependsOn).toEqual(['facts.automatedDecisions']);
    expect((await cover(policy('facts: { automatedDecisions: true }\n'), entries)).statuses).toEqual(['silent', 'stated']);
    expect((await cover(policy('facts: { automatedDecisions: false }\n'), entries)).statuses).toEqual(['not-applicable', 'not-applicable']);
    const sources = `${WHOLE}data:\n  a: { source: [third-party] }\n  b: { source: [subject], sourceNames: [x] }\n`;
    expect((await cover(sources, [must('data/source-third-party', 'when: [indirect-collection]'), must('data/categories', 'when: [direct-collection]')])).statuses).toEqual(['silent', 'silent']);
  });

  test('limits: what breaks one, what cannot be held against it, nothing to hold', async () => {
    const entries = ['rule: rights/deadline, duty: operational, limit: { within: P1M }', 'rule: breach/deadline, duty: operational, limit: { to: authority, within: PT72H }'];
    const at = async (policy: string): Promise<string[]> => (await cover(WHOLE + policy, entries)).statuses;
    expect(await at('requests: { within: P60D }\nbreach: { to: [authority], within: P10D }\n')).toEqual(['contrary', 'contrary']);
    expect(await at('requests: { within: P30D }\nbreach: { to: [authority], within: PT72H }\n')).toEqual(['stated', 'stated']);
    expect(await at('breach: { to: [authority], within: promptly }\n')).toEqual(['silent', 'vague']);
    expect(await at('breach: none\n')).toEqual(['silent', 'not-applicable']);
  });

  test('a law of its own day: since, until, pending, and not in force at all', async () => {
    const entries = [must('rights/access', 'since: 2027-01-01'), must('rights/access', 'until: 2025-01-01'), must('rights/access', 'pending: No date is set.'), must('rights/access')];
    const { cells } = await cover(WHOLE, entries);
    expect(cells.map(({ status, reasons }) => [status, reasons[0]])).toEqual([
      ['not-applicable', 'In force since 2027-01-01'], ['not-applicable', 'In force until 2025-01-01'], ['not-applicable', 'Not in force yet: No date is set.'], ['silent', 'The policy does not state the right of access'],
    ]);
    const before = await cover(WHOLE, entries, ['--as-of', '2019-12-31']);
    expect(new Set(before.statuses)).toEqual(new Set(['not-applicable']));
    expect(before.err).toBe('no law applied · as of 2019-12-31\n');
  });

  test('each law in its own words, and the verdict of linting', async () => {
    const both = await run(root, ['coverage', 'examples/harbour-bikes', '--framework', 'gdpr,taiwan-pdpa', '-f', 'json']);
    const reasons = (JSON.parse(both.out) as Covered).frameworks.map(({ requirements }) => requirements.find(({ rule }) => rule === 'rights/deadline')!.policies[0]!.reasons);
    expect(reasons).toEqual([['An answer to requests may take 60 days, longer than the 1 month allowed for "access"'], ['An answer to requests may take 60 days, longer than the 15 days allowed for "access"']]);
  });

  test('levels and suppressed details do not count, options do', async () => {
    const folder = makeFolder({ 'a.yaml': `${WHOLE}retention: { criterion: as long as necessary }\n`, 'acme.yaml': law([must('retention/period'), must('rights/access'), must('breach/content')]) });
    const statuses = async (config: string): Promise<string[]> => {
      const { out } = await run(makeFolder({ '.policylintrc.yaml': config, 'a.yaml': readFileSync(join(folder, 'a.yaml')), 'acme.yaml': readFileSync(join(folder, 'acme.yaml')) }), ['coverage', 'a.yaml', '--framework', './acme.yaml', '-f', 'json']);
      return (JSON.parse(out) as Covered).frameworks[0]!.requirements.map(({ policies }) => policies[0]!.status);
    };
    expect(await statuses('rules: { retention/*: off, rights/access: off, breach/content: off }\n')).toEqual(['vague', 'silent', 'silent']);
    expect(await statuses('rules: { retention/definite: { allow: [as long as necessary] } }\n')).toEqual(['stated', 'silent', 'silent']);
  });

  test('a rule that fails, one that is not there, a document that cannot be read: never stated', async () => {
    const crashing = defineRule({ id: 'say/crash', meta: { description: 'Fails', severity: 'error', since: '0.1.0', messages: { said: 'Never' }, help: 'Say.' }, create: () => ({ policy: () => { throw new Error('out of words'); } }) });
    const failed = await cover(WHOLE, [must('say/crash')], [], { rules: [...builtIn, crashing] });
    expect([failed.statuses, failed.code, failed.err]).toEqual([['unreadable'], 2, 'policylint: a.yaml: a rule failed; policylint lint says which\nACME · as of 2026-11-22\n']);
    const source = readSource('a.yaml', WHOLE, typedKeys);
    const { frameworks } = coverDocument(source.documents[0]!, { rules: [], floors: new Map(), settings: new Map(), frameworks: packs, named: new Set(['gdpr']), auto: false, asOf: AS_OF, today: AS_OF });
    expect(new Set(frameworks.flatMap(({ cells }) => cells.map(({ status }) => status)))).toEqual(new Set(['unreadable']));
    const lost = await cover('policylint: 1\nx: [\n', [must('rights/access')]);
    expect([lost.statuses, lost.code, lost.report.policies[0]!.readable]).toEqual([['unreadable'], 2, false]);
    expect(lost.err).toContain('policylint: a.yaml: cannot be read as a declaration; policylint lint says why\n');
    const partly = await cover('policylint: 1\nxx: 1\n', [must('rights/access')]);
    expect([partly.statuses, partly.code, partly.err]).toEqual([['undeclared'], 0, 'a.yaml: parts of it cannot be read; policylint lint says which\nACME · as of 2026-11-22\n']);
  });

  test('the share is of what must be stated and applies for certain', async () => {
    const entries = [must('rights/access'), must('rights/erasure'), must('retention/period'), must('automated-decisions/logic', 'when: [automated-decisions]'), must('rights/objection', 'since: 2030-01-01'), 'rule: security/measures, duty: operational'];
    const { report } = await cover(`${WHOLE}rights: { access: stated }\nretention: { criterion: as long as necessary }\n`, entries);
    expect(report.frameworks[0]!.summary[0]).toMatchObject({ required: { stated: 1, asked: 3, percent: 33 }, all: { stated: 1, asked: 4, percent: 25 }, counts: { stated: 1, vague: 1, silent: 2, open: 1, 'not-applicable': 1 } });
    expect(report.frameworks[0]!.gaps).toEqual([{ provision: '9', why: 'Nobody asks.' }]);
  });

  test('under several laws each cell is about its own law', () => {
    const cellsOf = (text: string, ids: readonly string[], rule: string): string[] => {
      const source = readSource('a.yaml', text, typedKeys);
      const { frameworks } = coverDocument(source.documents[0]!, { rules: builtIn, floors: new Map(), settings: new Map(), frameworks: packs, named: new Set(ids), auto: false, asOf: AS_OF, today: AS_OF });
      return frameworks.flatMap(({ framework, cells }) => framework.requires.flatMap((entry, index) => (entry.rule === rule && entry.until === undefined ? [`${framework.id}: ${cells[index]!.status}`] : [])));
    };
    // "Promptly" can be held against no deadline, not the strictest alone.
    expect(cellsOf(`${WHOLE}breach: { to: [authority], within: promptly }\n`, ['gdpr', 'uk-gdpr'], 'breach/deadline')).toEqual(['gdpr: vague', 'uk-gdpr: vague']);
    // California asks in any case, Virginia only if data is sold, which nobody has said.
    expect(cellsOf(`${WHOLE}sharing: { partners: { recipients: [partners] } }\n`, ['ccpa', 'vcdpa'], 'sale/statement')).toEqual(['ccpa: silent', 'vcdpa: open']);
    expect(cellsOf(`${WHOLE}purposes: { ads: { use: advertising.targeted } }\nsharing: { partners: { recipients: [partners] } }\n`, ['ccpa', 'vcdpa'], 'sale/statement')).toEqual(['ccpa: silent', 'vcdpa: stated']);
    expect(cellsOf(`${WHOLE}facts: { sectors: [retail] }\n`, ['hipaa-npp'], 'policy/mandated-text')).toEqual(['hipaa-npp: not-applicable']);
  });

  const policies = ['policies', 'examples/northwind-tea', 'examples/harbour-bikes'].flatMap((folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml')).map((file) => join(folder, file)));
  test.each(policies)('%s: a requirement is answered where linting under all rules reports no gap for it', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const gaps = new Set(['silent', 'undeclared', 'denied', 'presupposed']);
    const settings = Object.fromEntries(builtIn.map((rule) => [rule.id, { level: 'warning' as const }]));
    // Linting leaves out what another rule has said of the same place; a cell is not answered by that.
    const rules = builtIn.map((rule) => ({ ...rule, meta: { ...rule.meta, yields: undefined } })) as unknown as typeof builtIn;
    for (const pack of packs) {
      const found = lintText(text, { rules, frameworks: [pack.id], settings }).findings.filter(({ messageId }) => gaps.has(messageId));
      const wanted = new Set(found.flatMap(({ ruleId, citations }) => citations.filter(({ dependsOn }) => dependsOn.length === 0).map(({ cite }) => `${ruleId} ${cite}`)));
      const source = readSource(file, text, typedKeys);
      const [covered] = coverDocument(source.documents[0]!, { rules: builtIn, floors: new Map(), settings: new Map(), frameworks: packs, named: new Set([pack.id]), auto: false, asOf: AS_OF, today: AS_OF }).frameworks;
      const missing = pack.requires.filter((entry, index) => gaps.has(covered!.cells[index]!.status) && builtIn.find(({ id }) => id === entry.rule)!.kind === 'disclosure');
      // What breaks a limit besides is shown as that.
      for (const [index, { rule, cite }] of pack.requires.entries()) if (covered!.cells[index]!.status === 'contrary') wanted.delete(`${rule} ${cite}`);
      expect([pack.id, missing.map(({ rule, cite }) => `${rule} ${cite}`).sort()]).toEqual([pack.id, [...wanted].sort()]);
    }
  });
});

describe('coverage: what it shows', () => {
  const hostile = `policylint: 1\npolicy: { read: whole, title: ${JSON.stringify(HOSTILE)} }\nretention: { criterion: ${JSON.stringify(`as long as necessary ${HOSTILE}`)} }\n`;
  const folder = makeFolder({
    'one.yaml': `${WHOLE}scope: { markets: [EU, US-CA] }\n`, 'many.yaml': Array.from({ length: 12 }, () => `${WHOLE}scope: { markets: [EU] }\n`).join('---\n'), 'none.yaml': EMPTY, [bad]: hostile, 'evil.txt': hostile,
    'acme.yaml': law([must('retention/period'), must('rights/access')], 'url: "https://example.com/?a=1&b=<x>"\ncitation: "=HYPERLINK(1) |x| <i>"\n').replace('Acme Standard', `${'A very long name of a standard '.repeat(4)}個人資料保護法 <img src=x>`).replace('Nobody asks.', '"::error::not asked | <b>"'),
    'rules/a.yaml': EMPTY, 'coverage/b.yaml': EMPTY,
  });
  const show = (...argv: string[]): Promise<Outcome> => run(folder, ['coverage', ...argv]);

  test('text: one policy and one law', async () => {
    const { out, err, code } = await show('one.yaml', '--framework', 'caloppa');
    expect([code, err]).toEqual([0, 'CalOPPA (US-CA) · as of 2026-11-22\n']);
    expect(out).toMatchInlineSnapshot(`
"  1 one.yaml

CalOPPA: California Online Privacy Protection Act
  Must be stated
  22575(b)(1)  data/categories         - silent
  22575(b)(1)  recipients/categories   - silent
  22575(b)(2)  rights/access           ? open
  22575(b)(2)  rights/rectification    ? open
  22575(b)(3)  policy/change-notice    - silent
  22575(b)(4)  policy/effective-date   - silent
  22575(b)(5)  tracking/do-not-track   ? open
  22575(b)(6)  tracking/third-parties  - silent
  Must be done, need not be stated
  22575(a)     policy/availability     - silent
  Open until the declaration has: facts.reviewProcess (2),
    facts.crossSiteTracking (1)
  What no rule answers
  22577(b)(2)-(3): Colour, size and place of the icon or link are looks of the
    site; a declaration does not hold them.

Stated, of what must be stated
               1
  CalOPPA    0 %

- silent, ? open
"
`);
  });

  test('a policy without a law is said, and so is a folder without a policy', async () => {
    const { out, err, code } = await show('none.yaml', 'one.yaml');
    expect(out).toContain('  1 none.yaml · no law applied\n  2 one.yaml\n');
    expect([code, err]).toEqual([0, '1 of 2 policies: no law applied, none is for its markets\nCalOPPA (US-CA), CCPA (US-CA), COPPA (US), ePrivacy (EU, EEA), GDPR (EU, EEA) · as of 2026-11-22\n']);
    expect(await show('acme.yaml', '--declarations-only')).toEqual({ code: 0, out: '', err: '1 file skipped: no document with the key "policylint"\n' });
    expect(await show('*.txt', '--declarations-only', '--allow-empty', '-f', 'json')).toMatchObject({ code: 0 });
  });

  test('several documents of a file, and more policies than a line holds', async () => {
    const { out } = await show('many.yaml', 'one.yaml', '--as-of', 'policy');
    expect(out).toContain(' 10 many.yaml#10\n');
    expect(out.match(/^ +1 +2 .*$/gm)!.length).toBeGreaterThan(1);
    expect(tooWide(out)).toEqual([]);
    const { report } = { report: JSON.parse((await show('many.yaml', 'one.yaml', '-f', 'json')).out) as Covered };
    expect(report.policies.map(({ name }) => name).slice(10)).toEqual(['many.yaml#11', 'many.yaml#12', 'one.yaml']);
    expect(report.frameworks.filter(({ id }) => id === 'gdpr' || id === 'caloppa').map(({ id, summary }) => [id, summary.length])).toEqual([['gdpr', 13], ['caloppa', 1]]);
  });

  test('text of hostile policies, paths and laws: 80 columns, and nothing acts', async () => {
    const { out, err } = await show(bad, 'evil.txt', '--framework', './acme.yaml');
    expect([tooWide(out), acting(out), acting(err)]).toEqual([[], [], []]);
    expect(out).toContain('個人資料保護法');
  });

  test('colour only where it is wanted', async () => {
    expect((await run(folder, ['coverage', 'one.yaml'], { isTTY: true })).out).toContain('\u001B[');
    expect((await run(folder, ['coverage', 'one.yaml', '--color', 'never'], { isTTY: true })).out).not.toContain('\u001B[');
    for (const format of ['markdown', 'csv', 'html', 'json']) expect((await run(folder, ['coverage', 'one.yaml', '-f', format, '--color', 'always'])).out).not.toContain('\u001B[');
  });

  test('html stands alone, and escapes', async () => {
    const { out } = await show(bad, 'evil.txt', 'one.yaml', '--framework', './acme.yaml,gdpr', '-f', 'html');
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(out).toMatch(/prefers-color-scheme: ?dark/);
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(out).not.toMatch(/<script|<img|<link|<iframe|<i>|@import|url\(|javascript:/i);
    const tags = [...out.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g)];
    expect(out.match(/<(?!!DOCTYPE)/g)).toHaveLength(tags.length);
    expect([...new Set(tags.flatMap(([, , , attributes]) => [...attributes!.matchAll(/\s([a-z-]+)="[^"]*"/g)].map(([, name]) => name!)))].sort()).toEqual(['aria-label', 'charset', 'class', 'colspan', 'content', 'href', 'http-equiv', 'id', 'lang', 'name', 'rel', 'role', 'scope', 'tabindex', 'title']);
    const open: string[] = [];
    for (const [, slash, name] of tags) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (name !== 'meta') open.push(name!);
    }
    expect(open).toEqual([]);
    for (const [, href] of out.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https:\/\/|#[a-z0-9-]+$)/);
    expect(acting(out)).toEqual([]);
  });

  test('markdown: tables keep their columns, and nothing of a policy is markup', async () => {
    const { out } = await show(bad, 'evil.txt', '--framework', './acme.yaml', '-f', 'markdown');
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    const cells = (row: string): number => row.replaceAll(String.raw`\|`, '').match(/\|/g)!.length;
    expect(new Set(rows.slice(0, 4).map(cells))).toEqual(new Set([6]));
    expect(out.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '').replaceAll(/<!-- -->|<\/?(?:details|summary)>/g, '')).not.toMatch(/(?<!\\)<|@octocat/);
    expect(acting(out)).toEqual([]);
  });

  test('csv: one width, and no cell is a formula', async () => {
    const { out } = await show(bad, 'evil.txt', 'one.yaml', '--framework', './acme.yaml,gdpr', '-f', 'csv');
    const rows = out.trimEnd().split('\r\n').map((row) => [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.find((row) => row[10] === 'no rule')).toBeDefined();
    expect(acting(out)).toEqual([]);
  });

  test('json parses, and holds the text as it was', async () => {
    const { out } = await show(bad, '--framework', './acme.yaml', '-f', 'json');
    expect((JSON.parse(out) as Covered).policies[0]!.title).toBe(HOSTILE);
    expect(acting(out)).toEqual([]);
  });

  test('27 laws with every rule: 80 columns, every cell there', async () => {
    const asked = builtIn.filter(({ id }) => !id.startsWith('document/'));
    const files = Object.fromEntries(Array.from({ length: 27 }, (_, index) => [`law${index}.yaml`, law(asked.map(({ id }) => must(id))).replace('id: acme', `id: acme-standard-number-${index}`).replace('short: ACME', `short: Standard ${index}`)]));
    const big = makeFolder({ ...files, 'a.yaml': WHOLE, 'b.yaml': EMPTY });
    const laws = Object.keys(files).map((name) => `./${name}`).join(',');
    const { out } = await run(big, ['coverage', 'a.yaml', 'b.yaml', '--framework', laws]);
    expect(tooWide(out)).toEqual([]);
    expect(out.match(/ rights\/access /g)).toHaveLength(27);
    const listed = await run(big, ['rules', '--framework', laws]);
    expect([tooWide(listed.out), listed.out.match(/\+21 laws/g)!.length]).toEqual([[], asked.length]);
    expect(tooWide((await run(big, ['explain', 'rights/access', '--framework', laws])).out)).toEqual([]);
  }, 60_000);
});

describe('explain', () => {
  test.each(builtIn.map((rule) => rule.id))('%s', async (id) => {
    const { code, out, err } = await run(home, ['explain', id]);
    expect([code, err, tooWide(out), acting(out)]).toEqual([0, '', [], []]);
    expect(out.startsWith(`${id}\n\n  `)).toBe(true);
    expect([...out.matchAll(/^[A-Z].*$/gm)].map(([title]) => title).filter((title) => title !== 'Options')).toEqual(['Why', 'Who wants it', 'Bad', 'Good', 'When to turn it off', 'Page']);
    expect(out.includes('\n    policylint: 1\n')).toBe(!['document/crash', 'config/unused'].includes(id));
    expect(out.includes('\nOptions\n')).toBe(builtIn.find((rule) => rule.id === id)!.meta.options !== undefined);
  });

  test('law by law: provision, duty, condition, the fact that decides, and how far it was verified', async () => {
    const { out } = await run(home, ['explain', 'rights/access', '--framework', 'caloppa,gdpr']);
    expect(out.slice(out.indexOf('  CalOPPA'), out.indexOf('  GDPR'))).toBe(`  CalOPPA 22575(b)(2)
    Must be stated (error); from a secondary source.
    Describe the process by which people can review their information.
    When: only if the operator keeps such a process; the statute gives no right
    to one.
    What decides: facts.reviewProcess.
    https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=22575.&lawCode=BPC

`);
    const unsettled = packs.flatMap((pack) => pack.requires.filter(({ verified }) => verified === 'knowledge' || verified === 'unsure'))[0]!;
    expect((await run(home, ['explain', unsettled.rule])).out).toContain('[unverified]');
  });

  test('only some laws, and one of one’s own', async () => {
    const folder = makeFolder({ 'acme.yaml': law([must('rights/access', `condition: ${JSON.stringify(HOSTILE)}, note: "::error::x", limit: { within: P1M }, since: 2027-01-01`)]) });
    const { out } = await run(folder, ['explain', 'rights/access', '--framework', 'gdpr,./acme.yaml']);
    expect([...out.matchAll(/^ {2}([A-Z]+) (?:Art\. )?\d.*$/gm)].map(([, short]) => short)).toEqual(['GDPR', 'ACME']);
    expect(out).toMatch(/Limit: within P1M\.\n +In force from 2027-01-01\.\n/);
    expect([tooWide(out), acting(out)]).toEqual([[], []]);
    expect((await run(folder, ['explain', 'rights/access', '--framework', 'auto'])).out).toContain('Taiwan PDPA');
  });

  test('a broken configuration is no obstacle', async () => {
    expect((await run(makeFolder({ '.policylintrc.yaml': 'rules: { x/y: off }\n' }), ['explain', 'retention/period'])).code).toBe(0);
  });

  test('a rule that has no page', async () => {
    const rule: AnyRule = defineRule({
      id: 'say/::hi', meta: { description: `Says ${HOSTILE}`, severity: 'warning', since: '0.1.0', messages: { said: 'Said' }, help: 'Say nothing.', options: { schema: {}, defaults: { allow: ['a'] } } }, create: () => ({}),
    });
    const { code, out } = await run(home, ['explain', 'say/::hi'], { rules: [rule] });
    expect([code, tooWide(out), acting(out)]).toEqual([0, [], []]);
    expect(out).toContain('  allow: ["a"] by default\n');
    expect(out).toContain('Page\n\n  This rule has none here.\n');
  });

  test.each<[string[], string]>([
    [['retention/perod'], 'Unknown rule "retention/perod": did you mean "retention/period"?'],
    [['nothing/like-it'], 'Unknown rule "nothing/like-it"'],
    [['breach'], '"breach" is a topic; its rules: breach/channel, breach/content, breach/deadline, breach/notify-authority, breach/notify-subjects'],
    [['breach/*'], '"breach/*" is a topic; its rules: breach/channel, breach/content, breach/deadline, breach/notify-authority, breach/notify-subjects'],
    [['../../package'], 'Unknown rule "../../package"'],
    [['constructor'], 'Unknown rule "constructor"'],
    [['\u001B[31m::error::'], String.raw`Unknown rule "\u{1b}[31m::error::"`],
    [[], 'explain takes a rule, such as retention/period'],
    [['a/b', 'c/d'], 'explain takes one rule, found 2'],
    [['rights/access', '--framework', 'gdprr'], '--framework: Unknown framework "gdprr": did you mean "gdpr"?'],
    [['rights/access', '--json'], '--json is no option of explain: it goes with rules, frameworks and evidence'],
    [['rights/access', '--framwork', 'gdpr'], 'Unknown option "--framwork": did you mean "--framework"?'],
  ])('%j', async (argv, message) => {
    expect(await run(home, ['explain', ...argv])).toEqual({ code: 2, out: '', err: `policylint: ${message}\n` });
  });
});

interface Catalogue {
  readonly rules: readonly { readonly id: string; readonly level: string; readonly set: object | null; readonly levels: readonly { readonly level: string; readonly from: string }[]; readonly options: object; readonly requirements: readonly { readonly framework: string; readonly when: string[] }[] }[];
  readonly frameworks: readonly { readonly id: string; readonly named: boolean }[];
}

describe('rules', () => {
  const folder = makeFolder({
    '.policylintrc.yaml': 'extends: [policylint:strict, ./team.yaml]\nframeworks: [caloppa, ./acme.yaml]\nrules:\n  rights/access: off\n  retention/definite: { level: error, allow: [soon] }\noverrides: [{ files: ["x/**"], rules: { rights/*: info } }]\n',
    'team.yaml': 'rules: { rights/*: warning }\n', 'acme.yaml': law([must('security/measures'), 'rule: security/measures, duty: best-practice', must('ai/training-use', 'since: 2030-01-01')]), 'sub/.policylintrc.yaml': 'rules: { x/y: off }\n',
  });
  const list = async (argv: readonly string[], setting?: Setting): Promise<Catalogue & { readonly of: (id: string) => Catalogue['rules'][number] | undefined }> => {
    const catalogue = JSON.parse((await run(folder, ['rules', '--json', ...argv], setting)).out) as Catalogue;
    return { ...catalogue, of: (id) => catalogue.rules.find((rule) => rule.id === id) };
  };

  test('each level with where it comes from', async () => {
    const { rules, of, frameworks } = await list([]);
    expect(rules.map(({ id }) => id)).toEqual(builtIn.map(({ id }) => id));
    expect(frameworks).toEqual([expect.objectContaining({ id: 'caloppa', named: true }), expect.objectContaining({ id: 'acme', named: true })]);
    expect(of('rights/access')).toMatchObject({ level: 'off', set: { level: 'off', from: '.policylintrc.yaml:4' }, levels: [{ level: 'off', from: '.policylintrc.yaml:4' }] });
    expect(of('rights/erasure')).toMatchObject({ level: 'warning', set: { level: 'warning', from: 'team.yaml:1' } });
    expect(of('retention/definite')).toMatchObject({ level: 'error', options: { allow: { value: ['soon'], from: '.policylintrc.yaml:5' } } });
    expect(of('security/measures')).toMatchObject({ level: 'error', set: null, levels: [{ level: 'error', from: 'ACME' }, { level: 'info', from: 'ACME' }] });
    expect(of('tracking/do-not-track')).toMatchObject({ level: 'error', levels: [{ level: 'warning', from: 'policylint:strict' }, { level: 'error', from: 'CalOPPA' }], requirements: [{ framework: 'caloppa', when: ['cross-site-tracking'] }] });
    expect(of('ai/training-use')).toMatchObject({ level: 'off', requirements: [] });
    expect((await list(['--as-of', '2031-01-01'])).of('ai/training-use')).toMatchObject({ level: 'error' });
  });

  test('the command line on top, and without a configuration', async () => {
    expect((await list(['--rule', 'rights/*: info'])).of('rights/access')).toMatchObject({ level: 'info', set: { level: 'info', from: '--rule' } });
    expect((await list(['--no-config', '--preset', 'minimal'])).of('retention/definite')).toMatchObject({ level: 'off', levels: [{ level: 'off', from: 'policylint:minimal' }] });
    expect((await list(['--no-config'])).frameworks.map(({ id, named }) => [id, named])).toEqual(packs.filter(({ auto }) => auto).map(({ id }) => [id, false]));
  });

  test('--framework: only what these laws want', async () => {
    const { rules } = await list(['--framework', 'caloppa']);
    expect(rules.map(({ id }) => id).sort()).toEqual([...new Set(packs.find(({ id }) => id === 'caloppa')!.requires.map(({ rule }) => rule))].sort());
  });

  test('text: at most 80 columns, with what overrides change', async () => {
    const { code, out, err } = await run(folder, ['rules']);
    expect([code, err, tooWide(out), acting(out)]).toEqual([0, '', [], []]);
    expect(out).toMatch(/^rights\/access +off +\.policylintrc\.yaml:4\n +info +\.policylintrc\.yaml:6, overrides\[0\]:\n +x\/\*\*$/m);
    expect(out).toMatch(/^tracking\/do-not-track +warning +policylint:strict\n +error +CalOPPA$/m);
    expect((await run(folder, ['rules'], { isTTY: true })).out).toContain('\u001B[');
    const hostile = [{ ...builtIn[0]!, id: `say/${'very-'.repeat(12)}long` }, { ...builtIn[0]!, id: '::error::x' }];
    const { out: shown } = await run(home, ['rules'], { rules: hostile });
    expect([tooWide(shown), acting(shown)]).toEqual([[], []]);
  });

  test.each<[string[], string]>([
    [['policies/'], 'rules takes no path, found "policies/"'],
    [['--framework', 'gdrp'], '--framework: Unknown framework "gdrp": did you mean "gdpr"?'],
    [['--rule', 'retention/perod: off'], '--rule: Unknown rule "retention/perod": did you mean "retention/period"?'],
    [['--preset', 'al'], 'Unknown preset "al": did you mean "all"?'],
    [['-f', 'json'], '-f is no option of rules: it goes with lint and coverage'],
    [['--jsn'], 'Unknown option "--jsn": did you mean "--json"?'],
    [['--json=yes'], '--json takes no value'],
  ])('%j', async (argv, message) => {
    expect(await run(folder, ['rules', ...argv])).toEqual({ code: 2, out: '', err: `policylint: ${message}\n` });
  });

  test('a broken configuration stops it', async () => {
    expect(await run(folder, ['rules'], { cwd: 'sub' })).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^policylint: ~\/sub\/\.policylintrc\.yaml:1:10: Unknown rule "x\/y"/) });
  });
});

describe('frameworks', () => {
  const folder = makeFolder({ '.policylintrc.yaml': 'frameworks: [auto, gdpr, ./acme.yaml]\n', 'acme.yaml': law([must('rights/access')]).replace('id: acme', `id: ${'acme-'.repeat(9)}x`).replace('Acme Standard', '"::error::x <b> \\u202E 個人資料保護法"'), 'empty.yaml': 'x\n' });

  test('json: every pack, and one of one’s own', async () => {
    const list = JSON.parse((await run(folder, ['frameworks', '--json'])).out) as { id: string; named: boolean; own: boolean; entries: number; read: number; gaps: object[]; duties: Record<string, number>; verified: Record<string, number> }[];
    expect(list.map(({ id }) => id)).toEqual([...packs.map(({ id }) => id), `${'acme-'.repeat(9)}x`]);
    for (const pack of packs) {
      const shown = list.find(({ id }) => id === pack.id)!;
      expect([shown.entries, shown.gaps.length, Object.values(shown.duties).reduce((sum, count) => sum + count), Object.values(shown.verified).reduce((sum, count) => sum + count)]).toEqual([pack.requires.length, pack.gaps.length, pack.requires.length, pack.requires.length]);
      expect([shown.named, shown.own]).toEqual([pack.id === 'gdpr', false]);
    }
    expect(list.at(-1)).toMatchObject({ named: true, own: true, read: 100 });
  });

  test('text: at most 80 columns, each pack with its share', async () => {
    const { code, out, err } = await run(folder, ['frameworks']);
    expect([code, err, tooWide(out), acting(out)]).toEqual([0, '', [], []]);
    expect(out).toMatch(/^gdpr +2018-05-25 +\d+ +\d+ % +\d+ {2}auto, named\n {2}General Data Protection Regulation · EU\/EEA$/m);
    expect(out).toMatch(/ 1 +100 % +1 {2}by name, named, own\n/);
    expect((await run(folder, ['frameworks', '--no-config'])).out).not.toContain('acme');
  });

  test.each<[string[], string]>([
    [['gdpr'], 'frameworks takes no path, found "gdpr"'],
    [['--framework', 'gdpr'], '--framework is no option of frameworks: it goes with lint, explain, rules, coverage and baseline'],
    [['--jsonn'], 'Unknown option "--jsonn": did you mean "--json"?'],
    [['-c', 'nowhere.yaml'], '~/nowhere.yaml: cannot be read (ENOENT)'],
  ])('%j', async (argv, message) => {
    expect(await run(folder, ['frameworks', ...argv])).toEqual({ code: 2, out: '', err: `policylint: ${message}\n` });
  });
});

describe('the command line', () => {
  const folder = makeFolder({ 'a.yaml': WHOLE, 'rules/b.yaml': EMPTY, 'coverage/c.yaml': EMPTY });
  mkdirSync(join(folder, 'empty'));

  test.each<[string[], number, string]>([
    [['coverge', 'a.yaml'], 2, 'policylint: coverge: no such file or folder: did you mean "coverage"?'],
    [['explian', 'retention/period'], 3, 'policylint: No file matches "explian", "retention/period": did you mean "explain"?'],
    [['ruls'], 3, 'policylint: No file matches "ruls": did you mean "rules"?'],
    [['framework'], 3, 'policylint: No file matches "framework": did you mean "frameworks"?'],
    [['coverage', 'nowhere'], 3, 'policylint: No file matches "nowhere"'],
    [['coverage', 'empty'], 3, 'policylint: No file matches "empty"'],
    [['coverage'], 2, 'policylint: Name a file or a folder to lint, or set `files` in .policylintrc.yaml'],
    [['coverage', 'a.yaml', '-f', 'htlm'], 2, 'policylint: Unknown format "htlm": did you mean "html"?'],
    [['coverage', 'a.yaml', '-f', 'stylish'], 2, 'policylint: Unknown format "stylish"; known: text, markdown, csv, html, json'],
    [['coverage', 'a.yaml', '-f', 'csv', '-o', 'a.csv', '-f', 'json'], 2, 'policylint: One --format at a time here, found csv, json'],
    [['coverage', 'a.yaml', '--framework', 'gdprr'], 2, 'policylint: --framework: Unknown framework "gdprr": did you mean "gdpr"?'],
    [['coverage', 'a.yaml', '--fail-on', 'never'], 2, 'policylint: --fail-on is no option of coverage: it goes with lint'],
    [['coverage', 'a.yaml', '--as-of', 'yesterday'], 2, 'policylint: --as-of: "yesterday" is no day: expected today, policy or a date such as 2026-01-31'],
    [['coverage', 'a.yaml', 'typo.yaml'], 2, 'policylint: typo.yaml: no such file or folder'],
  ])('%j', async (argv, code, message) => {
    const outcome = await run(folder, argv);
    expect([outcome.code, outcome.err.split('\n')[0]]).toEqual([code, message]);
  });

  test('a folder that is named like a command needs ./, or stands behind one', async () => {
    expect((await run(folder, ['rules'])).out).toContain('retention/period');
    for (const argv of [['./rules'], ['lint', 'rules'], ['--', 'rules']]) expect((await run(folder, [...argv, '-f', 'unix'].toSorted((left, right) => Number(right.startsWith('-f') || right === 'unix') - Number(left.startsWith('-f') || left === 'unix')))).out).toContain('~/rules/b.yaml:');
    expect((await run(folder, ['coverage', 'coverage', '--framework', 'gdpr'])).out).toContain('  1 coverage/c.yaml\n');
  });

  test('options stand before the command or behind it', async () => {
    expect(await run(folder, ['--framework', 'gdpr', 'coverage', 'a.yaml'])).toEqual(await run(folder, ['coverage', 'a.yaml', '--framework', 'gdpr']));
    expect((await run(folder, ['--json', 'frameworks'])).out).toMatch(/^\[/);
  });

  test('help of each command: its options and no others, at most 80 columns', async () => {
    const general = await run(home, ['--help']);
    for (const command of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]) {
      const { code, out, err } = await run(home, [command, '--help']);
      expect([code, err, tooWide(out)]).toEqual([0, '', []]);
      expect(out).toMatch(new RegExp(`^Usage: policylint ${command} `));
      expect([...out.matchAll(/^ {2}(?:-\w, | {4})--([\w-]+)/gm)].map(([, name]) => name)).toEqual([...optionsOf(command).keys()]);
      expect(out).toContain('Exit codes: ');
      expect(general.out).toMatch(new RegExp(`^  ${command} `, 'm'));
      expect(await run(home, [command, '-h', 'whatever', '-v'])).toEqual({ code, out, err });
      expect((await run(home, [command, '--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    }
    expect(tooWide(general.out)).toEqual([]);
    for (const { of } of Object.values(OPTIONS)) expect(of.length).toBeGreaterThan(0);
  });

  test('the configuration’s files, its ignores and a path that is ignored', async () => {
    const shop = makeFolder({ '.policylintrc.yaml': 'files: ["p/*.yaml"]\nignore: [p/x.yaml]\n', 'p/a.yaml': EMPTY, 'p/x.yaml': EMPTY });
    const { out, err } = await run(shop, ['coverage', '--framework', 'caloppa']);
    expect(out.startsWith('  1 p/a.yaml\n\n')).toBe(true);
    expect(err).toContain('1 file ignored by the configuration\n');
    expect(await run(shop, ['coverage', 'p/x.yaml'])).toEqual({ code: 0, out: '', err: '~/p/x.yaml: ignored by ~/.policylintrc.yaml\n' });
  });
});

describe('text helpers', () => {
  test('wrap: columns, not characters; words that are too long; no command at the start of a line', () => {
    expect(wrap('個人資料保護法 個人資料保護法', { width: 15 })).toEqual(['個人資料保護法', '個人資料保護法']);
    expect(wrap('abcdefghij klm', { width: 4, indent: ' ', hanging: '' })).toEqual([' abc', ' def', ' ghi', ' j', ' klm']);
    expect(wrap('x ::error::y', { width: 10 })).toEqual(['x', String.raw`\u{3a}:err`, 'or::y']);
    expect(wrap('a ::b', { width: 10 })).toEqual(['a ::b']);
    expect(wrap('', { width: 10 })).toEqual([]);
    expect(wrap('wide', { width: 1, indent: '  ' })).toHaveLength(4);
  });

  test('markdown', () => {
    expect(codeSpan('a`b``c|d')).toBe('``` a`b``c\\|d ```');
    expect(codeSpan('')).toBe('`  `');
    expect(markdownText('# x *y* [z](javascript:1) <b> | @me #1 https://a.b')).toBe(String.raw`\# x \*y\* \[z\](javascript:1) \<b\> \| @<!-- -->me #<!-- -->1 https:<!-- -->//a.b`);
  });
});

describe('the packed command', () => {
  const folder = makeFolder({ 'a.yaml': `${WHOLE}scope: { markets: [EU] }\n` });

  test('has the pages of the rules, and runs without the repository', () => {
    // The build is already there; building here would pull it from under the other tests.
    const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder], { cwd: root, encoding: 'utf8' })) as [{ filename: string }];
    execFileSync('tar', ['-xzf', filename], { cwd: folder });
    const start = (...argv: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [join(folder, 'package/bin/policylint.js'), ...argv], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    const pages = readdirSync(join(folder, 'package/rules'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
    expect(pages.map((name) => name.replace(/\.md$/, '')).sort()).toEqual(builtIn.map(({ id }) => id).sort());
    const explained = start('explain', 'retention/period');
    expect([explained.status, explained.stderr]).toEqual([0, '']);
    expect(explained.stdout).toMatch(/\nWhy\n\n {2}Data that is kept[\s\S]*\nBad\n\n {4}policylint: 1\n/);
    for (const argv of [['rules', '--json'], ['frameworks', '--json'], ['coverage', 'a.yaml', '-f', 'json']]) {
      const { status, stdout } = start(...argv);
      expect([argv, status]).toEqual([argv, 0]);
      expect(() => JSON.parse(String(stdout)) as unknown).not.toThrow();
    }
    expect(start('a.yaml').status).toBe(1);
  }, 60_000);
});
