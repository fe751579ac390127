import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { readConfigSchema } from './config-schema.js';
import type { Definition, Schema } from './policy-schema.js';

const read = async (root: string, name: string): Promise<Schema> => JSON.parse(await readFile(join(root, `schemas/${name}.schema.json`), 'utf8')) as Schema;

/** Standalone Ajv code, bundled, since Ajv's own output still asks for its runtime by `require`. */
export async function validators(root: string, policy: Schema): Promise<Map<string, string>> {
  // Nothing of 2020-12 beyond `$defs` is left after the rewriting, and the older dialect makes half the code.
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, inlineRefs: false, messages: false, code: { source: true, esm: true } });
  const named = { validatePolicy: disjoint(policy), validateConfig: disjoint(await readConfigSchema(root)), validateFramework: withoutRules(await read(root, 'framework')), validateBaseline: disjoint(await read(root, 'baseline')), validateRule: headOf(await read(root, 'rule')) };
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(named)) {
    const code = standaloneCode.default(ajv, ajv.compile(bare(schema) as object));
    const bundled = await build({ stdin: { contents: code, resolveDir: root }, bundle: true, format: 'esm', platform: 'neutral', mainFields: ['main'], minify: true, write: false });
    const file = name.replace('validate', '').toLowerCase();
    files.set(`src/generated/validate-${file}.js`, `// Generated from schemas/${file}.schema.json by Ajv.\n${bundled.outputFiles[0]!.text}`);
    files.set(`src/generated/validate-${file}.d.ts`, `// Generated.\nimport type { ErrorObject } from 'ajv';\n\ndeclare const validate: ((value: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };\nexport default validate;\n`);
  }
  return files;
}

export async function typeModules(root: string, policy: Schema): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const named = { policy, config: await readConfigSchema(root), framework: wholly(withoutRules(await read(root, 'framework'))), baseline: await read(root, 'baseline'), cues: await read(root, 'cues'), rule: headOf(await read(root, 'rule')) };
  for (const [name, schema] of Object.entries(named)) {
    const text = await compile(withoutExtensions(schema) as never, name, { bannerComment: `// Generated from schemas/${name}.schema.json.`, additionalProperties: false, unreachableDefinitions: false, format: false });
    files.set(`src/generated/${name}.types.ts`, text.replaceAll(/[ \t]+$/gm, ''));
  }
  return files;
}

/** Rules of a standard are checked one by one, each against the schema of its own. */
function withoutRules({ properties, ...schema }: Schema): Schema {
  return { ...schema, properties: { ...properties, rules: { type: 'array', items: { type: 'object' } } } } as Schema;
}

/** A pack in use has everything: what a file leaves out is filled in. */
function wholly(schema: Schema): Schema {
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => name !== 'rules'));
  return { ...schema, properties, required: ['id', 'title', 'short', 'jurisdiction', 'markets', 'auto', 'inForce', 'version', 'requires', 'gaps'] } as unknown as Schema;
}

/** What the schema says of a custom rule besides its `when` and `require`, which are held against the noun. */
function headOf(schema: Schema): Schema {
  return { ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'allOf')), $defs: {}, properties: schema.properties };
}

/** With `^x-` in place every misspelt property would compile; and the generator takes `allOf` beside nothing else. */
function withoutExtensions(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutExtensions);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { patternProperties: _, unevaluatedProperties, allOf, description, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutExtensions(value)])) as Definition;
  const closed = { ...rest, ...(unevaluatedProperties !== undefined && { additionalProperties: unevaluatedProperties }) };
  return { ...(description !== undefined && { description }), ...(allOf === undefined ? closed : { allOf: [...(allOf as object[]), closed] }) };
}

/** Without what a validator does not need. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key, value]) => key !== '$schema' && !(key === 'description' && typeof value === 'string')).map(([key, value]) => [key, bare(value)]));
}

/** The keys that an object may have, those of the definitions that it includes among them: an error names the nearest. */
function keysOf(node: Definition, schema: Schema, keyword: 'properties' | 'patternProperties'): string[] {
  const included = ((node['allOf'] ?? []) as Definition[]).map((part) => schema.$defs[part.$ref!.replace('#/$defs/', '')]!);
  return [...Object.keys(node[keyword] ?? {}), ...included.flatMap((part) => keysOf(part, schema, keyword))];
}

/** Lists every key in place of `unevaluatedProperties`, for which Ajv looks keys up in plain objects: `constructor` would pass. */
function close(node: Definition, rewritten: Definition, schema: Schema): Definition {
  const { unevaluatedProperties: _, properties, patternProperties, ...rest } = rewritten;
  const every = (keyword: 'properties' | 'patternProperties'): object => Object.fromEntries(keysOf(node, schema, keyword).map((key) => [key, true]));
  const closed = { properties: { ...every('properties'), ...properties }, patternProperties: { ...every('patternProperties'), ...(patternProperties as object) }, additionalProperties: false };
  return { ...rest, ...(closed as object) };
}

const CLASSES = { object: ['object'], array: ['array'], scalar: ['string', 'number', 'boolean'] } as const;

/**
 * The branches of every `anyOf` here are told apart by type. Written as conditions, only the branch that the value
 * was meant for reports, so that one mistake makes one error.
 */
function disjoint(schema: Schema): Schema {
  const classOf = (branch: Definition): keyof typeof CLASSES => {
    if (branch.$ref !== undefined && branch.type === undefined) return classOf(schema.$defs[branch.$ref.replace('#/$defs/', '')]!);
    return branch.type === 'object' || branch.type === 'array' ? branch.type : 'scalar';
  };
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (typeof node !== 'object' || node === null) return node;
    const { anyOf, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)])) as Definition;
    if (anyOf === undefined) return 'unevaluatedProperties' in rest ? close(node as Definition, rest, schema) : rest;
    const classes = (node as Definition).anyOf!.map(classOf);
    if (new Set(classes).size !== classes.length) throw new Error(`Branches of one type: ${JSON.stringify(node)}`);
    const expected = (anyOf.find((_, index) => classes[index] === 'scalar') as Definition | undefined);
    const label = expected?.['x-expected'] ?? schema.$defs[expected?.$ref?.replace('#/$defs/', '') ?? '']?.['x-expected'];
    return shared({
      ...rest, ...(label !== undefined && { 'x-expected': label }), type: classes.flatMap((name) => CLASSES[name]),
      allOf: anyOf.map((branch, index) => ({ if: { type: CLASSES[classes[index]!] }, then: branch })),
    });
  };
  // The same choice stands in many places: one function of the validator serves them all.
  const names = new Map<string, string>();
  const choices: Record<string, Definition> = {};
  const shared = (node: Definition): Definition => {
    const { description: _, ...choice } = node;
    const key = JSON.stringify(choice);
    const name = names.get(key) ?? `choice${names.size}`;
    names.set(key, name);
    choices[name] = choice;
    return { $ref: `#/$defs/${name}` };
  };
  const rewritten = rewrite(schema) as Schema;
  return { ...rewritten, $defs: { ...rewritten.$defs, ...choices } };
}
