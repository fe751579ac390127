import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compileCues } from '../src/evidence/cue-set.js';
import { findCues } from '../src/evidence/cues.js';
import type { CueBlock } from '../src/evidence/cues.js';
import { loadCues } from '../src/evidence/load-cues.js';
import { PhraseError, parsePhrase } from '../src/evidence/phrase.js';
import { splitWords } from '../src/evidence/words.js';
import type { CueFile, CueTopic } from '../src/generated/cues.types.js';
import { shape } from '../src/generated/shape.js';
import { lintText } from './support/lint.js';

const folder = join(import.meta.dirname, '../cues');
const files = readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as CueFile] as const);

/** What one topic makes of a text: `states at "we sell"`, or nothing. */
function read(file: CueFile, blocks: readonly CueBlock[]): string[] {
  return findCues(blocks, compileCues(file)).map(({ topic, polarity, block, offset, length }) => `${topic} ${polarity}: ${blocks[block]!.text.slice(offset, offset + length)}`);
}

function cuesOf(topic: Partial<CueTopic>, ...texts: string[]): string[] {
  return read({ language: 'en', words: { data: ['data', 'personal information'] }, topics: { topic: { about: 'it', asks: ['retention'], ...topic } } }, texts.map((text) => ({ text })));
}

describe.each(files)('%s', (_, file) => {
  const cues = compileCues(file);

  test('keeps to the schema', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/cues.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect([validate(file), validate.errors]).toEqual([true, null]);
  });

  test.each(Object.keys(file.topics))('%s reads its own sentences right', (topic) => {
    const { tests } = file.topics[topic]!;
    for (const [expected, sentences] of Object.entries(tests ?? {})) {
      for (const text of sentences) expect([text, findCues([{ text }], cues, (name) => name === topic).map(({ polarity }) => polarity)]).toEqual([text, expected === 'silent' ? [] : [expected]]);
    }
    for (const role of ['mentions', 'states', 'denies'] as const) expect([role, file.topics[topic]![role] !== undefined && tests?.[role] === undefined]).toEqual([role, false]);
  });

  test('every topic is recorded somewhere in a declaration', () => {
    for (const path of Object.values(file.topics).flatMap(({ asks }) => asks)) {
      let node: unknown = shape;
      for (const step of path.replace(/ is .*$/, '').split('.').filter((name) => name !== '*')) {
        const inner = node as Readonly<Record<string, unknown>>;
        node = (inner['block'] as typeof inner | undefined)?.[step] ?? (inner['collection'] as typeof inner | undefined)?.[step] ?? inner[step];
        expect([path, node === undefined]).toEqual([path, false]);
      }
    }
  });
});

