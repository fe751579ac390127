import { didYouMean } from '../model/nearest.js';
import type { Path } from '../model/path.js';
import { measure } from './measure.js';
import { termsOf } from './nouns.js';
import type { Kind } from './nouns.js';
import { asMap, asSchemas, asWhole, refuse } from './schema-parts.js';
import type { Map } from './schema-parts.js';
import type { Engine } from './validator.js';

/** A field, by its name and by what its values are. */
export interface Leaf {
  readonly name: string;
  readonly kind: Kind;
}

export const LIST_KEYWORDS: ReadonlySet<string> = new Set(['stated', 'items', 'contains', 'minContains', 'maxContains', 'minItems', 'maxItems']);
const NUMBERS: ReadonlySet<string> = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']);
const LENGTHS: ReadonlySet<string> = new Set(['minLength', 'maxLength']);
export const VALUE_KEYWORDS: ReadonlySet<string> = new Set(['const', 'enum', 'pattern', 'atMost', 'atLeast', ...LENGTHS, ...NUMBERS]);
const APPLICATORS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
const SINGLE: ReadonlySet<string> = new Set(['not', 'if', 'then', 'else']);

/** Whether a schema for a field says anything of the list as a whole. */
export function isAboutList(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(isAboutList);
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(([key, part]) => LIST_KEYWORDS.has(key) || ((APPLICATORS.has(key) || SINGLE.has(key)) && isAboutList(part)));
}

/** A schema for one value of a field. */
export function translateValue(schema: Map, leaf: Leaf, path: Path, engine: Engine): Map {
  const translated = Object.entries(schema).map(([key, part]): [string, unknown] => {
    const at = [...path, key];
    if (APPLICATORS.has(key)) return [key, asSchemas(part, at).map((each, index) => translateValue(asMap(each, [...at, index]), leaf, [...at, index], engine))];
    if (SINGLE.has(key)) return [key, translateValue(asMap(part, at), leaf, at, engine)];
    if (key === 'type') return [key, readType(part, leaf, at)];
    if (LIST_KEYWORDS.has(key)) throw refuse(at, 'key', `"${key}" is about the list of values, and a single value stands here`);
    if (!VALUE_KEYWORDS.has(key)) throw refuse(at, 'key', `Unknown keyword "${key}" for the values of ${leaf.name}${didYouMean(key, [...VALUE_KEYWORDS, ...LIST_KEYWORDS, ...APPLICATORS, ...SINGLE])}`);
    return [key, readKeyword(key, part, leaf, at, engine)];
  });
  const whole = Object.fromEntries(translated);
  asWhole(whole, path);
  return whole;
}

function readKeyword(key: string, part: unknown, leaf: Leaf, path: Path, engine: Engine): unknown {
  if (key === 'const') return readTerm(part, leaf, path);
  if (key === 'enum') return asSchemas(part, path).map((each, index) => readTerm(each, leaf, [...path, index]));
  if (key === 'pattern') {
    const reason = typeof part === 'string' ? engine.refusePattern(part) : 'it is no text';
    if (reason !== undefined) throw refuse(path, 'value', `The pattern "${String(part)}" cannot be used: ${reason}`);
  }
  if (key === 'atMost' || key === 'atLeast') readLimit(key, part, leaf, path);
  if (NUMBERS.has(key) && leaf.kind !== 'age') throw refuse(path, 'key', `"${key}" is about numbers, and ${leaf.name} holds none: durations go by ${key.endsWith('aximum') ? 'atMost' : 'atLeast'}`);
  if ((LENGTHS.has(key) || key === 'pattern') && leaf.kind === 'yesNo') throw refuse(path, 'key', `"${key}" is about text, and ${leaf.name} is true or false`);
  return part;
}

/** A type that the values have anyway says nothing; any other would never hold. */
function readType(type: unknown, { name, kind }: Leaf, path: Path): unknown {
  const natural = kind === 'yesNo' ? ['boolean'] : kind === 'age' ? ['integer', 'number', 'string'] : ['string'];
  if (typeof type !== 'string' || !natural.includes(type)) throw refuse(path, 'value', `${name} holds ${kind === 'yesNo' ? 'true or false' : kind === 'age' ? 'numbers and text' : 'text'}: type ${natural[0]!}`);
  return type;
}

function readLimit(key: string, limit: unknown, leaf: Leaf, path: Path): void {
  const wanted = leaf.kind === 'age' ? 'number' : 'object';
  const expected = leaf.kind === 'age' ? 'a number' : 'a duration such as P30D or 30 days';
  if (leaf.kind !== 'age' && leaf.kind !== 'text') throw refuse(path, 'key', `"${key}" is about durations and numbers, and ${leaf.name} holds neither`);
  if (typeof measure(limit) !== wanted) throw refuse(path, 'value', `${key}: expected ${expected}, found ${typeof limit === 'object' ? 'something else' : `"${String(limit)}"`}`);
}

/** A word of `const` or `enum` as a field holds it. */
function readTerm(given: unknown, { name, kind }: Leaf, path: Path): unknown {
  if (typeof given === 'object') throw refuse(path, 'value', `${name}: expected a single value`);
  const word = String(given);
  if (kind === 'yesNo') {
    if (word !== 'true' && word !== 'false') throw refuse(path, 'value', `${name} is true or false, found "${word}"`);
    return word === 'true';
  }
  if (kind === 'age' && /^\d{1,3}$/.test(word)) return Number(word);
  const terms = termsOf(name, kind);
  if (terms !== undefined && !terms.includes(word)) throw refuse(path, 'value', `${name} has no term "${word}"${didYouMean(word, terms) || (terms.length < 8 ? `; known: ${terms.join(', ')}` : '; words of the policy go by a pattern')}`);
  if (word === 'none' || word === 'not-stated') throw refuse(path, 'value', `"${word}" is no value: ask for stated: false, or for state`);
  return word;
}
