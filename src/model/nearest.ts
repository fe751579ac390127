import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or nothing. A dotted term is also known by its last part (`email`, `contact.email`). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 80);
  let best: string | undefined;
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const whole = candidate.toLowerCase();
    const tail = whole.slice(whole.lastIndexOf('.') + 1);
    const away = Math.min(hasSameLetters(wanted, whole) ? 1 : distance(wanted, whole), tail === whole ? Infinity : distance(wanted, tail) + 0.5);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** Two letters that have changed places are one slip. */
function hasSameLetters(left: string, right: string): boolean {
  return left.length === right.length && left !== right && [...left].sort().join('') === [...right].sort().join('');
}

export function didYouMean(word: string, candidates: Iterable<string>): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? '' : `: did you mean "${guess}"?`;
}
