import type { Locator } from '../model/locators.js';
import { findCues } from './cues.js';
import type { Polarity } from './cues.js';
import type { CueSet } from './cue-set.js';
import type { Block, Prose, Span } from './prose.js';
import type { Read } from './reading.js';

/** A cue in a prose. */
export interface ProseCue {
  readonly topic: string;
  readonly polarity: Polarity;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  readonly isHeading: boolean;
}

const known = new WeakMap<Prose, { readonly cues: CueSet; readonly found: readonly ProseCue[] }>();

/** All cues of a prose, in its order; looked for once, whoever asks. */
export function cuesIn(prose: Prose, cues: CueSet): readonly ProseCue[] {
  const before = known.get(prose);
  if (before?.cues === cues) return before.found;
  const blocks = prose.blocks.map(({ text, kind }) => ({ text, heading: kind === 'heading' }));
  const found = findCues(blocks, cues).map(({ topic, polarity, block, offset, length }): ProseCue => {
    const { start, kind } = prose.blocks[block]!;
    const sentence = sentenceAround(prose.blocks[block]!, offset, offset + length);
    return { topic, polarity, isHeading: kind === 'heading', sentence: { start: start + sentence.start, end: start + sentence.end } };
  });
  known.set(prose, { cues, found });
  return found;
}

/** As far as the marks that end sentences tell. */
function sentenceAround({ text }: Block, start: number, end: number): Span {
  const before = Math.max(...['. ', '! ', '? ', '。'].map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  const from = before + (text.slice(before).length - text.slice(before).trimStart().length);
  const ends = ['. ', '! ', '? ', '。'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return { start: Math.min(from, start), end: ends.length === 0 ? text.length : Math.min(...ends) + 1 };
}

const MAX_PASSAGES = 3;

/** The sentences to show of some cues: headings only where nothing else says it. */
export function passagesOf(cues: readonly ProseCue[]): { readonly span: Span; readonly note: string }[] {
  const sentences = cues.filter(({ isHeading }) => !isHeading);
  return (sentences.length > 0 ? sentences : cues).slice(0, MAX_PASSAGES).map(({ sentence }) => ({ span: sentence, note: 'the text' }));
}

/** Sentences with a cue to which no locator points, each with what it speaks of: in a changed text, what may be new. */
export function unpointedCues({ prose, cues }: Read, locators: readonly Locator[]): { readonly span: Span; readonly note: string }[] {
  if (cues === undefined) return [];
  const spans = locators.map(({ text }) => prose.find(text)).flatMap((search) => (search.outcome === 'found' ? [search.span] : []));
  const isPointedTo = ({ start, end }: Span): boolean => spans.some((span) => span.start < end && start < span.end);
  const seen = new Set<number>();
  const first = cuesIn(prose, cues).filter(({ topic, sentence, isHeading }) => !isHeading && cues.topics[topic]?.default !== false && !isPointedTo(sentence) && !seen.has(sentence.start) && seen.add(sentence.start));
  return first.slice(0, MAX_PASSAGES).map(({ topic, sentence }) => ({ span: sentence, note: `speaks of ${cues.topics[topic]!.about}, and no fact points to it` }));
}
