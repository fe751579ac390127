import type { CueFile, CueTopic } from '../generated/cues.types.js';
import { parsePhrase } from './phrase.js';
import type { Element, Phrase, Sequence } from './phrase.js';

const ROLES = ['mentions', 'states', 'denies', 'unless', 'headings'] as const;
export type Role = (typeof ROLES)[number];

/** A phrase ready to be matched; words are numbers of the set's lexicon. */
export interface CompiledPhrase {
  readonly topic: string;
  readonly role: Role;
  readonly elements: readonly CompiledElement[];
}
export type CompiledElement = { readonly kind: 'gap'; readonly most: number } | { readonly kind: 'any'; readonly of: readonly (readonly number[])[]; readonly isOptional: boolean };

export interface CueSet {
  readonly language: string;
  readonly topics: Readonly<Record<string, CueTopic>>;
  /** Phrases by the numbers that their first word may have. */
  readonly byFirst: ReadonlyMap<number, readonly CompiledPhrase[]>;
  /** The numbers of the terms that a folded word answers to. */
  readonly termsOf: (word: string) => readonly number[];
}

const MAX_KNOWN_WORDS = 20_000;
const NONE: readonly number[] = [];

/** Throws a PhraseError where a phrase can't be read. */
export function compileCues(file: CueFile): CueSet {
  const numbers = new Map<string, number>();
  const byFirst = new Map<number, CompiledPhrase[]>();
  for (const [topic, entry] of Object.entries(file.topics)) {
    for (const role of ROLES) {
      for (const text of entry[role] ?? []) {
        const phrase = { topic, role, elements: compile(parsePhrase(text, file.words), numbers) };
        for (const first of firstOf(phrase)) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
      }
    }
  }
  return { language: file.language, topics: file.topics, byFirst, termsOf: lookUp(numbers) };
}

/** A term is a word, or a beginning with a star after it. */
function compile(phrase: Phrase, numbers: Map<string, number>): CompiledElement[] {
  const numberOf = (key: string): number => numbers.get(key) ?? (numbers.set(key, numbers.size), numbers.size - 1);
  const sequence = (words: Sequence): number[] => words.map(({ text, isPrefix }) => numberOf(isPrefix ? `${text}*` : text));
  return phrase.map((element: Element) => (element.kind === 'gap' ? element : { ...element, of: element.of.map(sequence) }));
}

function firstOf({ elements: [first] }: CompiledPhrase): Set<number> {
  return new Set(first?.kind === 'any' ? first.of.map(([word]) => word!) : []);
}

/** Looks a word up once for each of its beginnings, and remembers. */
function lookUp(numbers: ReadonlyMap<string, number>): CueSet['termsOf'] {
  const longest = Math.max(0, ...[...numbers.keys()].map((key) => key.length));
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found: number[] = [];
    const exact = numbers.get(word);
    if (exact !== undefined) found.push(exact);
    for (let length = 1; length <= Math.min(word.length, longest); length += 1) {
      const prefix = numbers.get(`${word.slice(0, length)}*`);
      if (prefix !== undefined) found.push(prefix);
    }
    const terms = found.length === 0 ? NONE : found;
    if (known.size < MAX_KNOWN_WORDS) known.set(word, terms);
    return terms;
  };
}
