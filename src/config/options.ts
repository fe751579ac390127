import type { AnyRule } from '../engine/rule.js';
import { schemaProblems } from '../model/schema-problems.js';
import { UsageError } from './errors.js';
import { refuseOrigin } from './resolve.js';
import type { ResolvedRule } from './resolve.js';

type Validate = Parameters<typeof schemaProblems>[0];

/** What was checked: configurations repeat themselves from file to file. */
const validators = new WeakMap<AnyRule, Validate>();

/** Options are checked by each rule's own schema; Ajv is loaded only where there are any. */
export async function checkOptions(resolved: ReadonlyMap<string, ResolvedRule>, rules: readonly AnyRule[]): Promise<void> {
  for (const rule of rules) {
    const given = resolved.get(rule.id)?.options ?? {};
    const [name] = Object.keys(given);
    if (name === undefined) continue;
    if (rule.meta.options === undefined) throw refuseOrigin(given[name]!, [], 'key', `${rule.id} takes no options, found "${name}"`);
    const validate = validators.get(rule) ?? (await compile(rule));
    validators.set(rule, validate);
    const [problem] = schemaProblems(validate, Object.fromEntries(Object.entries(given).map(([key, { value }]) => [key, value])), []);
    if (problem === undefined) continue;
    const [option, ...within] = problem.path;
    throw refuseOrigin(given[option ?? name] ?? given[name]!, within, problem.on, `${rule.id}: ${problem.message}`);
  }
}

async function compile(rule: AnyRule): Promise<Validate> {
  // A bundler gives a CommonJS module nothing but a default export.
  const { Ajv2020 } = (await import('ajv/dist/2020.js')).default;
  try {
    return new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false }).compile({ type: 'object', additionalProperties: false, ...rule.meta.options!.schema });
  } catch (error) {
    throw new UsageError(`${rule.id}: the schema of its options cannot be used (${(error as Error).message.split('\n', 1)[0]!})`);
  }
}
