import { SchemaError } from '../custom/schema-parts.js';
import type { Engine } from '../custom/validator.js';
import type { Framework } from '../engine/framework.js';
import type { AnyRule } from '../engine/rule.js';
import type { CustomRule } from '../generated/rule.types.js';
import validateFramework from '../generated/validate-framework.js';
import { didYouMean } from '../model/nearest.js';
import type { Path } from '../model/path.js';
import type { Problem } from '../model/problem.js';
import { schemaProblems } from '../model/schema-problems.js';
import { readSource } from '../model/source.js';
import { UsageError } from './errors.js';
import { frame } from './frame.js';
import type { PluginFramework } from './plugin.js';
import { readText } from './read-text.js';

/** An error that shows a place of a standard. */
export type Refuse = (path: Path, on: 'key' | 'value', message: string, range?: Problem['range']) => UsageError;

/** A law or standard of one's own, with the rules that it holds. */
export interface Standard {
  readonly framework: Framework;
  readonly rules: readonly AnyRule[];
  readonly refuse: Refuse;
}

/** Keys under which a number or a boolean is meant as one, those of JSON Schema among them. */
const TYPED: ReadonlySet<string> = new Set([
  'auto', 'people', 'age', 'lowestNational', 'require', 'stated', 'atMost', 'atLeast', 'minItems', 'maxItems', 'minContains', 'maxContains', 'minLength', 'maxLength', 'minProperties', 'maxProperties',
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
]);
/** What a company need not say of its own standard. */
const DEFAULTS = { jurisdiction: 'own', markets: [], auto: false, requires: [], gaps: [] };
const MAX_RULES = 500;

/** Reads a framework file. `refuse` shows where it is named: for a file that cannot be read. */
export async function readStandard(file: string, builtIn: readonly AnyRule[], refuse: (message: string) => UsageError): Promise<Standard> {
  if (!/\.(ya?ml|json)$/.test(file)) throw refuse(`"${file}" is no YAML or JSON file`);
  const text = await readText(file).catch((error: Error) => {
    throw refuse(error.message);
  });
  const documents = readSource(file, text, TYPED).documents;
  const [document] = documents;
  const within: Refuse = (path, on, message, range = document!.locate(path, on)) => new UsageError(`${file}:${range.start.line}:${range.start.column}: ${message}`, frame(text, range));
  if (document === undefined || (document.value === undefined && document.problems.length === 0)) throw new UsageError(`${file}:1:1: the framework is empty`);
  if (documents.length > 1) throw within([], 'key', 'A framework is one document', documents[1]!.locate([], 'key'));
  const [problem] = document.problems;
  if (problem !== undefined) throw within(problem.path, problem.on, problem.message, problem.range);
  return makeStandard(document.value, builtIn, within);
}

/** A standard from plain data. Nothing in it is run: its rules are schemas. */
export async function makeStandard(value: unknown, builtIn: readonly AnyRule[], refuse: Refuse): Promise<Standard> {
  const [problem] = schemaProblems(validateFramework, value, []);
  if (problem !== undefined) throw refuse(problem.path, problem.on, problem.message);
  const { rules: definitions = [], ...given } = value as PluginFramework;
  const framework: Framework = { version: given.inForce, ...DEFAULTS, ...given };
  if (definitions.length === 0) return { framework, rules: [], refuse };
  if (definitions.length > MAX_RULES) throw refuse(['rules'], 'key', `A standard holds at most ${MAX_RULES} rules`);
  const rules = await makeRules(definitions, framework, builtIn, refuse);
  const asked = new Set(framework.requires.map(({ rule }) => rule));
  return { framework: { ...framework, requires: [...framework.requires, ...definitions.filter(({ id }) => !asked.has(id)).map(requirementOf)] }, rules, refuse };
}

async function makeRules(definitions: readonly CustomRule[], { short }: Framework, builtIn: readonly AnyRule[], refuse: Refuse): Promise<AnyRule[]> {
  // Loaded only where there is a custom rule: Ajv, a regular expression engine, and what turns schemas into rules.
  const [{ makeRule }, { loadEngine }, { checkDefinition }] = await Promise.all([import('../custom/rule.js'), import('../custom/validator.js'), import('../custom/definition.js')]);
  const engine: Engine = await loadEngine();
  const topics = topicsOf(builtIn);
  const known = new Set<string>();
  return definitions.map((definition, index) => {
    const at = (path: Path): Path => ['rules', index, ...path];
    const [problem] = checkDefinition(definition);
    if (problem !== undefined) throw refuse(at(problem.path), problem.on, problem.path.length === 0 ? `rules[${index}]${problem.message.replace(/^The document/, '')}` : problem.message);
    const { id } = definition;
    if (topics.has(id.split('/')[0]!)) throw refuse(at(['id']), 'value', `"${id}": "${id.split('/')[0]!}" is a topic of policylint; begin with a name of your own, such as acme/${id.split('/')[1]!}`);
    if (known.has(id)) throw refuse(at(['id']), 'value', `Two rules have the id "${id}"`);
    known.add(id);
    try {
      return makeRule(definition, short, engine);
    } catch (error) {
      if (error instanceof SchemaError) throw refuse(at(error.path), error.on, error.message);
      throw refuse(at(['require']), 'key', `${id}: the schema cannot be used (${String((error as Error | undefined)?.message ?? error).split('\n', 1)[0]!})`);
    }
  });
}

/** What a standard's own rule is to the standard, where its `requires` does not say so itself. */
function requirementOf({ id, description, severity, cites, requirement, url }: CustomRule): Framework['requires'][number] {
  const provision = cites ?? id.split('/')[1]!.slice(0, 24);
  return { rule: id, provision, cite: provision, duty: severity === 'error' ? 'disclosure' : 'best-practice', requirement: requirement ?? `${description}.`, verified: 'statute-text', ...(url !== undefined && { url }) };
}

/** The topics of the rules that come with policylint, which have no page of their own elsewhere: nobody else's rule may have one. */
export function topicsOf(rules: readonly AnyRule[]): ReadonlySet<string> {
  return new Set(rules.filter(({ meta }) => meta.url === undefined).map(({ id }) => id.split('/')[0]!));
}

/** Refuses entries of `requires` that name a rule which nobody brings. */
export function checkRequires({ framework, refuse }: Standard, ruleIds: ReadonlySet<string>): void {
  for (const [index, entry] of framework.requires.entries()) {
    if (!ruleIds.has(entry.rule)) throw refuse(['requires', index, 'rule'], 'value', `Unknown rule "${entry.rule}"${didYouMean(entry.rule, ruleIds)}`);
  }
}
