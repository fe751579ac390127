import { defineRule } from '../../src/engine/rule.js';
import { inWords } from '../../src/model/duration-words.js';
import { isLonger, parseDuration } from '../../src/model/duration.js';
import type { Days } from '../../src/model/duration.js';
import { isWithin } from '../../src/model/path.js';
import type { Fact, Field, Part } from '../../src/model/policy.js';
import { areApart, statedWords, wordsOf } from '../../src/model/selectors.js';
import { storageTerms } from '../../src/model/storage-terms.js';
import type { StorageTerm } from '../../src/model/storage-terms.js';

export default defineRule({
  id: 'retention/conflict',
  meta: {
    description: 'The same data is kept for one period',
    severity: 'error', since: '0.1.0',
    messages: { conflict: 'The same data is kept for {first} and for {second}' },
    help: 'Keep one period, or say for which data, purpose, place or people each holds.',
  },
  create: ({ policy, report }) => ({
    end: () => {
      const groups = new Map<string, Period[]>();
      for (const period of storageTerms(policy).flatMap(periodsOf)) {
        for (const key of period.keys) groups.set(key, [...(groups.get(key) ?? []), period]);
      }
      const reported = new Set<Period>();
      for (const group of groups.values()) for (const [index, second] of group.entries()) {
        const first = reported.has(second) ? undefined : group.slice(0, index).find((other) => isDisjoint(other, second) && isSame(other, second));
        if (first === undefined) continue;
        reported.add(second);
        report({ messageId: 'conflict', at: second.fact.path, data: { first: inWords(wordsOf(first.fact)), second: inWords(wordsOf(second.fact)) }, related: [{ at: first.fact.path, note: 'the other period' }] });
      }
    },
  }),
});

interface Period {
  readonly fact: Fact;
  readonly statement: Part<'retention'>;
  readonly days: Days;
  readonly bound: 'least' | 'most' | undefined;
  /** Periods that share one are of the same data. */
  readonly keys: readonly string[];
}

function periodsOf(term: StorageTerm): Period[] {
  const { statement } = term;
  if (term.isOverriding || statement.exceptions !== undefined || statement.stance === 'presupposed') return [];
  return [...statement.period.facts, ...statement.criterion.facts].flatMap((fact) => {
    const days = fact.state === 'stated' && fact.exceptions === undefined ? parseDuration(wordsOf(fact)) : undefined;
    return days === undefined ? [] : [{ fact, statement, days, bound: boundOf([statement.says, fact.says].flatMap(statedWords).join(' ')), keys: keysOf(term) }];
  });
}

/** The policy-wide default is one for all: what names a data item is an exception to it. */
function keysOf(term: StorageTerm): string[] {
  return [...(term.data.length === 0 ? ['all', 'personal'] : term.data), ...(term.of === undefined ? [] : likenessOf(term.of))];
}

/** Two items with the same categories, purposes, people, source and occasion are the same data under two names. */
function likenessOf({ categories, purposes, audience, services, source, occasions, items, called, condition }: NonNullable<StorageTerm['of']>): string[] {
  const parts = [categories, purposes, audience, services, source, occasions, items, called, condition].map((field) => statedWords(field).sort());
  return parts[0]!.length > 0 && parts[1]!.length > 0 ? [JSON.stringify(parts)] : [];
}

function isDisjoint(left: Period, right: Period): boolean {
  const [ours, theirs] = [left, right].map(({ days, bound }) => (bound === 'least' ? { ...days, most: Infinity } : bound === 'most' && left.bound !== right.bound ? { ...days, least: 0 } : days)) as [Days, Days];
  return isLonger(ours, theirs) || isLonger(theirs, ours);
}

/** Where one names a purpose, a place or people and the other does not, it is the exception and the other the rule. */
function isSame(left: Period, right: Period): boolean {
  const isAlike = (ours: Field | undefined, theirs: Field | undefined): boolean => !areApart(ours, theirs) && statedWords(ours).length > 0 === statedWords(theirs).length > 0;
  const selectors = ['purposes', 'audience', 'services', 'condition'] as const;
  return selectors.every((name) => isAlike(own(left, name), own(right, name))) && isAlike(left.statement.place, right.statement.place)
    && !areApart(left.statement.from, right.statement.from) && !areApart(left.statement.then, right.statement.then);
}

/** What stands beside the period or its statement; not what the data item hands down. */
function own({ fact, statement }: Period, name: 'purposes' | 'audience' | 'services' | 'condition'): Field | undefined {
  return [fact[name], statement[name]].find((field) => field !== undefined && isWithin(field.path, statement.path));
}

function boundOf(words: string): Period['bound'] {
  if (/\b(?:at least|minimum|not? (?:less|shorter) than)\b/i.test(words)) return 'least';
  return /\b(?:at most|up to|maximum|(?:not?|never) (?:longer|more) than|exceed\w*)\b/i.test(words) ? 'most' : undefined;
}
