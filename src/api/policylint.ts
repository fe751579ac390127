import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { rules as builtIn } from '../../rules/index.js';
import { readArgs } from '../cli/args.js';
import type { Args } from '../cli/args.js';
import { chooseFormats } from '../cli/choose-formats.js';
import { coverSource } from '../cli/cover-source.js';
import { configFinder } from '../cli/find-config.js';
import type { ConfigOf } from '../cli/find-config.js';
import { Fixer } from '../cli/fixer.js';
import { ignoredBy } from '../cli/ignored.js';
import { readJobs } from '../cli/jobs.js';
import type { Job, Tally } from '../cli/jobs.js';
import { pluginFormats } from '../cli/plugin-format.js';
import { runLint } from '../cli/run-lint.js';
import { NOTHING, select } from '../cli/selection.js';
import type { Selection } from '../cli/files.js';
import { openSession } from '../cli/session.js';
import { replaceWhole, unwritable } from '../cli/write-file.js';
import { repositoryRoot } from '../config/discover.js';
import { UsageError } from '../config/errors.js';
import type { PresetName } from '../config/presets.js';
import { resolveConfig } from '../config/resolve.js';
import type { Flags } from '../config/resolve.js';
import { ruleSetFor } from '../config/rule-set.js';
import type { Finding } from '../engine/finding.js';
import type { AnyRule } from '../engine/rule.js';
import type { Level, Severity } from '../engine/severity.js';
import { countBySeverity } from '../format/counts.js';
import type { CoveredPolicy } from '../format/coverage/report.js';
import type { FileReport } from '../format/report.js';
import { typedKeys } from '../generated/shape.js';
import { readSource } from '../model/source.js';

export interface PolicyLintOptions {
  /** What relative paths start from, and where a configuration is looked for: the working directory of the process by default. */
  readonly cwd?: string;
  /** A configuration file instead of the nearest one; false for none. */
  readonly configFile?: string | false;
  /** Laws and standards, in place of the configuration's: ids, files, `auto`. */
  readonly frameworks?: readonly string[];
  /** The day whose law applies: `today`, `policy`, or an ISO date. */
  readonly asOf?: string;
  readonly preset?: PresetName;
  /** Levels by rule id or `topic/*`, on top of the configuration. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Folders where the texts of policies lie, besides their declarations' own. */
  readonly sources?: readonly string[];
  /** A file of known findings, in place of the configuration's. */
  readonly baseline?: string;
  /** False: comments in declarations suppress nothing. */
  readonly inlineConfig?: boolean;
  /** False: no plugin is loaded. */
  readonly plugins?: boolean;
  /** Makes fixes in memory: true the safe ones, `all` of them, or those that a function takes. `outputFixes` writes them. */
  readonly fix?: boolean | 'all' | ((finding: Finding) => boolean);
  /** The day of the run: today by default. */
  readonly now?: Date;
  /** In place of the rules that come with policylint. */
  readonly rules?: readonly AnyRule[];
}

/** What linting a file came to. After fixes, places and counts are those of the fixed text. */
export interface LintResult extends FileReport {
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  /** The text after the fixes, where there were any, and the text before. */
  readonly output?: string;
  readonly source?: string;
}

/** A format by name, ready to print results. */
export interface LoadedFormatter {
  format(results: readonly LintResult[], options?: { readonly color?: boolean; readonly level?: Severity; readonly showSuppressed?: boolean }): Promise<string>;
}

/** A setting and what set it: `.policylintrc.yaml:4`, `policylint:recommended`, `--framework` for an option of the class. */
export interface Setting<T> {
  readonly value: T;
  readonly from: string;
}

export interface CalculatedConfig {
  readonly presets: Setting<readonly string[]>;
  readonly frameworks: Setting<readonly string[]>;
  readonly asOf: Setting<string>;
  readonly sources: Setting<readonly string[]>;
  readonly baseline?: Setting<string>;
  /** What the laws demand comes on top of `off`. */
  readonly rules: Readonly<Record<string, Setting<Level> & { readonly options: Readonly<Record<string, unknown>> }>>;
}

