import { escapeUTF8 } from 'entities';
import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface Link {
  /** As the page has it: a path from the page, an anchor, an address. */
  readonly target: string;
  readonly line: number;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
}

/** Markdown as HTML, with the anchors of headings as GitHub makes them. Throws where it has markup or a picture, which no page needs. `resolve` says where a link leads from the page's place in the site. */
export function renderMarkdown(text: string, resolve: (target: string) => string): Rendered {
  const headings: Heading[] = [];
  const links: Link[] = [];
  const seen = new Map<string, number>();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const words = plainText(tokens);
        const id = anchorOf(words, seen);
        headings.push({ depth, id, text: words });
        return `<h${depth} id="${escapeUTF8(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens, raw }) {
        links.push({ target: href, line: lineOf(text, raw) });
        return `<a href="${escapeUTF8(resolve(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      code({ text: code, lang }) {
        const shown = lang === 'console' ? code.split('\n').map(consoleLine).join('\n') : escapeUTF8(code);
        return `<pre tabindex="0"><code>${shown}\n</code></pre>\n`;
      },
      table(token) {
        return scrolled(headings.at(-1)?.text ?? '', tableOf(token, (tokens) => this.parser.parseInline(tokens)));
      },
      html({ text: markup, raw }) {
        if (/^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(markup)) return '';
        throw new Error(`${lineOf(text, raw)}: markup has no place in a page: ${markup.trim()}`);
      },
      image({ raw }) {
        throw new Error(`${lineOf(text, raw)}: a picture has no place in a page`);
      },
    },
  });
  return { html: marked.parse(text, { async: false }), headings, links };
}

/** A cell of the head that says nothing is no heading, and a head without a word is none. */
function tableOf({ header, rows }: Tokens.Table, inline: (tokens: Token[]) => string): string {
  const head = header.some(({ text }) => text !== '') ? `<thead><tr>${header.map(({ text, tokens }) => (text === '' ? '<td></td>' : `<th scope="col">${inline(tokens)}</th>`)).join('')}</tr></thead>\n` : '';
  return `<table>\n${head}<tbody>\n${rows.map((row) => `<tr>${row.map(({ tokens }) => `<td>${inline(tokens)}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`;
}

/** What is wider than a narrow screen moves by itself, by the keyboard too. */
function scrolled(name: string, table: string): string {
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeUTF8(`Table: ${name}`)}">${table}</div>\n`;
}

function consoleLine(line: string): string {
  return line.startsWith('$ ') ? `<b>${escapeUTF8(line)}</b>` : escapeUTF8(line);
}

function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens !== undefined ? plainText(token.tokens) : 'text' in token ? String(token.text) : '')).join('');
}

function anchorOf(words: string, seen: Map<string, number>): string {
  const id = words.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
  const count = seen.get(id) ?? 0;
  seen.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}

function lineOf(text: string, raw: string): number {
  return text.slice(0, Math.max(0, text.indexOf(raw))).split('\n').length;
}
