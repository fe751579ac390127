import type { AnyRule } from '../engine/rule.js';
import { highest } from '../engine/severity.js';
import type { Level } from '../engine/severity.js';
import { formatPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { UsageError } from './errors.js';
import { matches } from './globs.js';
import { chainOf } from './load.js';
import type { ConfigFile } from './load.js';
import { presets } from './presets.js';
import type { PresetName } from './presets.js';
import { resolveBaseline, resolveSuppressions } from './suppressions.js';
import type { ResolvedSuppressions, SuppressionEntries } from './suppressions.js';
import { resolveSources } from './source-roots.js';

/** A value and the place that set it: `.policylintrc.yaml:4`, `--framework`, `default`. */
export interface Origin<T> {
  readonly value: T;
  readonly from: string;
  /** An error that shows the entry, or a part of it; what the command line sets has none. */
  readonly refuse?: (within: Path, on: 'key' | 'value', message: string) => UsageError;
}

/** An error about a setting: with a frame where a file holds it. */
export function refuseOrigin({ from, refuse }: Origin<unknown>, within: Path, on: 'key' | 'value', message: string): UsageError {
  return refuse?.(within, on, message) ?? new UsageError(`${from}: ${message}`);
}

export interface ResolvedRule {
  /** From a preset. */
  readonly floor: Origin<Level>;
  readonly level?: Origin<Level>;
  readonly options: Readonly<Record<string, Origin<unknown>>>;
}

export interface ResolvedConfig {
  readonly presets: Origin<readonly PresetName[]>;
  readonly frameworks: Origin<readonly string[]>;
  /** The folder that files named under `frameworks` are relative to. */
  readonly frameworksFolder: string;
  readonly asOf: Origin<string>;
  /** Folders where the texts of policies lie: absolute. */
  readonly sources: Origin<readonly string[]>;
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly suppressions: ResolvedSuppressions;
  /** Absolute; nothing where neither configuration nor command line names one. */
  readonly baseline?: Origin<string>;
}

/** What the command line sets on top. */
export interface Flags {
  readonly preset?: PresetName;
  readonly frameworks?: readonly string[];
  readonly asOf?: string;
  readonly sources?: readonly string[];
  readonly rules?: readonly { readonly id: string; readonly setting: RuleEntry }[];
  /** Comments suppress nothing, and nothing is said of them. */
  readonly noInlineConfig?: boolean;
  /** Relative to the working directory. */
  readonly baseline?: string;
}

export type RuleEntry = Level | ({ readonly level?: Level } & Readonly<Record<string, unknown>>);

/** The settings of a configuration file, or of one of its overrides. */
export interface Layer {
  readonly config: ConfigFile;
  readonly path: Path;
  readonly value: { readonly frameworks?: readonly string[]; readonly asOf?: string; readonly rules?: Readonly<Record<string, RuleEntry>>; readonly suppressions?: SuppressionEntries; readonly baseline?: string };
}

function originOf<T>({ config, path }: Layer, key: Path, value: T): Origin<T> {
  const place = [...path, ...key];
  return { value, from: `${config.origin(place)}${path.length > 0 ? `, ${formatPath(path)}` : ''}`, refuse: (within, on, message) => config.refuse([...place, ...within], on, message) };
}

/**
 * The settings for one file: presets give floors; then extended files left to right, the file itself, its overrides in
 * order and the command line each replace what came before. A level alone keeps the options that were set earlier.
 */
export function resolveConfig(config: ConfigFile | undefined, file: string, flags: Flags, rules: readonly AnyRule[], folder: string): ResolvedConfig {
  const layers = config === undefined ? [] : layersOf(config, file);
  const extended = config === undefined ? [] : presetsOf(config);
  const chosen = flags.preset === undefined ? (extended.length > 0 ? extended : (['recommended'] as const)) : [flags.preset];
  const presetOrigin = flags.preset !== undefined ? '--preset' : extended.length > 0 ? config!.origin(['extends']) : 'default';

  const last = <K extends 'frameworks' | 'asOf'>(key: K): (Origin<NonNullable<Layer['value'][K]>> & { folder: string }) | undefined => {
    const layer = layers.findLast((candidate) => candidate.value[key] !== undefined);
    return layer && { ...originOf(layer, [key], layer.value[key]!), folder: layer.config.folder };
  };
  const frameworks = last('frameworks');
  return {
    presets: { value: chosen, from: presetOrigin },
    frameworks: flags.frameworks ? { value: flags.frameworks, from: '--framework' } : (frameworks ?? { value: ['auto'], from: 'default' }),
    frameworksFolder: flags.frameworks || !frameworks ? folder : frameworks.folder,
    asOf: flags.asOf !== undefined ? { value: flags.asOf, from: '--as-of' } : (last('asOf') ?? { value: 'today', from: 'default' }),
    sources: resolveSources(config, flags, folder),
    rules: resolveRules(layers, flags, rules, chosen),
    suppressions: resolveSuppressions(layers, flags, originOf), ...resolveBaseline(layers, flags, folder, originOf),
  };
}

/** What layers, the last one winning, and the command line make of each rule. */
export function resolveRules(layers: readonly Layer[], flags: Flags, rules: readonly AnyRule[], chosen: readonly PresetName[]): Map<string, ResolvedRule> {
  const resolved = new Map<string, ResolvedRule>(rules.map((rule) => [rule.id, {
    floor: { value: highest(chosen.map((preset) => presets[preset](rule))), from: `policylint:${chosen.join(', policylint:')}` }, options: {},
  }]));
  const set = (pattern: string, entry: RuleEntry, place: Place): void => {
    for (const id of resolved.keys()) if (id === pattern || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)))) resolved.set(id, merge(resolved.get(id)!, entry, place));
  };
  for (const layer of layers) {
    const entries = Object.entries(layer.value.rules ?? {}).sort(([left], [right]) => Number(right.endsWith('/*')) - Number(left.endsWith('/*')));
    const { unused } = layer.value.suppressions ?? {};
    if (unused !== undefined) set('suppression/unused', unused, (_, value) => originOf(layer, ['suppressions', 'unused'], value));
    for (const [pattern, entry] of entries) set(pattern, entry, (key, value) => originOf(layer, ['rules', pattern, ...key], value));
  }
  for (const { id, setting } of flags.rules ?? []) set(id, setting, (_, value) => ({ value, from: '--rule' }));
  return resolved;
}

