import { vocabulary } from '../generated/vocabulary.js';

interface Term {
  readonly label: string;
  readonly parents?: readonly string[];
  readonly special?: boolean;
  readonly laws?: readonly string[];
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

/** Whether one of these laws, by id, works with the term or with one that it lies under, whether or not the law has a closed list. */
export function isKnownTo(name: VocabularyName, term: string, laws: readonly string[]): boolean {
  return lineage(name, term).some((step) => entry(name, step)?.laws?.some((law) => laws.includes(law)) ?? false);
}

function entry(name: VocabularyName, term: string): Term | undefined {
  return Object.hasOwn(registry[name], term) ? registry[name][term] : undefined;
}
