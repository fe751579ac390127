import type { Severity } from '../engine/severity.js';
import { compact } from './compact.js';
import { json } from './json.js';
import type { LazyFormatter } from './report.js';
import { stylish } from './stylish.js';
import { unix } from './unix.js';

export type { FileReport, FormatOptions, Formatter, LazyFormatter, Report } from './report.js';

export interface Format {
  readonly format: LazyFormatter;
  /** The lowest level that it shows unless told otherwise. */
  readonly level: Severity;
  /** What the report has to hold besides findings. */
  readonly needs?: 'coverage';
}

/** What most runs print is at hand; the others are loaded when they are named. */
export const formats: Readonly<Record<string, Format>> = {
  stylish: { format: stylish, level: 'warning' },
  compact: { format: compact, level: 'info' },
  unix: { format: unix, level: 'info' },
  pretty: { format: lazy(async () => (await import('./pretty.js')).pretty), level: 'warning' },
  json: { format: json, level: 'info' },
  jsonl: { format: lazy(async () => (await import('./jsonl.js')).jsonl), level: 'info' },
  sarif: { format: lazy(async () => (await import('./sarif/index.js')).sarif), level: 'info' },
  github: { format: lazy(async () => (await import('./github.js')).github), level: 'info' },
  gitlab: { format: lazy(async () => (await import('./gitlab.js')).gitlab), level: 'info' },
  markdown: { format: lazy(async () => (await import('./comment.js')).comment), level: 'info' },
  junit: { format: lazy(async () => (await import('./borrowed.js')).junit), level: 'info' },
  checkstyle: { format: lazy(async () => (await import('./borrowed.js')).checkstyle), level: 'info' },
  tap: { format: lazy(async () => (await import('./borrowed.js')).tap), level: 'info' },
  html: { format: lazy(async () => (await import('./report-page/index.js')).html), level: 'info', needs: 'coverage' },
};

function lazy(load: () => Promise<LazyFormatter>): LazyFormatter {
  return async (report, options) => (await load())(report, options);
}
