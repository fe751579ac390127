import { didYouMean } from '../model/nearest.js';
import { formatPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { MODIFIERS } from './nouns.js';
import type { Fields, Shape } from './nouns.js';
import { asMap, asSchemas, asWhole, refuse } from './schema-parts.js';
import type { Map } from './schema-parts.js';
import { LIST_KEYWORDS, VALUE_KEYWORDS, isAboutList, translateValue } from './translate-value.js';
import type { Leaf } from './translate-value.js';
import type { Engine } from './validator.js';

/** A JSON Schema for Ajv, and the fields that it looks at: `*` is each item of a collection. */
export interface Translation {
  readonly schema: Map | boolean;
  readonly reads: readonly (readonly string[])[];
}

/** Beyond any rule that a person can read. */
const MAX_SCHEMAS = 500;
const APPLICATORS = ['allOf', 'anyOf', 'oneOf'] as const;
const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', '$comment']);
const ITEM_KEYWORDS = ['stated', 'properties', 'required', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
const COLLECTION_KEYWORDS = ['stated', 'additionalProperties', 'minProperties', 'maxProperties', 'propertyNames', 'allOf', 'anyOf', 'oneOf', 'not'];

/**
 * Turns the schema of a custom rule into one for Ajv. The names of fields may stand by themselves, without
 * `properties`; a keyword about a value holds for each value of a field. Throws a SchemaError with the path of the
 * mistake: a field that the noun lacks, a keyword that does nothing there, a term that the vocabulary lacks.
 */
export function translate(schema: unknown, fields: Fields, path: Path, engine: Engine): Translation {
  const reads: string[][] = [];
  if (typeof schema === 'boolean') return { schema, reads };
  if (countMaps(schema) > MAX_SCHEMAS) throw refuse(path, 'key', `${String(path.at(-1))} holds more than ${MAX_SCHEMAS} schemas`);
  return { schema: translateItem(schema, { fields, at: [], path }), reads };

  function translateItem(given: unknown, place: { readonly fields: Fields; readonly at: readonly string[]; readonly path: Path }): Map {
    const map = asMap(given, place.path);
    const properties: Record<string, unknown> = {};
    const required: Map[] = [];
    const rest: Record<string, unknown> = {};
    const field = (name: string, part: unknown, at: Path): void => {
      const shape = shapeOf(name, place.fields);
      if (shape === undefined) throw refuse(at, 'key', `Unknown ${Object.hasOwn(map, 'properties') && map['properties'] !== part ? 'field' : 'field or keyword'} "${name}" in ${nameOf(place.at)}${didYouMean(name, [...Object.keys(place.fields), ...Object.keys(MODIFIERS), ...ITEM_KEYWORDS])}`);
      reads.push([...place.at, name]);
      properties[name] = translatePart(part, name, shape, [...place.at, name], at);
    };
    for (const [key, part] of Object.entries(map)) {
      const at = [...place.path, key];
      const isField = shapeOf(key, place.fields) !== undefined;
      if (key === 'stated') rest[key] = part;
      else if (key === 'type' && part === 'object') continue;
      else if (key === 'properties') for (const [name, each] of Object.entries(asMap(part, at))) field(name, each, [...at, name]);
      else if (key === 'required' && Array.isArray(part)) for (const [index, name] of part.entries()) required.push(requireField(String(name), place, [...at, index]));
      else if ((APPLICATORS as readonly string[]).includes(key)) rest[key] = asSchemas(part, at).map((each, index) => translateItem(each, { ...place, path: [...at, index] }));
      else if (key === 'not' || key === 'if' || (!isField && key === 'else') || (key === 'then' && Object.hasOwn(map, 'if'))) rest[key] = translateItem(part, { ...place, path: at });
      else if (ANNOTATIONS.has(key) && typeof part === 'string') continue;
      else if (!isField && (LIST_KEYWORDS.has(key) || VALUE_KEYWORDS.has(key))) throw refuse(at, 'key', `"${key}" is about the values of a field: put it under one, such as ${Object.keys(place.fields)[0] ?? 'says'}`);
      else field(key, part, at);
    }
    asWhole(rest, place.path);
    return { ...rest, ...(Object.keys(properties).length > 0 && { properties }), ...(required.length > 0 && { allOf: [...((rest['allOf'] as Map[] | undefined) ?? []), ...required] }) };
  }

  function requireField(name: string, { fields: known, at }: { readonly fields: Fields; readonly at: readonly string[] }, path: Path): Map {
    if (shapeOf(name, known) === undefined) throw refuse(path, 'value', `Unknown field "${name}" in ${nameOf(at)}${didYouMean(name, [...Object.keys(known), ...Object.keys(MODIFIERS)])}`);
    reads.push([...at, name]);
    return { properties: { [name]: { stated: true } } };
  }

  function translatePart(given: unknown, name: string, shape: Shape, at: readonly string[], path: Path): Map {
    if ('block' in shape) return translateItem(given, { fields: shape.block, at, path });
    if ('collection' in shape) return translateCollection(given, shape.collection, at, path);
    return translateField(asMap(given, path), { name, kind: shape.leaf }, path);
  }

  /** A map of items by id; `additionalProperties` is about each. */
  function translateCollection(given: unknown, inner: Fields, at: readonly string[], path: Path): Map {
    const map = asMap(given, path);
    const translated = Object.entries(map).flatMap(([key, part]): [string, unknown][] => {
      const within = [...path, key];
      if (ANNOTATIONS.has(key) && typeof part === 'string') return [];
      if (!COLLECTION_KEYWORDS.includes(key)) throw refuse(within, 'key', `Unknown keyword "${key}" in ${nameOf(at)}, a map of items by id${didYouMean(key, COLLECTION_KEYWORDS) || ': additionalProperties is about each of them'}`);
      if (key === 'additionalProperties') return [[key, (reads.push([...at, '*']), translateItem(part, { fields: inner, at: [...at, '*'], path: within }))]];
      if (key === 'propertyNames') return [[key, translateValue(asMap(part, within), { name: 'id', kind: 'text' }, within, engine)]];
      if (key === 'not') return [[key, translateCollection(part, inner, at, within)]];
      return [[key, key.endsWith('Of') ? asSchemas(part, within).map((each, index) => translateCollection(each, inner, at, [...within, index])) : part]];
    });
    const rest = Object.fromEntries(translated);
    asWhole(rest, path);
    return rest;
  }

  /** The list of a field's values: what is not about the list is about each value. */
  function translateField(map: Map, leaf: Leaf, path: Path): Map {
    const list: Record<string, unknown> = {};
    const value: Record<string, unknown> = {};
    const isIfAboutList = ['if', 'then', 'else'].some((key) => isAboutList(map[key]));
    for (const [key, part] of Object.entries(map)) {
      const at = [...path, key];
      const isOfList = ['if', 'then', 'else'].includes(key) ? isIfAboutList : LIST_KEYWORDS.has(key) || ([...APPLICATORS, 'not'] as string[]).includes(key) && isAboutList(part);
      if ((ANNOTATIONS.has(key) && typeof part === 'string') || (key === 'type' && part === 'array')) continue;
      if (!isOfList) value[key] = part;
      else if (key === 'contains' || key === 'items') list[key] = translateValue(asMap(part, at), leaf, at, engine);
      else if ((APPLICATORS as readonly string[]).includes(key)) list[key] = asSchemas(part, at).map((each, index) => translateField(asMap(each, [...at, index]), leaf, [...at, index]));
      else list[key] = typeof part === 'object' ? translateField(asMap(part, at), leaf, at) : part;
    }
    asWhole(list, path);
    if (Object.keys(value).length === 0) return list;
    const each = translateValue(value, leaf, path, engine);
    return { ...list, items: list['items'] === undefined ? each : { allOf: [list['items'], each] } };
  }
}

function shapeOf(name: string, fields: Fields): Shape | undefined {
  if (Object.hasOwn(fields, name)) return fields[name];
  return Object.hasOwn(MODIFIERS, name) ? MODIFIERS[name] : undefined;
}

function countMaps(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  return Object.values(part).reduce<number>((count, each) => count + countMaps(each), Array.isArray(part) ? 0 : 1);
}

function nameOf(at: readonly string[]): string {
  return at.length === 0 ? 'the item' : formatPath(at);
}