describe('phrases', () => {
  test.each<[string, string, string[]]>([
    ['words in a row, whatever their case', 'we keep data', ['WE  Keep\u00A0data.']],
    ['hyphens and kinds of apostrophe don\'t matter', "don't opt-out", ['Don’t opt out', 'don\'t Opt‑Out']],
    ['either word, any ending, a word that may be missing', 'we|us [may] keep|retain* data', ['we retaining data', 'us may keep data']],
    ['wordings of several words', '(as long as|until) needed', ['as long as needed', 'until needed']],
    ['a list of the file', 'keep <data>', ['keep data', 'keep personal information']],
    ['a gap', 'keep … long', ['keep long', 'keep 1 2 3 4 5 6 long']],
    ['full-width letters', 'gpc', ['ＧＰＣ']],
    ['scripts without spaces', '保存期限', ['个人信息的保存期限为三年。']],
  ])('%s', (_, phrase, texts) => {
    for (const text of texts) expect([text, cuesOf({ mentions: [phrase] }, text).length]).toEqual([text, 1]);
  });

  test.each<[string, string, string]>([
    ['a word within another', 'port', 'a portable report'],
    ['a gap that is too long', 'keep … long', 'keep 1 2 3 4 5 6 7 long'],
    ['a gap over the end of a sentence', 'keep … long', 'We keep it. How long? Ask.'],
    ['words over an empty line', 'keep long', 'keep\n\nlong'],
    ['the words in another order', 'keep data', 'data keep'],
  ])('%s does not match', (_, phrase, text) => {
    expect(cuesOf({ mentions: [phrase] }, text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['', 'A phrase is empty'],
    ['… data', '"… data" does not begin with a word that must be there'],
    ['[may] keep', '"[may] keep" does not begin with a word that must be there'],
    ['keep …', '"keep …" does not end with a word'],
    ['keep …99 data', '"…99" in "keep …99 data" is no gap of 1 to 20 words'],
    ['keep <toString>', '"<toString>" in "keep <toString>" is no list of words'],
    ['keep (data|)', '"keep (data|)" has an empty choice'],
    ['ke*ep', '"ke*ep" in "ke*ep" is no word'],
    ['(keep', '"(keep" in "(keep" is no word'],
    ['a '.repeat(25), `"${'a '.repeat(25)}" has more than 24 parts`],
  ])('%j is refused', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(new PhraseError(message));
  });

  test('an abbreviation ends no sentence', () => {
    expect(splitWords('Some, e.g. J. Doe. More!').sentences).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

describe('cues', () => {
  const sale: Partial<CueTopic> = { mentions: ['sale', 'do not sell my data'], states: ['we [may] sell'], denies: ['not … sell'], unless: ['sell tea'] };

  test.each<[string, string[]]>([
    ['We may sell data.', ['topic states: We may sell']],
    ['We do not sell data.', ['topic denies: not sell']],
    ['It is not true that we sell.', ['topic denies: not true that we sell']],
    ['Do Not Sell My Data', ['topic mentions: Do Not Sell My Data']],
    ['The sale of data. We sell it. A sale!', ['topic mentions: sale', 'topic states: We sell', 'topic mentions: sale']],
    ['We sell tea in each sale.', []],
  ])('%s', (text, expected) => {
    expect(cuesOf(sale, text)).toEqual(expected);
  });

  test('a phrase of a heading counts in headings only', () => {
    const file: CueFile = { language: 'en', topics: { rights: { about: 'rights', asks: ['rights'], headings: ['your rights'] } } };
    expect(read(file, [{ text: 'Your rights', heading: true }, { text: 'Your rights matter.' }])).toEqual(['rights mentions: Your rights']);
  });

  test('places are in the text as it stands', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const text = `${before}\n\nwe sell\n\n${after}`;
      for (const { offset, length } of findCues([{ text }], compileCues({ language: 'en', topics: { topic: { about: 'it', asks: ['sharing'], states: ['we sell'] } } }))) {
        expect(text.slice(offset, offset + length).normalize('NFKC').toLowerCase()).toMatch(/^we\P{L}+sell$/su);
      }
    }));
  });

  test('languages are found by their first part', async () => {
    expect((await loadCues('en-GB'))?.language).toBe('en');
    expect(await loadCues('en')).toBe(await loadCues('EN_us'));
    for (const language of ['xx', '', 'constructor', '__proto__']) expect(await loadCues(language)).toBeUndefined();
  });

  // Were any of these read in more than linear time, none would end.
  test.each(['we keep your data ', 'retain ', 'not sell, ', '. ', '\n \n', "a'", '"', 'x', 'if you do not provide ', 'request to '])('%j over and over comes to an end', async (part) => {
    const cues = (await loadCues('en'))!;
    const text = part.repeat(Math.ceil(200_000 / part.length));
    expect(findCues([{ text }], cues).every(({ offset, length }) => offset >= 0 && offset + length <= text.length)).toBe(true);
  });
});

describe('the example', () => {
  const folderOfExample = join(import.meta.dirname, '../examples/northwind-tea');
  const [declaration, prose] = ['policy.yaml', 'northwind-tea.md'].map((name) => readFileSync(join(folderOfExample, name), 'utf8')) as [string, string];
  const found = (text: string): string[] => lintText(text, { prose, preset: 'minimal', frameworks: [], settings: { 'evidence/unrecorded': { level: 'warning' }, 'evidence/denied': { level: 'warning' } } }).findings.map(({ ruleId, path }) => `${ruleId} ${path}`);
  const without = (block: string, instead = ''): string => declaration.replace(new RegExp(`^${block}:.*\\n(?:[ -].*\\n|\\n(?= ))*`, 'm'), instead);

  test('has no finding', () => {
    expect(found(declaration)).toEqual([]);
  });

  test.each(['breach', 'security', 'trackers', 'children', 'transfers', 'automatedDecisions'])('without %s there is one', (block) => {
    const gone = block === 'transfers' ? without('storage').replace(/^transfers:.*\n/m, '') : without(block);
    expect(found(gone).filter((finding) => finding.startsWith('evidence/'))).toEqual([`evidence/unrecorded ${block}`]);
  });

  test('signals and kinds of sharing are told apart', () => {
    expect(found(without('signals'))).toEqual(['evidence/unrecorded signals.doNotTrack', 'evidence/unrecorded signals.globalPrivacyControl']);
    expect(found(without('sharing', 'sharing:\n  carriers: { recipients: [processors.delivery], evidence: Carriers and payment … under contract }\n'))).toEqual(['evidence/unrecorded sharing', 'evidence/unrecorded sharing']);
  });

  test('what is denied against the text is found', () => {
    expect(found(without('trackers', 'trackers: none\n'))).toEqual(['evidence/denied trackers']);
  });
});

test('a text that has changed shows sentences that no fact points to, with what they speak of', () => {
  const text = 'policylint: 1\npolicy: { source: { file: shop.md, sha256: 0000000000000000000000000000000000000000000000000000000000000000 } }\ndata: { account: { categories: [contact.name], evidence: We keep your name … two years } }\n';
  const { findings } = lintText(text, { prose: '# Security\n\nWe keep your name for two years. We smile. All disks are encrypted.', preset: 'minimal', frameworks: [], settings: { 'evidence/drift': { level: 'warning' } } });
  expect(findings.map(({ messageId, related }) => [messageId, related.map(({ note, passage }) => `${passage}: ${note}`)])).toEqual([['layout', ['All disks are encrypted.: speaks of how data is kept safe, and no fact points to it']]]);
});
