/*
 * Words that leave open when, how far, whether or of how much something holds. Four classes, after Reidenberg, Bhatia,
 * Breaux and Norton, "Ambiguity in Privacy Policies and the Impact of Regulation" (J. Legal Stud. 45(S2), 2016). A class
 * is a list of patterns in lower-case English, matched whole and without regard to case. Add a word here with a case in
 * the fixture of wording/vague.
 */
interface VagueClass {
  /** What is wrong with the words. */
  readonly flaw: string;
  readonly words: readonly string[];
  /** Phrases with such a word in them that are clear. */
  readonly except: readonly string[];
}

const LEGAL = '(?:by|under|in) (?:\\w+ ){0,2}?(?:laws?|statutes?|regulations?|courts?)';
/** What may or may not come of something is asked for by laws in these words. */
const OUTCOME = '(?:adverse )?(?:consequences?|impacts?|effects?|risks?|outcomes?)';

const CLASSES: readonly VagueClass[] = [
  {
    flaw: 'a condition that nobody can check',
    words: ['depend(?:s|ing|ent)?', 'necessary', '(?:in)?appropriate', 'as soon as (?:possible|practicable)', '(?:as|if|when|where(?:ver)?|whenever) (?:\\w+ )?(?:needed|required|applicable|possible|practicable|feasible)', '(?:un)?reasonabl[ey]', 'sometimes', 'from time to time', 'at times', 'occasionally', 'periodically'],
    except: ['strictly necessary', `necessary ${LEGAL}`, '(?:as|if|when|where) (?:\\w+ )?required (?:by|under)', 'reasonable (?:doubt|suspicion)'],
  },
  {
    flaw: 'exceptions that nobody knows',
    words: ['generally', 'mostly', 'widely', 'general', 'commonly', 'usually', 'normally', 'typically', 'largely', 'often', 'primarily', 'mainly', 'in most cases', 'among other things', 'inter alia'],
    except: ['general (?:data protection|terms|public|meeting|counsel|partner|practitioner|manager)s?', '(?:attorney|director)[- ]general'],
  },
  {
    flaw: 'nobody can tell whether',
    words: ['may', 'might', 'can', 'could', 'would', 'likely', 'possible', 'possibly', 'potentially', 'perhaps', 'unsure'],
    except: [`(?:likely|possible) ${OUTCOME}`, '(?:as|if|when|where(?:ver)?) possible', "ca(?:n't|nnot)|couldn't|(?:can|could) (?:not|no longer)", 'may (?:be of )?interest', 'in may', 'may \\d+'],
  },
  {
    flaw: 'nobody can tell which or how many',
    words: ['anyone', 'anybody', 'everyone', 'everybody', 'certain', 'numerous', 'some', 'most', 'few', 'much', 'many', 'various', 'several', 'including but not limited to', 'including without limitation', 'a (?:wide |broad )?(?:variety|number|range) of'],
    except: ["(?:any|every)(?:one|body)(?: who| whose| that| else|['’]s)", 'at most', 'the most', '(?:as|how|so|too) (?:much|many|few)', 'in most cases'],
  },
];
/** What people may do is a permission and leaves nothing open. */
const PERSON = "(?:you|users?|visitors?|customers?|members?|subscribers?|clients?|people|(?:a|the|each|every|any) person|individuals?|who (?:\\w+ ){1,6}?|children|a child|parents?|guardians?|(?:any|every)(?:one|body)|they)";
const PERMISSION = `(?:${PERSON} ?(?:also |always |still |then |only |either |\\w+ly )?(?:may|can|could|might)\\b(?! (?:also )?(?:be|receive|get|lose|have|need|notice|experience)\\b)|(?:may|can) (?:\\w+ )?be (?:withdrawn|revoked|requested|asked for|refused|declined|rejected|disabled|switched off|turned off|changed|cancelled|exercised|lodged|filed|unsubscribed|contacted|reached|found|read|viewed|seen|downloaded|managed|configured|adjusted))`;
const UNIVERSAL = /^(?:any|every)(?:one|body)$/i;
const DENIAL = /\b(?:no|not|never|nobody|none|neither|nor|without)\b|n't\b/i;
const FIGURE = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)[ -](?:\w+[ -])?(?:hour|day|week|month|quarter|year)s?\b/i;
const CLAUSE = /[,;:.](?= |$)| (?:and|or|but|unless|although|though|while) /i;

const MATCHERS = CLASSES.map(({ flaw, words, except }) => ({ flaw, isModal: words.includes('may'), words: matcher(words), except: matcher([...except, PERMISSION]) }));

export interface VagueWord {
  readonly word: string;
  readonly flaw: string;
  readonly isModal: boolean;
}

/** The vague words of a text, each once. `isDenial`: the text says what is not done. */
export function vagueWordsIn(text: string, isDenial = false): VagueWord[] {
  const found = text.replaceAll(/\s+/g, ' ').split(CLAUSE).filter((clause) => !FIGURE.test(clause)).flatMap((clause) => MATCHERS.flatMap(({ flaw, isModal, words, except }) => {
    if (clause.search(words) < 0) return [];
    const isDenied = isDenial || DENIAL.test(clause);
    const plain = clause.replaceAll(except, ' ');
    return [...plain.matchAll(words)].map(([word]) => ({ word: word.toLowerCase(), flaw, isModal })).filter(({ word }) => !(isDenied && UNIVERSAL.test(word)));
  }));
  return [...new Map(found.map((entry) => [entry.word, entry])).values()];
}

function matcher(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${patterns.join('|')})(?![\\w-])`, 'gi');
}
