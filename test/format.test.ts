import { describe, expect, test } from '@jest/globals';
import type { Citation, Finding } from '../src/engine/finding.js';
import { plainLine, plainText } from '../src/format/escape.js';
import { formats } from '../src/format/index.js';
import type { FileReport, FormatOptions, Report } from '../src/format/index.js';
import { ACTING, HOSTILE } from './support/hostile.js';

function cite(short: string, provision: string, more: Partial<Citation> = {}): Citation {
  return { framework: short.toLowerCase().replaceAll(' ', '-'), short, cite: provision, provision, duty: 'disclosure', requirement: `${short} wants it.`, verified: 'statute-text', dependsOn: [], ...more };
}

function finding(line: number, column: number, severity: Finding['severity'], ruleId: string, message: string, more: Partial<Finding> = {}): Finding {
  return {
    ruleId, messageId: 'silent', message, severity, file: '', path: 'retention', related: [], citations: [], help: 'Say so.', url: `https://example.com/${ruleId}`, fingerprint: `${ruleId}@retention#silent`, ...more,
    range: { start: { line, column, offset: 0 }, end: { line, column: column + 9, offset: 9 } },
  };
}

function fileOf(file: string, findings: readonly Finding[]): FileReport {
  return { file, text: '', suppressed: [], findings: findings.map((entry) => ({ ...entry, file })), facts: [{ asOf: '2026-11-22', isUndated: false, hasCrashed: false, frameworks: [{ id: 'gdpr', short: 'GDPR', version: '2026-01-01', markets: ['EU'] }] }] };
}

function show(format: string, files: readonly FileReport[], options: Partial<FormatOptions> = {}): string {
  const { format: print, level } = formats[format]!;
  return print({ version: '0.1.0', files }, { color: false, level, links: false, width: 80, cwd: '/home/me/shop', root: '/home/me/shop', showSuppressed: false, ...options }) as string;
}

const gdpr = cite('GDPR', 'Art. 13(2)(a)');
const caloppa = cite('CalOPPA', '22575(b)(5)');
const shop: Report['files'] = [
  fileOf('/home/me/shop/policies/qct.yaml', [
    finding(12, 3, 'error', 'retention/period', 'The policy does not state how long "contact-details" is kept.', { citations: [gdpr] }),
    finding(58, 1, 'warning', 'tracking/do-not-track', 'The policy does not state how it answers Do Not Track signals', { citations: [caloppa] }),
    finding(104, 22, 'info', 'policy/language', 'Not declared: the languages', { citations: [cite('PIPL', 'Art. 17', { dependsOn: ['facts.establishedIn', 'scope.audiences', 'facts.sectors'] })] }),
  ]),
  fileOf('/home/me/shop/policies/clean.yaml', []),
  fileOf('/home/me/shop/policies/b.yaml', [finding(1, 1, 'error', 'document/syntax', 'The file is not UTF-8 text')]),
];

/** VS Code's own: src/vs/workbench/contrib/tasks/common/problemMatcher.ts, the older and the newer pattern of a file line. */
const STYLISH_FILES = [/^([^\s].*)$/, /^((?:[a-zA-Z]:)*[./\\]+.*?)$/];
const STYLISH_LINE = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/;
const COMPACT_LINE = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/;

/** What VS Code lists for a task: file, line, column, severity, message, code. */
function matchStylish(text: string, file: RegExp): string[][] {
  const lines = text.split('\n');
  const problems: string[][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const name = file.exec(lines[index]!)?.[1];
    if (name === undefined) continue;
    for (let match = STYLISH_LINE.exec(lines[index + 1] ?? ''); match; match = STYLISH_LINE.exec(lines[index + 1] ?? '')) {
      problems.push([name, ...match.slice(1)]);
      index += 1;
    }
  }
  return problems;
}

function matchCompact(text: string): string[][] {
  return text.split('\n').flatMap((line) => (COMPACT_LINE.exec(line) ? [COMPACT_LINE.exec(line)!.slice(1)] : []));
}

const QCT = '/home/me/shop/policies/qct.yaml';
const B = '/home/me/shop/policies/b.yaml';
const MESSAGES = [
  'The policy does not state how long "contact-details" is kept (GDPR Art. 13(2)(a))',
  'The policy does not state how it answers Do Not Track signals (CalOPPA 22575(b)(5))',
  'Not declared: the languages (PIPL Art. 17, depends on facts.establishedIn and scope.audiences)',
  'The file is not UTF-8 text',
] as const;

