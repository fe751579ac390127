import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { escapeUTF8 } from 'entities';
import type { Group } from './contents.js';
import { navigation } from './navigation.js';
import type { Page } from './site.js';

export interface Frame {
  readonly style: string;
  readonly version: string;
  /** Where the page's Markdown stands. */
  readonly origin: string;
}

/** A page as a file of its own: no script, and no style but the one whose hash it names. It works from a server and from a disk. */
export function pageDocument(page: Page, pages: readonly Page[], groups: readonly Group[], { style, version, origin }: Frame): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const home = posix.relative(posix.dirname(page.target), 'index.html');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeUTF8(page.target === 'index.html' ? page.title : `${page.title} · policylint`)}</title>
<style>${style}</style>
</head>
<body>
<header><a class="brand" href="${home}">policylint</a> <a class="menu" href="#contents">Contents</a></header>
<main>
${page.html}</main>
<nav id="contents" aria-label="Contents">
${navigation(page, pages, groups)}</nav>
<footer><p>policylint ${escapeUTF8(version)}, MIT licence. This is not legal advice. <a href="${escapeUTF8(origin)}">This page on GitHub</a></p></footer>
</body>
</html>
`;
}
