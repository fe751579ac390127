import type { ErrorObject } from 'ajv';
import { correctionOf } from './corrections.js';
import { didYouMean, nearest, nearestBySlip } from './nearest.js';
import { formatPath, pathKey } from './path.js';
import type { Path } from './path.js';
import type { Problem } from './problem.js';

type Validate = ((value: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };
type Definition = Readonly<Record<string, unknown>>;

/**
 * What the schema refuses, as a person would put it: one problem a mistake, at the key or value that is wrong, with
 * the nearest valid name. `known` are problems that the parser has already found; nothing is said twice about a place.
 */
export function schemaProblems(validate: Validate, value: unknown, known: readonly Problem[]): Problem[] {
  if (validate(value)) return [];
  const said = new Set(known.map((problem) => pathKey(problem.path)));
  const emptied = new Set(known.map((problem) => pathKey(problem.path.slice(0, -1))));
  const hasSyntaxProblem = known.some((problem) => problem.kind === 'syntax');
  const found = new Map<string, Problem>();
  for (const error of [...(validate.errors ?? [])].sort(byWeight)) {
    const problem = describe(error, value);
    if (problem === undefined) continue;
    const { path } = problem;
    const isSaid = error.keyword === 'required' ? said.has(pathKey([...path, String(error.params['missingProperty'])])) : path.length > 0 && said.has(pathKey(path));
    const isExplained = error.keyword === 'minProperties' && (hasSyntaxProblem || emptied.has(pathKey(path)));
    if (!isSaid && !isExplained && !found.has(pathKey(path))) found.set(pathKey(path), problem);
  }
  return [...found.values()];
}

const WEIGHTS: Readonly<Record<string, number>> = { propertyNames: 0, type: 1, enum: 2, const: 2, pattern: 2 };

function byWeight(left: ErrorObject, right: ErrorObject): number {
  return (WEIGHTS[left.keyword] ?? 3) - (WEIGHTS[right.keyword] ?? 3);
}

function describe(error: ErrorObject, top: unknown): Problem | undefined {
  const path = toPath(error.instancePath, top);
  const definition = (error.parentSchema ?? {}) as Definition;
  const { params } = error as { params: Record<string, unknown> };
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(params['additionalProperty']), definition, error.data as object);
    case 'propertyNames':
      return wrongId(path, String(params['propertyName']), definition['propertyNames'] as Definition);
    case 'required':
      return { kind: 'schema', path, on: 'key', message: missingKey(path, String(params['missingProperty'])) };
    case 'minProperties':
    case 'minItems':
      return { kind: 'schema', path, on: 'key', message: `${place(path)} is empty: leave it out, or write not-stated` };
    case 'if':
      return undefined;
    default:
      return error.propertyName === undefined && error.data !== undefined ? wrongValue(error, path, definition) : undefined;
  }
}

function unknownKey(path: Path, key: string, definition: Definition, map: object): Problem {
  const names = Object.keys((definition['properties'] ?? {}) as object);
  const guess = nearest(key, names);
  const problem: Problem = { kind: 'schema', path: [...path, key], on: 'key', message: `Unknown key ${quoted(key)}${path.length > 0 ? ` in ${formatPath(path)}` : ''}${didYouMean(key, names)}` };
  if (guess === undefined) return { ...problem, help: `Known keys: ${names.join(', ')}.` };
  if (Object.hasOwn(map, guess)) return problem;
  const isSure = nearestBySlip(key, names) === guess || names.some((name) => name === guess && name.toLowerCase() === key.toLowerCase());
  return { ...problem, meant: [...path, guess], ...(isSure && { fix: { kind: 'rename', at: [...path, key], to: guess } }) };
}

function wrongId(path: Path, id: string, definition: Definition): Problem {
  const reserved = (definition['not'] as Definition | undefined)?.['enum'] as readonly string[] | undefined;
  const why = reserved?.includes(id) === true ? 'it is a modifier, and only items stand here' : `expected ${expected(definition) ?? 'another name'}`;
  return { kind: 'schema', path: [...path, id], on: 'key', message: `${quoted(id)} cannot be an id: ${why}` };
}

function wrongValue(error: ErrorObject, path: Path, definition: Definition): Problem {
  const wanted = expected(definition) ?? expectedType(definition);
  const text = typeof error.data === 'string' ? error.data : undefined;
  const guess = text === undefined ? '' : guessed(text, definition);
  const quote = Array.isArray(error.data) && (wanted === 'text' || definition['type'] === 'string') ? '; if the brackets belong to the text, quote it' : '';
  const sure = text === undefined ? undefined : correctionOf(text, definition);
  return { kind: 'schema', path, on: 'value', message: `${place(path)}: expected ${wanted}, found ${shown(error.data)}${guess}${quote}`, ...(sure !== undefined && { fix: { kind: 'replace', at: path, to: sure } }) };
}

/** The nearest of a list, or the same text in other letters where a pattern takes that: `us`, `30 Days`. */
function guessed(text: string, { enum: choices, pattern }: Definition): string {
  if (Array.isArray(choices)) return didYouMean(text, choices.filter((choice) => typeof choice === 'string'));
  if (typeof pattern !== 'string') return '';
  const taken = [text.toUpperCase(), text.toLowerCase()].filter((form) => new RegExp(pattern, 'u').test(form));
  return didYouMean(text, taken);
}

function expected(definition: Definition | undefined): string | undefined {
  return definition?.['x-expected'] as string | undefined;
}

function expectedType(definition: Definition): string {
  const types = [definition['type']].flat();
  if (types.includes('object')) return types.length > 1 ? 'text or a map' : 'a map';
  if (definition['enum']) return `one of ${(definition['enum'] as readonly unknown[]).join(', ')}`;
  return types.includes('boolean') && types.length === 1 ? 'true or false' : types.includes('array') ? 'a list' : types.includes('integer') ? 'a whole number' : 'text';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (typeof value !== 'string') return String(value);
  return value === '' ? 'nothing' : quoted(value);
}

/** On one line, and not too long for it. */
function quoted(text: string): string {
  const letters = [...text.slice(0, 200).replaceAll(/\s+/g, ' ')];
  return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')}"`;
}

function place(path: Path): string {
  return path.length === 0 ? 'The document' : formatPath(path);
}

function missingKey(path: Path, key: string): string {
  return key === 'policylint' ? 'The key "policylint" is missing: a declaration begins with "policylint: 1"' : `${place(path)} lacks the key "${key}"`;
}

/** JSON pointers do not tell positions from keys; the value does. */
function toPath(pointer: string, top: unknown): Path {
  const path: (string | number)[] = [];
  let node = top;
  for (const token of pointer.split('/').slice(1)) {
    const step = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(node) ? Number(step) : step);
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined;
  }
  return path;
}
