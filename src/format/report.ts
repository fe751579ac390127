import type { DocumentFacts } from '../engine/lint-document.js';
import type { Finding } from '../engine/finding.js';

/** The findings of one file, all its documents together. */
export interface FileReport {
  /** Absolute. */
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly facts: readonly DocumentFacts[];
}

export interface Report {
  readonly version: string;
  readonly files: readonly FileReport[];
}

export interface FormatOptions {
  readonly color: boolean;
  /** The lowest level shown; the counts are of all. */
  readonly level: Finding['severity'];
}

export type Formatter = (report: Report, options: FormatOptions) => string;
