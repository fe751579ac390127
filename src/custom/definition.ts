import validateRule from '../generated/validate-rule.js';
import { didYouMean } from '../model/nearest.js';
import type { Problem } from '../model/problem.js';
import { schemaProblems } from '../model/schema-problems.js';

const SLOTS = ['id', 'value', 'field'];

/** What is wrong with a custom rule besides its schemas. */
export function checkDefinition(definition: unknown): Problem[] {
  const problems = schemaProblems(validateRule, definition, []);
  if (problems.length > 0) return problems;
  const { message } = definition as { readonly message: string };
  const unknown = [...message.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!).find((slot) => !SLOTS.includes(slot));
  if (unknown === undefined) return [];
  return [{ kind: 'schema', path: ['message'], on: 'value', message: `Unknown slot {${unknown}} in the message${didYouMean(unknown, SLOTS) || `; known: ${SLOTS.map((slot) => `{${slot}}`).join(', ')}`}` }];
}
