import { relative, sep } from 'node:path';
import { plainText } from '../format/escape.js';
import type { Finding } from '../engine/finding.js';
import type { LintedFile } from '../engine/lint-file.js';
import { patch } from '../format/patch.js';
import type { Source } from '../model/source.js';
import type { Args } from './args.js';
import { fixSource } from './fix-source.js';
import type { Lint } from './fix-source.js';
import type { Tally } from './jobs.js';
import { replaceWhole, unwritable } from './write-file.js';

type FixOptions = NonNullable<Args['fix']> & {
  /** Which ones, in place of the safe or of all. */
  readonly isWanted?: (finding: Finding) => boolean;
};

interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Makes the fixes that the command line asks for, file by file, or keeps them to be shown. */
export class Fixer {
  readonly #options: FixOptions | undefined;
  readonly #tally: Tally;
  readonly #changes: Change[] = [];
  #made = 0;

  constructor(options: FixOptions | undefined, tally: Tally) {
    this.#options = options;
    this.#tally = tally;
  }

  /** What is left to report of a file. */
  async lint(source: Source, lint: Lint): Promise<LintedFile> {
    const options = this.#options;
    if (options === undefined) return lint(source);
    const { report, text, made } = await fixSource(source, lint, (finding) => options.isWanted?.(finding) ?? (finding.fix?.isSafe === true || !options.isSafeOnly));
    if (text === source.text) return report;
    if (!options.isDryRun && !(await this.#write(source.file, source.text, text))) return lint(source);
    this.#changes.push({ file: source.file, before: source.text, after: text });
    this.#made += made;
    return report;
  }

  /** The changes of a dry run, for `git apply`; a terminal gets to see what would act on it. */
  diff(root: string, isTerminal: boolean): string {
    if (this.#options?.isDryRun !== true) return '';
    const text = this.#changes.map(({ file, before, after }) => patch(relative(root, file).split(sep).join('/'), before, after)).join('');
    return isTerminal ? text.split('\n').map((line) => plainText(line)).join('\n') : text;
  }

  /** What standard error says of it. */
  remarks(): string[] {
    if (this.#options === undefined || this.#made === 0) return [];
    const count = `${this.#made} ${this.#made === 1 ? 'fix' : 'fixes'}`;
    return [this.#options.isDryRun ? `${count} to make in ${filesIn(this.#changes)}` : `${count} made in ${filesIn(this.#changes)}`];
  }

  /** A file that has changed since it was read, or that cannot be written, is left alone. */
  async #write(file: string, before: string, after: string): Promise<boolean> {
    const obstacle = await replaceWhole(file, before, after);
    if (obstacle !== undefined) this.#tally.failures.push(`policylint: ${file}: ${obstacle === 'changed' ? 'changed on disk while it was linted, and is left alone' : unwritable(obstacle)}`);
    return obstacle === undefined;
  }
}

function filesIn(changes: readonly Change[]): string {
  return `${changes.length} ${changes.length === 1 ? 'file' : 'files'}`;
}
