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

test('related places are the other side, at most ten', () => {
  const denials = Array.from({ length: 12 }, (_, index) => `  no${index}: { recipients: [anyone], stance: never }`).join('\n');
  const { findings } = lintText(`policylint: 1\nsharing:\n  yes: { recipients: [partners] }\n${denials}\n`, { frameworks: [] });
  const [finding] = findings.filter(({ ruleId }) => ruleId === 'consistency/contradiction');
  expect(finding?.path).toBe('sharing.yes');
  expect(finding?.related.map(({ path }) => path)).toEqual(Array.from({ length: 10 }, (_, index) => `sharing.no${index}`));
  expect(finding?.related.slice(0, 2).map(({ note }) => note)).toEqual(['denied here', 'denied here too (C3: partners lies under anyone)']);
});
