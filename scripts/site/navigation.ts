import { posix } from 'node:path';
import { escapeUTF8 } from 'entities';
import type { Group } from './contents.js';
import type { Page } from './site.js';

/** Every group with its pages; below the page shown its sections, and the pages that belong to it. */
export function navigation(page: Page, pages: readonly Page[], groups: readonly Group[]): string {
  const bySource = new Map(pages.map((other) => [other.source, other]));
  return groups.map(({ name, pages: files }) => {
    const items = Object.keys(files).map((file) => {
      const top = bySource.get(`docs/${file}`)!;
      const below = belowOf(top, page, pages);
      return `<li>${entry(page, top)}${top === page && file !== 'index.md' ? sections(page) : ''}${below.length === 0 ? '' : list(below.map((other) => `<li>${entry(page, other)}</li>`))}</li>`;
    });
    return `<h2>${escapeUTF8(name)}</h2>\n${list(items)}\n`;
  }).join('');
}

/** The pages of the folder of that name, where the reader is in it or on the page itself; of the rules, those of the topic. */
function belowOf(top: Page, page: Page, pages: readonly Page[]): readonly Page[] {
  const folder = top.target.slice(0, -'.html'.length);
  if (page !== top && !page.target.startsWith(`${folder}/`)) return [];
  if (page === top && folder === 'rules') return [];
  const near = folder === 'rules' ? posix.dirname(page.target) : folder;
  return pages.filter((other) => posix.dirname(other.target) === near);
}

/** What stands before a colon is enough of a title here. */
function entry(page: Page, other: Page): string {
  const name = escapeUTF8(other.title.split(': ')[0]!);
  if (other === page) return `<a href="#contents" aria-current="page">${name}</a>`;
  return `<a href="${escapeUTF8(posix.relative(posix.dirname(page.target), other.target))}">${name}</a>`;
}

/** The headings of the second level; where these are few, those of the third too. */
function sections({ headings }: Page): string {
  const isCoarse = headings.filter(({ depth }) => depth === 2).length > 3;
  const shown = headings.filter(({ depth }) => depth === 2 || (depth === 3 && !isCoarse));
  return shown.length < 2 ? '' : list(shown.map(({ id, text, depth }) => `<li${depth === 3 ? ' class="deep"' : ''}><a href="#${escapeUTF8(id)}">${escapeUTF8(text)}</a></li>`));
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
