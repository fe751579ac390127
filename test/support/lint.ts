import { presets } from '../../src/config/presets.js';
import type { PresetName } from '../../src/config/presets.js';
import type { Finding } from '../../src/engine/finding.js';
import type { Framework } from '../../src/engine/framework.js';
import { lintDocument } from '../../src/engine/lint-document.js';
import type { DocumentFacts } from '../../src/engine/lint-document.js';
import type { AnyRule } from '../../src/engine/rule.js';
import type { RuleSetting } from '../../src/engine/settings.js';
import { frameworks as entries } from '../../src/generated/frameworks/index.js';
import { typedKeys } from '../../src/generated/shape.js';
import { readSource } from '../../src/model/source.js';
import { rules as builtIn } from '../../rules/index.js';

export const packs: readonly Framework[] = await Promise.all(entries.map((entry) => entry.load()));
export const AS_OF = '2026-11-22';

export interface LintOptions {
  readonly rules?: readonly AnyRule[];
  readonly preset?: PresetName;
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  /** Ids of packs; without them `auto`. */
  readonly frameworks?: readonly string[];
  readonly asOf?: string;
}

/** Lints every document of a text. */
export function lintText(text: string, options: LintOptions = {}): { findings: readonly Finding[]; facts: readonly DocumentFacts[] } {
  const rules = options.rules ?? builtIn;
  const floor = presets[options.preset ?? 'recommended'];
  const source = readSource('test.yaml', text, typedKeys);
  const results = source.documents.map((document) => lintDocument(source, document, {
    rules, floors: new Map(rules.map((rule) => [rule.id, floor(rule)])), settings: new Map(Object.entries(options.settings ?? {})),
    frameworks: packs, named: new Set(options.frameworks ?? []), auto: options.frameworks === undefined, asOf: options.asOf ?? AS_OF, today: AS_OF,
  }));
  return { findings: results.flatMap((result) => result.findings), facts: results.map((result) => result.facts) };
}
