import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fastCheck from 'fast-check';
import { splitLocator } from '../src/evidence/find-locator.js';
import { fold } from '../src/evidence/fold.js';
import { isProseLimit } from '../src/evidence/limits.js';
import { mediaOf, readProse } from '../src/evidence/prose.js';
import type { Media, Prose } from '../src/evidence/prose.js';
import { textFragment } from '../src/evidence/text-fragment.js';
import { lintText, readingOf } from './support/lint.js';
import { makeFolder, removeFolders, run } from './support/command.js';

afterAll(removeFolders);

const outline = (prose: Prose): string[] => prose.blocks.map(({ kind, level, text, section }) => `${kind}${level || ''} ${text}${section.length > 0 ? ` < ${section.map((heading) => heading.text).join(' / ')}` : ''}`);
/** The file's own text at the place of a locator. */
const quote = (prose: Prose, locator: string): string => {
  const search = prose.find(locator);
  if (search.outcome !== 'found') return search.outcome;
  const { start, end } = prose.rangeOf(search.span);
  return prose.text.slice(start.offset, end.offset);
};

describe('blocks', () => {
  test('Markdown: headings, items, cells, quotations, code; links by their words', () => {
    const prose = readProse('a.md', `# Notice *of* ours

Intro with [a link](https://shop.example "title"), ![an image](x.png) and \`code\`.
Second line.

Setext
------
> quoted

1. first
2. second

   still second
- [ref][1]

| Data | Kept |
| --- | --- |
| name | a \\| b |

**Your rights**

**We never sell your data.**

\`\`\`js
kept()
\`\`\`

[1]: https://shop.example
`);
    expect(outline(prose)).toEqual([
      'heading1 Notice of ours', 'paragraph Intro with a link, and code. Second line. < Notice of ours', 'heading2 Setext < Notice of ours', 'paragraph quoted < Notice of ours / Setext',
      'item first < Notice of ours / Setext', 'item second < Notice of ours / Setext', 'item still second < Notice of ours / Setext', 'item ref < Notice of ours / Setext',
      'cell Data < Notice of ours / Setext', 'cell Kept < Notice of ours / Setext', 'cell name < Notice of ours / Setext', 'cell a | b < Notice of ours / Setext',
      'heading7 Your rights < Notice of ours / Setext', 'paragraph We never sell your data. < Notice of ours / Setext / Your rights', 'paragraph kept() < Notice of ours / Setext / Your rights',
    ]);
  });

  test('HTML: what is shown, as blocks', () => {
    const prose = readProse('a.html', `<!doctype html><title>T</title><style>p{}</style><script>var a = "<p>x</p>"</script>
<h1>Notice</h1>Loose <b>text</b><p>One<br>two &amp; three&nbsp;four</p>
<div hidden>secret</div><p style="color: red; display:none">secret</p><template>secret</template><noscript>secret</noscript><!-- secret -->
<ul><li>a<ul><li>b</ul><li>c</ul><table><tr><th>Data<td>Kept</table><dl><dt>term<dd>meaning</dl><p><strong>Rights</strong></p>end`);
    expect(outline(prose)).toEqual([
      'heading1 Notice', 'paragraph Loose text < Notice', 'paragraph One two & three four < Notice', 'item a < Notice', 'item b < Notice', 'item c < Notice',
      'cell Data < Notice', 'cell Kept < Notice', 'item term < Notice', 'item meaning < Notice', 'heading7 Rights < Notice', 'paragraph end < Notice / Rights',
    ]);
  });

  test('HTML within Markdown is read as HTML, inline and as a block', () => {
    const prose = readProse('a.md', 'Kept <b>one</b> year<br>or <span hidden>not</span>two <script>alert(1)</script>more &lt;3\n\n<div>\n<h2>Rights</h2>\n<p>You &quot;may&quot; ask</p></div>\n\n<script>\nx()\n</script>\n');
    expect(outline(prose)).toEqual(['paragraph Kept one year or two more <3', 'heading2 Rights', 'paragraph You "may" ask < Rights']);
    expect(quote(prose, 'you "may" ask')).toBe('You &quot;may&quot; ask');
  });

  test('plain text: paragraphs, items, lines that stand alone', () => {
    const wrapped = readProse('a.txt', 'Our notice\r\n\r\nWe keep your\r\nname.\r\n\r\n- one\r\n- two\r\n\r\n2. Cookies\r\n\r\nWe set none.\r\n');
    expect(outline(wrapped)).toEqual(['heading7 Our notice', 'paragraph We keep your name. < Our notice', 'item - one < Our notice', 'item - two < Our notice', 'heading7 2. Cookies', 'paragraph We set none. < 2. Cookies']);
    const long = 'We keep your name for as long as you have an account with us, and delete it thirty days after you have closed that account, unless a law that we name wants it kept for longer.';
    expect(outline(readProse('a.txt', `Retention\n${long}\nSharing\n${long}`))).toEqual(['heading7 Retention', `paragraph ${long} < Retention`, 'heading7 Sharing', `paragraph ${long} < Sharing`]);
  });

  test('the format follows the name, else what the text looks like', () => {
    const cases: [string, string, Media][] = [
      ['a.md', '<html>', 'markdown'], ['A.HTM', '# x', 'html'], ['a.txt', '# Title\n', 'markdown'], ['a.txt', 'x **y** z', 'text'], ['a.txt', '**Title**\n', 'markdown'], ['notice', '\uFEFF <!DOCTYPE HTML>', 'html'], ['a.txt', 'We keep it.', 'text'],
    ];
    expect(cases.map(([file, text]) => mediaOf(file, text))).toEqual(cases.map(([, , media]) => media));
  });
});

