import { resolve } from 'node:path';
import type { Framework } from '../engine/framework.js';
import type { AnyRule } from '../engine/rule.js';
import { frameworks as packs } from '../generated/frameworks/index.js';
import { formatPath } from '../model/path.js';
import { checkFramework, checkPattern } from './check.js';
import { isFrameworkFile } from './framework-file.js';
import { UsageError } from './errors.js';
import { chainOf } from './load.js';
import type { ConfigFile } from './load.js';
import type { Flags, Layer } from './resolve.js';
import { checkRequires, makeStandard, readStandard, topicsOf } from './standards.js';
import type { Standard } from './standards.js';

/** The rules and frameworks that there are under a configuration: those that come with policylint, those of plugins, and those of standards. */
export interface RuleSet {
  readonly rules: readonly AnyRule[];
  /** Frameworks of plugins. */
  readonly frameworks: readonly Framework[];
  /** Frameworks by the absolute path of their file. */
  readonly files: ReadonlyMap<string, Framework>;
  /** Plugins were left out: names that nobody knows may be theirs. */
  readonly isPartial: boolean;
}

const known = new WeakMap<Flags, WeakMap<readonly AnyRule[], Map<ConfigFile | undefined, Promise<RuleSet>>>>();

/** Reads every standard that a configuration or the command line names, once. Throws a UsageError that shows what is wrong. */
export function ruleSetFor(config: ConfigFile | undefined, flags: Flags, builtIn: readonly AnyRule[], cwd: string): Promise<RuleSet> {
  const byRules = known.get(flags) ?? new WeakMap<readonly AnyRule[], Map<ConfigFile | undefined, Promise<RuleSet>>>();
  const byConfig = byRules.get(builtIn) ?? new Map<ConfigFile | undefined, Promise<RuleSet>>();
  const set = byConfig.get(config) ?? collect(config, flags, builtIn, cwd);
  known.set(flags, byRules.set(builtIn, byConfig.set(config, set)));
  return set;
}

async function collect(config: ConfigFile | undefined, flags: Flags, builtIn: readonly AnyRule[], cwd: string): Promise<RuleSet> {
  const chain = config === undefined ? [] : chainOf(config);
  const named = [...chain.flatMap(filesNamedBy), ...(flags.frameworks ?? []).filter(isFrameworkFile).map((name) => ({ file: resolve(cwd, name), refuse: (message: string) => new UsageError(`--framework: ${message}`) }))];
  const files = new Map<string, Standard>();
  for (const { file, refuse } of named) if (!files.has(file)) files.set(file, await readStandard(file, builtIn, refuse));
  const ofPlugins: Standard[] = [];
  for (const part of chain) ofPlugins.push(...(await pluginStandards(part, builtIn)));

  const rules = [...builtIn];
  const add = (rule: AnyRule, refuse: (message: string) => UsageError): void => {
    if (rules.some(({ id }) => id === rule.id)) throw refuse(`Two rules have the id "${rule.id}"`);
    rules.push(rule);
  };
  for (const part of chain) for (const [index, { rules: own }] of part.plugins.entries()) for (const rule of own) add(rule, (message) => part.refuse(['plugins', index], 'value', message));
  for (const standard of [...ofPlugins, ...files.values()]) for (const [index, rule] of standard.rules.entries()) add(rule, (message) => standard.refuse(['rules', index, 'id'], 'value', message));
  const ids = new Set(rules.map(({ id }) => id));
  for (const standard of [...ofPlugins, ...files.values()]) checkRequires(standard, ids);

  const set = { rules, frameworks: ofPlugins.map(({ framework }) => framework), files: new Map([...files].map(([file, { framework }]) => [file, framework])), isPartial: chain.some(({ skipped }) => skipped.length > 0) };
  checkFlags(flags, set);
  return set;
}

/** The framework files that a configuration file names, in its overrides too. */
function filesNamedBy(config: ConfigFile): { file: string; refuse: (message: string) => UsageError }[] {
  const layers = [{ path: [] as (string | number)[], value: config.value as Layer['value'] }, ...(config.value.overrides ?? []).map((override, index) => ({ path: ['overrides', index], value: override as Layer['value'] }))];
  return layers.flatMap(({ path, value }) => (value.frameworks ?? []).flatMap((name, index) => (isFrameworkFile(name) ? [{ file: resolve(config.folder, name), refuse: (message: string) => config.refuse([...path, 'frameworks', index], 'value', message) }] : [])));
}

async function pluginStandards(config: ConfigFile, builtIn: readonly AnyRule[]): Promise<Standard[]> {
  const standards: Standard[] = [];
  for (const [index, { name, frameworks }] of config.plugins.entries()) {
    const refuse = (message: string): UsageError => config.refuse(['plugins', index], 'value', `The plugin "${name}": ${message}`);
    if (topicsOf(builtIn).has(name)) throw refuse(`"${name}" is a topic of policylint, and cannot be the name of a plugin`);
    for (const [position, framework] of frameworks.entries()) {
      const standard = await makeStandard(framework, builtIn, (path, _, message) => refuse(`frameworks[${position}]${path.length === 0 ? '' : ` at ${formatPath(path)}`}: ${message}`));
      if (packs.some(({ id }) => id === standard.framework.id)) throw refuse(`"${standard.framework.id}" is a framework that comes with policylint`);
      standards.push(standard);
    }
  }
  return standards;
}

/** Names on the command line are checked where it is known which there are. */
function checkFlags(flags: Flags, { rules, frameworks, isPartial }: RuleSet): void {
  const refuseIf = (option: string, problem: string | undefined): void => {
    if (problem !== undefined) throw new UsageError(`${option}: ${problem}`);
  };
  for (const name of flags.frameworks ?? []) refuseIf('--framework', checkFramework(name, frameworks.map(({ id }) => id), isPartial));
  for (const { id } of flags.rules ?? []) refuseIf('--rule', checkPattern(id, rules.map((rule) => rule.id), isPartial));
}
