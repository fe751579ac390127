import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { formats } from '../../src/format/index.js';

const PAGE = 'docs/formats.md';
const LANGUAGES: Readonly<Record<string, string>> = { json: 'json', jsonl: 'json', sarif: 'json', gitlab: 'json', markdown: 'markdown', junit: 'xml', checkstyle: 'xml', tap: 'yaml' };

/** The page of formats with what each prints of the declaration in it. */
export async function formatsPage(root: string): Promise<Map<string, string>> {
  let page = await readFile(join(root, PAGE), 'utf8');
  const declaration = /```yaml\n(policylint: 1\n[\s\S]*?)```/.exec(page)![1]!;
  // A page of its own is no example.
  for (const format of Object.keys(formats).filter((name) => name !== 'html')) {
    const marks = new RegExp(`(<!-- ${format}: generated -->\n)[\\s\\S]*?(<!-- /${format} -->)`);
    if (!marks.test(page)) throw new Error(`${PAGE} has no place for ${format}`);
    const text = await print(declaration, format);
    const fence = '`'.repeat(format === 'markdown' ? 4 : 3);
    page = page.replace(marks, (_, open: string, close: string) => `${open}${fence}${LANGUAGES[format] ?? ''}\n${text.replace(/^\n/, '')}${fence}\n${close}`);
  }
  return new Map([[PAGE, page]]);
}

async function print(declaration: string, format: string): Promise<string> {
  let [out, err] = ['', ''];
  const argv = ['--stdin', '--stdin-filename', 'policies/notice.yaml', '--no-config', '--preset', 'minimal', '--framework', 'caloppa', '--as-of', '2026-10-01', '--level', 'info', '--format', format];
  const stdin = (async function* (): AsyncGenerator<string> {
    yield declaration;
  })();
  const output = (take: (text: string) => void): { write(text: string, done?: () => void): void } => ({
    write: (text, done) => {
      take(text);
      done?.();
    },
  });
  const code = await main(argv, { stdin, stdout: output((text) => (out += text)), stderr: output((text) => (err += text)), env: {}, cwd: '/home/you/shop', now: new Date('2026-10-01T12:00:00Z') });
  if (code !== 1) throw new Error(`The example of ${PAGE} does not lint as ${format}: ${err}`);
  return out;
}
