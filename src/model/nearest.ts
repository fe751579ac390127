import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or nothing. A dotted term is also known by its last part (`email`, `contact.email`). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 80);
  let best: string | undefined;
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const whole = candidate.toLowerCase();
    const tail = whole.slice(whole.lastIndexOf('.') + 1);
    const away = Math.min(hasSameLetters(wanted, whole) || isSameStem(wanted, whole) ? 1 : distance(wanted, whole), isBeginning(wanted, whole) ? 1.5 : Infinity, tail === whole ? Infinity : distance(wanted, tail) + 0.5);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** The one candidate that a word is a slip of the pen away from: a letter or two of a long word, never of a short one. */
export function nearestBySlip(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length < 4 || wanted.length > 80) return undefined;
  const most = wanted.length < 8 ? 1 : 2;
  const near = [...candidates].map((candidate) => ({ candidate, away: hasSameLetters(wanted, candidate.toLowerCase()) ? 1 : distance(wanted, candidate.toLowerCase()) })).filter(({ away }) => away <= most);
  const least = Math.min(...near.map(({ away }) => away));
  const [first, ...others] = near.filter(({ away }) => away === least);
  return others.length === 0 ? first?.candidate : undefined;
}

/** A word that stops short: `warn`, `recommend`. */
function isBeginning(wanted: string, whole: string): boolean {
  return wanted.length >= 3 && whole.startsWith(wanted) && whole.length <= 2 * wanted.length;
}

/** One of them, or several: `category`, `categories`. */
function isSameStem(left: string, right: string): boolean {
  const [one, other] = [left, right].map((word) => word.replace(/(?:ies|y|s)$/, ''));
  return one === other && left !== right && one!.length >= 3;
}

/** Two letters that have changed places are one slip. */
function hasSameLetters(left: string, right: string): boolean {
  return left.length === right.length && left !== right && [...left].sort().join('') === [...right].sort().join('');
}

export function didYouMean(word: string, candidates: Iterable<string>): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? '' : `: did you mean "${guess}"?`;
}
