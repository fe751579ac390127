import { defineRule } from '../../src/engine/rule.js';
import { inWords } from '../../src/model/duration-words.js';
import { isLonger } from '../../src/model/duration.js';
import { isLegalClaim, isLegalDuty } from '../../src/model/legal-grounds.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { haveNothingInCommon, mayMeet, reachOf, statedWords } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';
import { storageTerms } from '../../src/model/storage-terms.js';
import type { StorageTerm } from '../../src/model/storage-terms.js';
import { isA } from '../../src/model/vocabulary.js';

export default defineRule({
  id: 'retention/override',
  meta: {
    description: 'No clause on storage takes back what another promises',
    severity: 'warning', since: '0.1.0',
    messages: {
      erasure: 'Data is kept whatever else the policy says, the right of erasure included',
      shorter: 'Data is kept whatever else the policy says, though {period} is promised',
    },
    help: 'Say which data is kept in spite of the promise, for how long and under which duty, in the place of the promise.',
  },
  create: ({ policy, report }) => ({
    end: () => {
      const terms = storageTerms(policy);
      const promises = terms.filter(({ isOverriding }) => !isOverriding);
      const rights = erasures(policy).map((item) => ({ item, reach: reachOf(item) }));
      for (const term of terms.filter(({ isOverriding, statement }) => isOverriding && !isBoundByLaw(statement, policy))) {
        const isTouched = (other: StorageTerm): boolean => isSamePlace(term, other) && mayMeet(term, other);
        if (promises.some((other) => isShorter(term, other) && isTouched(other))) continue;
        const at = term.statement.overrides ? [...term.statement.path, 'overrides'] : term.statement.path;
        const right = rights.find(({ reach }) => mayMeet(term, reach));
        const promise = promises.find((other) => isShorter(other, term) && isTouched(other));
        if (right !== undefined) report({ messageId: 'erasure', at, related: [{ at: right.item.path, note: 'the right' }] });
        if (promise?.period !== undefined) report({ messageId: 'shorter', at, data: { period: inWords(promise.period.words) }, related: [{ at: promise.statement.period.path, note: 'the promise' }] });
      }
    },
  }),
});

function erasures(policy: Policy): Part<'rights'>['erasure']['items'] {
  const granted = policy.rights.items.filter(({ stance }) => stance !== 'presupposed').flatMap(({ erasure }) => erasure.items);
  return granted.filter((item) => item.state === 'stated' && item.stance !== 'presupposed' && isTheControllersOwn(item, policy) && !statedWords(item.exceptions).includes('stated-elsewhere'));
}

/** What is promised of a place alone, such as backups, is taken back only by a clause on that place. */
function isSamePlace({ place }: StorageTerm, promise: StorageTerm): boolean {
  return promise.place.length === 0 || (place.length > 0 && !haveNothingInCommon(place, promise.place));
}

/** By its number; a period that counts from an event is not measured against words. */
function isShorter({ period, statement }: StorageTerm, other: StorageTerm): boolean {
  if (period === undefined) return false;
  if (other.period !== undefined) return isLonger(other.period.days, period.days);
  return other.statement.period.state !== 'stated' && other.statement.criterion.state === 'stated' && statement.from.state !== 'stated';
}

/** Every law lets data be kept for as long as a law demands it, or a claim is open. */
function isBoundByLaw({ criterion, condition, purposes }: Part<'retention'>, policy: Policy): boolean {
  const isLegal = (words: string): boolean => words.split(/[,;]|\bor\b/).every((part) => isLegalDuty(part) || isLegalClaim(part));
  const uses = policy.purposes.items.filter(({ id }) => statedWords(purposes).includes(id)).flatMap(({ use }) => use.facts);
  const grounds = [criterion, condition].map(statedWords).filter((words) => words.length > 0);
  return grounds.some((words) => words.every(isLegal)) || (uses.length > 0 && uses.every(({ value }) => LEGAL_USES.some((use) => isA('purposes', value, use))));
}

const LEGAL_USES = ['legal-compliance', 'legal-claims', 'enforcement'];
