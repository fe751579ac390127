import type { Framework } from './framework.js';
import type { AnyRule } from './rule.js';
import type { Level } from './severity.js';
import type { SuppressionSettings } from './suppress/suppress.js';

/** All that lintDocument needs to know; plain data but for the rules. */
export interface Settings {
  readonly rules: readonly AnyRule[];
  /** Levels that presets give, by rule id. */
  readonly floors: ReadonlyMap<string, Level>;
  /** Levels and options that the configuration sets, by rule id. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** Packs to choose from: those named are applied, the others where `auto` finds that they fit. */
  readonly frameworks: readonly Framework[];
  readonly named: ReadonlySet<string>;
  readonly auto: boolean;
  /** An ISO date, or `policy`: the policy's own. */
  readonly asOf: string;
  /** The day of the run, for a policy without a date. */
  readonly today: string;
  /** No other document is linted with it: what only a comparison needs is left out. */
  readonly isAlone?: boolean;
  /** Runs a part of a rule's work; a caller with a clock gives its own. */
  readonly measure?: (ruleId: string, work: () => void) => void;
  /** Without it comments are read, and want a reason. */
  readonly suppressions?: SuppressionSettings;
}

export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
}
