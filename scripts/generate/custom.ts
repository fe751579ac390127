import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MODIFIERS, nouns, termsOf } from '../../src/custom/nouns.js';
import type { Fields, Kind, Shape } from '../../src/custom/nouns.js';
import { formatJson } from './json.js';
import type { Schema } from './policy-schema.js';

/** The schema of a custom rule with what each noun has, and the schema of what a noun is: editors complete both. */
export async function customSchemas(root: string): Promise<Map<string, string>> {
  const rule = JSON.parse(await readFile(join(root, 'schemas/rule.schema.json'), 'utf8')) as Schema;
  const { $defs: _, allOf: __, properties, ...head } = rule;
  const names = Object.keys(nouns);
  const written = {
    ...head, properties: { ...properties, on: { ...properties['on'], enum: names } },
    allOf: names.map((noun) => ({ if: { properties: { on: { const: noun } } }, then: { properties: { when: { $ref: `#/$defs/${noun}` }, require: { $ref: `#/$defs/${noun}` } } } })),
    $defs: definitions(conditionOf, conditionsOf),
  };
  const model = {
    $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://github.com/policylint/policylint/schemas/model.schema.json', title: 'Model',
    description: 'What a custom rule sees of a declaration: for each `on`, an item whose fields are lists of values; a block is one map of its fields, a collection a map of items by id. A field that is not stated is an empty list.',
    $defs: definitions(valuesOf, itemOf),
  };
  return new Map([['schemas/rule.schema.json', `${formatJson(written)}\n`], ['schemas/model.schema.json', `${formatJson(model)}\n`]]);
}

type Leafs = (name: string, kind: Kind) => object;
type Whole = (properties: Readonly<Record<string, object>>) => object;

/** A definition for each noun, and for each block that stands in several places. */
function definitions(leafOf: Leafs, whole: Whole): Record<string, object> {
  const shared = new Map<string, { name: string; schema: object }>();
  const part = (name: string, shape: Shape): object => {
    if ('leaf' in shape) return share(`${name}Field`, leafOf(name, shape.leaf));
    if ('block' in shape) return share(`${name}Block`, fields(shape.block));
    return share(`${name}Items`, whole === itemOf ? { type: 'object', additionalProperties: fields(shape.collection) } : { type: 'object', properties: { stated: { type: 'boolean' }, additionalProperties: fields(shape.collection), minProperties: { type: 'integer' }, maxProperties: { type: 'integer' } } });
  };
  const fields = (known: Fields): object => whole(Object.fromEntries([...Object.entries(known), ...Object.entries(MODIFIERS).filter(([name]) => !Object.hasOwn(known, name))].map(([name, shape]) => [name, part(name, shape)])));
  const share = (name: string, schema: object): object => {
    const key = JSON.stringify(schema);
    const taken = [...shared.values()].filter((entry) => entry.name.replace(/\d+$/, '') === name).length;
    const known = shared.get(key) ?? { name: taken === 0 ? name : `${name}${taken + 1}`, schema };
    shared.set(key, known);
    return { $ref: `#/$defs/${known.name}` };
  };
  const heads = Object.fromEntries(Object.entries(nouns).map(([name, noun]) => [name, fields(noun.fields)]));
  return { ...heads, ...Object.fromEntries([...shared.values()].map(({ name, schema }) => [name, schema])) };
}

function valueOf(name: string, kind: Kind): object {
  const terms = termsOf(name, kind);
  if (terms !== undefined) return typeof kind === 'string' ? { anyOf: [{ enum: terms }, { type: 'string' }] } : { enum: terms };
  return kind === 'yesNo' ? { type: 'boolean' } : kind === 'age' ? { type: ['integer', 'string'] } : { type: 'string' };
}

function valuesOf(name: string, kind: Kind): object {
  return { type: 'array', items: valueOf(name, kind) };
}

function itemOf(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties };
}

/** A schema for a field: our keywords and those of JSON Schema, with the terms that the field takes. */
function conditionOf(name: string, kind: Kind): object {
  const terms = termsOf(name, kind);
  const word = terms === undefined ? (kind === 'yesNo' ? { type: 'boolean' } : {}) : { enum: terms };
  const isMeasured = kind === 'text' || kind === 'age';
  const self = { type: 'object' };
  return {
    type: 'object', additionalProperties: false,
    properties: {
      stated: { description: 'Whether anything is stated.', type: 'boolean' },
      ...(isMeasured && { atMost: { description: 'The longest duration (P2Y, 30 days) or the highest number that a value may be.', type: ['string', 'number'] }, atLeast: { description: 'The shortest duration or the lowest number.', type: ['string', 'number'] } }),
      const: word, enum: { type: 'array', items: word, minItems: 1 },
      ...(kind !== 'yesNo' && { pattern: { description: 'A regular expression in the syntax of RE2.', type: 'string' }, minLength: { type: 'integer' }, maxLength: { type: 'integer' } }),
      contains: self, items: self, minItems: { type: 'integer' }, maxItems: { type: 'integer' }, minContains: { type: 'integer' }, maxContains: { type: 'integer' },
      ...(kind === 'age' && Object.fromEntries(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [key, { type: 'number' }]))),
      ...Object.fromEntries(['allOf', 'anyOf', 'oneOf'].map((key) => [key, { type: 'array', items: self, minItems: 1 }])), ...Object.fromEntries(['not', 'if', 'then', 'else'].map((key) => [key, self])),
      type: { type: 'string' }, title: { type: 'string' }, description: { type: 'string' },
    },
  };
}

/** A schema for an item: the names of its fields, and keywords that join schemas. */
function conditionsOf(properties: Readonly<Record<string, object>>): object {
  const self = { type: 'object' };
  const keywords = { type: { const: 'object' }, stated: { type: 'boolean' }, properties: self, required: { type: 'array', items: { enum: Object.keys(properties) } }, ...Object.fromEntries(['allOf', 'anyOf', 'oneOf'].map((key) => [key, { type: 'array', items: self }])), not: self, if: self, then: self, else: self };
  const both = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, Object.hasOwn(keywords, name) ? { anyOf: [schema, (keywords as Record<string, object>)[name]!] } : schema]));
  return { type: ['object', 'boolean'], additionalProperties: false, properties: { ...keywords, ...both } };
}
