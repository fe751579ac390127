import { describe, expect, test } from '@jest/globals';
import { defineDisclosure } from '../src/engine/disclosure.js';
import { contains, isAutomatic, isSector, requirementsOn } from '../src/engine/framework.js';
import type { Framework } from '../src/engine/framework.js';
import { lintDocument } from '../src/engine/lint-document.js';
import { defineRule } from '../src/engine/rule.js';
import type { AnyRule } from '../src/engine/rule.js';
import type { Settings } from '../src/engine/settings.js';
import type { Level } from '../src/engine/severity.js';
import { vocabulary } from '../src/generated/vocabulary.js';
import { typedKeys } from '../src/generated/shape.js';
import { readSource } from '../src/model/source.js';
import { isA, isKnownTo } from '../src/model/vocabulary.js';
import crash from '../rules/document/crash.js';
import schema from '../rules/document/schema.js';
import { packs } from './support/lint.js';

const META = { description: 'A toy', severity: 'warning', since: '0.0.0', help: 'Do it.' } as const;

const wordy = defineRule({
  id: 'toy/wordy',
  meta: { ...META, messages: { long: '"{id}" has {count} letters' } },
  create: ({ report }) => ({
    purpose: (purpose) => report({ messageId: 'long', at: purpose.path, data: { id: purpose.path.at(-1)!, count: 3 } }),
  }),
});
const access = defineDisclosure({ id: 'toy/access', subject: 'the right of access', asks: 'rights.access', denied: 'gap', help: 'Say it.', since: '0.0.0' });
const detail = defineDisclosure({ id: 'toy/detail', subject: 'how access works', asks: 'rights.access.channels', detailOf: 'toy/access', help: 'Say it.', since: '0.0.0' });
const failing = defineRule({
  id: 'toy/failing', meta: { ...META, messages: { never: 'Never' } },
  create: () => ({
    policy: () => {
      throw new TypeError('no such thing\nsecond line');
    },
  }),
});

type Entry = Partial<Framework['requires'][number]> & { rule: string };
const law = (id: string, requires: readonly Entry[], more: Partial<Framework> = {}): Framework => ({
  id, title: id, short: id.toUpperCase(), jurisdiction: 'here', markets: ['EU'], auto: true, inForce: '2020-01-01', version: '2026-01-01', gaps: [], ...more,
  requires: requires.map((entry) => ({ provision: 'Art. 1', cite: 'Art. 1', duty: 'disclosure', requirement: 'Say it.', verified: 'statute-text', ...entry })),
});

function lint(text: string, rules: readonly AnyRule[], more: Partial<Settings> & { levels?: Record<string, Level> } = {}): ReturnType<typeof lintDocument> {
  const source = readSource('toy.yaml', text, typedKeys);
  const { levels, ...settings } = more;
  return lintDocument(source, source.documents[0]!, {
    rules, floors: new Map(), settings: new Map(Object.entries(levels ?? {}).map(([id, level]) => [id, { level }])),
    frameworks: [], named: new Set((settings.frameworks ?? []).map((framework) => framework.id)), auto: false, asOf: '2026-01-01', today: '2026-01-01', ...settings,
  });
}

const TEXT = 'policylint: 1\npurposes:\n  one: { use: service }\n  two: { use: service }\n';

describe('levels', () => {
  const levelOf = (more: Parameters<typeof lint>[2]): string[] => lint('policylint: 1\n', [access], more).findings.map((finding) => finding.severity);

  test('without preset, law or setting there is no finding', () => expect(levelOf({})).toEqual([]));
  test('a disclosure duty makes an error', () => expect(levelOf({ frameworks: [law('a', [{ rule: 'toy/access' }])] })).toEqual(['error']));
  test('any other duty makes an info', () => {
    expect(levelOf({ frameworks: [law('a', [{ rule: 'toy/access', duty: 'operational' }])] })).toEqual(['info']);
    expect(levelOf({ frameworks: [law('a', [{ rule: 'toy/access', duty: 'best-practice' }])] })).toEqual(['info']);
  });
  test('a disclosure duty that nobody has read in the law is a warning', () => {
    expect(levelOf({ frameworks: [law('a', [{ rule: 'toy/access', verified: 'secondary-source' }])] })).toEqual(['error']);
    expect(levelOf({ frameworks: [law('a', [{ rule: 'toy/access', verified: 'knowledge' }])] })).toEqual(['warning']);
    expect(levelOf({ frameworks: [law('a', [{ rule: 'toy/access', verified: 'unsure' }])] })).toEqual(['warning']);
  });
  test('the floor is the highest of preset and laws', () => {
    expect(levelOf({ floors: new Map([['toy/access', 'warning']]) })).toEqual(['warning']);
    expect(levelOf({ floors: new Map([['toy/access', 'warning']]), frameworks: [law('a', [{ rule: 'toy/access', duty: 'operational' }])] })).toEqual(['warning']);
    expect(levelOf({ floors: new Map([['toy/access', 'warning']]), frameworks: [law('a', [{ rule: 'toy/access' }])] })).toEqual(['error']);
  });
  test('a setting replaces the floor, off included', () => {
    const frameworks = [law('a', [{ rule: 'toy/access' }])];
    expect(levelOf({ frameworks, levels: { 'toy/access': 'info' } })).toEqual(['info']);
    expect(levelOf({ frameworks, levels: { 'toy/access': 'off' } })).toEqual([]);
    expect(levelOf({ levels: { 'toy/access': 'error' } })).toEqual(['error']);
  });
});

