import type { Part, Policy } from './policy.js';
import { statedWords } from './selectors.js';
import { isA } from './vocabulary.js';

/** Data without which a purpose can't be served. */
export interface Need {
  readonly what: string;
  /** Terms of the vocabulary, any of which will do, with all that lies below. */
  readonly categories: readonly string[];
  /** The policy's own words for it. */
  readonly words: RegExp;
}
type Purpose = Part<'purposes'>;

const ADDRESS = {
  email: { what: 'an e-mail address', categories: ['contact.email'], words: /e-?mail/i },
  phone: { what: 'a telephone number', categories: ['contact.phone'], words: /phone|mobile|\btel\b|\bcell/i },
  post: { what: 'a postal address', categories: ['contact.address'], words: /address/i },
} as const satisfies Readonly<Record<string, Need>>;

/** What reaches people by a channel needs the address for it; how they reach us does not. */
const REACHING = ['marketing', 'communications', 'fundraising', 'surveys', 'events'];
const CHANNELS: readonly (readonly [words: RegExp, need: Need])[] = [
  [/\be-?mails?\b|\bnewsletters?\b/i, ADDRESS.email],
  [/\b(?:tele)?phones?\b|\bcalls?\b|\bsms\b|\btext messages?\b|\btexts\b|\bwhatsapp\b/i, ADDRESS.phone],
  [/(?<!\be-?)\bpost(?:al)?\b(?! (?:on|in|to)\b)|\bletters?\b|\b(?:postal|direct) mail\b|^mail$|\bcatalogues?\b|\bby mail\b/i, ADDRESS.post],
];
const USES: Readonly<Record<string, Need>> = {
  payment: { what: 'payment details', categories: ['financial', 'activity.purchase'], words: /pay|card|bank|billing|invoice|account number/i },
  'advertising.targeted': {
    what: 'anything to choose an advertisement by', categories: ['activity', 'identifiers', 'tracking', 'preferences', 'demographic', 'location', 'inferences', 'social-media', 'account.profile', 'device', 'survey'],
    words: /interest|cookie|brows|behaviour|behavior|activit|visit|identifier|profile|\bID\b|age\b|gender|location/i,
  },
  recruitment: { what: 'an application', categories: ['employment', 'education'], words: /appl|\bcv\b|r[ée]sum[ée]|qualif|experience|employ|certificate|reference/i },
  healthcare: { what: 'health data', categories: ['health'], words: /health|medical|patient|diagnos|treatment/i },
};

/** What a purpose needs, by its use and by the channels through which it reaches people. */
export function needsOf({ use, channels }: Purpose): Need[] {
  const uses = statedWords(use);
  const isFor = (ancestors: readonly string[]): boolean => uses.some((value) => ancestors.some((ancestor) => isA('purposes', value, ancestor)));
  const byChannel = isFor(REACHING) ? statedWords(channels).flatMap((channel) => CHANNELS.find(([words]) => words.test(channel))?.[1] ?? []) : [];
  return [...Object.entries(USES).filter(([name]) => isFor([name])).map(([, need]) => need), ...new Set(byChannel)];
}

interface Stock {
  readonly kinds: readonly string[];
  readonly words: readonly string[];
  /** Ids of the purposes that it is for; nothing where the policy links none. */
  readonly purposes: readonly string[] | undefined;
}

/**
 * Tells whether something declared may serve a need: data of that kind or of a wider one ("contact details"), data in
 * the policy's own words for it, data of which nobody knows the kind, unless it is for other purposes, or a tracker's.
 */
export function supplyOf(policy: Policy): (need: Need, purposeId: string) => boolean {
  const stocks = [...policy.data.items, ...policy.sensitive.items].filter(({ state }) => state !== 'denied').map((item): Stock => ({
    kinds: item.categories.facts.flatMap(({ value, state }) => (state === 'stated' && value !== undefined ? [value] : [])),
    words: [...item.categories.facts.flatMap(({ other }) => other ?? []), ...statedWords(item.items), ...statedWords(item.says), item.id],
    purposes: item.purposes && statedWords(item.purposes),
  }));
  const unknown = stocks.filter(({ kinds }) => kinds.length === 0);
  const trackers = policy.trackers.items.filter(({ state }) => state !== 'denied').map(({ purposes }) => purposes && statedWords(purposes));
  const isKnown = new Map<Need, boolean>();
  return (need, purposeId) => {
    const isFor = (purposes: readonly string[] | undefined): boolean => purposes === undefined || purposes.includes(purposeId);
    if (!isKnown.has(need)) isKnown.set(need, stocks.some((stock) => fits(stock, need)));
    return isKnown.get(need)! || unknown.some(({ purposes }) => isFor(purposes)) || (need === USES['advertising.targeted'] && trackers.some(isFor));
  };
}

function fits({ kinds, words }: Stock, need: Need): boolean {
  return kinds.some((kind) => need.categories.some((category) => isA('data', kind, category) || isA('data', category, kind))) || words.some((text) => need.words.test(text));
}