describe('stylish', () => {
  test('what ESLint prints; info is counted, not shown', () => {
    expect(show('stylish', shop)).toBe(`
${QCT}
  12:3  error    ${MESSAGES[0]}    retention/period
  58:1  warning  ${MESSAGES[1]}  tracking/do-not-track

${B}
  1:1  error    ${MESSAGES[3]}  document/syntax

✖ 4 problems (2 errors, 1 warning, 1 info)
  1 not shown: --level info shows it
`);
  });

  test('all levels', () => {
    expect(show('stylish', shop, { level: 'info' })).toBe(`
${QCT}
    12:3  error    ${MESSAGES[0]}               retention/period
    58:1  warning  ${MESSAGES[1]}             tracking/do-not-track
  104:22  info     ${MESSAGES[2]}  policy/language

${B}
  1:1  error    ${MESSAGES[3]}  document/syntax

✖ 4 problems (2 errors, 1 warning, 1 info)
`);
  });

  test('errors alone', () => {
    expect(show('stylish', shop, { level: 'error' })).toContain('\n✖ 4 problems (2 errors, 1 warning, 1 info)\n  2 not shown: --level info shows them\n');
    expect(show('stylish', [fileOf(B, [finding(1, 1, 'warning', 'x/y', 'Odd')])], { level: 'error' })).toBe('\n✖ 1 problem (0 errors, 1 warning, 0 info)\n  1 not shown: --level warning shows it\n');
  });

  test('colour', () => {
    expect(show('stylish', [fileOf(B, [finding(1, 1, 'error', 'x/y', 'Odd'), finding(2, 1, 'warning', 'x/y', 'Odd'), finding(3, 1, 'info', 'x/y', 'Odd')])], { color: true })).toBe(
      `\n\u001B[4m${B}\u001B[24m\n  \u001B[2m1:1\u001B[22m  \u001B[31merror  \u001B[39m  Odd  \u001B[2mx/y\u001B[22m\n  \u001B[2m2:1\u001B[22m  \u001B[33mwarning\u001B[39m  Odd  \u001B[2mx/y\u001B[22m\n\n\u001B[31m\u001B[1m✖ 3 problems (1 error, 1 warning, 1 info)\u001B[22m\u001B[39m\n\u001B[2m  1 not shown: --level info shows it\u001B[22m\n`,
    );
  });

  test.each(STYLISH_FILES.map((pattern) => [pattern]))('VS Code reads it: $eslint-stylish, %s', (pattern) => {
    expect(matchStylish(show('stylish', shop, { level: 'info' }), pattern)).toEqual([
      [QCT, '12', '3', 'error', MESSAGES[0], 'retention/period'],
      [QCT, '58', '1', 'warning', MESSAGES[1], 'tracking/do-not-track'],
      [QCT, '104', '22', 'info', MESSAGES[2], 'policy/language'],
      [B, '1', '1', 'error', MESSAGES[3], 'document/syntax'],
    ]);
  });

  test('a path keeps its spaces, and a drive', () => {
    for (const file of ['/a  b/c\u00A0d\u3000e .yaml', 'C:\\shop\\a.yaml']) {
      for (const pattern of STYLISH_FILES) expect(matchStylish(show('stylish', [fileOf(file, [finding(1, 1, 'error', 'x/y', 'Odd')])]), pattern)).toEqual([[file, '1', '1', 'error', 'Odd', 'x/y']]);
    }
  });
});

describe('compact and unix', () => {
  test('compact', () => {
    expect(show('compact', shop)).toBe(`${QCT}: line 12, col 3, Error - ${MESSAGES[0]} (retention/period)
${QCT}: line 58, col 1, Warning - ${MESSAGES[1]} (tracking/do-not-track)
${QCT}: line 104, col 22, Info - ${MESSAGES[2]} (policy/language)
${B}: line 1, col 1, Error - ${MESSAGES[3]} (document/syntax)

4 problems
`);
  });

  test('VS Code reads it: $eslint-compact', () => {
    expect(matchCompact(show('compact', shop))).toEqual([
      [QCT, '12', '3', 'Error', MESSAGES[0], 'retention/period'],
      [QCT, '58', '1', 'Warning', MESSAGES[1], 'tracking/do-not-track'],
      [QCT, '104', '22', 'Info', MESSAGES[2], 'policy/language'],
      [B, '1', '1', 'Error', MESSAGES[3], 'document/syntax'],
    ]);
  });

  test('unix', () => {
    expect(show('unix', shop)).toBe(`${QCT}:12:3: ${MESSAGES[0]} [Error/retention/period]
${QCT}:58:1: ${MESSAGES[1]} [Warning/tracking/do-not-track]
${QCT}:104:22: ${MESSAGES[2]} [Info/policy/language]
${B}:1:1: ${MESSAGES[3]} [Error/document/syntax]

4 problems
`);
  });

  test('the count is of all, whatever is shown', () => {
    expect(show('compact', shop, { level: 'error' }).split('\n').slice(2)).toEqual(['', '4 problems', '']);
    expect(show('unix', [fileOf(B, [finding(1, 1, 'info', 'x/y', 'Odd')])], { level: 'error' })).toBe('\n1 problem\n');
  });
});

