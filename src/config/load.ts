import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Configuration } from '../generated/config.types.js';
import validateConfig from '../generated/validate-config.js';
import { formatPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Range } from '../model/range.js';
import { schemaProblems } from '../model/schema-problems.js';
import { readSource } from '../model/source.js';
import { didYouMean } from '../model/nearest.js';
import { UsageError } from './errors.js';
import { pluginPreset } from './plugin-preset.js';
import type { LoadedPlugin } from './plugin.js';
import { frame } from './frame.js';
import { presets } from './presets.js';
import type { PresetName } from './presets.js';
import { readText } from './read-text.js';

/** One configuration file as it was written. */
export interface ConfigFile {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly value: Configuration;
  /** What it extends, in order. */
  readonly extended: readonly (ConfigFile | PresetName)[];
  /** What its `plugins` name, in order. */
  readonly plugins: readonly LoadedPlugin[];
  /** Plugins that it names and that were not loaded, since nobody wanted them. */
  readonly skipped: readonly string[];
  /** Where an entry stands. */
  locate(path: Path, on: 'key' | 'value'): Range;
  /** `file:line` of an entry. */
  origin(path: Path): string;
  /** An error that shows the entry. */
  refuse(path: Path, on: 'key' | 'value', message: string): UsageError;
}

const EVERYTHING = { has: () => true } as unknown as ReadonlySet<string>;

/** How one configuration came to another, and how many were read: files that each extend two others would be read for ever. */
interface Loading {
  readonly chain: readonly string[];
  readonly count: { files: number };
  readonly arePluginsOff: boolean;
}

const MAX_FILES = 100;

/** Reads a configuration file and all that it extends. Throws a UsageError with file, line and column. */
export async function loadConfig(file: string, { chain = [], count = { files: 0 }, arePluginsOff = false }: Partial<Loading> = {}): Promise<ConfigFile> {
  count.files += 1;
  const text = await readText(file);
  const source = readSource(file, text, EVERYTHING);
  const document = source.documents[0]!;
  const refuse = (path: Path, on: 'key' | 'value', message: string, range = document.locate(path, on)): UsageError =>
    new UsageError(`${file}:${range.start.line}:${range.start.column}: ${message}`, frame(text, range));

  if (source.documents.length > 1) throw refuse([], 'key', 'A configuration is one document', source.documents[1]!.locate([], 'key'));
  const [problem] = [...document.problems, ...(document.problems.length > 0 ? [] : schemaProblems(validateConfig, document.value ?? {}, []))];
  if (problem !== undefined) throw refuse(problem.path, problem.on, problem.message, problem.range);

  const value = structuredClone((document.value ?? {}) as Configuration);
  const base = { file, folder: dirname(file), text, value, locate: (path: Path, on: 'key' | 'value') => document.locate(path, on), origin: (path: Path) => `${file}:${document.locate(path, 'key').start.line}`, refuse, extended: [] };
  const named = value.plugins ?? [];
  // Loaded only where one is named: it brings what resolves packages.
  const plugins = named.length === 0 || arePluginsOff ? [] : await (await import('./load-plugins.js')).loadPlugins(base);
  const config = { ...base, plugins, skipped: arePluginsOff ? named : [] };
  return { ...config, extended: await loadExtended(config, { chain: [...chain, file], count, arePluginsOff }) };
}

async function loadExtended(config: ConfigFile, loading: Loading): Promise<(ConfigFile | PresetName)[]> {
  const names = [config.value.extends ?? []].flat();
  const extended: (ConfigFile | PresetName)[] = [];
  for (const [index, name] of names.entries()) {
    const path: Path = Array.isArray(config.value.extends) ? ['extends', index] : ['extends'];
    if (name.startsWith('policylint:')) extended.push(presetName(name, config, path));
    else if (name.startsWith('plugin:')) extended.push(...(config.skipped.length > 0 ? [] : [pluginPreset(name, config, path)]));
    else {
      const file = await fileOf(name, config, path);
      if (loading.count.files >= MAX_FILES) throw config.refuse(path, 'value', `More than ${MAX_FILES} files extend each other`);
      if (loading.chain.includes(file)) throw config.refuse(path, 'value', `"${name}" extends itself`);
      extended.push(await loadConfig(file, loading).catch((error: Error) => {
        throw error.message.startsWith(`${file}: `) ? config.refuse(path, 'value', `"${name}"${error.message.slice(file.length)}`) : error;
      }));
    }
  }
  return extended;
}

function presetName(name: string, config: ConfigFile, path: Path): PresetName {
  const preset = name.slice('policylint:'.length);
  if (Object.hasOwn(presets, preset)) return preset as PresetName;
  throw config.refuse(path, 'value', `Unknown preset "${name}" at ${formatPath(path)}${didYouMean(name, Object.keys(presets).map((known) => `policylint:${known}`))}`);
}

async function fileOf(name: string, config: ConfigFile, path: Path): Promise<string> {
  const refuse = (message: string): UsageError => config.refuse(path, 'value', message);
  // The frame of a mistake shows a line of the file: no other file than one that is meant for it.
  const isMeant = (path: string): boolean => /\.(ya?ml|json)$/.test(path);
  if (name.startsWith('.') || isAbsolute(name)) {
    if (!isMeant(name)) throw refuse(`"${name}" is no YAML or JSON file`);
    return resolve(config.folder, name);
  }
  const file = resolvePackage(name, config.file);
  if (file === 'unexported') throw refuse(`The package "${name}" exports no file under that name`);
  if (file === 'missing') throw refuse(`No package "${name}" is installed here${await fileMeant(name, config)}`);
  if (!isMeant(file)) throw refuse(`The package "${name}" exports no YAML or JSON file`);
  return file;
}

function resolvePackage(name: string, from: string): string {
  try {
    return createRequire(from).resolve(name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' ? 'missing' : 'unexported';
  }
}

async function fileMeant(name: string, { folder }: ConfigFile): Promise<string> {
  if (Object.hasOwn(presets, name)) return `: did you mean "policylint:${name}"?`;
  return (await access(resolve(folder, name)).then(() => true, () => false)) ? `: did you mean "./${name}"?` : '; a file begins with ./';
}

/** A configuration and all files that it extends, those that win last. */
export function chainOf(config: ConfigFile): ConfigFile[] {
  return [...config.extended.flatMap((part) => (typeof part === 'string' ? [] : chainOf(part))), config];
}
