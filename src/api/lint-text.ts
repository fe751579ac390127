import { rules as builtIn } from '../../rules/index.js';
import { lintSource } from '../cli/lint-source.js';
import { openSession } from '../cli/session.js';
import type { PresetName } from '../config/presets.js';
import type { Finding } from '../engine/finding.js';
import type { DocumentFacts } from '../engine/lint-document.js';
import type { AnyRule } from '../engine/rule.js';
import type { Level } from '../engine/severity.js';
import { typedKeys } from '../generated/shape.js';
import { readSource } from '../model/source.js';

export interface LintTextOptions {
  /** Shown with the findings; nothing is read from it. */
  readonly file?: string;
  /** The day whose law applies: an ISO date. */
  readonly asOf: string;
  /** Ids of packs, or `auto` (the default): by the declaration's markets. */
  readonly frameworks?: readonly string[];
  readonly preset?: PresetName;
  /** Levels by rule id, on top of the preset and the laws. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** The built-in ones by default. */
  readonly rules?: readonly AnyRule[];
}

/**
 * Lints every document of a text without any configuration file.
 * Rejects with a message of one line where an option names nothing that exists.
 */
export async function lintText(text: string, options: LintTextOptions): Promise<{ readonly findings: readonly Finding[]; readonly suppressed: readonly Finding[]; readonly facts: readonly DocumentFacts[] }> {
  const { file = 'policy.yaml', asOf, frameworks, preset, levels, rules = builtIn } = options;
  const flags = { asOf, ...(frameworks && { frameworks }), ...(preset && { preset }), rules: Object.entries(levels ?? {}).map(([id, setting]) => ({ id, setting })) };
  return lintSource(readSource(file, text, typedKeys), undefined, openSession(flags, rules, { cwd: '.', now: new Date(asOf) }));
}
