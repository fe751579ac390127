import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Configuration } from '../generated/config.types.js';
import validateConfig from '../generated/validate-config.js';
import { formatPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { schemaProblems } from '../model/schema-problems.js';
import { readSource } from '../model/source.js';
import { didYouMean } from '../model/nearest.js';
import { UsageError } from './errors.js';
import { frame } from './frame.js';
import { presets } from './presets.js';
import type { PresetName } from './presets.js';
import { readText } from './read-text.js';

/** One configuration file as it was written. */
export interface ConfigFile {
  readonly file: string;
  readonly folder: string;
  readonly value: Configuration;
  /** What it extends, in order. */
  readonly extended: readonly (ConfigFile | PresetName)[];
  /** `file:line` of an entry. */
  origin(path: Path): string;
  /** An error that shows the entry. */
  refuse(path: Path, on: 'key' | 'value', message: string): UsageError;
}

const EVERYTHING = { has: () => true } as unknown as ReadonlySet<string>;

/** Reads a configuration file and all that it extends. Throws a UsageError with file, line and column. */
export async function loadConfig(file: string, chain: readonly string[] = []): Promise<ConfigFile> {
  const text = await readText(file);
  const source = readSource(file, text, EVERYTHING);
  const document = source.documents[0]!;
  const refuse = (path: Path, on: 'key' | 'value', message: string, range = document.locate(path, on)): UsageError =>
    new UsageError(`${file}:${range.start.line}:${range.start.column}: ${message}`, frame(text, range));

  if (source.documents.length > 1) throw refuse([], 'key', 'A configuration is one document', source.documents[1]!.locate([], 'key'));
  const [problem] = [...document.problems, ...(document.problems.length > 0 ? [] : schemaProblems(validateConfig, document.value ?? {}, []))];
  if (problem !== undefined) throw refuse(problem.path, problem.on, problem.message, problem.range);

  const value = structuredClone((document.value ?? {}) as Configuration);
  const config = { file, folder: dirname(file), value, origin: (path: Path) => `${file}:${document.locate(path, 'key').start.line}`, refuse };
  return { ...config, extended: await loadExtended({ ...config, extended: [] }, [...chain, file]) };
}

async function loadExtended(config: ConfigFile, chain: readonly string[]): Promise<(ConfigFile | PresetName)[]> {
  const names = [config.value.extends ?? []].flat();
  const extended: (ConfigFile | PresetName)[] = [];
  for (const [index, name] of names.entries()) {
    const path: Path = Array.isArray(config.value.extends) ? ['extends', index] : ['extends'];
    if (name.startsWith('policylint:')) extended.push(presetName(name, config, path));
    else {
      const file = fileOf(name, config, path);
      if (chain.includes(file)) throw config.refuse(path, 'value', `"${name}" extends itself`);
      extended.push(await loadConfig(file, chain).catch((error: Error) => {
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

function fileOf(name: string, config: ConfigFile, path: Path): string {
  if (name.startsWith('.') || isAbsolute(name)) return resolve(config.folder, name);
  const file = resolvePackage(name, config.file);
  if (file === undefined) throw config.refuse(path, 'value', `No package "${name}" is installed here${Object.hasOwn(presets, name) ? `: did you mean "policylint:${name}"?` : '; a file begins with ./'}`);
  if (!/\.(ya?ml|json)$/.test(file)) throw config.refuse(path, 'value', `The package "${name}" exports no YAML or JSON file`);
  return file;
}

function resolvePackage(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}

/** A configuration and all files that it extends, those that win last. */
export function chainOf(config: ConfigFile): ConfigFile[] {
  return [...config.extended.flatMap((part) => (typeof part === 'string' ? [] : chainOf(part))), config];
}
