import { dirname, resolve } from 'node:path';
import { checkNames } from '../config/check.js';
import { discoverConfig } from '../config/discover.js';
import { loadConfig } from '../config/load.js';
import type { ConfigFile } from '../config/load.js';
import type { AnyRule } from '../engine/rule.js';
import type { Args } from './args.js';

export type ConfigOf = (file: string) => Promise<ConfigFile | undefined>;

/** One configuration a file: the one named, none, or the nearest upward. Each is read and checked once. */
export function configFinder(args: Pick<Args, 'config' | 'isConfigOff'>, rules: readonly AnyRule[], cwd: string): ConfigOf {
  const loaded = new Map<string, Promise<ConfigFile>>();
  const folders = new Map<string, Promise<string | undefined>>();
  const load = async (path: string): Promise<ConfigFile> => {
    const config = await loadConfig(path);
    checkNames(config, rules.map((rule) => rule.id));
    return config;
  };
  return async (file) => {
    if (args.isConfigOff) return undefined;
    const path = args.config === undefined ? await discoverConfig(dirname(file), folders) : resolve(cwd, args.config);
    if (path === undefined) return undefined;
    const config = loaded.get(path) ?? load(path);
    loaded.set(path, config);
    return config;
  };
}