/** Where a part of a rule's entry stands. */
type Place = <T>(key: Path, value: T) => Origin<T>;

function merge(rule: ResolvedRule, entry: RuleEntry, place: Place): ResolvedRule {
  const { level, ...options } = typeof entry === 'string' ? { level: entry } : entry;
  const set = level === undefined ? rule.level : place(typeof entry === 'string' ? [] : ['level'], level);
  return { floor: rule.floor, ...(set && { level: set }), options: { ...rule.options, ...Object.fromEntries(Object.entries(options).map(([name, value]) => [name, place([name], value)])) } };
}

function presetsOf(config: ConfigFile): PresetName[] {
  return [...new Set(config.extended.flatMap((part) => (typeof part === 'string' ? [part] : presetsOf(part))))];
}

/** Whether an override is for a file; what stands outside of overrides is for all. */
export function appliesTo(layer: Layer, file: string): boolean {
  return layer.path.length === 0 || matches(globsOf(layer), layer.config.folder, file);
}

function layersOf(config: ConfigFile, file: string): Layer[] {
  const own = everyLayer(config).filter((layer) => appliesTo(layer, file));
  return [...config.extended.flatMap((part) => (typeof part === 'string' ? [] : layersOf(part, file))), ...own];
}

/** The overrides of a configuration and of all that it extends, those that win last. */
export function everyOverride(config: ConfigFile): Layer[] {
  return chainOf(config).flatMap((part) => everyLayer(part).slice(1));
}

/** The globs of an override. */
export function globsOf({ config, path }: Layer): readonly string[] {
  return config.value.overrides![path[1] as number]!.files;
}

/** What one file sets itself: for every file, then by each of its overrides. */
export function everyLayer(config: ConfigFile): Layer[] {
  const overrides = (config.value.overrides ?? []).map((override, index): Layer => ({ config, path: ['overrides', index], value: override as Layer['value'] }));
  return [{ config, path: [], value: config.value as Layer['value'] }, ...overrides];
}
