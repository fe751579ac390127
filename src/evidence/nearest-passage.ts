/** The words of a folded text by what they are, so that those of a phrase are looked at and no others. */
export interface WordIndex {
  /** Where each word begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Positions in `starts` by word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Less than this share of the words, or one word alone, is no resemblance. */
const LEAST = 0.5;
/** Of a word that stands everywhere only the first places are looked at. */
const MAX_PLACES = 2_000;
const MAX_WORDS = 60;

export function indexWords(text: string): WordIndex {
  const [starts, ends]: [number[], number[]] = [[], []];
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [starts.length]);
    else known.push(starts.length);
    starts.push(index);
    ends.push(index + word.length);
  }
  return { starts, ends, places };
}

/** The stretch as long as the phrase that holds the most of its words, and the share of them; the first of several. */
export function nearestPassage(phrase: string, { starts, ends, places }: WordIndex): { readonly start: number; readonly end: number; readonly share: number } | undefined {
  const words = [...phrase.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, MAX_WORDS).map(([word]) => word);
  const hits = [...new Set(words)].flatMap((word) => (places.get(word) ?? []).slice(0, MAX_PLACES).map((at) => ({ at, word }))).sort((left, right) => left.at - right.at);
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);

  const held = new Map<string, number>();
  let [first, count, best] = [0, 0, { count: 0, from: 0, to: 0 }];
  for (const [last, { at, word }] of hits.entries()) {
    if (change(word, 1) <= wanted.get(word)!) count += 1;
    while (at - hits[first]!.at >= words.length) {
      const left = hits[first]!.word;
      if (change(left, -1) < wanted.get(left)!) count -= 1;
      first += 1;
    }
    if (count > best.count) best = { count, from: hits[first]!.at, to: hits[last]!.at };
  }
  const share = words.length === 0 ? 0 : best.count / words.length;
  return share < LEAST || best.count < 2 ? undefined : { start: starts[best.from]!, end: ends[best.to]!, share };

  function change(word: string, by: 1 | -1): number {
    const now = (held.get(word) ?? 0) + by;
    held.set(word, now);
    return now;
  }
}
