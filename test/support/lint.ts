import { createHash } from 'node:crypto';
import { readProse } from '../../src/evidence/prose.js';
import { loadCues } from '../../src/evidence/load-cues.js';
import type { Reading, Unread } from '../../src/evidence/reading.js';
import { languageOf } from '../../src/evidence/source-file.js';
import { presets } from '../../src/config/presets.js';
import type { PresetName } from '../../src/config/presets.js';
import { compareFiles } from '../../src/engine/compare-files.js';
import type { Framework } from '../../src/engine/framework.js';
import { lintFile } from '../../src/engine/lint-file.js';
import type { LintedFile } from '../../src/engine/lint-file.js';
import type { AnyRule } from '../../src/engine/rule.js';
import type { RuleSetting } from '../../src/engine/settings.js';
import { SUPPRESSIONS } from '../../src/engine/suppress/suppress.js';
import type { SuppressionSettings } from '../../src/engine/suppress/suppress.js';
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
  readonly suppressions?: Partial<SuppressionSettings>;
  /** The policy's text as Markdown, or what became of reading it. */
  readonly prose?: string | Unread;
}

const english = await loadCues('en');

/** What reading a text comes to. */
export function readingOf(prose: string | Unread, file = 'test.md'): Reading {
  if (typeof prose !== 'string') return prose;
  const read = readProse(file, prose);
  return { state: 'read', prose: read, sha256: createHash('sha256').update(read.normalised).digest('hex') };
}

/** Lints every document of a text, and compares them with each other. */
export function lintText(text: string, options: LintOptions = {}): Pick<LintedFile, 'findings' | 'suppressed' | 'facts'> {
  const rules = options.rules ?? builtIn;
  const floor = presets[options.preset ?? 'recommended'];
  const reading = options.prose === undefined ? undefined : readingOf(options.prose);
  const withCues = (value: unknown): Reading | undefined => (reading?.state === 'read' && english !== undefined && languageOf(value) === 'en' ? { ...reading, cues: english } : reading);
  const source = readSource('test.yaml', text, typedKeys);
  const file = lintFile(source, {
    rules, floors: new Map(rules.map((rule) => [rule.id, floor(rule)])), settings: new Map(Object.entries(options.settings ?? {})),
    frameworks: packs, named: new Set(options.frameworks ?? []), auto: options.frameworks === undefined, asOf: options.asOf ?? AS_OF, today: AS_OF,
    suppressions: { ...SUPPRESSIONS, ...options.suppressions },
  }, source.documents.map(({ value }) => withCues(value)));
  return compareFiles([file], rules, AS_OF)[0]!;
}