describe('conditions', () => {
  const ask = (facts: string, requires: readonly Entry[], more: Parameters<typeof lint>[2] = {}): readonly { severity: string; cites: string[]; open: string[] }[] =>
    lint(`policylint: 1\n${facts}`, [access], { frameworks: [law('a', requires)], ...more }).findings.map(({ severity, citations }) => ({ severity, cites: citations.map((citation) => citation.cite), open: citations.flatMap((citation) => citation.dependsOn) }));
  const entry: Entry = { rule: 'toy/access', when: ['dpo-designated'] };

  test('a requirement whose condition holds is cited', () => expect(ask('facts: { dpoDesignated: true }\n', [entry])).toEqual([{ severity: 'error', cites: ['Art. 1'], open: [] }]));
  test('one whose condition does not hold is dropped, and the finding with it', () => expect(ask('facts: { dpoDesignated: false }\n', [entry])).toEqual([]));
  test('one that the declaration leaves open is info and names the fact', () => expect(ask('', [entry])).toEqual([{ severity: 'info', cites: ['Art. 1'], open: ['facts.dpoDesignated'] }]));
  test('those that hold are cited without those that are open, the weightier first', () => {
    expect(ask('', [{ ...entry, cite: 'open' }, { rule: 'toy/access', duty: 'operational', cite: 'second' }, { rule: 'toy/access', cite: 'first' }])).toEqual([{ severity: 'error', cites: ['first', 'second'], open: [] }]);
  });
  test('a preset keeps its finding where no law wants it', () => expect(ask('facts: { dpoDesignated: false }\n', [entry], { floors: new Map([['toy/access', 'warning']]) })).toEqual([{ severity: 'warning', cites: [], open: [] }]));
  test('all conditions must hold', () => expect(ask('facts: { dpoDesignated: true, chargesFees: false }\n', [{ ...entry, when: ['dpo-designated', 'fee-charged'] }])).toEqual([]));
});

describe('the law of a day', () => {
  const pack = law('a', [{ rule: 'toy/access' }, { rule: 'toy/access', cite: 'later', since: '2025-01-01' }, { rule: 'toy/access', cite: 'gone', until: '2024-01-01' }, { rule: 'toy/access', cite: 'planned', pending: 'no date yet' }]);
  const citesOn = (day: string): string[] => requirementsOn(pack, day).map((entry) => entry.cite);

  test('a requirement binds from its first day to the day before its last', () => {
    expect(citesOn('2019-12-31')).toEqual([]);
    expect(citesOn('2020-01-01')).toEqual(['Art. 1', 'gone']);
    expect(citesOn('2024-01-01')).toEqual(['Art. 1']);
    expect(citesOn('2025-01-01')).toEqual(['Art. 1', 'later']);
  });
  test('as of the policy: effective, else updated, else archived, else today', () => {
    const dayOf = (policy: string): [string, boolean] => {
      const { facts } = lint(`policylint: 1\npolicy: { ${policy} }\n`, [], { asOf: 'policy' });
      return [facts.asOf, facts.isUndated];
    };
    expect(dayOf('effective: 2013-01-02, updated: 2014-01-01, archived: 2015-01-01')).toEqual(['2013-01-02', false]);
    expect(dayOf('effective: not-stated, updated: 2014-01-01, archived: 2015-01-01')).toEqual(['2014-01-01', false]);
    expect(dayOf('archived: 2015-01-01')).toEqual(['2015-01-01', false]);
    expect(dayOf('title: x')).toEqual(['2026-01-01', true]);
  });
});

