import { ruleUrl } from '../engine/finding.js';
import { plainText } from './escape.js';
import { resultsOf, rulesMetaOf } from './eslint.js';
import type { EslintMessage, EslintResult } from './eslint.js';
import { lineOf } from './line.js';
import type { LazyFormatter } from './report.js';

/** What an ESLint formatter is told besides the results. */
export interface EslintContext {
  readonly cwd: string;
  readonly rulesMeta: Readonly<Record<string, object>>;
}

export type EslintFormatter = (results: EslintResult[], context: EslintContext) => unknown;

export interface ForeignOptions {
  /** What the formatter itself forgets to escape: in any text, in names of files, in ids of rules. */
  readonly escape?: (text: string) => string;
  readonly escapeFile?: (text: string) => string;
  readonly escapeRule?: (text: string) => string;
}

/** A formatter of ESLint's as one of ours; it reads each message with the laws that want it. Nobody knows what it escapes, so that nothing it is given acts on a terminal or a CI runner. */
export function adapt(format: EslintFormatter, { escape = asItIs, escapeFile = asItIs, escapeRule = asItIs }: ForeignOptions = {}): LazyFormatter {
  return async (report, options) => {
    const cited = (message: EslintMessage): EslintMessage => ({ ...message, message: lineOf(message) });
    const ruled = ({ ruleId, ...message }: EslintMessage): EslintMessage => ({ ...message, ruleId: escapeRule(ruleId) });
    const results = resultsOf(report, options).map((entry, index) => {
      const result = harmless({ ...entry, messages: entry.messages.map(cited), suppressedMessages: entry.suppressedMessages.map(cited) }, (text) => escape(neutral(text))) as EslintResult;
      return { ...result, filePath: escapeFile(neutral(entry.filePath)), messages: result.messages.map(ruled), suppressedMessages: result.suppressedMessages.map(ruled), source: harmlessSource(report.files[index]!.text) };
    });
    const text = await format(results, { cwd: options.cwd, rulesMeta: harmless(rulesMetaOf(report.rules ?? [], ruleUrl), neutral) as EslintContext['rulesMeta'] });
    // Some print by themselves.
    if (text === undefined || text === null) return '';
    if (typeof text !== 'string') throw new TypeError(`it returns no text but ${Array.isArray(text) ? 'a list' : `a value of type ${typeof text}`}`);
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  };
}

function asItIs(text: string): string {
  return text;
}

/** What acts is written out; `::` too, since a formatter may begin a line anywhere. */
function neutral(text: string): string {
  return plainText(text.replaceAll(/\s+/gu, ' ')).replaceAll('::', String.raw`\u{3a}:`).replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** A copy all of whose texts are harmless, and all keys, since a rule's id may be one. The text of a fix keeps its lines. */
function harmless(value: unknown, escape: (text: string) => string): unknown {
  if (typeof value === 'string') return escape(value);
  if (Array.isArray(value)) return value.map((entry) => harmless(entry, escape));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [escape(key), key === 'text' && typeof entry === 'string' ? harmlessSource(entry) : harmless(entry, escape)]));
}

/** Lines and columns stay where they are: one character for each that acts. */
function harmlessSource(text: string): string {
  return text.replace(/^\uFEFF/, '').split('\n').map((line) => [...line.replace(/\r$/, '')].map((character) => (character === '\t' || plainText(character) === character ? character : '\uFFFD'.repeat(character.length))).join('').replaceAll('::', '\uFFFD:').replaceAll(/##(?=\w*\[)/g, '#\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD')).join('\n');
}
