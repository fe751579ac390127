import { lintSource } from '../cli/lint-source.js';
import { openSession } from '../cli/session.js';
import { checkRule } from '../config/check-plugin.js';
import type { PluginRule } from '../config/plugin.js';
import type { Flags, RuleEntry } from '../config/resolve.js';
import type { Finding } from '../engine/finding.js';
import type { AnyRule } from '../engine/rule.js';
import type { Severity } from '../engine/severity.js';
import { typedKeys } from '../generated/shape.js';
import { readSource } from '../model/source.js';
import { rules as builtIn } from '../../rules/index.js';
import { differences } from './differences.js';

/** A declaration as text, and what holds for it. */
export interface TestCase {
  /** What the case shows; the text by default. */
  readonly name?: string;
  /** The whole declaration, `policylint: 1` included. */
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Ids of laws, and files of your own. None by default: the rule stands alone at its own level. */
  readonly frameworks?: readonly string[];
  /** The day whose law applies, an ISO date. */
  readonly asOf?: string;
}

/** What of a finding is looked at: whatever is given must be so. */
export interface ExpectedFinding {
  readonly messageId?: string;
  readonly message?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  /** `data.account.retention.period` */
  readonly path?: string;
  readonly severity?: Severity;
}

export interface InvalidCase extends TestCase {
  /** In the order of the text; no finding may be missing or too many. */
  readonly findings: readonly ExpectedFinding[];
}

export interface Tests {
  /** Declarations of which the rule says nothing. */
  readonly valid: readonly (string | TestCase)[];
  readonly invalid: readonly InvalidCase[];
}

type Block = (name: string, body: () => void) => unknown;
type Test = (name: string, body: () => Promise<void>) => unknown;

export interface RuleTesterOptions {
  /** Those of the test runner; by default the globals. node:test has none: pass its own. */
  readonly describe?: Block;
  readonly it?: Test;
  /** The day for all cases, an ISO date: tests that look at the clock fail one day. */
  readonly asOf?: string;
  readonly frameworks?: readonly string[];
  /** What relative files of `frameworks` are relative to: the working directory by default. */
  readonly folder?: string;
}

/** Runs a rule over declarations, in whatever test runner has `describe` and `it`. */
export class RuleTester {
  readonly #options: RuleTesterOptions;

  constructor(options: RuleTesterOptions = {}) {
    this.#options = options;
  }

  /**
   * Makes a test of each case. `rule` is a rule, or the id of one that `frameworks` bring. Throws where there is no test
   * runner, or where the rule is none.
   */
  run(rule: PluginRule | string, { valid, invalid }: Tests): void {
    const runner = globalThis as { readonly describe?: Block; readonly it?: Test };
    const { describe = runner.describe, it = runner.it } = this.#options;
    if (describe === undefined || it === undefined) throw new TypeError('RuleTester needs `describe` and `it`: pass them, new RuleTester({ describe, it })');
    const checked = typeof rule === 'string' ? rule : checkRule(rule, '', 'the rule');
    const id = typeof checked === 'string' ? checked : checked.id;
    describe(id, () => {
      for (const entry of valid) this.#test(it, checked, 'valid', { ...(typeof entry === 'string' ? { text: entry } : entry), findings: [] });
      for (const entry of invalid) this.#test(it, checked, 'invalid', entry);
    });
  }

  #test(it: Test, rule: AnyRule | string, kind: 'valid' | 'invalid', test: InvalidCase): void {
    it(`${kind}: ${test.name ?? test.text.trim()}`, async () => {
      if (kind === 'invalid' && test.findings.length === 0) throw new Error('An invalid case expects at least one finding');
      const problems = differences(await this.#lint(rule, test), test.findings);
      if (problems.length > 0) throw new Error(`${problems.join('\n')}\n\n${test.text}`);
    });
  }

  /** The findings of the rule. What is wrong with the declaration itself fails the test. */
  async #lint(rule: AnyRule | string, { text, options, frameworks = this.#options.frameworks ?? [], asOf = this.#options.asOf ?? '2026-01-01' }: TestCase): Promise<readonly Finding[]> {
    const id = typeof rule === 'string' ? rule : rule.id;
    // A rule of ours is replaced by the one under test.
    const rules = typeof rule === 'string' ? builtIn : [...builtIn.filter((other) => other.id !== rule.id), rule];
    const flags: Flags = { asOf, frameworks, preset: 'all', ...(options && { rules: [{ id, setting: options as RuleEntry }] }) };
    const report = await lintSource(readSource('policy.yaml', text, typedKeys), undefined, openSession(flags, rules, { cwd: this.#options.folder ?? '.', now: new Date(asOf) }));
    const broken = report.findings.find(({ ruleId }) => ruleId !== id && ruleId.startsWith('document/'));
    if (broken !== undefined) throw new Error(`${broken.message} (line ${broken.range.start.line})\n\n${text}`);
    return report.findings.filter(({ ruleId }) => ruleId === id);
  }
}