describe('which laws apply', () => {
  test.each([['EU', 'DE', true], ['EEA', 'EU', true], ['EEA', 'NO', true], ['EU', 'NO', false], ['EU', 'EEA', false], ['US', 'US-CA', true], ['US-CA', 'US', false], ['DE', 'DE', true], ['EU', 'GB', false]])('%s contains %s: %s', (outer, inner, is) => {
    expect(contains(outer, inner)).toBe(is);
  });
  test('auto meets markets from either side, and asks for the sector', () => {
    const pack = { auto: true, markets: ['US-CA'] };
    expect(isAutomatic(pack, ['US'], [])).toBe(true);
    expect(isAutomatic(pack, ['US-NY', 'FR'], [])).toBe(false);
    expect(isAutomatic({ ...pack, sector: 'health' }, ['US-CA'], [])).toBe(false);
    expect(isAutomatic({ ...pack, sector: 'health' }, ['US-CA'], ['health.substance-use'])).toBe(true);
    expect(isAutomatic({ ...pack, auto: false }, ['US-CA'], [])).toBe(false);
  });
  test('a dotted sector counts as its parent, not the other way round', () => {
    expect(isSector('finance.non-bank', 'finance')).toBe(true);
    expect(isSector('finance', 'finance.non-bank')).toBe(false);
  });
  test('a law that is named applies whatever the market', () => {
    expect(lint('policylint: 1\nscope: { markets: [JP] }\n', [], { frameworks: [law('a', [])] }).facts.frameworks).toHaveLength(1);
    expect(lint('policylint: 1\nscope: { markets: [JP] }\n', [], { frameworks: [law('a', [])], named: new Set(), auto: true }).facts.frameworks).toHaveLength(0);
  });
});

describe('a law for one sector', () => {
  const health = law('a', [{ rule: 'toy/access' }], { sector: 'health' });
  const found = (facts: string): string[] => lint(`policylint: 1\n${facts}`, [access], { frameworks: [health] }).findings.map(({ severity }) => severity);
  test('binds nobody of another sector, even where it is named', () => expect(found('facts: { sectors: [retail] }\n')).toEqual([]));
  test('binds its own, and where no sector is declared its name is taken at its word', () => expect([found('facts: { sectors: [retail, health] }\n'), found('')]).toEqual([['error'], ['error']]));
});

describe('findings', () => {
  const levels = { 'toy/wordy': 'warning' } as const;

  test('stand at their place, in the order of the text', () => {
    expect(lint(TEXT, [wordy], { levels }).findings.map(({ message, range, fingerprint }) => [message, range.start.line, range.start.column, fingerprint])).toEqual([
      ['"one" has 3 letters', 3, 8, 'toy/wordy@purposes.one#long'], ['"two" has 3 letters', 4, 8, 'toy/wordy@purposes.two#long'],
    ]);
  });
  test('keep their fingerprint when the file is reordered', () => {
    const other = 'policylint: 1\n\n\npurposes:\n  two: { use: service }\n  one: { use: service }\n';
    const prints = (text: string): string[] => lint(text, [wordy], { levels }).findings.map((finding) => finding.fingerprint).sort();
    expect(prints(other)).toEqual(prints(TEXT));
  });
  test('of one kind at one place are one', () => {
    expect(lint(TEXT, [wordy, wordy], { levels }).findings).toHaveLength(2);
  });
  test('what a slot is filled with is not filled again', () => {
    const text = 'policylint: 1\npurposes:\n  count: { use: service }\n';
    expect(lint(text, [wordy], { levels }).findings[0]!.message).toBe('"count" has 3 letters');
  });
  test('a detail that is only info is quiet beside what it details, and speaks without it', () => {
    const frameworks = [law('a', [{ rule: 'toy/access' }, { rule: 'toy/detail', duty: 'operational' }])];
    const idsOf = (text: string): string[] => lint(text, [access, detail], { frameworks }).findings.map((finding) => finding.ruleId);
    expect(idsOf('policylint: 1\n')).toEqual(['toy/access']);
    expect(idsOf('policylint: 1\nrights: { access: { within: P1M } }\n')).toEqual(['toy/detail']);
  });
});

