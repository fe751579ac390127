import { dirname, resolve } from 'node:path';
import { checkConfig } from '../config/check.js';
import { discoverConfig } from '../config/discover.js';
import { loadConfig } from '../config/load.js';
import { ruleSetFor } from '../config/rule-set.js';
import type { ConfigFile } from '../config/load.js';
import type { AnyRule } from '../engine/rule.js';
import type { Args } from './args.js';

export type ConfigOf = (file: string) => Promise<ConfigFile | undefined>;

/** One configuration a file: the one named, none, or the nearest upward. Each is read and checked once. */
export function configFinder(args: Pick<Args, 'config' | 'isConfigOff' | 'arePluginsOff' | 'flags'>, rules: readonly AnyRule[], cwd: string): ConfigOf {
  const loaded = new Map<string, Promise<ConfigFile>>();
  const folders = new Map<string, Promise<string | undefined>>();
  const load = async (path: string): Promise<ConfigFile> => {
    const config = await loadConfig(path, { arePluginsOff: args.arePluginsOff });
    const set = await ruleSetFor(config, args.flags, rules, cwd);
    await checkConfig(config, set);
    return config;
  };
  return async (file) => {
    const path = args.isConfigOff ? undefined : args.config === undefined ? await discoverConfig(dirname(file), folders) : resolve(cwd, args.config);
    if (path === undefined) {
      // The names on the command line are checked all the same.
      await ruleSetFor(undefined, args.flags, rules, cwd);
      return undefined;
    }
    const config = loaded.get(path) ?? load(path);
    loaded.set(path, config);
    return config;
  };
}