test.each(['stylish', 'compact', 'unix'])('%s prints nothing where there is nothing', (format) => {
  expect(show(format, [])).toBe('');
  expect(show(format, [fileOf(B, [])])).toBe('');
});

describe('a message in one line', () => {
  const line = (message: string, ...citations: Citation[]): string => show('unix', [fileOf(B, [finding(1, 1, 'info', 'x/y', message, { citations })])]).split('\n')[0]!.slice(`${B}:1:1: `.length, -' [Info/x/y]'.length);

  test('a full stop is dropped, white space is one space', () => {
    expect(line('Odd.')).toBe('Odd');
    expect(line('  Very \t odd\n\nindeed.\u2028')).toBe('Very odd indeed');
  });

  test('each law once, two at most', () => {
    expect(line('Odd.', gdpr)).toBe('Odd (GDPR Art. 13(2)(a))');
    expect(line('Odd', gdpr, caloppa, cite('GDPR', 'Art. 14'))).toBe('Odd (GDPR Art. 13(2)(a), CalOPPA 22575(b)(5))');
    expect(line('Odd', gdpr, caloppa, cite('PIPL', 'Art. 17'))).toBe('Odd (GDPR Art. 13(2)(a), CalOPPA 22575(b)(5), +1 law)');
    expect(line('Odd', gdpr, caloppa, cite('PIPL', 'Art. 17'), cite('APPI', 'Art. 21'), cite('PIPL', 'Art. 18'))).toBe('Odd (GDPR Art. 13(2)(a), CalOPPA 22575(b)(5), +2 laws)');
  });

  test('a provision that nobody has read is marked', () => {
    for (const [verified, mark] of [['statute-text', ''], ['secondary-source', ''], ['knowledge', ' [unverified]'], ['unsure', ' [unverified]']] as const) expect(line('Odd', cite('PIPL', 'Art. 17', { verified }))).toBe(`Odd (PIPL Art. 17${mark})`);
  });

  test('the facts that it depends on: two, each once', () => {
    expect(line('Odd', cite('PIPL', 'Art. 17', { dependsOn: ['facts.a'] }), cite('GDPR', 'Art. 1', { dependsOn: ['facts.a', 'facts.b'] }))).toBe('Odd (PIPL Art. 17, GDPR Art. 1, depends on facts.a and facts.b)');
    expect(line('Odd', cite('PIPL', 'Art. 17', { dependsOn: ['facts.a', 'facts.b', 'facts.c'] }))).toBe('Odd (PIPL Art. 17, depends on facts.a and facts.b)');
  });
});

