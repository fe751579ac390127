import { isLegalClaim, isLegalDuty, matcher } from './legal-grounds.js';

/*
 * Conditions under which data is passed on: those that leave it to the one who holds it, and those that somebody else
 * can check. Each line is a pattern in lower-case English. Add a phrase with a case in the fixture of recipients/open-power.
 */
const WORTH = '(?:appropriate|necessary|proper|reasonable|advisable|desirable|prudent|useful|helpful|suitable|right|justified|warranted|needed|beneficial|expedient)';

const JUDGED = matcher([
  '\\bdiscretion\\w*', '\\bsees? fit\\b', `\\b(?:deem|consider|believ|think|thought|judg|find|found|feel|felt|determin|decid|conclud)\\w*\\b.{0,60}\\b${WORTH}\\b`,
  '\\b(?:we|it|they|the company|the controller) (?:so )?(?:decides?|chooses?|wish(?:es)?|wants?|likes?|pleases?)\\b', '\\bfor (?:any|whatever|no) (?:\\w+ )?(?:reasons?|purposes?)\\b', '\\bat will\\b', '\\bcase[- ]by[- ]case\\b',
  `^(?:(?:only|where|when|whenever|if|as|is|are|be|it|this|that|the|release|disclosure|sharing|may) )*(?:otherwise )?(?:reasonably )?(?:appropriate|advisable|desirable|useful|suitable|reasonable|prudent|expedient)$`,
]);
/** These are open only where no end is named beside them. */
const NEEDED = matcher([
  '^(?:(?:only|where|when|whenever|if|as|is|are|be|it|this|that|the|release|disclosure|sharing|may|far|to|extent) )*(?:otherwise )?(?:reasonably )?(?:necessary|needed|required|possible)$',
  '\\b(?:from time to time|occasionally|sometimes)\\b', '\\b(?:certain|some|special|exceptional|particular|limited|other|various) (?:\\w+ )?(?:circumstances|cases|situations|instances|conditions|occasions)\\b',
  '\\b(?:business|commercial|operational|legitimate|internal) (?:\\w+ )?(?:needs?|reasons?|interests?|purposes?|considerations)\\b',
]);

const CHECKABLE = matcher([
  '\\b(?:consent|permission|authori[sz]ation|opt(?:s|ed)?[- ](?:in|out))\\w*\\b', '\\b(?:person|people|user|you|customer|member|individual|subject|visitor|client)s?\\b.{0,20}\\b(?:asks?|requests?|chooses?|choice|agrees?|instructs?|directs?|wants?|wish(?:es)?|decides?)\\b',
  '\\blaws?\\b|\\blegal\\w*|\\billegal|\\bunlawful', '\\bauthorit(?:y|ies)\\b', '\\bpolice\\b', '\\bgovernment\\w*', '\\bregulat\\w+', '\\binvestigat\\w+', '\\bwarrants?\\b', '\\bprotective order\\b',
  '\\bfraud\\w*', '\\bcrim\\w+', '\\bviolat\\w+', '\\bbreach\\w*', '\\babus\\w+|\\bmisus\\w+', '\\bsafety\\b', '\\bsecurity\\b', '\\blife\\b|\\blives\\b', '\\bhealth\\b', '\\bemergenc\\w+', '\\bthreat\\w*|\\bdanger\\w*', '\\bharm\\w*|\\binjur\\w+', '\\b(?:rights|property)\\b',
  '\\bmerger|\\bacqui\\w+|\\breorgani\\w+|\\bbankruptcy|\\binsolven\\w+|\\bsale\\b', '\\bcontracts?\\b|\\bagreements?\\b|\\bterms\\b', '\\b(?<!in )orders?\\b', '\\bdeliver\\w*', '\\bpayments?\\b|\\bdebts?\\b',
]);

/** Whether a condition leaves it to the one who holds the data. `hasEnds`: the purposes of it are named beside it. */
export function isOpenPower(condition: string, hasEnds: boolean): boolean {
  const plain = condition.replaceAll(/\s+/g, ' ').trim();
  if (CHECKABLE.test(plain) || isLegalDuty(plain) || isLegalClaim(plain)) return false;
  return JUDGED.test(plain) || (!hasEnds && NEEDED.test(plain));
}
