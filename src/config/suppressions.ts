import { resolve } from 'node:path';
import { SUPPRESSIONS } from '../engine/suppress/suppress.js';
import type { SuppressionSettings } from '../engine/suppress/suppress.js';
import type { Configuration } from '../generated/config.types.js';
import type { Path } from '../model/path.js';
import type { Flags, Layer, Origin } from './resolve.js';

/** Where a layer sets a value. */
type OriginOf = <T>(layer: Layer, key: Path, value: T) => Origin<T>;
export type SuppressionEntries = NonNullable<Configuration['suppressions']>;

/** `off` where the command line leaves comments unread. */
export type ResolvedSuppressions = { readonly [Name in keyof SuppressionSettings]: Origin<SuppressionSettings[Name]> };

/** Each entry by itself, the last one winning. */
export function resolveSuppressions(layers: readonly Layer[], flags: Flags, originOf: OriginOf): ResolvedSuppressions {
  const last = <Name extends keyof SuppressionSettings & keyof SuppressionEntries>(name: Name): Origin<SuppressionSettings[Name]> => {
    const layer = layers.findLast(({ value }) => value.suppressions?.[name] !== undefined);
    return layer === undefined ? { value: SUPPRESSIONS[name], from: 'default' } : originOf(layer, ['suppressions', name], layer.value.suppressions![name] as SuppressionSettings[Name]);
  };
  return { inline: flags.noInlineConfig === true ? { value: 'off', from: '--no-inline-config' } : last('inline'), reason: last('reason'), deny: last('deny') };
}

/** The command line's, else the one that a configuration names, relative to itself. */
export function resolveBaseline(layers: readonly Layer[], flags: Flags, cwd: string, originOf: OriginOf): { readonly baseline?: Origin<string> } {
  if (flags.baseline !== undefined) return { baseline: { value: resolve(cwd, flags.baseline), from: '--baseline' } };
  const layer = layers.findLast(({ value }) => value.baseline !== undefined);
  if (layer === undefined) return {};
  const name = layer.value.baseline!;
  const baseline = originOf(layer, ['baseline'], resolve(layer.config.folder, name));
  // The frame of a mistake shows a line of the file: no other file than one that is meant for it.
  if (!/\.(ya?ml|json)$/.test(name)) throw baseline.refuse!([], 'value', `"${name}" is no YAML or JSON file`);
  return { baseline };
}