describe('places', () => {
  test.each([
    ['a.md', '\uFEFF# A\r\n\r\nWe *keep*\r\n> your “name”'],
    ['a.html', '\uFEFF<h1>A</h1>\r\n<p>We <i>keep</i>\r\nyour &ldquo;name&rdquo;</p>'],
    ['a.txt', '\uFEFFA\r\n\r\nWe keep\r\nyour “name”'],
  ])('%s: line and column are those of the file, with its byte order mark and line ends', (file, text) => {
    const prose = readProse(file, text);
    const search = prose.find('we keep … "name"');
    expect(search.outcome).toBe('found');
    const { start, end } = prose.rangeOf((search as { span: { start: number; end: number } }).span);
    expect(text.slice(start.offset, start.offset + 2)).toBe('We');
    expect(text.slice(0, end.offset)).toMatch(/(?:”|&rdquo;)$/);
    expect([start.line, end.line]).toEqual(file === 'a.html' ? [2, 3] : [3, 4]);
  });

  test('each character of the plain text lies where it came from', () => {
    for (const [file, text] of [
      ['a.md', '# T\n\nA \\*b\\* &amp; &copy; `c  d` **e**f\n  g\n\n* i\n  j\n\n| k | l\\|m |\n|-|-|\n| n | <o@p.example> |\n'],
      ['a.html', '<p>a&amp;b &#x41;&copy2020 </foo>c<b>d</b>\r\ne &zzz; f & g</p><table>lost<tr><td>x</table>'],
      ['a.txt', 'a  b\tc\r\nd\r\n\r\n\r\ne\u00A0f'],
    ] as const) {
      const prose = readProse(file, text);
      const letters = [...prose.plain.matchAll(/[a-z]/g)].map(({ 0: letter, index }) => [letter, text[prose.rangeOf({ start: index, end: index + 1 }).start.offset]]);
      expect(letters.length).toBeGreaterThan(4);
      for (const [letter, origin] of letters) expect(origin).toBe(letter);
    }
  });
});

