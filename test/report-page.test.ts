import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { html } from '../src/format/report-page/index.js';
import type { Finding } from '../src/engine/finding.js';
import type { FileReport } from '../src/format/index.js';
import { makeFolder, removeFolders, run } from './support/command.js';

const root = join(import.meta.dirname, '..');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

let page = '';
let coverage = '';
/** Small ones of each: a look at every element and its colours takes long. */
let small: string[] = [];
beforeAll(async () => {
  page = (await run(root, ['--config', '.policylintrc.yaml', '-f', 'html', 'policies/'])).out;
  coverage = (await run(root, ['coverage', '--framework', 'gdpr,caloppa', '-f', 'html', 'policies/'])).out;
  const ofBikes = ['--no-config', '--framework', 'caloppa', '-f', 'html', 'examples/harbour-bikes'];
  small = [(await run(root, ofBikes)).out, (await run(root, ['coverage', ...ofBikes])).out];
}, 60_000);
afterAll(removeFolders);

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page stands alone', () => {
  test('a strict policy allows its own style and script by their hashes, and nothing else', () => {
    for (const [text, isScripted] of [[page, true], [coverage, false]] as const) {
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)![1]!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain(hashOf(/<style>(.*?)<\/style>/s.exec(text)![1]!));
      const script = /<script>(.*?)<\/script>/s.exec(text)?.[1];
      expect(script === undefined).toBe(!isScripted);
      if (script !== undefined) expect(policy).toContain(hashOf(script));
      expect(text).not.toMatch(/<(?:img|link|iframe|object)|\sstyle="|\son[a-z]+="|@import|url\(|javascript:/i);
    }
  });

  test('five policies in less than 300 KB, with a section each, all their findings and every provision that is cited', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect([target, ids.has(target)]).toEqual([target, true]);
    expect([...page.matchAll(/<details class="policy"/g)]).toHaveLength(5);
    expect(page).toContain('GDPR Art. 13(2)(a)');
  });
});

const EVIL = '"><img src=x onerror=alert(1)><script>alert(1)</script>\'&#x61;\u202E\u001B[31m';
function evilReport(): FileReport {
  const citation = { framework: EVIL, short: EVIL, cite: EVIL, provision: EVIL, duty: 'disclosure', requirement: EVIL, verified: 'unsure', url: `javascript:${EVIL}`, dependsOn: [EVIL] } as const;
  const place = { line: 1, column: 1, offset: 0 };
  const finding: Finding = { ruleId: EVIL, messageId: 'x', message: EVIL, severity: 'error', file: `/${EVIL}`, path: EVIL, range: { start: place, end: place }, related: [{ file: EVIL, range: { start: place, end: place }, note: EVIL, passage: EVIL }], citations: [citation], help: EVIL, url: `javascript:${EVIL}`, fingerprint: EVIL };
  return { file: `/${EVIL}`, text: EVIL, findings: [finding], suppressed: [{ ...finding, suppressed: { by: 'comment', reason: EVIL, file: EVIL, line: 1 } }], facts: [{ capture: { at: { file: EVIL, path: EVIL, range: { start: place, end: place } }, span: [0, 1], title: EVIL, url: `https://a.example/${EVIL}`, markets: [], audiences: [], services: [], facts: [], claims: [] }, asOf: '2026-11-22', isUndated: false, hasCrashed: false, frameworks: [{ id: EVIL, short: EVIL, version: EVIL, markets: [EVIL] }] }] };
}

test('hostile text in every field stays text', () => {
  const text = html({ version: EVIL, files: [evilReport()], coverage: [] }, { color: false, level: 'info', links: false, width: 80, cwd: '/', root: '/', showSuppressed: true });
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/<img|alert\(1\)<\/script>(?!&)|href="javascript|\u202E|\u001B/);
  expect(text.match(/<script>/g)).toHaveLength(1);
  for (const [, href] of text.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https:\/\/a\.example\/|#)/);
});

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => browser.close());

  async function open(text: string, options: BrowserContextOptions = {}): Promise<{ tab: Page; complaints: string[] }> {
    const folder = makeFolder({});
    writeFileSync(join(folder, 'page.html'), text);
    const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('request', (request) => void (request.url().startsWith('file:') || complaints.push(request.url())));
    await tab.goto(`file://${folder}/page.html`);
    return { tab, complaints };
  }
  const seen = (tab: Page): Promise<number> => tab.locator('.findings > li:visible').count();

  test('the filters work, alone and together', async () => {
    const { tab, complaints } = await open(page);
    const all = await seen(tab);
    expect(await tab.textContent('#shown')).toBe(`${all} shown`);
    await tab.selectOption('select[name=severity]', 'error');
    const errors = await seen(tab);
    expect(errors).toBe(await tab.locator('.findings > li[data-s=error]').count());
    await tab.selectOption('select[name=law]', 'gdpr');
    const ofLaw = await seen(tab);
    expect(ofLaw).toBeGreaterThan(0);
    expect(ofLaw).toBeLessThan(errors);
    await tab.selectOption('select[name=policy]', 'policy-2');
    expect(await tab.locator('.policy:visible').count()).toBe(1);
    await tab.selectOption('select[name=rule]', 'retention/');
    expect(await tab.locator('.findings > li:visible').evaluateAll((rows) => rows.every((row) => (row as unknown as { dataset: { r: string } }).dataset.r.startsWith('retention/')))).toBe(true);
    await tab.fill('input[name=text]', 'NO SUCH WORDS');
    expect(await tab.textContent('#shown')).toBe('0 shown');
    await tab.click('button[type=reset]');
    await tab.waitForFunction((count) => (globalThis as unknown as { document: { querySelector: (name: string) => { textContent: string } } }).document.querySelector('#shown').textContent === `${count} shown`, all);
    expect(complaints).toEqual([]);
  }, 60_000);

  test.each([['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['narrow', { viewport: { width: 390, height: 800 } }]] as const)('axe finds nothing, and nothing is cut off: %s', async (_, options) => {
    for (const text of small) {
      const { tab, complaints } = await open(text, options);
      expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await tab.evaluate(axe);
      const { violations } = (await tab.evaluate('axe.run()')) as { violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] };
      expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
      expect(complaints).toEqual([]);
    }
  }, 120_000);

  test('without script nothing is hidden but the filters', async () => {
    const { tab } = await open(page, { javaScriptEnabled: false });
    expect(await tab.locator('.filters').isVisible()).toBe(false);
    expect(await seen(tab)).toBe(await tab.locator('.findings > li').count());
  }, 60_000);

  test('what is closed is printed', async () => {
    const { tab } = await open(page);
    await tab.evaluate("document.querySelectorAll('.policy').forEach((policy) => { policy.open = false; }); dispatchEvent(new Event('beforeprint'))");
    expect(await tab.locator('.policy:not([open])').count()).toBe(0);
    await tab.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await tab.locator('.policy[open]').count()).toBe(0);
  }, 60_000);

  test('hostile text does nothing', async () => {
    const { tab, complaints } = await open(html({ version: '1', files: [evilReport()], coverage: [] }, { color: false, level: 'info', links: false, width: 80, cwd: '/', root: '/', showSuppressed: true }));
    await tab.selectOption('select[name=rule]', { index: 2 });
    expect(await seen(tab)).toBe(2);
    expect(complaints).toEqual([]);
  }, 60_000);
});
