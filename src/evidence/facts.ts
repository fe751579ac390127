import type { Range } from '../model/range.js';
import { locatorsOf } from '../model/locators.js';
import type { Locator } from '../model/locators.js';
import type { Prose, Search, Span } from './prose.js';

/** A locator of a declaration with what came of looking for it. */
export interface Fact {
  readonly locator: Locator;
  readonly search: Search;
}

/** A sentence of the text, or a block of one. */
export interface Sentence extends Span {
  readonly text: string;
  /** Of the file. */
  readonly range: Range;
}

export function factsOf(value: unknown, prose: Prose): Fact[] {
  return locatorsOf(value).map((locator) => ({ locator, search: prose.find(locator.text) }));
}

/** The sentences that no passage of a fact touches; headings say nothing by themselves. */
export function unstatedOf(facts: readonly Fact[], prose: Prose, language: string | undefined): { readonly sentences: readonly Sentence[]; readonly count: number } {
  const spans = facts.flatMap(({ search }) => (search.outcome === 'found' ? [search.span] : [])).sort((left, right) => left.start - right.start);
  const sentences = sentencesOf(prose, language);
  let [next, reached] = [0, 0];
  const left = sentences.filter(({ start, end }) => {
    while (next < spans.length && spans[next]!.start < end) {
      reached = Math.max(reached, spans[next]!.end);
      next += 1;
    }
    return reached <= start;
  });
  return { sentences: left.map((span) => ({ ...span, text: prose.plain.slice(span.start, span.end), range: prose.rangeOf(span) })), count: sentences.length };
}

function sentencesOf(prose: Prose, language: string | undefined): Span[] {
  const segmenter = segmenterFor(language);
  return prose.blocks.filter(({ kind }) => kind !== 'heading').flatMap((block) => [...segmenter.segment(block.text)].map(({ segment, index }) => {
    const start = block.start + index;
    return { start, end: start + segment.trimEnd().length };
  })).filter(({ start, end }) => /\p{L}/u.test(prose.plain.slice(start, end)));
}

function segmenterFor(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
