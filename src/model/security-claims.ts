import { matcher } from './legal-grounds.js';

/*
 * What is said about security: promises that nobody can keep, promises of a result, and words that refuse to answer for
 * it. Each line is a pattern in lower-case English. Add a phrase with a case in the fixture of security/over-claim.
 */
const SAFE = '(?:secure|secured|safe|protected|private|confidential)';
const SAFETY = '(?:security|safety|protection|confidentiality|privacy)';

const ABSOLUTE = matcher([
  `(?<!\\bto )\\b(?:100 ?%|(?:one )?hundred per ?cent|completely|totally|absolutely|fully|perfectly|entirely|wholly|always|at all times|unconditionally) ${SAFE}\\b`, `\\b${SAFE} (?:at all times|always|from (?:any|all|every)\\b)`,
  `\\b(?:absolute|complete|total|perfect|full|100 ?%|utmost|maximum|highest|unconditional) ${SAFETY}\\b.{0,20}\\b(?:guarante\\w+|ensur\\w+|assur\\w+)|\\b(?:absolute|complete|total|perfect|100 ?%) ${SAFETY}\\b`,
  `(?<!\\bto )\\b(?:guarantees?|warrants?) .{0,40}\\b${SAFETY}\\b`, `\\b${SAFETY}\\b.{0,30}\\b(?:is|are) guaranteed\\b`,
  '\\b(?:unhackable|hacker?[- ]?proof|unbreakable|impenetrable|bullet-?proof|foolproof|fail-?safe|risk-?free)\\b',
  '\\b(?:nobody|no one|no hacker|no (?:unauthori[sz]ed )?third part\\w+)\\b.{0,20}\\b(?:can|could|will|is able to)\\b.{0,20}\\b(?:access|read|steal|obtain|see|reach)\\b',
  '\\b(?:eliminat|exclud|rul)\\w+ (?:out )?(?:all|any|every) (?:risks?|access|loss|misuse)\\b', '\\b(?:is|are|will be|can be) (?:never|not) (?:be )?(?:lost|stolen|hacked|leaked|intercepted)\\b', '\\b(?:cannot|can never|will never) be (?:lost|stolen|hacked|leaked|intercepted|accessed)\\b',
]);
const RESULT = matcher([`\\b(?:is|are|be|remains?|stays?|kept|held|(?<!\\b(?:to|help|helps) )keeps?)\\b.{0,60}\\b${SAFE}\\b`, `(?<!\\b(?:to|help|helps) )\\b(?:ensures?|assures?|maintains?|preserves?) .{0,40}\\b${SAFETY}\\b`]);
/** What is only aimed at is no promise of it. */
const TRIED = /\b(?:striv\w+|tr(?:y|ies|ying)|aim\w*|seek\w*|endeavou?r\w*|efforts?|helps?|helping|designed|intended|committed|reasonabl\w+)\b/i;
const DENIED = /\b(?:no|not|never|cannot|nor|neither|none|nothing|without|hardly)\b|n['’]t\b/i;

const REFUSED = matcher([
  "\\b(?:your|their|own|the (?:person|user)(?:'s)?) (?:own )?risk\\b", '\\b(?:no|not|nor|never|without|disclaims?|declines?|excludes?|refuses?|rejects?)\\b.{0,40}\\b(?:liab\\w+|responsib\\w+|accountab\\w+)\\b', '\\b(?:liab|responsib)\\w+\\b.{0,30}\\b(?:disclaimed|declined|excluded|rejected|refused)\\b',
]);
/** What others do, or people themselves, need not be answered for. */
const OTHERS = /\bthird[- ]part|\bother (?:web ?)?(?:sites?|services?|compan|organi[sz]|part|people|users)|\bpractices\b|\b(?:posts?|posted|posting|forums?|publicly)\b|\blink|\b(?:your|their|own|the (?:person|user)['’]s) (?:own )?(?:password|credential|account|device|negligen|fault|login|browser|disclosure)|\bshar(?:es?|ing) (?:the|their|your|a)\b|\boutside .{0,20}control|\bbeyond .{0,20}control|force majeure/i;

/** "Completely secure", and not in a denial ("no method is completely secure"). */
export function claimsTooMuch(words: string): boolean {
  return firmClause(words, ABSOLUTE);
}

/** A result that is promised, as opposed to steps that are taken: "your data is kept secure". */
export function promisesResult(words: string): boolean {
  return firmClause(words, RESULT);
}

/** Words that refuse to answer for the security that is described, as opposed to words that call no method perfect. */
export function refusesResponsibility(words: string): boolean {
  return REFUSED.test(words) && !OTHERS.test(words);
}

function firmClause(words: string, pattern: RegExp): boolean {
  return words.split(/[.;]|\bbut\b/).some((clause) => {
    const match = pattern.exec(clause);
    const before = clause.slice(0, match?.index);
    return match !== null && !DENIED.test(before) && !TRIED.test(before);
  });
}
