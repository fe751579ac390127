import { resolve } from 'node:path';
import type { Framework } from '../engine/framework.js';
import { isAutomatic } from '../engine/framework.js';
import { frameworks as builtIn } from '../generated/frameworks/index.js';
import validateFramework from '../generated/validate-framework.js';
import { didYouMean } from '../model/nearest.js';
import { schemaProblems } from '../model/schema-problems.js';
import { readSource } from '../model/source.js';
import { checkFramework, isFrameworkFile } from './check.js';
import { UsageError } from './errors.js';
import { frame } from './frame.js';
import { readText } from './read-text.js';
import { refuseOrigin } from './resolve.js';
import type { ResolvedConfig } from './resolve.js';

export interface Chosen {
  readonly frameworks: readonly Framework[];
  readonly named: ReadonlySet<string>;
  readonly auto: boolean;
}

const TYPED: ReadonlySet<string> = new Set(['auto', 'people', 'age', 'lowestNational']);

/** Loads the packs that a configuration names, and those that `auto` may take for these markets. */
export async function chooseFrameworks(config: ResolvedConfig, markets: readonly string[], sectors: readonly string[], ruleIds: ReadonlySet<string>): Promise<Chosen> {
  const names = [...new Set(config.frameworks.value)];
  const auto = names.includes('auto');
  const named = new Map<string, Framework>();
  for (const name of names) {
    if (name === 'auto') continue;
    const refuse = (message: string): UsageError => refuseOrigin(config.frameworks, config.frameworks.refuse ? [config.frameworks.value.indexOf(name)] : [], 'value', message);
    const framework = isFrameworkFile(name) ? await readFramework(resolve(config.frameworksFolder, name), ruleIds, refuse) : await builtIn.find((entry) => entry.id === name)?.load();
    if (framework === undefined) throw refuse(checkFramework(name)!);
    if (named.has(framework.id)) throw refuse(`Two frameworks have the id "${framework.id}"`);
    named.set(framework.id, framework);
  }
  const automatic = auto ? await Promise.all(builtIn.filter((entry) => !named.has(entry.id) && isAutomatic(entry, markets, sectors)).map((entry) => entry.load())) : [];
  return { frameworks: [...named.values(), ...automatic], named: new Set(named.keys()), auto };
}

/** The packs that a configuration may come to apply: those that it names, and with `auto` each that a market can select. */
export async function frameworksInReach(config: ResolvedConfig, ruleIds: ReadonlySet<string>): Promise<Chosen> {
  const { frameworks, named, auto } = await chooseFrameworks(config, [], [], ruleIds);
  const automatic = auto ? await Promise.all(builtIn.filter((entry) => entry.auto && !named.has(entry.id)).map((entry) => entry.load())) : [];
  return { frameworks: [...frameworks, ...automatic], named, auto };
}

/** All packs that come with policylint. */
export function everyFramework(): Promise<Framework[]> {
  return Promise.all(builtIn.map((entry) => entry.load()));
}

async function readFramework(file: string, ruleIds: ReadonlySet<string>, refuse: (message: string) => UsageError): Promise<Framework> {
  const text = await readText(file).catch((error: Error) => {
    throw refuse(error.message);
  });
  const document = readSource(file, text, TYPED).documents[0];
  if (document === undefined) throw new UsageError(`${file}:1:1: the framework is empty`);
  const [problem] = [...document.problems, ...(document.problems.length > 0 ? [] : schemaProblems(validateFramework, document.value, []))];
  const range = problem && (problem.range ?? document.locate(problem.path, problem.on));
  if (problem && range) throw new UsageError(`${file}:${range.start.line}:${range.start.column}: ${problem.message}`, frame(text, range));
  const framework = document.value as Framework;
  for (const [index, entry] of framework.requires.entries()) {
    const place = document.locate(['requires', index, 'rule'], 'value');
    if (!ruleIds.has(entry.rule)) throw new UsageError(`${file}:${place.start.line}:${place.start.column}: Unknown rule "${entry.rule}"${didYouMean(entry.rule, ruleIds)}`, frame(text, place));
  }
  return framework;
}