describe('a rule that yields', () => {
  const general = defineRule({
    id: 'toy/general', meta: { ...META, yields: true, messages: { none: 'None' } },
    create: ({ report }) => ({ policy: (policy) => report({ messageId: 'none', at: policy.rights.path }) }),
  });
  const frameworks = [law('a', [{ rule: 'toy/access' }])];
  const idsOf = (levels: Record<string, Level>): string[] => lint('policylint: 1\nrights: not-stated\n', [access, general], { frameworks, levels }).findings.map(({ ruleId }) => ruleId);
  test('is quiet where another says the same place no more mildly', () => expect(idsOf({ 'toy/general': 'warning' })).toEqual(['toy/access']));
  test('or one of those that it names', () => {
    const named = (yields: readonly string[]): string[] => lint('policylint: 1\nrights: not-stated\n', [access, { ...general, meta: { ...general.meta, yields } }], { frameworks, levels: { 'toy/general': 'info' } }).findings.map(({ ruleId }) => ruleId);
    expect([named(['toy/access']), named(['toy/other'])]).toEqual([['toy/access'], ['toy/access', 'toy/general']]);
  });
  test('is not drowned by a milder one', () => expect(idsOf({ 'toy/general': 'warning', 'toy/access': 'info' })).toEqual(['toy/access', 'toy/general']));
});

describe('a function of asks is told what a law accepts', () => {
  const choosy = defineDisclosure({
    id: 'toy/choosy', subject: '{accepted}', asks: ({ rights }, accepted) => [accepted === 'erasure' ? rights.items[0]!.erasure : rights.items[0]!.access],
    accepts: { access: 'access', erasure: 'erasure' }, help: 'Say it.', since: '0.0.0',
  });
  const heard = (text: string, ...limits: (string | undefined)[]): [string, number][] => {
    const frameworks = [law('a', limits.map((accepted) => ({ rule: 'toy/choosy', ...(accepted !== undefined && { limit: { accepts: [accepted as 'effective'] } }) })))];
    return lint(`policylint: 1\npolicy: { read: whole }\nrights: ${text}\n`, [choosy], { frameworks }).findings.map(({ message, citations }) => [message, citations.length]);
  };
  test('each law is cited for what it does not find', () => {
    expect(heard('{ access: stated }', 'access', 'erasure')).toEqual([['The policy does not state erasure', 1]]);
    expect(heard('{ objection: stated }', 'erasure', 'access')).toEqual([['The policy does not state access', 2]]);
    expect(heard('{ erasure: stated }', 'erasure')).toEqual([]);
  });
  test('without a limit the most demanding is asked', () => expect(heard('{ erasure: stated }', undefined)).toEqual([['The policy does not state access', 1]]));
});

describe('a rule that throws', () => {
  test('becomes document/crash, names itself, and the others still report', () => {
    const { findings, facts } = lint(TEXT, [failing, wordy, crash], { levels: { 'toy/wordy': 'warning' } });
    expect(findings.map((finding) => [finding.ruleId, finding.severity, finding.message])).toEqual([
      ['document/crash', 'error', 'The rule toy/failing failed: no such thing'], ['toy/wordy', 'warning', '"one" has 3 letters'], ['toy/wordy', 'warning', '"two" has 3 letters'],
    ]);
    expect(facts.hasCrashed).toBe(true);
  });
  test('is told even where nobody reports crashes', () => expect(lint(TEXT, [failing]).facts.hasCrashed).toBe(true));
  test('a rule that reports and then throws keeps its report', () => {
    const both = defineRule({
      id: 'toy/both', meta: { ...META, messages: { said: 'Said' } },
      create: ({ report }) => ({
        policy: () => {
          report({ messageId: 'said', at: [] });
          throw null;
        },
      }),
    });
    expect(lint(TEXT, [both, crash], { levels: { 'toy/both': 'info' } }).findings.map((finding) => finding.ruleId).sort()).toEqual(['document/crash', 'toy/both']);
  });
});

test('limits: a rule names what is broken, and only that is cited', () => {
  const slow = defineRule({
    id: 'toy/slow', meta: { ...META, messages: { slow: 'Too slow' } },
    create: ({ report, requirements }) => ({ policy: () => report({ messageId: 'slow', at: [], breaks: requirements.filter((entry) => entry.limit?.within === 'P1M') }) }),
  });
  const { findings } = lint(TEXT, [slow], { floors: new Map([['toy/slow', 'error']]), frameworks: [law('a', [{ rule: 'toy/slow', duty: 'operational', limit: { within: 'P1M' }, cite: 'month' }]), law('b', [{ rule: 'toy/slow', limit: { within: 'P1Y' }, cite: 'year' }])] });
  expect(findings.map((finding) => [finding.severity, finding.citations.map((citation) => citation.cite)])).toEqual([['error', ['month']]]);
});