describe('json', () => {
  interface Result {
    readonly filePath: string;
    readonly messages: readonly (Record<string, unknown> & { readonly severity: number; readonly fatal?: boolean; readonly line: number; readonly column: number; readonly message: string; readonly ruleId: string })[];
    readonly suppressedMessages: readonly unknown[];
    readonly errorCount: number; readonly fatalErrorCount: number; readonly warningCount: number; readonly fixableErrorCount: number; readonly fixableWarningCount: number;
    readonly policylint: unknown;
  }
  const results = (options: Partial<FormatOptions> = {}): Result[] => JSON.parse(show('json', shop, options)) as Result[];

  test('ESLint results, clean files among them, with our own fields added', () => {
    expect(results()).toMatchObject([[QCT, 1, 0, 2], ['/home/me/shop/policies/clean.yaml', 0, 0, 0], [B, 1, 1, 0]].map(([filePath, errorCount, fatalErrorCount, warningCount]) => ({
      filePath, errorCount, fatalErrorCount, warningCount, fixableErrorCount: 0, fixableWarningCount: 0, suppressedMessages: [], policylint: { version: '0.1.0', asOf: '2026-11-22', frameworks: [{ id: 'gdpr', version: '2026-01-01' }] },
    })));
    expect(results()[0]!.messages[2]).toEqual({
      ruleId: 'policy/language', messageId: 'silent', severity: 1, level: 'info', message: 'Not declared: the languages', line: 104, column: 22, endLine: 104, endColumn: 31, path: 'retention',
      citations: [{ framework: 'pipl', short: 'PIPL', cite: 'Art. 17', provision: 'Art. 17', duty: 'disclosure', requirement: 'PIPL wants it.', verified: 'statute-text', dependsOn: ['facts.establishedIn', 'scope.audiences', 'facts.sectors'] }],
      related: [], help: 'Say so.', url: 'https://example.com/policy/language', fingerprint: 'policy/language@retention#silent',
    });
    expect(results()[2]!.messages[0]).toMatchObject({ severity: 2, level: 'error', fatal: true });
  });

  test('the counts are those of the messages, as ESLint has them, whatever the level', () => {
    for (const level of ['error', 'warning', 'info'] as const) {
      for (const { messages, ...counts } of results({ level })) {
        expect([counts.errorCount, counts.warningCount, counts.fatalErrorCount]).toEqual([messages.filter(({ severity }) => severity === 2).length, messages.filter(({ severity }) => severity === 1).length, messages.filter(({ fatal }) => fatal).length]);
      }
    }
    expect(results({ level: 'error' }).flatMap(({ messages }) => messages).map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('an ESLint formatter reads it', () => {
    const lines = results().flatMap(({ filePath, messages }) => messages.map((message) => `${filePath}: line ${message.line}, col ${message.column}, ${message.fatal || message.severity === 2 ? 'Error' : 'Warning'} - ${message.message} (${message.ruleId})`));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(`${QCT}: line 12, col 3, Error - The policy does not state how long "contact-details" is kept. (retention/period)`);
  });

  test('nothing is an empty array', () => {
    expect(show('json', [])).toBe('[]\n');
  });
});

describe('hostile text never acts', () => {
  const hostile = (text: string): FileReport[] => {
    const citations = ['a', 'b'].map((framework) => cite(text, text, { framework: `${framework}${text}`, dependsOn: [text], requirement: text, provision: text, url: text }));
    const entry = finding(2, 3, 'error', text, text, { citations, help: text, url: text, path: text, fingerprint: text, messageId: text, related: [{ file: text, range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }, path: text, note: text }] });
    return [fileOf(`/${text}`, [entry, finding(4, 5, 'error', 'x/y', 'Odd')])];
  };

  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    for (const [format, lines] of [['stylish', 6], ['compact', 4], ['unix', 4]] as const) {
      const shown = show(format, hostile(text), { level: 'info' });
      expect(shown).not.toMatch(ACTING);
      expect([format, shown.split('\n').length - 1]).toEqual([format, lines]);
    }
    const shown = show('json', hostile(text));
    expect(shown).not.toMatch(ACTING);
    const [result] = JSON.parse(shown) as { filePath: string; messages: { message: string; ruleId: string; citations: { short: string }[] }[] }[];
    expect([result!.filePath, result!.messages[0]!.message, result!.messages[0]!.ruleId, result!.messages[0]!.citations[1]!.short]).toEqual([`/${text}`, text, text, text]);
  });

  test.each(Object.entries(HOSTILE).filter(([name]) => name !== 'emptiness'))('VS Code still finds the next problem after %s', (_, text) => {
    const file = plainText(`/${text}`);
    for (const pattern of STYLISH_FILES) expect(matchStylish(show('stylish', hostile(text)), pattern).map((match) => match.slice(0, 4)).slice(-1)).toEqual([[file, '4', '5', 'error']]);
    expect(matchCompact(show('compact', hostile(text))).map((match) => match.slice(0, 4))).toEqual([[file, '2', '3', 'Error'], [file, '4', '5', 'Error']]);
  });

  test('what it looks like', () => {
    expect(plainLine(' a\u001B[31m \n\t b\u202E ')).toBe(String.raw`a\u{1b}[31m b\u{202e}`);
    expect(plainText(' a\u001B[31m \n\t b ')).toBe(String.raw` a\u{1b}[31m \u{a}\u{9} b `);
    expect(plainLine('::error::a::b')).toBe(String.raw`\u{3a}:error::a::b`);
    expect(plainLine('a ###[error] ## [x] #[y]')).toBe(String.raw`a ##\u{23}[error] ## [x] #[y]`);
    expect(plainLine('隱私權政策 – “naïve” 👩 ok')).toBe('隱私權政策 – “naïve” 👩 ok');
    expect(show('json', [fileOf('/a', [finding(1, 1, 'error', 'x/y', '##[error]\u202E\u{E0041}')])])).toContain(String.raw`"#\u0023[error]\u202e\udb40\udc41"`);
  });
});
