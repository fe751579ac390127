import { vocabulary } from '../generated/vocabulary.js';

interface Term {
  readonly label: string;
  readonly parents?: readonly string[];
  readonly special?: boolean;
}
export type VocabularyName = keyof typeof vocabulary;
const registry: Readonly<Record<VocabularyName, Readonly<Record<string, Term>>>> = vocabulary;

/** The term itself, or one below it in the vocabulary. */
export function isA(name: VocabularyName, term: string | undefined, ancestor: string): boolean {
  if (term === undefined) return false;
  if (term === ancestor) return true;
  return (entry(name, term)?.parents ?? []).some((parent) => isA(name, parent, ancestor));
}

/** The term and everything that it lies under, itself first. A word that the vocabulary lacks stands alone. */
export function lineage(name: VocabularyName, term: string): readonly string[] {
  return [...new Set([term, ...(entry(name, term)?.parents ?? []).flatMap((parent) => lineage(name, parent))])];
}

export function labelOf(name: VocabularyName, term: string): string | undefined {
  return entry(name, term)?.label;
}

/** A category that a law calls special or sensitive. */
export function isSpecial(category: string | undefined): boolean {
  return category !== undefined && entry('data', category)?.special === true;
}

function entry(name: VocabularyName, term: string): Term | undefined {
  return Object.hasOwn(registry[name], term) ? registry[name][term] : undefined;
}
