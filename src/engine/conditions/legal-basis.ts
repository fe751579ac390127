import { collectedWhole } from '../../model/collected.js';
import type { Item, Part, Policy } from '../../model/policy.js';
import { isA } from '../../model/vocabulary.js';
import { decide } from './condition.js';
import type { Conditions } from './condition.js';
import { affirmed, isInTerms, isStated, isUnreadable, ofController, values } from './statements.js';

export const legalBasis = {
  consent: {
    asks: 'Does any processing rest on the consent of the person?',
    settledBy: 'purposes.*.basis',
    test: ({ policy }) => {
      const asked = affirmed(policy, policy.trackers).flatMap((tracker) => values(policy, tracker.consent));
      const isAskedPerhaps = asked.includes('implied') || isUnreadable(policy.trackers, 'consent') || isUnreadable(policy.acceptance, 'of', 'as');
      return decide({
        yes: restsOn(policy, 'consent') || asked.includes('opt-in') || affirmed(policy, policy.acceptance).some((item) => isConsentToProcessing(policy, item)),
        no: isEveryBasisKnown(policy) && !isAskedPerhaps,
      });
    },
  },
  'legitimate-interests': {
    asks: 'Does any processing rest on legitimate interests?',
    settledBy: 'purposes.*.basis',
    test: ({ policy }) => decide({
      yes: restsOn(policy, 'legitimate-interests') || grounds(policy).some(({ interest }) => isStated(policy, interest)),
      no: isEveryBasisKnown(policy) && !isUnreadable(policy.purposes, 'interest') && !isUnreadable(policy.legalBasis, 'interest'),
    }),
  },
  'collection-required-by-law': {
    asks: 'Does a law or an order require or authorise the collection?',
    settledBy: 'purposes.*.basis',
    test: ({ policy }) => decide({
      yes: restsOn(policy, 'legal-obligation') || grounds(policy).some(({ law }) => affirmed(policy, law).length > 0) || provisions(policy).some(({ required }) => values(policy, required).includes('law')),
      no: (isEveryBasisKnown(policy) || isEveryProvisionKnown(policy))
        && !isUnreadable(policy.purposes, 'basis', 'law') && !isUnreadable(policy.legalBasis, 'basis', 'law') && !isUnreadable(collectedWhole(policy), 'required'),
    }),
  },
} satisfies Conditions;

/** Whether a purpose, or the policy for all of them, names this basis or one below it. */
export function restsOn(policy: Policy, basis: string): boolean {
  return grounds(policy).some((ground) => values(policy, ground.basis).some((term) => isA('legalBases', term, basis)));
}

type Ground = Item & Pick<Part<'legalBasis'>, 'basis' | 'law' | 'interest'>;

function grounds(policy: Policy): Ground[] {
  return [...affirmed(policy, ofController(policy.purposes)), ...affirmed(policy, ofController(policy.legalBasis))];
}

/** Every purpose has a basis, its own or the general one. One that the text only presupposes leaves room for others. */
function isEveryBasisKnown(policy: Policy): boolean {
  if (isUnreadable(policy.purposes, 'basis') || isUnreadable(policy.legalBasis, 'basis')) return false;
  const general = affirmed(policy, ofController(policy.legalBasis)).filter((item) => isBasisKnown(policy, item));
  const purposes = affirmed(policy, ofController(policy.purposes));
  if (general.some((item) => item.purposes === undefined)) return purposes.every((item) => !isStated(policy, item.basis) || isBasisKnown(policy, item));
  const isNamed = (id: string): boolean => general.some((item) => item.purposes?.facts.some(({ value }) => value === id));
  return purposes.length > 0 && purposes.every((item) => (isStated(policy, item.basis) ? isBasisKnown(policy, item) : isNamed(item.id)));
}

function isBasisKnown(policy: Policy, { stance, basis }: Pick<Ground, 'stance' | 'basis'>): boolean {
  return isInTerms(policy, basis) && [stance, ...basis.facts.map((fact) => fact.stance)].every((each) => each !== 'presupposed');
}

function provisions(policy: Policy): Part<'data'>[] {
  return affirmed(policy, ofController(collectedWhole(policy)));
}

function isEveryProvisionKnown(policy: Policy): boolean {
  return provisions(policy).length > 0 && provisions(policy).every(({ required }) => isInTerms(policy, required));
}

function isConsentToProcessing(policy: Policy, acceptance: Part<'acceptance'>): boolean {
  return values(policy, acceptance.as).includes('consent') && values(policy, acceptance.of).some((thing) => thing === 'processing' || thing === 'cookies' || thing === 'transfers');
}