test('a misspelt fact is reported once, and what it would settle stays open', () => {
  const settled = { frameworks: [law('a', [{ rule: 'toy/access', when: ['sells-or-shares'] }])] };
  const found = (facts: string): string[] => lint(`policylint: 1\nfacts: { ${facts} }\n`, [access, schema], settled).findings.map(({ severity, ruleId, message, citations }) => `${severity} ${ruleId}: ${message} ${citations.flatMap(({ dependsOn }) => dependsOn).join()}`.trim());
  expect(found('sellsOrShares: true')).toEqual(['error toy/access: Not declared: the right of access']);
  expect(found('sellsOrShars: true')).toEqual(['info toy/access: Not declared: the right of access facts.sellsOrShares', 'error document/schema: Unknown key "sellsOrShars" in facts: did you mean "sellsOrShares"?']);
  // Beside the right one it settles nothing.
  expect(found('sellsOrShars: true, sellsOrShares: false')).toEqual(['error document/schema: Unknown key "sellsOrShars" in facts: did you mean "sellsOrShares"?']);
});
test.each([['legal-basis/known', 'bases', 'legalBases'], ['transfers/mechanism', 'mechanisms', 'safeguards']] as const)('limits: a closed list of %s holds every term that the vocabulary ascribes to its law, and terms of the vocabulary alone', (rule, limit, name) => {
  const terms = Object.keys(vocabulary[name]);
  const lists = packs.flatMap((pack) => pack.requires.filter((entry) => entry.rule === rule).map((entry) => ({ pack: pack.id, listed: entry.limit![limit]! })));
  expect(lists.length).toBeGreaterThan(7);
  for (const { pack, listed } of lists) {
    const strays = terms.filter((term) => isKnownTo(name, term, [pack]) && !listed.some((entry) => isA(name, term, entry)));
    expect([pack, strays, listed.filter((term) => !terms.includes(term))]).toEqual([pack, [], []]);
  }
});
test('limits: one of a law that does not apply breaks nothing, one that may apply is info', () => {
  const slow = defineRule({
    id: 'toy/slow', meta: { ...META, messages: { slow: 'Too slow' } },
    create: ({ report, requirements }) => ({ policy: () => report({ messageId: 'slow', at: [], breaks: requirements }) }),
  });
  const levelsOf = (text: string): string[] => lint(text, [slow], { floors: new Map([['toy/slow', 'error']]), frameworks: [law('a', [{ rule: 'toy/slow', when: ['dpo-designated'] }])] }).findings.map((finding) => finding.severity);
  expect(levelsOf('policylint: 1\nfacts: { dpoDesignated: false }\n')).toEqual([]);
  expect(levelsOf('policylint: 1\nfacts: { dpoDesignated: true }\n')).toEqual(['error']);
  expect(levelsOf('policylint: 1\n')).toEqual(['info']);
});

test('limits: a rule measures by the laws that surely bind; where none does, by those that may', () => {
  const seen: string[][] = [];
  const looking = defineRule({
    id: 'toy/looking', meta: { ...META, messages: { none: 'None' } },
    create: ({ requirements }) => ({ policy: () => void seen.push(requirements.map((entry) => entry.cite)) }),
  });
  const entry: Entry = { rule: 'toy/looking', when: ['dpo-designated'], cite: 'officer' };
  const frameworks = [law('a', [entry, { ...entry, cite: 'fee', when: ['fee-charged'] }])];
  lint('policylint: 1\n', [looking], { frameworks });
  lint('policylint: 1\nfacts: { dpoDesignated: true }\n', [looking], { frameworks });
  lint('policylint: 1\nfacts: { dpoDesignated: false, chargesFees: false }\n', [looking], { frameworks });
  expect(seen).toEqual([['officer', 'fee'], ['officer'], []]);
});

test('messages are checked by the compiler', () => {
  const rule = defineRule({
    id: 'toy/typed', meta: { ...META, messages: { plain: 'Plain', slot: 'With {one}' } },
    create: ({ report }) => ({
      end: () => {
        report({ messageId: 'plain', at: [] });
        report({ messageId: 'slot', at: [], data: { one: 1 } });
        // @ts-expect-error: no such message
        report({ messageId: 'other', at: [] });
        // @ts-expect-error: the slot is not filled
        report({ messageId: 'slot', at: [] });
        // @ts-expect-error: no such slot
        report({ messageId: 'slot', at: [], data: { two: 2 } });
      },
    }),
  });
  expect(rule.kind).toBe('craft');
});
