import type { CompiledElement, CompiledPhrase } from './cue-set.js';

/**
 * The end of the shortest match that begins at a word, or nothing. All readings of a phrase are followed at once, so
 * that no text makes it go back and try again.
 */
export function matchPhrase({ elements }: CompiledPhrase, terms: readonly (readonly number[])[], start: number, end: number): number | undefined {
  let places: readonly number[] = [start];
  for (const element of elements) {
    places = advance(element, places, terms, end);
    if (places.length === 0) return undefined;
  }
  return places[0];
}

/** Where one can stand behind an element, in order and each place once. */
function advance(element: CompiledElement, places: readonly number[], terms: readonly (readonly number[])[], end: number): readonly number[] {
  const after: number[] = [];
  if (element.kind === 'gap') {
    for (const place of places) for (let next = Math.max(place, (after.at(-1) ?? -1) + 1); next <= Math.min(place + element.most, end); next += 1) after.push(next);
    return after;
  }
  if (element.isOptional) after.push(...places);
  for (const place of places) {
    for (const sequence of element.of) {
      const next = place + sequence.length;
      if (isAt(sequence, terms, place, end) && !after.includes(next)) after.push(next);
    }
  }
  return after.length > 1 ? after.sort((left, right) => left - right) : after;
}

function isAt(sequence: readonly number[], terms: readonly (readonly number[])[], place: number, end: number): boolean {
  if (place + sequence.length > end) return false;
  for (let index = 0; index < sequence.length; index += 1) if (!terms[place + index]!.includes(sequence[index]!)) return false;
  return true;
}
