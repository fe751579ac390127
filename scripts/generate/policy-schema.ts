import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJson } from './json.js';
import { readVocabularies } from './vocabulary.js';

export interface Schema { [keyword: string]: unknown; $defs: Record<string, Definition>; properties: Record<string, Definition> }
export interface Definition { [keyword: string]: unknown; $ref?: string; anyOf?: Definition[]; properties?: Record<string, Definition>; enum?: unknown[]; type?: string | string[]; additionalProperties?: Definition }

const TERMS = { dataTerm: 'data', purposeTerm: 'purposes', recipientTerm: 'recipients', basisTerm: 'legalBases', safeguardTerm: 'safeguards', technologyTerm: 'technologies' } as const;

/** The schema as it is, with the terms of the vocabularies filled in. */
export async function policySchema(root: string): Promise<{ value: Schema; text: string }> {
  const value = JSON.parse(await readFile(join(root, 'schemas/policy.schema.json'), 'utf8')) as Schema;
  const vocabularies = await readVocabularies(root);
  for (const [definition, vocabulary] of Object.entries(TERMS)) value.$defs[definition]!.enum = [...Object.keys(vocabularies[vocabulary]), 'none', 'not-stated'];
  return { value, text: `${formatJson(value)}\n` };
}

/** The schema as the reader needs it: which name is a field, a block or a collection. */
export function shapeModule(schema: Schema): string {
  const definition = (name: string): Definition => schema.$defs[name]!;
  const target = (property: Definition): string => property.$ref!.replace('#/$defs/', '');
  const typedKeys = new Set(['policylint', 'overrides', 'openEnded', 'only']);

  function part(name: string, property: Definition): object | undefined {
    const kind = definition(target(property))['x-kind'];
    if (kind === 'leaf') return { leaf: leaf(name, target(property)) };
    if (kind === 'block') return { block: fields(definition(`${target(property)}Item`)) };
    if (kind === 'collection') return { collection: fields(definition(target(property === undefined ? {} : definition(target(property)).anyOf![1]!.additionalProperties!))) };
    return undefined;
  }
  function leaf(name: string, kind: string): unknown {
    const scalar = definition(target(definition(kind).anyOf![0]!));
    if (scalar.enum?.includes(true)) return typedKeys.add(name) && 'yesNo';
    if (Array.isArray(scalar.type)) return typedKeys.add(name) && 'age';
    return kind.endsWith('s') || scalar.enum === undefined || scalar.enum.length > 20 ? 'text' : scalar.enum.filter((value) => value !== 'none' && value !== 'not-stated');
  }
  function fields(item: Definition): object {
    return Object.fromEntries(Object.entries(item.properties ?? {}).flatMap(([name, property]) => {
      const found = property.$ref === undefined ? undefined : part(name, property);
      return found === undefined ? [] : [[name, found]];
    }));
  }

  const shape = fields(schema);
  for (const [name, fact] of Object.entries(definition('facts').properties!)) if (fact.type === 'boolean' || fact.type === 'integer') typedKeys.add(name);
  return `// Generated from schemas/policy.schema.json.
/** Each block and field of a declaration, as the reader takes it apart. */
export const shape = ${formatJson(shape)} as const;

/** Keys under which a number or a boolean is meant as one; elsewhere a plain scalar is text. */
export const typedKeys: ReadonlySet<string> = new Set(${formatJson([...typedKeys].sort())});
`;
}
