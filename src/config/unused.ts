import { isAbsolute, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Path } from '../model/path.js';
import type { ConfigFile } from './load.js';
import { isNegative, matches, matchesGlob } from './globs.js';

/** The files that a configuration is held against: absolute paths. */
export interface Surroundings {
  /** Selected by the command line or by `files`, and governed by this configuration. */
  readonly selected: readonly string[];
  /** Those of them that were linted. */
  readonly linted: readonly string[];
  /** All files below its folder. Asked only where an entry matches nothing that was selected. */
  readonly onDisk: () => Promise<readonly string[]>;
  readonly ruleIds: readonly string[];
}

/** An entry without effect: `messageId` is one of `config/unused`. */
export interface UnusedEntry {
  readonly messageId: 'files' | 'override' | 'glob' | 'exception' | 'empty' | 'ignore' | 'unignore' | 'fixed' | 'overwritten';
  readonly data: Readonly<Record<string, string>>;
  readonly at: Path;
  readonly on: 'key' | 'value';
  /** The same whatever its position in a list. */
  readonly name: string;
}

/** The entries of a configuration file that change nothing for any file. What it extends serves others too, and is not looked at. */
export async function unusedEntries(config: ConfigFile, around: Surroundings): Promise<UnusedEntry[]> {
  return [...(await unusedFiles(config, around)), ...unusedOverrides(config, around), ...(await unusedIgnores(config, around)), ...unusedRules(config, around)];
}

async function unusedFiles({ value, folder }: ConfigFile, { selected, onDisk }: Surroundings): Promise<UnusedEntry[]> {
  const globs = value.files ?? [];
  const unused: UnusedEntry[] = [];
  for (const [index, glob] of globs.entries()) {
    const isMatched = (file: string): boolean => matchesGlob(isNegative(glob) ? glob.slice(1) : glob, folder, file);
    if (selected.some(isMatched) || (await onDisk()).some(isMatched)) continue;
    unused.push({ messageId: isNegative(glob) ? 'exception' : 'files', data: { glob }, at: ['files', index], on: 'value', name: `files[${glob}]` });
  }
  return unused;
}

function unusedOverrides({ value, folder }: ConfigFile, { linted }: Surroundings): UnusedEntry[] {
  return (value.overrides ?? []).flatMap((override, index): UnusedEntry[] => {
    const at: Path = ['overrides', index];
    const globs = override.files.map((glob) => `"${glob}"`).join(', ');
    const name = `overrides[${override.files.join(' ')}]`;
    const { files, ...settings } = override;
    if (!Object.values(settings).some((setting) => typeof setting !== 'object' || Array.isArray(setting) || Object.keys(setting).length > 0)) return [{ messageId: 'empty', data: { globs }, at: [...at, 'files'], on: 'key', name }];
    if (!linted.some((file) => matches(files, folder, file))) return [{ messageId: 'override', data: { globs }, at: [...at, 'files'], on: 'key', name }];
    return files.flatMap((glob, position): UnusedEntry[] => {
      const isMatched = (file: string): boolean => matchesGlob(isNegative(glob) ? glob.slice(1) : glob, folder, file);
      return linted.some(isMatched) ? [] : [{ messageId: isNegative(glob) ? 'exception' : 'glob', data: { glob }, at: [...at, 'files', position], on: 'value', name: `${name}.files[${glob}]` }];
    });
  });
}

/** A line is held against all files on disk, since it also keeps a file out that somebody names; one with `!` must bring a file back, which gitignore does not do below a folder that is ignored. */
async function unusedIgnores({ value, folder }: ConfigFile, { selected, onDisk }: Surroundings): Promise<UnusedEntry[]> {
  const patterns = value.ignore ?? [];
  const unused: UnusedEntry[] = [];
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.includes('node_modules')) continue;
    const isBack = pattern.startsWith('!');
    const [before, after] = isBack ? [ignore().add(patterns.slice(0, index)), ignore().add(patterns.slice(0, index + 1))] : [ignore(), ignore().add(pattern)];
    const changes = (file: string): boolean => {
      const path = relative(folder, file).split(sep).join('/');
      return path !== '' && !path.startsWith('../') && !isAbsolute(path) && before.ignores(path) !== after.ignores(path);
    };
    if (selected.some(changes) || (await onDisk()).some(changes)) continue;
    unused.push({ messageId: isBack ? 'unignore' : 'ignore', data: { pattern }, at: ['ignore', index], on: 'value', name: `ignore[${pattern}]` });
  }
  return unused;
}

function unusedRules({ value }: ConfigFile, { ruleIds }: Surroundings): UnusedEntry[] {
  const layers: { at: Path; name: string; rules: object }[] = [
    { at: ['rules'], name: 'rules', rules: value.rules ?? {} },
    ...(value.overrides ?? []).map((override, index) => ({ at: ['overrides', index, 'rules'] as Path, name: `overrides[${override.files.join(' ')}].rules`, rules: override.rules ?? {} })),
  ];
  return layers.flatMap(({ at, name, rules }) => Object.entries(rules).flatMap(([pattern, entry]): UnusedEntry[] => {
    const found = { data: { pattern }, at: [...at, pattern], on: 'key', name: `${name}.${pattern}` } as const;
    if (pattern.startsWith('document/')) return [{ messageId: 'fixed', ...found }];
    const isWildcard = pattern.endsWith('/*') && typeof entry === 'string';
    const ofTopic = isWildcard ? ruleIds.filter((id) => id.startsWith(pattern.slice(0, -1))) : [];
    return isWildcard && ofTopic.every((id) => hasLevel((rules as Record<string, unknown>)[id])) ? [{ messageId: 'overwritten', ...found }] : [];
  }));
}

function hasLevel(entry: unknown): boolean {
  return typeof entry === 'string' || (typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'level'));
}
