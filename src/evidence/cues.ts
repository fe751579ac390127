import { matchPhrase } from './match-phrase.js';
import type { CueSet, Role } from './cue-set.js';
import { splitWords } from './words.js';
import type { Words } from './words.js';

/** A stretch of prose: a paragraph, a heading, a list item, a table cell. */
export interface CueBlock {
  readonly text: string;
  readonly heading?: boolean;
  /** The headings above it. */
  readonly section?: readonly string[];
}

/** Whether the text says that it is so, that it is not, or only speaks of it. */
export type Polarity = 'states' | 'denies' | 'mentions';

/** A place where the text speaks of a topic. */
export interface Cue {
  readonly topic: string;
  readonly polarity: Polarity;
  /** Which of the blocks. */
  readonly block: number;
  /** Where in the block's text the phrase begins, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the prose speaks of, in its order: at most one cue a sentence and topic. Time grows with the text alone. */
export function findCues(blocks: readonly CueBlock[], cues: CueSet, isWanted: (topic: string) => boolean = () => true): Cue[] {
  const found: Cue[] = [];
  for (const [block, { text, heading = false }] of blocks.entries()) {
    const words = splitWords(text);
    const terms = words.texts.map((word) => cues.termsOf(word));
    for (let start = 0; start < terms.length; ) {
      const end = endOfSentence(words, start);
      for (const [topic, roles] of readSentence(cues, terms, { start, end }, heading, isWanted)) {
        const cue = decide(roles);
        if (cue === undefined) continue;
        const offset = words.starts[cue.span.start]!;
        found.push({ topic, polarity: cue.polarity, block, offset, length: words.ends[cue.span.end - 1]! - offset });
      }
      start = end;
    }
  }
  return found;
}

function endOfSentence({ sentences }: Words, start: number): number {
  let end = start + 1;
  while (end < sentences.length && sentences[end] === sentences[start]) end += 1;
  return end;
}

type Roles = Partial<Record<Role, Span>>;

function readSentence(cues: CueSet, terms: readonly (readonly number[])[], { start, end }: Span, isHeading: boolean, isWanted: (topic: string) => boolean): Map<string, Roles> {
  const topics = new Map<string, Roles>();
  for (let at = start; at < end; at += 1) {
    for (const term of terms[at]!) {
      for (const phrase of cues.byFirst.get(term) ?? []) {
        if ((phrase.role === 'headings' && !isHeading) || !isWanted(phrase.topic)) continue;
        const roles = topics.get(phrase.topic);
        if (roles?.[phrase.role] !== undefined) continue;
        const last = matchPhrase(phrase, terms, at, end);
        if (last === undefined) continue;
        if (roles === undefined) topics.set(phrase.topic, { [phrase.role]: { start: at, end: last } });
        else roles[phrase.role] = { start: at, end: last };
      }
    }
  }
  return topics;
}

/**
 * A denial outweighs a statement of the same sentence ("we do not sell" has "sell" in it), unless a phrase of the
 * others has the denial in it: the link "Do not sell my data" speaks of selling.
 */
function decide({ unless, denies, states, mentions, headings }: Roles): { polarity: Polarity; span: Span } | undefined {
  if (unless !== undefined) return undefined;
  const spoken = mentions ?? headings;
  if (denies !== undefined && !(states !== undefined && isAround(states, denies)) && !(spoken !== undefined && isAround(spoken, denies))) return { polarity: 'denies', span: denies };
  if (states !== undefined && (denies === undefined || isAround(states, denies))) return { polarity: 'states', span: states };
  return spoken && { polarity: 'mentions', span: spoken };
}

function isAround(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
