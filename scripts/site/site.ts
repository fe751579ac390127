import { posix } from 'node:path';
import { contentsOf } from './contents.js';
import { pageDocument } from './document.js';
import { renderMarkdown } from './render.js';
import type { Rendered } from './render.js';

/** What a site is made of. */
export interface Sources {
  /** Markdown by path from the root of the project: docs/…, rules/…. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether the project has a file or a folder, by path from its root. */
  readonly has: (path: string) => boolean;
  readonly style: string;
  readonly version: string;
}

export interface Page extends Rendered {
  /** From the root of the project: docs/format.md. */
  readonly source: string;
  /** From the root of the site: format.html. */
  readonly target: string;
  readonly title: string;
}

const REPOSITORY = 'https://github.com/policylint/policylint/blob/main';

/** The files of the site by path, plain HTML with relative links. Throws with all links that lead nowhere, each with its file and line. */
export function buildSite({ pages, has, style, version }: Sources): Map<string, string> {
  const made = [...pages].map(([source, text]): Page => {
    const rendered = renderPage(source, text, pages);
    return { source, target: targetOf(source), title: rendered.headings[0]?.text ?? source, ...rendered };
  });
  const bySource = new Map(made.map((page) => [page.source, page]));
  const broken = made.flatMap((page) => page.links.flatMap(({ target, line }) => {
    const problem = problemOf(page.source, target, bySource, has);
    return problem === undefined ? [] : [`${page.source}:${line}: ${problem}`];
  }));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const groups = contentsOf([...pages.keys()].filter((source) => source.startsWith('docs/')).map((source) => source.slice('docs/'.length)));
  return new Map(made.map((page) => [page.target, pageDocument(page, made, groups, { style, version, origin: `${REPOSITORY}/${page.source}` })]));
}

function renderPage(source: string, text: string, pages: ReadonlyMap<string, string>): Rendered {
  try {
    return renderMarkdown(text, (target) => hrefOf(source, target, pages));
  } catch (error) {
    throw new Error(`${source}:${(error as Error).message}`, { cause: error });
  }
}

/** docs/ is the root of the site; rules/ stands in it. */
export function targetOf(source: string): string {
  return `${source.replace(/^docs\//, '').slice(0, -'.md'.length)}.html`;
}

/** Where a link leads, seen from the page's place in the site: another page, or the file on GitHub. */
function hrefOf(source: string, target: string, pages: ReadonlyMap<string, string>): string {
  if (isAddress(target) || target.startsWith('#')) return target;
  const { path, anchor } = split(source, target);
  return pages.has(path) ? `${posix.relative(posix.dirname(targetOf(source)), targetOf(path))}${anchor}` : `${REPOSITORY}/${path}${anchor}`;
}

function problemOf(source: string, target: string, pages: ReadonlyMap<string, Page>, has: (path: string) => boolean): string | undefined {
  if (/^(?:https|mailto):/.test(target)) return undefined;
  if (isAddress(target)) return `"${target}" is neither a path nor an https address`;
  const { path, anchor } = target.startsWith('#') ? { path: source, anchor: target } : split(source, target);
  const page = pages.get(path);
  if (page === undefined) return has(path) ? undefined : `"${target}" leads nowhere: there is no ${path}`;
  return anchor === '' || page.headings.some(({ id }) => id === decodeURIComponent(anchor.slice(1))) ? undefined : `"${target}" leads nowhere: ${path} has no heading "${anchor}"`;
}

function isAddress(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target);
}

function split(source: string, target: string): { readonly path: string; readonly anchor: string } {
  const [, path, anchor] = /^([^#]*)(#.*)?$/s.exec(target)!;
  return { path: posix.normalize(posix.join(posix.dirname(source), path!)), anchor: anchor ?? '' };
}
