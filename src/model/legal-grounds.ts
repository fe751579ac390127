/*
 * Words that tie something to the law, so that somebody else can check it. Add a phrase with a case in the fixture of
 * the rule that needs it: retention/indefinite, retention/override, rights/refusal-grounds, recipients/open-power.
 */
const DUTY = matcher([
  '(?<!\\b(?:permitted|allowed|permissible|legitimate|lawful) (?:by|under|in) (?:\\w+ ){0,2})\\blaws?\\b(?! (?:permits?|allows?))', '\\blegislation\\b', '\\bstatut\\w+', '\\bregulations\\b', '§',
  '\\blegal(?:ly)? (?:\\w+ ){0,2}?(?:obligations?|dut(?:y|ies)|requirements?|holds?|required|obliged|obligated|bound)\\b', '\\blegal process\\b',
  '\\bcourts?\\b', '\\bsubpoenas?\\b', '\\b(?:tax|accounting|bookkeeping|archiv\\w+|reporting) (?:rules|duties|obligations|requirements)\\b', '\\brequired by (?:an? )?(?:\\w+ )?(?:authorit|regulator|government)',
]);
const NAMED_LAW = /\b[A-Z][\w&-]* (?:Act|Code|Law|Ordinance|Directive|Regulations?)\b/;
const CLAIM = matcher(['\\bclaims?\\b', '\\bdisputes?\\b', '\\blitigation\\b', '\\blawsuits?\\b', '\\b(?:legal|court|judicial) (?:proceedings?|actions?|defen[cs]e|rights)\\b', '\\benforc\\w+ (?:of )?(?:\\w+ )?(?:terms|agreements?|contracts?|rights|polic\\w+)\\b']);

/** A duty under the law, named or not; what the law merely permits is none. */
export function isLegalDuty(words: string): boolean {
  return DUTY.test(words) || NAMED_LAW.test(words);
}

/** A claim or a dispute, for which every law lets data be kept and handed over. */
export function isLegalClaim(words: string): boolean {
  return CLAIM.test(words);
}

export function matcher(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}
