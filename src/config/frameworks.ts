import { resolve } from 'node:path';
import type { Framework } from '../engine/framework.js';
import { isAutomatic } from '../engine/framework.js';
import { frameworks as builtIn } from '../generated/frameworks/index.js';
import { checkFramework } from './check.js';
import { isFrameworkFile } from './framework-file.js';
import type { UsageError } from './errors.js';
import { refuseOrigin } from './resolve.js';
import type { ResolvedConfig } from './resolve.js';
import type { RuleSet } from './rule-set.js';

export interface Chosen {
  readonly frameworks: readonly Framework[];
  readonly named: ReadonlySet<string>;
  readonly auto: boolean;
}

/** Loads the packs that a configuration names, and those that `auto` may take for these markets. */
export async function chooseFrameworks(config: ResolvedConfig, markets: readonly string[], sectors: readonly string[], set: RuleSet): Promise<Chosen> {
  const names = [...new Set(config.frameworks.value)];
  const auto = names.includes('auto');
  const named = new Map<string, Framework>();
  for (const name of names) {
    if (name === 'auto') continue;
    const refuse = (message: string): UsageError => refuseOrigin(config.frameworks, config.frameworks.refuse ? [config.frameworks.value.indexOf(name)] : [], 'value', message);
    const framework = isFrameworkFile(name) ? set.files.get(resolve(config.frameworksFolder, name)) : (set.frameworks.find(({ id }) => id === name) ?? (await builtIn.find((entry) => entry.id === name)?.load()));
    if (framework === undefined && set.isPartial) continue;
    if (framework === undefined) throw refuse(checkFramework(name) ?? `There is no framework "${name}"`);
    if (named.has(framework.id)) throw refuse(`Two frameworks have the id "${framework.id}"`);
    named.set(framework.id, framework);
  }
  const automatic = auto ? await Promise.all(builtIn.filter((entry) => !named.has(entry.id) && isAutomatic(entry, markets, sectors)).map((entry) => entry.load())) : [];
  const ofPlugins = auto ? set.frameworks.filter((framework) => !named.has(framework.id) && framework.auto) : [];
  return { frameworks: [...named.values(), ...automatic, ...ofPlugins], named: new Set(named.keys()), auto };
}

/** The packs that a configuration may come to apply: those that it names, and with `auto` each that a market can select. */
export async function frameworksInReach(config: ResolvedConfig, set: RuleSet): Promise<Chosen> {
  const { frameworks, named, auto } = await chooseFrameworks(config, [], [], set);
  const automatic = auto ? await Promise.all(builtIn.filter((entry) => entry.auto && !named.has(entry.id)).map((entry) => entry.load())) : [];
  return { frameworks: [...frameworks, ...automatic], named, auto };
}

/** All packs that come with policylint. */
export function everyFramework(): Promise<Framework[]> {
  return Promise.all(builtIn.map((entry) => entry.load()));
}
