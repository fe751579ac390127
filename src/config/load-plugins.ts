import { access } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolve as resolveModule } from 'import-meta-resolve';
import { PluginError, checkPlugin } from './check-plugin.js';
import type { UsageError } from './errors.js';
import type { ConfigFile } from './load.js';
import type { LoadedPlugin } from './plugin.js';

/**
 * Loads the plugins that a configuration file names, packages or files relative to it. Their code is run. Throws a
 * UsageError that shows the entry and says in one line what is wrong.
 */
export async function loadPlugins(config: Pick<ConfigFile, 'file' | 'folder' | 'value' | 'refuse'>): Promise<LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = [];
  for (const [index, name] of (config.value.plugins ?? []).entries()) {
    const refuse = (message: string): UsageError => config.refuse(['plugins', index], 'value', message);
    const plugin = await loadPlugin(name, config, refuse);
    if (loaded.some((other) => other.name === plugin.name)) throw refuse(`Two plugins have the name "${plugin.name}"`);
    loaded.push(plugin);
  }
  return loaded;
}

async function loadPlugin(name: string, { file, folder }: Pick<ConfigFile, 'file' | 'folder'>, refuse: (message: string) => UsageError): Promise<LoadedPlugin> {
  const url = name.startsWith('.') || isAbsolute(name) ? await fileUrl(resolve(folder, name), name, refuse) : packageUrl(name, file, refuse);
  if (/\.[cm]?ts$/.test(url)) throw refuse(`The plugin "${name}" is TypeScript: name the JavaScript that it compiles to`);
  const module = await import(url).catch((error: unknown) => {
    throw refuse(`The plugin "${name}" cannot be loaded: ${reasonOf(error)}`);
  }) as { readonly default?: unknown };
  try {
    return checkPlugin(exported(module));
  } catch (error) {
    throw refuse(error instanceof PluginError ? `"${name}" is no plugin: ${error.message}` : `The plugin "${name}" fails when it is read: ${reasonOf(error)}`);
  }
}

/** A module's default, also where a compiler has put it one level down in CommonJS. */
function exported(module: { readonly default?: unknown }): unknown {
  const value = module.default as { readonly __esModule?: unknown; readonly default?: unknown } | undefined;
  if (value === undefined) throw new PluginError('its module has no default export');
  return value !== null && typeof value === 'object' && value.__esModule === true ? value.default : value;
}

async function fileUrl(path: string, name: string, refuse: (message: string) => UsageError): Promise<string> {
  await access(path).catch(() => {
    throw refuse(`There is no plugin "${name}": ${path} does not exist`);
  });
  return pathToFileURL(path).href;
}

function packageUrl(name: string, from: string, refuse: (message: string) => UsageError): string {
  try {
    return resolveModule(name, pathToFileURL(from).href);
  } catch {
    throw refuse(`No package "${name}" is installed here; a file begins with ./`);
  }
}

/** The first line of what was thrown, whatever it is. */
function reasonOf(error: unknown): string {
  const { name, message } = (error ?? {}) as { readonly name?: unknown; readonly message?: unknown };
  const text = typeof message === 'string' && message !== '' ? message : String(error);
  return `${typeof name === 'string' && name !== 'Error' && typeof message === 'string' ? `${name}: ` : ''}${text.split('\n', 1)[0]!}`;
}
