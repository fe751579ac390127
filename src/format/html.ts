import { plainLine } from './escape.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute. */
export function htmlText(text: string): string {
  return plainLine(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** An address to follow, or nothing where it is no web address. */
export function htmlLink(url: string, text: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${htmlText(url)}" rel="noreferrer">${htmlText(text)}</a>` : htmlText(text);
}
