/*
 * Words that leave a length of time open, and words that settle it. Each line is a pattern in lower-case English;
 * a policy's words are matched without regard to case. Add a phrase here with a case in the fixture of retention/definite.
 */
const NUMBER = '(?:\\d[\\d.,]*(?: ?[-–] ?\\d+)?\\)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|thirty(?:-six)?|forty-eight|sixty|seventy-two|ninety|hundred)';
const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)';
const LEAST = '(?<!(?:at least|minimum(?: of)?|less than|over|(?<!\\b(?:no|not) )(?:more|longer|greater) than)(?: an?)? )';
const DURATION = `${LEAST}(?<![\\w-])${NUMBER}[ -](?:(?:\\(\\w+\\)|calendar|business|working|full|further|more|additional|consecutive|rolling|whole|half|tax|financial|fiscal)[ -])*${UNIT}\\b|\\bp(?:\\d+[ymwd]|t\\d+[hms])`;
const FIELD = '(?:tax|accounting|bookkeeping|commercial|fiscal|labou?r|employment|customs|company|corporate|civil|banking|money.laundering|social.security|pensions?|medical|consumer)';
const TIME = '(?:amounts?|periods?|lengths?|spans?|duration|times?|term|while|time ?frames?|hours|days|weeks|months|years)';

const VAGUE = matcher([
  // a need, which nobody outside can see
  '\\b(?:un)?necess\\w+', '(?<!you (?:no longer |still )?)\\bneed(?:s|ed|ful)?\\b', '\\brequire(?:s|d|ments?)?\\b', '\\breasonabl[ey]\\b',
  '\\bpracticable\\b', '\\bas long as possible\\b',
  '\\b(?:as|is|are|be|remains?|if|where|when|deemed?|deems?|consider(?:ed)?|find|no longer|longer|an) (?:it )?(?:appropriate|relevant|useful|justified|proportionate|adequate|advisable|desirable|warranted|helpful|valuable|of (?:use|value|interest))\\b',
  // purposes, which end when the controller says so
  '\\bpurposes? (?:for which|of (?:the )?(?:collection|processing)|(?:that |which )?(?:we|they|it)\\b|described|outlined|set|stated|identified|specified|mentioned|listed|above|below|is|are|has|have|was|were|ceases?|requires?|no longer)',
  '\\b(?:fulfil|achiev|accomplish|satisf|serv|attain|realis|realiz|exhaust)\\w* .{0,60}\\bpurposes?\\b',
  '\\b(?:business|operational|legitimate|legal|internal|archival|such|these|those|its|our|their) purposes?\\b', '\\b(?:the|of) purposes?$',
  '\\b(?:business|operational|legitimate|commercial|legal) (?:\\w+ )?(?:interests?|reasons?|considerations)\\b',
  // a length that is none
  `\\b(?:some|certain|limited|extended|short(?:er|est)?|long(?:er|est)?|brief|prolonged|appropriate|adequate|suitable|sufficient|unspecified|undefined|indefinite|specified|specific|fixed|defined|predetermined|determined|varying|various|different|min\\w*|maximum|given|applicable|relevant|respective|corresponding|additional|further|usual|normal|standard|customary)(?: and \\w+)? (?:\\w+ ){0,2}?${TIME}\\b`,
  `\\b(?:several|few|many|multiple|numerous|couple of|number of|matter of) ${UNIT}\\b`,
  '\\ba (?:period|length|amount|span)(?: of time)?\\b(?! (?:of|ending|that ends))', '\\b(?:for|after|over) (?:a|some|any|much)? ?(?:time|while|longer|long)\\b',
  '\\b(?:temporar\\w+|briefly|time being|long[- ]term|short[- ]term|persistent(?:ly)?|foreseeable|further notice|in due course|eventually|from time to time|periodical\\w*|regularly|regular (?:basis|intervals?|clean\\w*)|routinely|occasionally|whenever)\\b',
  // the controller's own say
  '\\bdiscretion\\w*', '\\b(?:we|it|they) (?:see|sees|think|thinks|deems?|considers?|wish\\w*|want|wants|choose|like|likes|please|decides?|believes?|determines?|deletes?|removes?|are able|is able)\\b',
  '\\bcase[- ]by[- ]case\\b', '\\b(?:var(?:y|ies)|depend(?:s|ing|ent)?)\\b',
  '\\b(?:our|internal|company|corporate|retention|its)(?: \\w+){0,3} (?:polic(?:y|ies)|schedules?|practices?|procedures?|rules|guidelines?|standards?)\\b',
  '\\b(?:permi(?:t|ts|tted|ssible)|allow(?:s|ed)?) (?:by|under)\\b', '\\blaws? (?:permits?|allows?)\\b',
]);

