import { parseDuration } from './duration.js';
import { matcher } from './legal-grounds.js';

/*
 * Words by which storage never ends. Each line is a pattern in lower-case English, matched without regard to case. Add
 * a phrase here with a case in the fixture of retention/indefinite. Words that leave the end open are vague-terms.ts.
 */
const ENDING = '(?:delet|eras|remov|clos|destroy|purg|wip|clear|disabl|cancel|terminat|suspend|block|anonymi[sz])\\w*';
const OURS = '(?:we|the company|our (?:business|company|organi[sz]ation)|(?:the|this|our) (?:web ?site|site|business))';

const ENDLESS = matcher([
  '\\bindefinite(?:ly)?\\b', '\\bfor ?ever(?:more)?\\b', '\\bfor (?:good|all time|eternity)\\b', '\\bin perpetuity\\b', '\\bperpetual(?:ly)?\\b', '\\beternal(?:ly)?\\b', '\\bad infinitum\\b', '\\bendless(?:ly)?\\b',
  `(?<!\\b${ENDING} (?:\\w+ )?)\\bpermanent(?:ly)?\\b(?! (?:\\w+ )?${ENDING})`, '\\bunlimited\\b',
  '(?<!\\bincluding,? )\\b(?:without|no) (?:\\w+ ){0,2}(?:limits?|limitation|expiry|expiration|cut-?off)\\b', '\\bwithout (?:an? )?end\\b',
  '\\b(?:never|not|n.t) (?:ever )?(?:be )?(?:expires?|deleted?|erased?|removed?|destroy(?:ed)?|purged?)\\b(?!.*\\b(?:until|till|before|unless|within|earlier|immediately|at once|if|where|when|while)\\b)',
  `\\b(?:as long as|while|until) ${OURS} (?:\\w+ )?(?:exists?|operates?|in (?:business|operation|existence)|out of business|clos\\w+ down)\\b`, '\\blife(?:time)? of (?:the|our) (?:company|business|web ?site|site)\\b',
]);
const DENIED = /\b(?:not|never|nor|neither|n.t|rather than|instead of)\b[^,;]*$/i;
/** No person outlives this. */
const LIFETIME = 36_500;

/** Whether storage has no end by these words: not where they deny it, or an end follows ("until you delete it"). */
export function isEndless(words: string): boolean {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  const match = ENDLESS.exec(plain);
  if (match === null) return (parseDuration(plain)?.least ?? 0) >= LIFETIME;
  return !DENIED.test(plain.slice(0, match.index)) && !/\b(?:until|till)\b/i.test(plain.slice(match.index + match[0].length));
}
