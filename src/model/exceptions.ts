import type { Statement } from './statement.js';

const ELSEWHERE = 'stated-elsewhere';

/** Whether a statement leaves another out: by id, by words that mean it, or by a reference to the rest of the policy. */
export function excepts({ exceptions }: Statement, other: Statement): boolean {
  if (exceptions.length === 0) return false;
  const excepted = keysOf(exceptions);
  return excepted.has(ELSEWHERE) || meet(excepted, keysOf(other.called));
}

/** Whether a statement leaves out whatever else the policy says. */
export function exceptsAll({ exceptions }: Statement): boolean {
  return exceptions.some((words) => words.toLowerCase() === ELSEWHERE);
}

/** What policies leave out in ever different words. */
const TOPICS = [
  /\bconsent|\bpermi[ts]|\bagree|\bapprov|\bauthori[sz]|\bopt(?:s|ed)?[- ]in\b|\b(?:person|user|your|their)(?:'s)? (?:own )?(?:request|instruction|direction|choice|wish)/i,
  /\blaws?\b|\blegal|\blitigat|\bcourts?\b|\bsubpoena|\bauthorit(?:y|ies)\b|\bregulator|\bstatut|\bjudicial|\bgovernment|\bpolice\b|\bwarrants?\b/i,
  /\bmerge[rd]?|\bacqui[rs]|\btake-?over|\bsale of (?:the|our|its|all) (?:business|company|assets)|\bsuccessor|\breorgani[sz]|\binsolvency|\bbankruptcy/i,
];
/** Beginnings of words that tell nothing apart. */
const EMPTY = new Set(['person', 'people', 'data', 'inform', 'other', 'others', 'third', 'party', 'partie', 'compan', 'organi', 'servic', 'where', 'which', 'their', 'those', 'these', 'unless', 'except', 'instru', 'stated', 'follow', 'contac', 'detail']);
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words as they stand, the topics that they touch, and the beginnings of those that carry meaning. */
function keysOf(words: readonly string[]): ReadonlySet<string> {
  const keys = known.get(words) ?? new Set(words.flatMap((text) => {
    const stems = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)).filter((stem) => !EMPTY.has(stem));
    return [text.toLowerCase(), ...TOPICS.flatMap((topic, index) => (topic.test(text) ? [`topic ${index}`] : [])), ...stems.map((stem) => `${stem}…`)];
  }));
  known.set(words, keys);
  return keys;
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [smaller, larger] = left.size < right.size ? [left, right] : [right, left];
  for (const key of smaller) if (key !== '' && larger.has(key)) return true;
  return false;
}
