import type { Path } from '../model/path.js';

export type Map = Readonly<Record<string, unknown>>;

/** A mistake in the schema of a custom rule, and where in it. */
export class SchemaError extends Error {
  readonly path: Path;
  readonly on: 'key' | 'value';

  constructor(path: Path, on: 'key' | 'value', message: string) {
    super(message);
    this.path = path;
    this.on = on;
  }
}

export function refuse(path: Path, on: 'key' | 'value', message: string): SchemaError {
  return new SchemaError(path, on, message);
}

export function asMap(part: unknown, path: Path): Map {
  if (typeof part === 'object' && part !== null && !Array.isArray(part)) return part as Map;
  throw refuse(path, 'value', `${String(path.at(-1))}: expected a map, found ${Array.isArray(part) ? 'a list' : `"${String(part)}"`}`);
}

export function asSchemas(part: unknown, path: Path): readonly unknown[] {
  if (Array.isArray(part) && part.length > 0) return part;
  throw refuse(path, 'value', `${String(path.at(-1))}: expected a list with something in it`);
}

/** What each keyword with a plain value takes. */
const TAKES: Readonly<Record<string, readonly [expected: string, test: (value: unknown) => boolean]>> = {
  ...of(['stated'], 'true or false', (value) => typeof value === 'boolean'),
  ...of(['minItems', 'maxItems', 'minContains', 'maxContains', 'minLength', 'maxLength', 'minProperties', 'maxProperties'], 'a whole number', (value) => Number.isInteger(value) && (value as number) >= 0),
  ...of(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], 'a number', (value) => typeof value === 'number'),
};

/** Refuses plain values that a keyword does not take, and keywords that do nothing alone. */
export function asWhole(schema: Map, path: Path): void {
  for (const [key, value] of Object.entries(schema)) {
    const [expected, test] = (Object.hasOwn(TAKES, key) ? TAKES[key] : undefined) ?? [];
    if (test !== undefined && !test(value)) throw refuse([...path, key], 'value', `${key}: expected ${expected}, found "${String(value)}"`);
  }
  const lone = ['then', 'else'].find((key) => Object.hasOwn(schema, key) && !Object.hasOwn(schema, 'if')) ?? ['minContains', 'maxContains'].find((key) => Object.hasOwn(schema, key) && !Object.hasOwn(schema, 'contains'));
  if (lone !== undefined) throw refuse([...path, lone], 'key', `"${lone}" does nothing without "${lone.endsWith('Contains') ? 'contains' : 'if'}"`);
}

function of(keywords: readonly string[], expected: string, test: (value: unknown) => boolean): Record<string, readonly [string, (value: unknown) => boolean]> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, [expected, test] as const]));
}
