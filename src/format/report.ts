import type { DocumentFacts } from '../engine/lint-document.js';
import type { CoveredPolicy } from './coverage/report.js';
import type { Finding } from '../engine/finding.js';
import type { AnyRule } from '../engine/rule.js';

/** The findings of one file, all its documents together. */
export interface FileReport {
  /** Absolute. */
  readonly file: string;
  /** The file's text, for formats that show lines of it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Findings that a comment or the baseline keeps out of the count. */
  readonly suppressed: readonly Finding[];
  readonly facts: readonly DocumentFacts[];
}

export interface Report {
  /** What each document makes of each requirement, for formats that ask for it. */
  readonly coverage?: readonly CoveredPolicy[];
  readonly version: string;
  readonly files: readonly FileReport[];
  /** The rules of the run, for formats that describe them. */
  readonly rules?: readonly AnyRule[];
}

export interface FormatOptions {
  readonly color: boolean;
  /** The lowest level shown; the counts are of all. */
  readonly level: Finding['severity'];
  /** Whether a terminal that follows links reads it. */
  readonly links: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The working directory: absolute. */
  readonly cwd: string;
  /** The root of the repository, or else the working directory: absolute. */
  readonly root: string;
  /** Suppressed findings are shown too, in formats that leave the choice. */
  readonly showSuppressed: boolean;
}

export type Formatter = (report: Report, options: FormatOptions) => string;

/** One that is loaded when it is used, or is somebody else's. */
export type LazyFormatter = (report: Report, options: FormatOptions) => string | Promise<string>;
