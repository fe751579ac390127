import { adapt } from './foreign.js';
import type { EslintFormatter, ForeignOptions } from './foreign.js';
import type { LazyFormatter } from './report.js';

/** ESLint's own formatters, as packages that policylint depends on, with what each forgets to escape. */
export const junit = borrowed(async () => (await import('eslint-formatter-junit')).default, { escape: astral, escapeFile: xmlText, escapeRule: xmlFree });
export const checkstyle = borrowed(async () => (await import('eslint-formatter-checkstyle')).default, { escape: astral, escapeFile: astral, escapeRule: xmlFree });
export const tap = borrowed(async () => (await import('eslint-formatter-tap')).default, { escapeFile: tapText });

function borrowed(load: () => Promise<EslintFormatter>, escapes: ForeignOptions): LazyFormatter {
  return async (report, options) => adapt(await load(), escapes)(report, options);
}

/** Their escape for XML forgets names of files and rules, and characters beyond the first 65,536. */
function xmlText(text: string): string {
  return astral(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function astral(text: string): string {
  return text.replaceAll(/[\u{10000}-\u{10FFFF}\uFFFE\uFFFF]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

/** For a place that is escaped in one of its uses and not in another. */
function xmlFree(text: string): string {
  return astral(text).replaceAll(/[&<>"']/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}

/** In a line of TAP a hash begins a directive that could turn a failure off. */
function tapText(text: string): string {
  return text.replaceAll('#', String.raw`\#`);
}