describe('locators', () => {
  const prose = readProse('a.md', '## Keeping\n\nWe keep “your” e‑mail—address for １２ months… Ein Café (ﬁrst) Ｆｕｌｌ ΟΔΟΣ.\n\nzero\u200Bwidth soft\u00ADhyphen no\u00A0break\n\n## Sharing\n\nWe share nothing. Nothing at all.');

  test.each([
    ['"YOUR" E-Mail-Address', '“your” e‑mail—address'], ['for 12 months...', 'for １２ months…'], ['Cafe\u0301 (first) full οδος', 'Café (ﬁrst) Ｆｕｌｌ ΟΔΟΣ'],
    ['zerowidth  softhyphen no break', 'zero\u200Bwidth soft\u00ADhyphen no\u00A0break'], ['We keep ... Ein', 'We keep “your” e‑mail—address for １２ months… Ein'],
    ['keeping … your', 'Keeping\n\nWe keep “your'], ['Sharing … nothing … at all', 'Sharing\n\nWe share nothing. Nothing at all'], ['  share nothing …', 'share nothing'],
  ])('%s', (locator, passage) => {
    expect(quote(prose, locator)).toBe(passage);
  });

  test.each([
    ['We … nothing', 'repeated'], ['share … address', 'reversed'], ['your … share nothing', 'scattered'], ['eep', 'absent'], ['', 'absent'], ['…', 'absent'], ['We sell … spices', 'absent'],
  ])('%s: %s', (locator, outcome) => {
    expect(prose.find(locator).outcome).toBe(outcome);
  });

  test('the nearest passage, and how near', () => {
    const text = readProse('a.md', `${'Other words stand here. '.repeat(50)}\n\nWe delete your name two years after your last order.\n\n${'And here. '.repeat(50)}`);
    const search = text.find('we delete your name three years after your last order');
    expect(search).toMatchObject({ outcome: 'absent', nearest: { share: 0.9 } });
    const { span } = (search as { nearest: { span: { start: number; end: number } } }).nearest;
    expect(text.plain.slice(span.start, span.end)).toBe('We delete your name two years after your last order');
  });

  test('scripts without spaces between words', () => {
    const text = readProse('a.md', '# 隐私政策\n\n我们保存您的姓名“十二个月”，不会出售。\n\n개인정보를 열두 달 동안 보관합니다.');
    expect(quote(text, '保存您的姓名"十二个月"')).toBe('保存您的姓名“十二个月”');
    expect(quote(text, '保存您的姓名…不会出售')).toBe('保存您的姓名“十二个月”，不会出售');
    expect(quote(text, '열두 달 … 보관합니다')).toBe('열두 달 동안 보관합니다');
  });

  test('an ellipsis parts them', () => {
    expect(['a … b', 'a…b', 'a ... b', 'a...b', '… b', 'a … b … c'].map(splitLocator)).toEqual([['a', 'b'], ['a', 'b'], ['a', 'b'], ['a...b'], ['b'], ['a', 'b', 'c']]);
  });

  test('any stretch of whole words of any text is found, wherever it stands first', () => {
    const word = fastCheck.constantFrom('we', 'keep', '“your”', 'name', '*and*', 'address—', '(1)', 'é', '<b>bold</b>', '&amp;', 'ﬁn…', '\n\n', '\n\n* ', '\n\n## ');
    fastCheck.assert(fastCheck.property(fastCheck.array(word, { minLength: 3, maxLength: 40 }), fastCheck.nat(), fastCheck.nat(), (words, at, count) => {
      for (const file of ['a.md', 'a.html', 'a.txt']) {
        const text = readProse(file, words.join(' '));
        const block = text.blocks[at % Math.max(1, text.blocks.length)];
        if (block === undefined) continue;
        const all = block.text.split(' ');
        const start = at % all.length;
        const phrase = all.slice(start, start + 1 + (count % 8)).join(' ');
        if (/[…]/.test(phrase)) continue;
        expect(['found', 'repeated']).toContain(text.find(phrase).outcome);
      }
    }), { numRuns: 150, seed: 4 });
  });

  test('folding twice is folding once', () => {
    fastCheck.assert(fastCheck.property(fastCheck.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }), { numRuns: 300, seed: 4 });
  });
});

