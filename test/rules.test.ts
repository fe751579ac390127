import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../rules/index.js';
import type { AnyRule } from '../src/engine/rule.js';
import { lintText } from './support/lint.js';
import type { LintOptions } from './support/lint.js';

const fixtures = join(import.meta.dirname, 'fixtures/rules');
const pages = join(import.meta.dirname, '../rules');
const ALWAYS = rules.filter((rule) => rule.id.startsWith('document/'));

/** A fixture is a declaration with its expectation in comments: `# expect error silent` on the line of the finding. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly options: LintOptions;
  readonly expected: readonly string[];
}

/**
 * Cases of a fixture begin with a line `# case: what it shows`. Further lines of its head set `# frameworks: gdpr, pipl`
 * (default none), `# as-of: 2021-01-01`, `# preset: all`, `# options: {"allow": ["x"]}`.
 */
function casesOf(rule: AnyRule): Case[] {
  const file = join(fixtures, `${rule.id}.yaml`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split(/^(?=# case:)/m).filter((part) => part.startsWith('# case:')).map((part) => {
    const head = Object.fromEntries([...part.matchAll(/^# (case|frameworks|as-of|preset|options): (.*)$/gm)].map(([, key, value]) => [key!, value!.trim()]));
    const options = JSON.parse(head['options'] ?? '{}') as Record<string, unknown>;
    const expected = part.split('\n').flatMap((line, index) => [...line.matchAll(/# expect (\w+) ([\w-]+)/g)].map(([, level, id]) => `${index + 1} ${level} ${id}`));
    return {
      name: head['case']!, text: part, expected: expected.sort(),
      options: {
        rules: [...new Set([...ALWAYS, rule])], preset: (head['preset'] ?? 'recommended') as 'recommended', frameworks: (head['frameworks'] ?? '').split(/,\s*/).filter((id) => id !== ''),
        ...(head['as-of'] !== undefined && { asOf: head['as-of'] }), settings: { [rule.id]: { options } },
      },
    };
  });
}

for (const rule of rules.filter(({ id }) => id !== 'document/crash')) {
  describe(rule.id, () => {
    const cases = casesOf(rule);

    for (const { name, text, options, expected } of cases) test(name, () => {
      const found = lintText(text, options).findings.map((finding) => `${finding.range.start.line} ${finding.severity} ${finding.ruleId === rule.id ? finding.messageId : `${finding.ruleId}: ${finding.message}`}`);
      expect([...found].sort()).toEqual(expected);
    });

    test('fires, stays quiet, and shows each of its messages', () => {
      const said = new Set(cases.flatMap((entry) => entry.expected.map((line) => line.split(' ')[2])));
      expect([...said]).toEqual(expect.arrayContaining(rule.kind === 'craft' ? Object.keys(rule.meta.messages as object) : ['silent']));
      expect(cases.some((entry) => entry.expected.length === 0)).toBe(true);
    });

    test('the examples of its page are run', () => {
      const page = readFileSync(join(pages, `${rule.id}.md`), 'utf8');
      expect(page).toMatch(/^# .+\n[\s\S]*^## Why\n[\s\S]*^## Bad\n[\s\S]*^## Good\n[\s\S]*^## When to turn it off\n/m);
      const settings = rule.kind === 'disclosure' ? { [rule.id]: { level: 'warning' as const } } : {};
      const lint = (section: string): string[] => {
        const example = new RegExp(`^## ${section}\\n[\\s\\S]*?\`\`\`yaml\\n([\\s\\S]*?)\`\`\``, 'm').exec(page)?.[1] ?? '';
        expect(example).not.toBe('');
        return lintText(example, { rules: [...new Set([...ALWAYS, rule])], settings }).findings.map((finding) => finding.ruleId);
      };
      expect([...new Set(lint('Bad'))]).toEqual([rule.id]);
      expect(lint('Good')).toEqual([]);
    });
  });
}

test('every rule has a page, a fixture and an id that its place gives', () => {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file.includes('/'));
  expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  const written = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(written.sort()).toEqual(rules.filter(({ id }) => id !== 'document/crash').map((rule) => `${rule.id}.yaml`).sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s describes itself', (_, rule) => {
  expect(rule.meta.description).toMatch(/^[A-Z].*[^.]$/);
  expect(rule.meta.help).toMatch(/^[A-Z].*\.$/);
  for (const message of Object.values(rule.meta.messages as Record<string, string>)) expect(message).not.toMatch(/\.$/);
});
