import type { ErrorObject } from 'ajv';
import type { Path } from '../model/path.js';
import type { Item, State } from '../model/policy.js';
import { seenAs } from './view.js';
import type { View } from './view.js';

/** One place of an item that a custom rule objects to. */
export interface Failure {
  readonly path: Path;
  /** What is asked for is not there. */
  readonly isGap: boolean;
  readonly state: State;
  /** `retention.period`; empty where it is the item as a whole. */
  readonly field: string;
  /** What was found, clipped: `P3Y`, or `nothing`. */
  readonly value: string;
}

/** A choice between schemas speaks as a whole: what each branch wanted is not what the rule wants. */
const CHOICES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'contains']);
const MAX_LENGTH = 60;

/** The places that a validator complained of, each once. */
export function failuresOf(errors: readonly ErrorObject[], view: View, item: Item): Failure[] {
  const choices = errors.filter(({ keyword }) => CHOICES.has(keyword));
  const isWithin = (error: ErrorObject, choice: ErrorObject): boolean => error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`) && error.instancePath.startsWith(choice.instancePath);
  const own = errors.filter((error) => error.keyword !== 'if' && !choices.some((choice) => isWithin(error, choice)));
  const byPlace = new Map(own.map(({ instancePath }) => [instancePath, failureAt(instancePath, view, item)]));
  return [...byPlace.values()];
}

function failureAt(pointer: string, view: View, item: Item): Failure {
  const steps = pointer.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  let part: unknown = view;
  let at: { path: Path; state: State; isStated: boolean } = { path: item.path, state: item.state, isStated: item.state === 'stated' };
  for (const step of steps) {
    const list = Array.isArray(part) ? seenAs(part) : undefined;
    part = typeof part === 'object' && part !== null && Object.hasOwn(part, step) ? (part as Record<string, unknown>)[step] : undefined;
    const found = seenAs(part);
    at = found ?? { path: list?.places[Number(step)] ?? at.path, state: 'stated', isStated: true };
  }
  const field = steps.filter((step) => !/^\d+$/.test(step)).join('.');
  return { path: at.path, isGap: steps.length > 0 && !at.isStated, state: at.state, field, value: textOf(part) };
}

function textOf(part: unknown): string {
  const text = Array.isArray(part) ? part.map(String).join(', ') : typeof part === 'object' ? '' : String(part ?? '');
  if (text === '') return 'nothing';
  const letters = Array.from(text.slice(0, 4 * MAX_LENGTH));
  return letters.length > MAX_LENGTH ? `${letters.slice(0, MAX_LENGTH - 1).join('')}…` : text;
}
