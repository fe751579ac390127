import { compact } from './compact.js';
import { json } from './json.js';
import type { Formatter } from './report.js';
import { stylish } from './stylish.js';
import { unix } from './unix.js';
import type { Severity } from '../engine/severity.js';

export type { FileReport, FormatOptions, Formatter, Report } from './report.js';

interface Format {
  readonly format: Formatter;
  /** The lowest level that it shows unless told otherwise. */
  readonly level: Severity;
}

export const formats: Readonly<Record<string, Format>> = {
  stylish: { format: stylish, level: 'warning' },
  compact: { format: compact, level: 'info' },
  unix: { format: unix, level: 'info' },
  json: { format: json, level: 'info' },
};