const DEFINITE = matcher([
  DURATION,
  '\\b(?:19|20)\\d\\d-\\d\\d',
  '\\bstatut(?:es?|ory)\\b.{0,20}\\b(?:limitations?|retention|periods?|terms?|dut(?:y|ies)|obligations?)\\b', '\\blimitation periods?\\b',
  '\\b(?:prescribed|mandatory|legal) (?:retention|storage|limitation|archiving)\\b', '§ ?\\d',
  '\\b(?:tax|calendar|financial|fiscal|school|academic) (?:year|quarter|month)s?\\b', '\\b(?:warranty|guarantee|notice|return|cooling-off|withdrawal|cancellation|appeal|objection|trial|billing|contract|subscription) (?:period|term)s?\\b',
  '\\b(?:requir\\w+(?: to (?:\\w+ ){1,4}?)?|prescribed?|mandated?|ordered|stipulated|laid down|set|imposed|obliged|obligated)(?: or (?:permitted|allowed))? (?:by|under|according to|in accordance with) .{0,40}\\b(?:laws?|statutes?|regulations?|legislation|courts?|authorit(?:y|ies)|regulators?)\\b',
  '\\blaws? (?:requires?|prescribes?|obliges?)\\b', '\\blegally (?:required|obliged|obligated|bound|prescribed|mandated)\\b',
  `\\b${FIELD}\\b[\\w ,-]{0,40}\\b(?:laws?|acts?|codes?|statutes?|regulations?|legislation|retention)\\b`,
]);
/** `Companies Act`, but not a law on data protection, which sets no period. */
const NAMED_LAW = /\b[A-Z][\w&-]*(?<!Protection|Privacy|Information) (?:Act|Code|Law|Ordinance|Directive|Regulations?)\b/;
/** What follows one of these decides: an event, or a state that can be looked up. */
const CONNECTIVE = /\b(?:until|till|during(?! which)|throughout|(?<!\b(?:a|the) )while|(?:as|so) long as|for the (?:duration|term|life|lifetime|length|course|remainder) of)\b/gi;
const CAP = matcher([`(?:longer than|more than|exceed\\w*|up to|at most|max\\w*(?: \\w+)?(?: of)?|later than|within) (?:\\w+ ){0,2}?(?:${DURATION})`, `(?:${DURATION}) (?:at (?:the )?(?:most|latest)|max\\w*)`]);
const SOONER = /\bwhichever (?:\w+ ){0,3}?(?:short\w*|earl\w*|soon\w*|first)\b/i;
const EVENT = /\b(?:upon|after|once|when|end|closure|deletion|expiry|session|laws?|statut\w*|limitations?)\b|\d/i;
const JOINT = new RegExp(`(?<!\\b${FIELD})[,;]? (?:and/or|or|and|but|unless|except|although|however|otherwise) |; | / `, 'i');

const ALLOWED = '\u0001';

/** The alternatives that words of time offer, by whether anyone could tell when they end; other parts are in neither. */
export interface TermReading {
  readonly vague: readonly string[];
  readonly definite: readonly string[];
}

/**
 * Takes words such as `as long as the account is active, or as needed` apart. A part with a duration, an event or a
 * named law in it is definite whatever else it says; so are the parts before a cap ("but no longer than two years").
 * `allowed` are further words that count as definite.
 */
export function readTerm(text: string, allowed: readonly string[] = []): TermReading {
  if (allowed.length > 0) return takeApart(text, allowed);
  const reading = known.get(text) ?? takeApart(text, allowed);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, reading);
  return reading;
}

/** Several rules read the same words. */
const known = new Map<string, TermReading>();
const MAX_KNOWN = 1000;

function takeApart(text: string, allowed: readonly string[]): TermReading {
  const words = allowed.map((entry) => entry.trim()).filter((entry) => entry !== '').map((entry) => entry.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  const marked = words.length === 0 ? plain : plain.replaceAll(new RegExp(words.join('|'), 'gi'), (match) => ALLOWED + match.replaceAll(' ', ALLOWED));
  const parts = marked.split(JOINT);
  const cap = parts.findLastIndex((part) => CAP.test(part));
  const readings = parts.map((part) => {
    const isVague = VAGUE.test(part);
    const isDefinite = isVague ? isSettled(part) : EVENT.test(part) || isSettled(part);
    return { part, isVague: isVague && !isDefinite, isDefinite };
  });
  const vague = readings.filter(({ isVague }, index) => index > cap && isVague).map(({ part }) => part);
  const definite = readings.filter(({ isDefinite }) => isDefinite).map(({ part }) => part);
  return SOONER.test(plain) && definite.length > 0 ? { vague: [], definite } : { vague, definite };
}

function isSettled(part: string): boolean {
  if (part.includes(ALLOWED) || DEFINITE.test(part) || NAMED_LAW.test(part)) return true;
  const last = [...part.matchAll(CONNECTIVE)].at(-1);
  return last !== undefined && !VAGUE.test(part.slice(last.index));
}

function matcher(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}
