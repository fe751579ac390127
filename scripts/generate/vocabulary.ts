import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatJson } from './json.js';

interface Entry { label: string; also?: string[]; parents?: string[]; special?: boolean; laws?: string[]; replacedBy?: string }
export type Vocabularies = Record<'data' | 'purposes' | 'recipients' | 'legalBases' | 'safeguards' | 'technologies', Record<string, Entry>>;

export async function readVocabularies(root: string): Promise<Vocabularies> {
  const { version: _, ...vocabularies } = parse(await readFile(join(root, 'schemas/vocabulary.yaml'), 'utf8')) as Vocabularies & { version: number };
  return Object.fromEntries(Object.entries(vocabularies).map(([name, entries]) => [name, withOtherNames(entries)])) as Vocabularies;
}

/** Another name of a term is a term right below it. */
function withOtherNames(entries: Record<string, Entry>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).flatMap(([term, entry]) => [[term, entry], ...(entry.also ?? []).map((name) => [name, { label: entry.label, parents: [term] }])])) as Record<string, Entry>;
}

/** What the linter needs of the registry at run time: parents, which data is special, and which laws know a term. The crosswalks stay in the YAML. */
export async function vocabularyModule(root: string): Promise<Map<string, string>> {
  const slim = Object.fromEntries(Object.entries(await readVocabularies(root)).map(([name, entries]) => [
    name,
    Object.fromEntries(Object.entries(entries).map(([term, { label, parents, special, laws }]) => [term, { label, ...(parents && { parents }), ...(special && { special }), ...(laws?.length && { laws }) }])),
  ]));
  return new Map([['src/generated/vocabulary.ts', `// Generated from schemas/vocabulary.yaml.\nexport const vocabulary = ${formatJson(slim)};\n`]]);
}
