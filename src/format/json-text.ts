/** JSON allows these as they are; a terminal, a page or a CI runner (`##[error]`) acts on them. */
const ACTING = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]|(?<=#)#(?=\w*\[)/g;

/** A value as JSON that reads back the same and acts on nobody. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll(ACTING, escapeUnits)}\n`;
}

/** The same in one line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replaceAll(ACTING, escapeUnits)}\n`;
}

function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
