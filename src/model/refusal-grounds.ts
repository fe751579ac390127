import { matcher } from './legal-grounds.js';

/*
 * Grounds on which a request may be refused: those that leave it to the controller, and those that the laws know
 * themselves. Each line is a pattern in lower-case English. Add a phrase with a case in the fixture of
 * rights/refusal-grounds.
 */

/** Nobody outside can check these, whatever they refer to. */
const OPEN = matcher([
  '\\b(?:(?:im)?practica\\w+|(?:in)?convenien\\w+|burdensome|onerous|too (?:difficult|costly|expensive|complex)|unduly|undue (?:burden|effort|hardship)|(?:excessive|disproportionate|unreasonable) (?:costs?|expense|burden|hardship))\\b',
  '\\b(?:in)?(?:feasib|advisab|desirab)\\w+\\b',
  '\\bdiscretion\\w*', '\\bsees? fit\\b', '\\b(?:deem|consider|believ|think|choos|wish|judg)\\w*\\b', '\\b(?:we|it|the company|the controller) (?:determin|decid)\\w*\\b', '\\bin (?:our|its) (?:\\w+ )?(?:opinion|judge?ment|view|interests?)\\b',
  '\\b(?:business|commercial|operational|organi[sz]ational|corporate)\\b', '\\b(?:administrative|internal|legitimate|valid|good|justified|important|other|own) (?:\\w+ )?(?:purposes?|reasons?|needs?|grounds?|considerations?|polic(?:y|ies))\\b',
  '\\b(?:any|whatever|no) (?:\\w+ )?reasons?\\b', '\\b(?:certain|some|special|exceptional|particular|limited|other) (?:\\w+ )?(?:circumstances|cases|situations|exceptions|limitations|conditions|instances)\\b', '\\bcase[- ]by[- ]case\\b',
]);
/** These are open only where they stand alone: "necessary" is, "necessary to perform the contract" is not. */
const VAGUE = matcher([
  '\\b(?:un)?reasonabl[ey]\\b', '\\b(?:in)?appropriate\\b', '\\b(?:un)?necessary\\b', '\\bneed(?:s|ed)?\\b', '\\b(?:if|where|when|whenever|as far as|to the extent|not) (?:it is |is |this is )?(?:reasonably )?possible\\b', '\\bunable to\\b',
]);

const KNOWN = matcher([
  // the request itself
  '\\bunfounded\\b', '\\bexcessive (?:requests?|in number|demands?)\\b|\\bexcessive$|\\bexcessive (?:or|and|,)', '\\brepet\\w+', '\\brepeat\\w+', '\\bfrivolous\\b', '\\bvexatious\\b', '\\babus\\w+', '\\bmanifestly\\b', '\\bbad faith\\b', '\\bdisproportionate (?:\\w+ )?efforts?\\b',
  '\\bidentit\\w+', '\\bverif\\w+', '\\bauthenticat\\w+', '\\bidentif\\w+', '\\bauthori[sz]\\w+', '\\balready (?:has|have|had|given|received)\\b', '\\b(?:no longer|not|never) (?:hold|holds|held|have|has|kept)\\b',
  // the law, and what it weighs
  '(?<!\\b(?:business|or|and) )\\blegal(?:ly)?\\b(?! (?:purposes?|reasons?|interests?|considerations?|position))', '\\blaws?\\b|\\blawful\\b', '\\bstatut\\w+', '\\bregulat\\w+', '\\bcourts?\\b', '\\bclaims?\\b', '\\bdisputes?\\b', '\\blitigation\\b', '\\bproceedings?\\b', '\\binvestigat\\w+', '\\bcrim\\w+', '\\boffences?\\b', '\\bprivilege\\w*', '\\bauthorit(?:y|ies)\\b', '\\btax\\b', '\\baccounting\\b', '\\bretention (?:dut|period|obligation)\\w*',
  '\\bpublic (?:interest|health|task|safety|security|order)\\b', '\\bscientific\\b|\\bresearch\\b', '\\bstatistic\\w+', '\\barchiv\\w+', '\\b(?:free(?:dom of)?) (?:speech|expression|information|press)\\b', '\\bjournalis\\w+', '\\b(?:compelling|overriding) (?:\\w+ )?(?:grounds?|reasons?|interests?)\\b',
  // other people, and secrets
  '\\b(?:privacy|rights?|freedoms?|data|information|interests) (?:and (?:freedoms|interests) )?of (?:others?|other \\w+|third part\\w+|another|somebody else)\\b', '\\b(?:others?|another \\w+|other (?:people|person|individual|user)s?|third part\\w+).? (?:rights|privacy|data)\\b', '\\btrade secrets?\\b', '\\bconfidential\\w*', '\\bintellectual property\\b', '\\bsafety\\b', '\\bsecurity\\b', '\\bfraud\\w*', '\\b(?:life|health)\\b', '\\bminors?\\b|\\bchild\\w*',
  // the service itself
  '\\bcontracts?\\b', '\\btransactions?\\b', '(?<!\\bin )\\borders?\\b', '\\bagreements?\\b', '\\btechnical(?:ly)? (?:im)?(?:in)?(?:possib|feasib)\\w+', '\\b(?:im)?possib\\w+ (?:for )?technical\\w*', '\\bdebug\\w*', '\\bsubscription\\b', '\\bwarrant(?:y|ies)\\b', '\\bpayments?\\b|\\bdebts?\\b|\\boutstanding\\b',
]);

/** Whether a ground of refusal leaves it to the controller: "extremely impractical", "for business reasons". */
export function isOpenGround(words: string): boolean {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  const parts = plain.split(/;|\band\/or\b|\bor\b/);
  return parts.some((part) => OPEN.test(part) && !KNOWN.test(part)) || (VAGUE.test(plain) && !KNOWN.test(plain));
}
