import { chooseFrameworks } from '../config/frameworks.js';
import type { ConfigFile } from '../config/load.js';
import { checkOptions } from '../config/options.js';
import { resolveConfig } from '../config/resolve.js';
import type { Flags, ResolvedConfig } from '../config/resolve.js';
import { lintDocument } from '../engine/lint-document.js';
import type { AnyRule } from '../engine/rule.js';
import type { Settings } from '../engine/settings.js';
import type { FileReport } from '../format/index.js';
import type { Source } from '../model/source.js';
import type { Io } from './io.js';

/** Lints all documents of a file under the configuration that holds for it. */
export async function lintSource(source: Source, config: ConfigFile | undefined, flags: Flags, rules: readonly AnyRule[], io: Pick<Io, 'cwd' | 'now'>): Promise<FileReport> {
  const settings = await settingsFor(source, config, flags, rules, io);
  const results = source.documents.map((document) => lintDocument(source, document, settings));
  return { file: source.file, findings: results.flatMap((result) => result.findings), facts: results.map((result) => result.facts) };
}

/** What holds for all documents of a file. */
export async function settingsFor(source: Source, config: ConfigFile | undefined, flags: Flags, rules: readonly AnyRule[], io: Pick<Io, 'cwd' | 'now'>): Promise<Settings> {
  const resolved = resolveConfig(config, source.file, flags, rules, io.cwd);
  await checkOptions(resolved, rules);
  return settingsOf(resolved, source, rules, dayOf(io));
}

/** The day of the run. */
export function dayOf({ now }: Pick<Io, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

async function settingsOf(config: ResolvedConfig, source: Source, rules: readonly AnyRule[], today: string): Promise<Settings> {
  const values = source.documents.map((document) => document.value as { scope?: { markets?: unknown }; facts?: { sectors?: unknown } } | undefined);
  const { frameworks, named, auto } = await chooseFrameworks(config, values.flatMap((value) => words(value?.scope?.markets)), values.flatMap((value) => words(value?.facts?.sectors)), new Set(rules.map((rule) => rule.id)));
  const entries = [...config.rules];
  return {
    rules, frameworks, named, auto, today, asOf: config.asOf.value === 'today' ? today : config.asOf.value,
    floors: new Map(entries.map(([id, { floor }]) => [id, floor.value])),
    settings: new Map(entries.map(([id, { level, options }]) => [id, { ...(level && { level: level.value }), options: Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value])) }])),
  };
}

/** Every text in a value, however it is written: which packs to load is only a first guess, the engine decides. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}
