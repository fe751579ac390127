import type { Framework } from '../engine/framework.js';
import type { AnyRule, RuleMeta } from '../engine/rule.js';
import type { CustomRule } from '../generated/rule.types.js';
import type { RuleEntry } from './resolve.js';

/** What a plugin's module exports: plain data, and functions that policylint calls. */
export interface Plugin<Formatter = unknown> {
  readonly meta: {
    /** Begins the ids of its rules, and names its presets and formats: `acme`. */
    readonly name: string;
    readonly version?: string;
  };
  /** Each id begins with the plugin's name: `acme/ceiling`. */
  readonly rules?: readonly PluginRule[];
  /** Laws and standards, as a framework file has them; named by id, or taken by `auto`. */
  readonly frameworks?: readonly PluginFramework[];
  /** Named `plugin:acme/strict` in `extends`. */
  readonly presets?: Readonly<Record<string, PluginPreset>>;
  /** Named `acme/table` by `--format`. */
  readonly formatters?: Readonly<Record<string, Formatter>>;
}

/** A rule as a plugin may write it; what `defineRule` makes is one. Without `kind` it looks at what is said. */
export type PluginRule = Pick<AnyRule, 'id' | 'create'> & Partial<Pick<AnyRule, 'kind' | 'asks' | 'detailOf'>> & {
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly meta: Omit<RuleMeta<any, any>, 'help' | 'since'> & Partial<Pick<RuleMeta, 'help' | 'since'>>;
};

/** A framework of one's own may leave out what only a law has. */
export type PluginFramework = Pick<Framework, 'id' | 'title' | 'short' | 'inForce'> & Partial<Framework> & { readonly rules?: readonly CustomRule[] };

/** Settings as in a configuration file. */
export interface PluginPreset {
  /** Presets that come with policylint: `policylint:recommended`. */
  readonly extends?: string | readonly string[];
  /** Ids: those of policylint, of the plugin, and `auto`. */
  readonly frameworks?: readonly string[];
  readonly asOf?: string;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
}

/** A plugin that was checked. */
export interface LoadedPlugin {
  readonly name: string;
  readonly rules: readonly AnyRule[];
  readonly frameworks: readonly PluginFramework[];
  readonly presets: ReadonlyMap<string, PluginPreset>;
  /** By the name that `--format` gives: `acme/table`. */
  readonly formatters: ReadonlyMap<string, unknown>;
}
