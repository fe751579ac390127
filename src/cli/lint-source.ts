import { chooseFrameworks } from '../config/frameworks.js';
import type { ConfigFile } from '../config/load.js';
import { checkOptions } from '../config/options.js';
import { ruleSetFor } from '../config/rule-set.js';
import type { RuleSet } from '../config/rule-set.js';
import { resolveConfig } from '../config/resolve.js';
import type { ResolvedConfig } from '../config/resolve.js';
import { lintFile } from '../engine/lint-file.js';
import type { LintedFile } from '../engine/lint-file.js';
import { resolveSources } from '../config/source-roots.js';
import type { Reading } from '../evidence/reading.js';
import type { Settings } from '../engine/settings.js';
import type { Source } from '../model/source.js';
import type { Io } from './io.js';
import type { Session } from './session.js';

/** Lints all documents of a file under the configuration that holds for it, each with the text that it names. */
export async function lintSource(source: Source, config: ConfigFile | undefined, session: Session): Promise<LintedFile> {
  const settings = await settingsFor(source, config, session);
  const sources = resolveSources(config, session.flags, session.cwd).value;
  const readings: (Reading | undefined)[] = [];
  for (const document of source.documents) readings.push(await session.readProse(document.value, source.file, sources));
  return lintFile(source, settings, readings);
}

/** What holds for all documents of a file. */
export async function settingsFor(source: Source, config: ConfigFile | undefined, session: Session): Promise<Settings> {
  const set = await ruleSetFor(config, session.flags, session.rules, session.cwd);
  const resolved = resolveConfig(config, source.file, session.flags, set.rules, session.cwd);
  await checkOptions(resolved.rules, set.rules);
  return { ...(await settingsOf(resolved, source, set, dayOf(session))), ...(session.measure && { measure: session.measure }), isAlone: session.isAlone === true && source.documents.length === 1 };
}

/** The day of the run. */
export function dayOf({ now }: Pick<Io, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

async function settingsOf(config: ResolvedConfig, source: Source, set: RuleSet, today: string): Promise<Settings> {
  const values = source.documents.map((document) => document.value as { scope?: { markets?: unknown }; facts?: { sectors?: unknown } } | undefined);
  const { frameworks, named, auto } = await chooseFrameworks(config, values.flatMap((value) => words(value?.scope?.markets)), values.flatMap((value) => words(value?.facts?.sectors)), set);
  const entries = [...config.rules];
  return {
    rules: set.rules, frameworks, named, auto, today, asOf: config.asOf.value === 'today' ? today : config.asOf.value,
    suppressions: { inline: config.suppressions.inline.value, reason: config.suppressions.reason.value, deny: config.suppressions.deny.value },
    floors: new Map(entries.map(([id, { floor }]) => [id, floor.value])),
    settings: new Map(entries.map(([id, { level, options }]) => [id, { ...(level && { level: level.value }), options: Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value])) }])),
  };
}

/** Every text in a value, however it is written: which packs to load is only a first guess, the engine decides. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}
