import type { Part } from './policy.js';
import { statedWords } from './selectors.js';

/*
 * Words that name no end. A purpose that is made of nothing else could be anything: "other general business purposes",
 * "to improve our products and services". Add a word here with a case in the fixture of purposes/specific.
 */

/** At least one of these stands in every such purpose. */
const HEADS = words(`
  purpose purposes uses reason reasons need needs interest interests objective objectives goal goals end ends activities
  internal business commercial according accordance described outlined
  improve improves improving improvement improvements improved enhance enhances enhancing enhancement enhancements optimise optimising
  optimize optimizing better betterment upgrade upgrading refine refining processing handling
`);
/** These say nothing of an end: whose, which, how many, and what every company has. */
const FILLERS = words(`
  a an the our us we its it their they your you for to of in on by with and or as any all such other others another same further also etc
  general various varied different diverse several certain some many specific particular additional miscellaneous unspecified similar related
  compatible ancillary incidental possible potential future current own new existing next continuous continually constantly ongoing overall
  use usage run running conduct conducting operate operating pursue pursuing
  businesses corporate operational operations organisational organizational administrative company group legitimate
  lawful legal permitted permissible allowed reasonable appropriate necessary required proper important valid justified
  stated mentioned listed specified set out above below herein otherwise here this these those that which is are may be
  policy privacy notice
  product products service services content contents offer offers offering offerings solution solutions site sites website websites web page
  pages app apps application applications platform platforms experience experiences quality functionality features
  information data personal user users customer customers visitor visitors people
`);
/** What is told or asked when it comes to it is no open end. */
const ASKED = /\b(?:consent|permission|agree\w*|told|inform(?:s|ed|ing)?|notif\w*|disclosed to you|at (?:the )?(?:time|point) of collection|(?:you|the person|people) (?:ask|request|choose|want)s?)\b/i;

/** Uses of the vocabulary that name no end where nothing else is said. */
export const ALONE: readonly string[] = ['improvement', 'internal-operations'];

/** Whether a purpose names no end: an umbrella word, or a use that tells too little and no more beside it. */
export function isOpenPurpose({ use, description, says }: Part<'purposes'>, alone: readonly string[] = ALONE): boolean {
  if ([use, description].some(({ state }) => state === 'unreadable')) return false;
  const uses = use.facts.filter(({ state }) => state === 'stated');
  const isWide = uses.every(({ value, other }) => (value === undefined ? isOpen(other ?? '') : alone.includes(value)));
  const details = [...statedWords(description), ...(uses.some(({ value }) => value !== undefined) ? statedWords(says) : [])];
  if (uses.length === 0) return details.length > 0 && details.every(isOpen);
  return isWide && details.every((detail) => isOpen(detail) || isFiller(detail));
}

function isOpen(text: string): boolean {
  return isFiller(text) && tokens(text).some((word) => HEADS.has(word)) && !ASKED.test(text);
}

function isFiller(text: string): boolean {
  return tokens(text).every((word) => HEADS.has(word) || FILLERS.has(word));
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
