import { parseDuration } from './duration.js';
import type { Days } from './duration.js';
import type { Part, Policy } from './policy.js';
import { reachOf, statedWords } from './selectors.js';
import type { Reach } from './selectors.js';
import { isTheControllersOwn } from './speaker.js';

type Data = Policy['data']['items'][number];

/** What the controller says about how long data is kept: for all of it, or under one data item. */
export interface StorageTerm extends Reach {
  readonly statement: Part<'retention'>;
  readonly of?: Data;
  readonly place: readonly string[];
  /** Its first period, where that is a number. */
  readonly period?: { readonly words: string; readonly days: Days };
  /** It holds notwithstanding anything else. */
  readonly isOverriding: boolean;
}

export function storageTerms(policy: Policy): StorageTerm[] {
  const general = policy.retention.items.map((statement) => readTerm(statement));
  const single = [...policy.data.items, ...policy.sensitive.items].flatMap((of) => of.retention.items.map((statement) => readTerm(statement, of)));
  return [...general, ...single].filter(({ statement }) => statement.state === 'stated' && isTheControllersOwn(statement, policy));
}

function readTerm(statement: Part<'retention'>, of?: Data): StorageTerm {
  const [words] = statedWords(statement.period);
  const days = parseDuration(words ?? '');
  return {
    ...reachOf(statement), ...(of !== undefined && { of, data: [of.id] }), statement, place: statedWords(statement.place), ...(words !== undefined && days !== undefined && { period: { words, days } }),
    isOverriding: [statement, ...statement.period.facts, ...statement.criterion.facts].some(({ overrides }) => overrides),
  };
}