/**
 * The linter for other programs, after the model of ESLint's class. It reads configurations, plugins and baselines as
 * the command does, and prints and writes nothing by itself. Rejects with a `UsageError` (`code` is `POLICYLINT_USAGE`,
 * the message one line) where an option, a configuration, a plugin, a baseline or a file cannot be used.
 */
export class PolicyLint {
  /** Of the package. */
  static readonly version: string = packageJson.version;
  readonly #options: PolicyLintOptions;
  readonly #args: Args;
  readonly #rules: readonly AnyRule[];
  readonly #cwd: string;

  constructor(options: PolicyLintOptions = {}) {
    this.#options = options;
    this.#cwd = resolve(options.cwd ?? process.cwd());
    this.#rules = options.rules ?? builtIn;
    this.#args = { ...readArgs([]), flags: flagsOf(options), isConfigOff: options.configFile === false, arePluginsOff: options.plugins === false, ...(typeof options.configFile === 'string' && { config: options.configFile }) };
  }

  /** Lints files, folders and globs; none: what `files` in the configuration names. The results stand in the order of their files, those of a configuration or baseline with findings among them. */
  async lintFiles(patterns: string | readonly string[] = []): Promise<LintResult[]> {
    const args: Args = { ...this.#args, paths: [patterns].flat() };
    const configOf = this.#configFinder();
    const selection = await select(args, configOf, this.#cwd);
    if (selection.missing.length > 0) throw new UsageError(`${selection.missing[0]}: no such file or folder`);
    const tally: Tally = { notes: [], failures: [], skipped: 0 };
    return this.#run(readJobs(selection.files, configOf, tally), args, configOf, selection, tally);
  }

  /** Lints a text under the configuration for a path, `policy.yaml` by default; nothing is read from it. An ignored path has no result. */
  async lintText(text: string, { filePath = 'policy.yaml' }: { readonly filePath?: string } = {}): Promise<LintResult[]> {
    const file = resolve(this.#cwd, filePath);
    const configOf = this.#configFinder();
    const config = await configOf(file);
    if (ignoredBy(file, config) !== undefined) return [];
    const jobs = (async function* (): AsyncGenerator<Job> {
      yield { source: readSource(file, text, typedKeys), config };
    })();
    return this.#run(jobs, { ...this.#args, isStdin: true }, configOf, NOTHING, { notes: [], failures: [], skipped: 0 });
  }

  /** A format of policylint, of a plugin, or of ESLint's, as `--format` finds it. */
  async loadFormatter(name = 'stylish'): Promise<LoadedFormatter> {
    const outputs = [{ format: name }];
    const configOf = this.#configFinder();
    const [chosen] = await chooseFormats(outputs, this.#cwd, await pluginFormats(outputs, configOf, { cwd: this.#cwd }));
    const root = await repositoryRoot(this.#cwd);
    return {
      format: async (results, { color = false, level = chosen!.level, showSuppressed = false } = {}) => {
        const coverage = chosen!.needs === 'coverage' ? await this.#cover(results, configOf) : [];
        const known = results.map((result) => rulesOf.get(result)).find((rules) => rules !== undefined) ?? this.#rules;
        return chosen!.format({ version: PolicyLint.version, files: results, rules: known, coverage }, { color, level, links: false, width: 80, cwd: this.#cwd, root, showSuppressed });
      },
    };
  }

  /** Every setting for a file, and what set it. */
  async calculateConfigForFile(filePath: string): Promise<CalculatedConfig> {
    const file = resolve(this.#cwd, filePath);
    const config = await this.#configFinder()(file);
    const { rules } = await ruleSetFor(config, this.#args.flags, this.#rules, this.#cwd);
    const resolved = resolveConfig(config, file, this.#args.flags, rules, this.#cwd);
    return {
      presets: plain(resolved.presets), frameworks: plain(resolved.frameworks), asOf: plain(resolved.asOf), sources: plain(resolved.sources), ...(resolved.baseline && { baseline: plain(resolved.baseline) }),
      rules: Object.fromEntries([...resolved.rules].map(([id, { floor, level, options }]) => [id, { ...plain(level ?? floor), options: Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value])) }])),
    };
  }

  /** Whether the configuration leaves a file out. */
  async isPathIgnored(filePath: string): Promise<boolean> {
    const file = resolve(this.#cwd, filePath);
    return ignoredBy(file, await this.#configFinder()(file)) !== undefined;
  }

  /** Writes the fixed texts, each whole or not at all. Rejects, after the others are written, where a file is not as it was when it was linted, or cannot be written. */
  static async outputFixes(results: readonly LintResult[]): Promise<void> {
    const problems: string[] = [];
    for (const { file, source, output } of results) {
      if (output === undefined || source === undefined) continue;
      const obstacle = await replaceWhole(file, source, output);
      if (obstacle !== undefined) problems.push(`${file}: ${obstacle === 'changed' ? 'changed since it was linted, and is left alone' : unwritable(obstacle)}`);
    }
    if (problems.length > 0) throw new UsageError(problems.join('; '));
  }

  #configFinder(): ConfigOf {
    return configFinder(this.#args, this.#rules, this.#cwd);
  }

  async #cover(results: readonly LintResult[], configOf: ConfigOf): Promise<CoveredPolicy[]> {
    const session = openSession(this.#args.flags, this.#rules, { cwd: this.#cwd, now: this.#options.now ?? new Date() });
    const covered = await Promise.all(results.filter(({ facts }) => facts.length > 0).map(async ({ file, text }) => coverSource(readSource(file, text, typedKeys), await configOf(file), session)));
    return covered.flat();
  }

  async #run(jobs: AsyncIterable<Job>, args: Args, configOf: ConfigOf, selection: Selection, tally: Tally): Promise<LintResult[]> {
    const { fix = false, now = new Date() } = this.#options;
    const options = fix === false ? undefined : { isSafeOnly: fix === true, isDryRun: true, ...(typeof fix === 'function' && { isWanted: fix }) };
    const before = new Map<string, string>();
    const kept = (async function* (): AsyncGenerator<Job> {
      for await (const job of jobs) {
        before.set(job.source.file, job.source.text);
        yield job;
      }
    })();
    const session = openSession(args.flags, this.#rules, { cwd: this.#cwd, now });
    const outcome = await runLint(kept, { args, session, configOf, selection, tally, fixer: new Fixer(options, tally), isCovered: false, step: () => {} });
    if (tally.failures.length > 0) throw new UsageError(tally.failures.map((failure) => failure.replace(/^policylint: /, '')).join('; '));
    return outcome.files.map((report) => {
      const result = resultOf(report, before.get(report.file));
      rulesOf.set(result, outcome.rules);
      return result;
    });
  }
}

/** What a format may ask of a result besides what it shows: the rules that there were. */
const rulesOf = new WeakMap<LintResult, readonly AnyRule[]>();

function resultOf(report: FileReport, before: string | undefined): LintResult {
  const { error, warning, info } = countBySeverity(report.findings);
  const isFixed = before !== undefined && before !== report.text;
  return { ...report, errorCount: error, warningCount: warning, infoCount: info, ...(isFixed && { output: report.text, source: before }) };
}

function flagsOf({ frameworks, asOf, preset, levels, sources, baseline, inlineConfig }: PolicyLintOptions): Flags {
  return {
    ...(frameworks && { frameworks }), ...(asOf !== undefined && { asOf }), ...(preset && { preset }), ...(sources && { sources }), ...(baseline !== undefined && { baseline }),
    ...(inlineConfig === false && { noInlineConfig: true }), ...(levels && { rules: Object.entries(levels).map(([id, setting]) => ({ id, setting })) }),
  };
}

function plain<T>({ value, from }: Setting<T>): Setting<T> {
  return { value, from };
}
