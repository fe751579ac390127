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
/** What no declaration can show. */
const WITHOUT_FIXTURE: ReadonlySet<string> = new Set(['document/crash', 'config/unused']);

/** What the run reports is about all rules; of what these find, only what cannot be read is of interest. */
const rulesFor = (rule: AnyRule): readonly AnyRule[] => (rule.kind === 'run' ? rules : [...new Set([...ALWAYS, rule])]);
const isAsked = (rule: AnyRule, ruleId: string): boolean => rule.kind !== 'run' || ruleId === rule.id || ruleId.startsWith('document/');

/** A fixture is a declaration with its expectation in comments: `# expect error silent` on the line of the finding. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly options: LintOptions;
  readonly expected: readonly string[];
}

/**
 * Cases of a fixture begin with a line `# case: what it shows`. Further lines of its head set `# frameworks: gdpr, pipl`
 * (default none; `auto`: by the markets), `# as-of: 2021-01-01`, `# preset: all`, `# options: {"allow": ["x"]}`,
 * `# suppressions: {"inline": "deny"}`. Lines that begin with `#> ` are
 * the policy's text in Markdown; `# text: refused was not read` says what became of it instead.
 */
function casesOf(rule: AnyRule): Case[] {
  const file = join(fixtures, `${rule.id}.yaml`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split(/^(?=# case:)/m).filter((part) => part.startsWith('# case:')).map((part) => {
    const head = Object.fromEntries([...part.matchAll(/^# (case|frameworks|as-of|preset|options|suppressions|text): (.*)$/gm)].map(([, key, value]) => [key!, value!.trim()]));
    const options = JSON.parse(head['options'] ?? '{}') as Record<string, unknown>;
    const prose = proseOf(part, head['text']);
    const expected = part.split('\n').flatMap((line, index) => [...line.matchAll(/# expect (\w+) ([\w-]+)/g)].map(([, level, id]) => `${index + 1} ${level} ${id}`));
    return {
      name: head['case']!, text: part, expected: expected.sort(),
      options: {
        rules: rulesFor(rule), preset: (head['preset'] ?? 'recommended') as 'recommended', ...(head['frameworks'] !== 'auto' && { frameworks: (head['frameworks'] ?? '').split(/,\s*/).filter((id) => id !== '') }),
        ...(head['as-of'] !== undefined && { asOf: head['as-of'] }), settings: { [rule.id]: { options } }, suppressions: JSON.parse(head['suppressions'] ?? '{}') as LintOptions['suppressions'] & object,
        ...(prose !== undefined && { prose }),
      },
    };
  });
}

function proseOf(part: string, unread: string | undefined): LintOptions['prose'] {
  const [, state, expected, reason] = /^(missing|refused|unreadable)( expected)? (.*)$/.exec(unread ?? '') ?? [];
  if (state !== undefined) return { state: state as 'missing', name: 'shop.md', reason: reason!, isExpected: expected !== undefined };
  const lines = [...part.matchAll(/^#>(?: (.*))?$/gm)].map(([, line = '']) => line);
  return lines.length === 0 ? undefined : lines.join('\n');
}

for (const rule of rules.filter(({ id }) => !WITHOUT_FIXTURE.has(id))) {
  describe(rule.id, () => {
    const cases = casesOf(rule);

    for (const { name, text, options, expected } of cases) test(name, () => {
      const found = lintText(text, options).findings.filter(({ ruleId }) => isAsked(rule, ruleId)).map((finding) => `${finding.range.start.line} ${finding.severity} ${finding.ruleId === rule.id ? finding.messageId : `${finding.ruleId}: ${finding.message}`}`);
      expect([...found].sort()).toEqual(expected);
    });

    test('fires, stays quiet, and shows each of its messages', () => {
      const said = new Set(cases.flatMap((entry) => entry.expected.map((line) => line.split(' ')[2])));
      expect([...said]).toEqual(expect.arrayContaining(rule.kind === 'disclosure' ? ['silent'] : Object.keys(rule.meta.messages as object).filter((id) => rule.kind === 'craft' || id !== 'entry')));
      expect(cases.some((entry) => entry.expected.length === 0)).toBe(true);
    });

    test('the examples of its page are run', () => {
      const page = readFileSync(join(pages, `${rule.id}.md`), 'utf8');
      expect(page).toMatch(/^# .+\n[\s\S]*^## Why\n[\s\S]*^## Bad\n[\s\S]*^## Good\n[\s\S]*^## When to turn it off\n/m);
      const settings = rule.kind === 'disclosure' ? { [rule.id]: { level: 'warning' as const } } : {};
      const lint = (section: string): string[] => {
        const [, text = ''] = new RegExp(`^## ${section}\\n([\\s\\S]*?)(?=^## )`, 'm').exec(page) ?? [];
        const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
        const [, prose] = /```(?:markdown|text)\n([\s\S]*?)```/.exec(text) ?? [];
        expect(example).not.toBe('');
        const unread = { state: 'missing', name: 'shop.md', reason: 'does not lie beside the declaration', isExpected: false } as const;
        return lintText(example, { rules: rulesFor(rule), settings, ...(rule.id.startsWith('evidence/') && { preset: 'all', prose: prose ?? unread }) }).findings.map((finding) => finding.ruleId).filter((id) => isAsked(rule, id));
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
  expect(written.sort()).toEqual(rules.filter(({ id }) => !WITHOUT_FIXTURE.has(id)).map((rule) => `${rule.id}.yaml`).sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s describes itself', (_, rule) => {
  expect(rule.meta.description).toMatch(/^[A-Z].*[^.]$/);
  expect(rule.meta.help).toMatch(/^[A-Z].*\.$/);
  for (const message of Object.values(rule.meta.messages as Record<string, string>)) expect(message).not.toMatch(/\.$/);
});