describe('hostile texts end soon, in blocks or in a limit', () => {
  const N = 20_000;
  const texts: readonly [string, string, string][] = [
    ['a.md', 'quotations', '>'.repeat(N)], ['a.md', 'lists', '- '.repeat(N)], ['a.md', 'indented lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['a.md', 'brackets', '['.repeat(N)], ['a.md', 'links', '[a]('.repeat(N)], ['a.md', 'emphasis', '*a_ '.repeat(N)], ['a.md', 'stars', `${'*'.repeat(N)}a${'*'.repeat(N)}`], ['a.md', 'code', Array.from({ length: 300 }, (_, count) => '`'.repeat(count + 1)).join(' ')],
    ['a.md', 'tables', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`], ['a.md', 'HTML', '<div><b>'.repeat(N)], ['a.md', 'comment', `<!--${'-'.repeat(N)}`],
    ['a.html', 'elements', '<div>'.repeat(N)], ['a.html', 'formatting', '<b><i a=1>'.repeat(N)], ['a.html', 'paragraphs', '<p>a'.repeat(N)], ['a.html', 'tables', '<table><b>x'.repeat(N)], ['a.html', 'unclosed', '<p title="'.repeat(N)], ['a.html', 'references', '&amp;&#x110000;&copy'.repeat(5000)],
    ['a.html', 'half characters', '<p>\uD800a\uDC00'.repeat(5000)], ['a.txt', 'lines', '\n'.repeat(40_000)], ['a.txt', 'spaces', ' \t\u200B'.repeat(N)], ['a.txt', 'half characters', '\uDC00\uD800 a '.repeat(N)],
  ];

  test.each(texts)('%s: %s', (file, _, text) => {
    try {
      const prose = readProse(file, text);
      expect(prose.find('a b c … d').outcome).toBe('absent');
      for (const block of prose.blocks.slice(0, 50)) expect(prose.rangeOf(block).end.offset).toBeLessThanOrEqual(text.length);
    } catch (error) {
      expect(isProseLimit(error)).toBe(true);
    }
  }, 20_000);

  test('too long, too many lines, too deep', () => {
    const message = (file: string, text: string): string => {
      try {
        readProse(file, text);
        return '';
      } catch (error) {
        return isProseLimit(error) ? error.message : 'a crash';
      }
    };
    expect(message('a.txt', 'a'.repeat(2_000_001))).toBe('has more than 2 million characters');
    expect(message('a.md', 'a\n'.repeat(50_000))).toBe('has more than 50000 lines');
    expect(message('a.html', '<div>'.repeat(1000))).toBe('has elements nested more than 500 deep');
    expect(message('a.md', '> '.repeat(50))).toBe('has lists or quotations nested too deeply');
    expect(message('a.md', '*a_ '.repeat(5000))).toBe('has more marks of emphasis and links than can be read');
  });

  test('many locators that are not there cost no more than some', () => {
    const prose = readProse('a.txt', 'we keep the data of the user for the term '.repeat(3000));
    const searches = Array.from({ length: 1000 }, (_, index) => prose.find(`we keep the data of the user number ${index}`));
    expect(searches.every(({ outcome }) => outcome === 'absent')).toBe(true);
  }, 20_000);
});

describe('findings carry the passage of the fact that they are about', () => {
  const DECLARATION = 'policylint: 1\npolicy: { source: { file: shop.md } }\ndata:\n  account:\n    categories: [contact.name]\n    retention: { criterion: a reasonable period }\n    evidence: We keep … a reasonable period\n';

  test('as related place, with the words', () => {
    const { findings } = lintText(DECLARATION, { prose: '# Shop\n\nWe keep your *name* for\na reasonable period.' });
    const finding = findings.find(({ ruleId }) => ruleId === 'retention/definite');
    expect(finding?.related).toEqual([{ file: 'test.md', note: 'the passage', passage: 'We keep your name for a reasonable period', range: { start: { line: 3, column: 1, offset: 8 }, end: { line: 4, column: 20, offset: 51 } } }]);
  });

  test('none where nothing is found, or nothing was read', () => {
    for (const prose of ['We keep nothing.', undefined]) expect(lintText(DECLARATION, prose === undefined ? {} : { prose }).findings.filter(({ ruleId }) => ruleId === 'retention/definite').map(({ related }) => related)).toEqual([[]]);
  });

  test('a long one by its beginning and its end', () => {
    const { findings } = lintText(DECLARATION, { prose: `We keep ${'many of your things, '.repeat(200)}for a reasonable period.` });
    const { passage = '' } = findings.find(({ ruleId }) => ruleId === 'retention/definite')!.related[0]!;
    expect(passage.length).toBeLessThanOrEqual(1010);
    expect(passage).toMatch(/^We keep many .* … .*for a reasonable period$/);
  });

  test('text fragments', () => {
    expect(textFragment('https://shop.example/privacy', 'We keep your name, e-mail & “all”')).toBe('https://shop.example/privacy#:~:text=We%20keep%20your%20name%2C%20e%2Dmail%20%26%20%E2%80%9Call%E2%80%9D');
    expect(textFragment('https://shop.example/#keep:~:text=old', `one two three four five six ${'x '.repeat(20)}seven eight nine ten eleven twelve \uD800`)).toBe('https://shop.example/#keep:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20%EF%BF%BD');
    expect(textFragment('https://shop.example/', ' ')).toBe('https://shop.example/');
  });
});

describe('the command reads texts', () => {
  const declaration = (file: string): string => `policylint: 1\npolicy: { source: { file: ${JSON.stringify(file)} } }\nscope: { markets: [EU] }\ndata:\n  account: { categories: [contact.name], retention: { period: P1Y }, evidence: We keep … a year }\n`;
  const TEXT = '# Shop\n\nWe keep your name for a year. SECRET\n';
  const lint = async (files: Readonly<Record<string, string | Uint8Array>>, argv: readonly string[] = [], prepare?: (folder: string) => void): Promise<string[]> => {
    const folder = makeFolder(files);
    prepare?.(folder);
    const { out, err } = await run(folder, ['--rule', 'evidence/*: error', '--preset', 'minimal', '--framework', 'gpc', '-f', 'json', 'policies/a.yaml', ...argv]);
    expect([out, err].join('')).not.toContain('SECRET');
    const [result] = JSON.parse(out) as { messages: { ruleId: string; message: string; line: number }[] }[];
    return result!.messages.filter(({ ruleId }) => ruleId.startsWith('evidence/')).map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`);
  };

  test('beside the declaration, under --sources, under `sources`', async () => {
    expect(await lint({ 'policies/a.yaml': declaration('a.md'), 'policies/a.md': TEXT })).toEqual([]);
    expect(await lint({ 'policies/a.yaml': declaration('a.md'), 'texts/a.md': TEXT }, ['--sources', 'none', '--sources', 'texts'])).toEqual([]);
    expect(await lint({ 'policies/a.yaml': declaration('a.md'), 'texts/a.md': TEXT, '.policylintrc.yaml': 'sources: [texts]\n' })).toEqual([]);
    expect(await lint({ 'policies/a.yaml': declaration('../texts/a.md'), 'texts/a.md': TEXT }, ['--sources', 'texts'])).toEqual([]);
    expect(await lint({ 'policies/a.yaml': declaration('a.md'), 'policies/a.md': '# Shop\n\nWe keep your name for two years.' })).toEqual(['5 evidence/found "a year" is not in the text']);
  });

  test('what is not there', async () => {
    expect(await lint({ 'policies/a.yaml': declaration('a.md') })).toEqual(['2 evidence/source The text "a.md" does not lie beside the declaration']);
    expect(await lint({ 'policies/a.yaml': declaration('a.md') }, ['--sources', 'texts'])).toEqual(['2 evidence/source The text "a.md" lies neither beside the declaration nor in the folders of `sources`']);
    expect(await lint({ 'policies/a.yaml': 'policylint: 1\npolicy: { source: { archive: "https://shop.example/" } }\n' })).toEqual([]);
  });

  test('its level: info, and an error where texts are expected', async () => {
    const folder = makeFolder({ 'a.yaml': declaration('a.md') });
    const levels = async (...argv: string[]): Promise<string[]> => ((JSON.parse((await run(folder, ['-f', 'json', ...argv, 'a.yaml'])).out) as { messages: { ruleId: string; level: string }[] }[])[0]!.messages.filter(({ ruleId }) => ruleId === 'evidence/source').map(({ level }) => level));
    expect([await levels(), await levels('--sources', '.')]).toEqual([['info'], ['error']]);
  });

  test.each([
    ['../../a.md', 'was not read: it leads out of the folders where texts may lie'], ['../secret.md', 'was not read: it leads out of the folders where texts may lie'], ['/etc/passwd', 'was not read: it is named by an absolute path'], ['C:\\secret.md', 'was not read: it is named by an absolute path'],
    ['link.md', 'was not read: it leads out of the folders where texts may lie'], ['away/secret.md', 'was not read: it leads out of the folders where texts may lie'], ['a\u0000.md', 'is no file name'], ['folder', 'is no file'], ['.', 'is no file'],
  ])('%j is refused, and nothing of it shown', async (name, reason) => {
    const found = await lint({ 'policies/a.yaml': declaration(name), 'secret.md': TEXT }, [], (folder) => {
      symlinkSync(join(folder, 'secret.md'), join(folder, 'policies/link.md'));
      symlinkSync(folder, join(folder, 'policies/away'));
      mkdirSync(join(folder, 'policies/folder'));
    });
    expect(found).toEqual([`2 evidence/source The text ${JSON.stringify(name).replaceAll('\\\\', '\\').replace('\\u0000', '\u0000')} ${reason}`]);
  });

  test('a link within the folders is followed; a device is not', async () => {
    expect(await lint({ 'policies/a.yaml': declaration('b.md'), 'policies/a.md': TEXT }, [], (folder) => symlinkSync('a.md', join(folder, 'policies/b.md')))).toEqual([]);
    expect(await lint({ 'policies/a.yaml': declaration('null') }, ['--sources', '/dev'])).toEqual(['2 evidence/source The text "null" is no file']);
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-16', Buffer.from('\uFEFFWe keep it', 'utf16le'), 'is UTF-16, not UTF-8'], ['Latin-1', Buffer.from('Café', 'latin1'), 'is not UTF-8 text'], ['binary', Buffer.from('We\u0000keep'), 'is not text'], ['too long', Buffer.alloc(2_000_001, 'a '), 'has more than 2 million characters'], ['huge', Buffer.alloc(9_000_000, 'a'), 'has more than 2 million characters'],
  ])('%s is said, not read', async (_, bytes, reason) => {
    expect(await lint({ 'policies/a.yaml': declaration('a.md'), 'policies/a.md': bytes })).toEqual([`2 evidence/source The text "a.md" ${reason}`]);
  });

  test('with a byte order mark; one text for several documents of several files', async () => {
    const text = `---\n${declaration('t.md')}---\n${declaration('t.md')}`;
    const folder = makeFolder({ 'a.yaml': text, 'b.yaml': text, 't.md': `\uFEFF${TEXT}` });
    const { out } = await run(folder, ['--rule', 'evidence/*: error', '--preset', 'minimal', '--framework', 'gpc', 'a.yaml', 'b.yaml']);
    expect(out).not.toContain('evidence/');
  });
});

describe('policylint evidence', () => {
  const DECLARATION = '# kept\r\npolicylint: 1\r\npolicy:\r\n  source:\r\n    file: a.md   # beside\r\ndata:\r\n  account: { categories: [contact.name], evidence: [We keep … a year, for ever] }\r\n';
  const TEXT = '# Shop\n\nWe keep your name for a year. We sell nothing.\n\n* No cookies.\n';

  test('each fact beside its passage, in 80 columns', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'a.md': TEXT });
    expect(await run(folder, ['evidence', 'a.yaml'])).toEqual({ code: 0, err: '', out: `a.yaml · 1 of 2 passages found · no hash recorded
data.account  3          We keep your name for a year
data.account  lost       "for ever"

` });
    const { out } = await run(folder, ['evidence', '--coverage', 'a.yaml']);
    expect(out).toBe('a.yaml · 1 of 2 passages found · no hash recorded\n3          We sell nothing.\n5          No cookies.\n1 of 3 sentences have a fact\n\n');
  });

  test('for machines', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'a.md': TEXT });
    const [report] = JSON.parse((await run(folder, ['evidence', '--json', '--coverage', 'a.yaml'])).out) as Record<string, unknown>[];
    expect(report).toMatchObject({
      file: '~/a.yaml', source: { state: 'read', file: '~/a.md', media: 'markdown', recorded: null }, sentences: 3,
      facts: [{ path: 'data.account', locator: 'We keep … a year', outcome: 'found', passage: 'We keep your name for a year', place: { start: { line: 3, column: 1 } } }, { outcome: 'absent', words: 'for ever' }],
      unstated: [{ text: 'We sell nothing.' }, { text: 'No cookies.' }],
    });
  });

  test('nothing that a text holds acts on a terminal or a CI runner', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'a.md': '# Shop\n\n::error::x\n\nWe keep \u001B[31myour ##[error] name for a year.\n' });
    for (const argv of [['evidence', 'a.yaml'], ['evidence', '--coverage', 'a.yaml'], ['evidence', '--json', 'a.yaml'], ['-f', 'json', 'a.yaml']]) {
      const { out } = await run(folder, argv);
      // oxlint-disable-next-line no-control-regex
      expect(out).not.toMatch(/\u001B|^\s*::error|##\[/m);
    }
  });

  test('texts that cannot be read, declarations without one', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'b.yaml': 'policylint: 1\n' });
    expect((await run(folder, ['evidence', 'a.yaml', 'b.yaml'])).out).toBe('a.yaml · the text a.md does not lie beside the declaration\n\nb.yaml · names no text\n\n');
    expect(await run(folder, ['evidence', '--update', 'a.yaml', 'b.yaml'])).toEqual({ code: 2, out: '', err: 'policylint: a.yaml: nothing recorded: the text "a.md" does not lie beside the declaration\n' });
    expect((await run(folder, ['evidence', '--update', '--json', 'a.yaml'])).err).toBe('policylint: --update and --json exclude each other\n');
  });

  test('--update writes one hash, and keeps comments, layout, line ends and the mode', async () => {
    const folder = makeFolder({ 'a.yaml': DECLARATION, 'a.md': TEXT });
    chmodSync(join(folder, 'a.yaml'), 0o640);
    const { sha256 } = readingOf(TEXT) as { sha256: string };
    expect(await run(folder, ['evidence', '--update', 'a.yaml'])).toEqual({ code: 0, out: '', err: 'a.yaml: recorded, though 1 of 2 passages are not found\n' });
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(DECLARATION.replace('# beside\r\n', `# beside\r\n    sha256: ${sha256}\r\n`));
    expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect((await run(folder, ['evidence', '--update', 'a.yaml'])).err).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md', 'a.yaml']);
  });

  test.each([
    ['policy: { source: { file: a.md } }', 'policy: { source: { file: a.md, sha256: HASH } }'],
    ['policy: { source: {\n  file: a.md,\n  archive: "https://a.example/" } }', 'policy: { source: {\n  file: a.md, sha256: HASH,\n  archive: "https://a.example/" } }'],
    ['policy:\n  source: { file: "a.md", sha256: "old" } # why', 'policy:\n  source: { file: "a.md", sha256: HASH } # why'],
    ['policy:\n  source:\n    sha256: { value: old, note: x }\n    file: { value: a.md }', 'policy:\n  source:\n    sha256: { value: HASH, note: x }\n    file: { value: a.md }'],
    ['policy:\n  source:\n    file: a.md', 'policy:\n  source:\n    file: a.md\n    sha256: HASH\n'],
    ['x-s: &s { file: a.md }\npolicy: { source: *s }', 'x-s: &s { file: a.md, sha256: HASH }\npolicy: { source: *s }'],
    ['policy: { source: { "file": a.md } }\n---\npolicylint: 1\npolicy:\n  source:\n    file: a.md\n    archive: https://a.example/\n', 'policy: { source: { "file": a.md, sha256: HASH } }\n---\npolicylint: 1\npolicy:\n  source:\n    file: a.md\n    sha256: HASH\n    archive: https://a.example/\n'],
  ])('--update: %j', async (before, after) => {
    const folder = makeFolder({ 'a.yaml': `\uFEFFpolicylint: 1\n${before}`, 'a.md': TEXT });
    const { code } = await run(folder, ['evidence', '--update', 'a.yaml']);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(`\uFEFFpolicylint: 1\n${after.replaceAll('HASH', (readingOf(TEXT) as { sha256: string }).sha256)}`);
  });

  test('--update leaves alone what it cannot edit without changing something else', async () => {
    const text = 'policylint: 1\npolicy:\n  source:\n    ? file\n    : a.md\n';
    const folder = makeFolder({ 'a.yaml': text, 'a.md': TEXT });
    const { code, err } = await run(folder, ['evidence', '--update', 'a.yaml']);
    expect([code, readFileSync(join(folder, 'a.yaml'), 'utf8')]).toEqual([2, text]);
    expect(err).toMatch(/^policylint: a\.yaml: cannot be edited; write sha256: [\da-f]{64} under policy\.source\n$/);
  });
});

describe('the examples', () => {
  const root = join(import.meta.dirname, '..');
  const lint = async (folder: string): Promise<string[]> => ((JSON.parse((await run(root, ['--framework', 'caloppa', '--as-of', '2026-10-01', '-f', 'json', folder])).out) as { messages: { ruleId: string; messageId: string }[] }[])[0]!.messages.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`));

  test('Lantern Books: its text has changed', async () => {
    expect(await lint('examples/lantern-books')).toEqual(['evidence/drift changed', 'evidence/found near', 'evidence/found near', 'evidence/found reversed']);
  });

  test('Pebble Games: each passage is there, and it denies what its text says', async () => {
    expect(await lint('examples/pebble-games')).toEqual(['evidence/denied affirmed', 'evidence/denied affirmed']);
  });

  test('Northwind Tea: each fact has a passage', async () => {
    const { out } = await run(root, ['--preset', 'strict', '--framework', 'caloppa', '--as-of', '2026-10-01', '--rule', 'consistency/*: off', '-f', 'json', 'examples/northwind-tea']);
    expect((JSON.parse(out) as { messages: { ruleId: string }[] }[])[0]!.messages.filter(({ ruleId }) => /^evidence\/(?!denied|unrecorded)/.test(ruleId))).toEqual([]);
  });

  test('the README shows what the command prints', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const [, line, shown] of readme.matchAll(/```console\n\$ npx policylint (evidence .*)\n([\s\S]*?)```/g)) expect((await run(root, line!.split(' '))).out.trimEnd()).toBe(shown!.trimEnd());
    expect(readme).toContain('$ npx policylint evidence examples/lantern-books\n');
  });
});
