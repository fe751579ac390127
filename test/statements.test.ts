import { describe, expect, test } from '@jest/globals';
import { lintText } from './support/lint.js';

/** What the rules on consistency say of sharing, by class: the fixtures hold the rest. */
function classes(sharing: string, more = ''): string[] {
  const { findings } = lintText(`policylint: 1\n${more}\nsharing:\n${sharing}\n`, { frameworks: [] });
  return findings.filter(({ ruleId }) => ruleId === 'consistency/contradiction' || ruleId === 'consistency/narrowing').map(({ message }) => /\(([CN]\d: .*)\)/.exec(message)?.[1] ?? message);
}

describe('the message tells the class and the way through the vocabulary', () => {
  const data = 'data: { contact: { categories: [contact] }, mailbox: { categories: [contact.email] }, footage: { categories: not-stated } }';

  test.each([
    ['same', 'recipients: [partners], data: [contact]', 'recipients: [partners], data: [contact]', 'C1: they speak of the same'],
    ['less data', 'recipients: [partners], data: [mailbox]', 'recipients: [partners], data: [contact]', 'C2: contact.email lies under contact'],
    ['fewer recipients', 'recipients: [processors.hosting], data: [contact]', 'recipients: [processors], data: [contact]', 'C3: processors.hosting lies under processors'],
    ['both fewer', 'recipients: [partners], data: [mailbox]', 'recipients: [third-parties], data: [contact]', 'C4: contact.email lies under contact, partners lies under third-parties'],
    ['less data, more recipients', 'recipients: [third-parties], data: [mailbox]', 'recipients: [partners], data: [contact]', 'C5: contact.email lies under contact, partners lies under third-parties'],
    ['more data', 'recipients: [partners], data: [contact]', 'recipients: [partners], data: [mailbox]', 'N1: contact.email lies under contact'],
    ['more data, fewer recipients', 'recipients: [partners], data: [contact]', 'recipients: [third-parties], data: [mailbox]', 'N2: contact.email lies under contact, partners lies under third-parties'],
    ['more recipients', 'recipients: [third-parties], data: [contact]', 'recipients: [partners], data: [contact]', 'N3: partners lies under third-parties'],
    ['both more', 'recipients: [third-parties], data: [contact]', 'recipients: [partners], data: [mailbox]', 'N4: contact.email lies under contact, partners lies under third-parties'],
    ['another act', 'recipients: [partners], data: [contact], action: sell', 'recipients: [partners], data: [contact]', 'C1: sell lies under share'],
    ['data without a kind', 'recipients: [partners], data: [footage]', 'recipients: [partners], data: personal', 'C2: "footage" lies under personal data'],
  ])('%s', (_, yes, no, expected) => {
    expect(classes(`  yes: { ${yes} }\n  no_: { ${no}, stance: never }`, data)).toEqual([expected]);
  });
});

/** Of what is only read in part, nobody knows how far it goes. */
test.each([
  'stance: never, recipients: [anyoen]', 'stance: never, recipients: [anyone], exceptions: { a: 1 }', 'stance: never, recipients: [anyone], audience: { a: 1 }',
  'stance: never, recipients: [anyone], action: shar', 'stance: nevr, recipients: [anyone]', 'stance: never, recipients: [anyone], by: me',
])('unreadable, so neither yes nor no: %s', (no) => {
  const { findings } = lintText(`policylint: 1\nsharing:\n  no_: { ${no}, data: personal }\n  yes: { recipients: [partners], data: personal }\n`, { frameworks: [] });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('document/schema');
  expect(findings.filter(({ ruleId }) => ruleId === 'consistency/contradiction' || ruleId === 'consistency/narrowing')).toEqual([]);
});

test('related places are the other side, at most five', () => {
  const denials = Array.from({ length: 12 }, (_, index) => `  no${index}: { recipients: [anyone], stance: never }`).join('\n');
  const { findings } = lintText(`policylint: 1\nsharing:\n  yes: { recipients: [partners] }\n${denials}\n`, { frameworks: [] });
  const [finding] = findings.filter(({ ruleId }) => ruleId === 'consistency/contradiction');
  expect(finding?.path).toBe('sharing.yes');
  expect(finding?.related.map(({ path }) => path)).toEqual(Array.from({ length: 5 }, (_, index) => `sharing.no${index}`));
  expect(finding?.related.slice(0, 2).map(({ note }) => note)).toEqual(['denied here', 'denied here too (C3: partners lies under anyone)']);
});

describe('declarations of many statements', () => {
  const many = (count: number, make: (index: number) => string): string => `policylint: 1\ndata: { mailbox: { categories: [contact.email] }, contact: { categories: [contact] } }\nsharing:\n${Array.from({ length: count }, (_, index) => make(index)).join('')}`;
  const found = (text: string): { path: string; message: string; related: (string | undefined)[] }[] => lintText(text, { frameworks: [] }).findings
    .filter(({ ruleId }) => ruleId === 'consistency/contradiction' || ruleId === 'consistency/narrowing').map(({ path, message, related }) => ({ path, message, related: related.map((other) => other.path) }));

  test('each yes that meets hundreds of denials is one finding, with the strongest and the next four', () => {
    const all = found(many(400, (index) => `  yes${index}: { recipients: partners, data: [mailbox] }\n  no${index}: { stance: never, recipients: ${index === 390 ? 'partners' : 'third-parties'}, data: [${index === 390 ? 'mailbox' : 'contact'}] }\n`));
    expect(all).toHaveLength(400);
    expect(all[17]).toEqual({ path: 'sharing.yes17', message: '"sharing.yes17" affirms what "sharing.no390" denies (C1: they speak of the same)', related: ['sharing.no390', 'sharing.no0', 'sharing.no1', 'sharing.no2', 'sharing.no3'] });
  });
  test('one that differs in its condition from all but one meets that one alone', () => {
    const all = found(many(500, (index) => `  yes${index}: { recipients: partners, condition: in case ${index} }\n  no${index}: { stance: never, recipients: third-parties, condition: in case ${499 - index} }\n`));
    expect(all.map(({ path, related }) => [path, ...related])).toEqual(Array.from({ length: 500 }, (_, index) => [`sharing.yes${index}`, `sharing.no${499 - index}`]));
  });
  test('what each leaves out is looked at one by one', () => {
    const all = found(many(300, (index) => `  yes${index}: { recipients: partners }\n  no${index}: { stance: never, recipients: third-parties, exceptions: [${index === 7 ? 'stated-elsewhere' : `yes${index}`}] }\n`));
    expect(all.map(({ path, related }) => [path, related[0]])).toEqual(Array.from({ length: 300 }, (_, index) => [`sharing.yes${index}`, index === 0 ? 'sharing.no1' : 'sharing.no0']));
  });
  test('a closed list names the first five that go beyond it', () => {
    const all = found(many(300, (index) => `  wide${index}: { recipients: advertisers }\n  narrow${index}: { recipients: { value: [partners], only: true } }\n`));
    expect(all).toHaveLength(300);
    expect(all[299]).toMatchObject({ path: 'sharing.narrow299.recipients', related: ['sharing.wide0', 'sharing.wide1', 'sharing.wide2', 'sharing.wide3', 'sharing.wide4'] });
  });
});
