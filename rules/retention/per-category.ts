import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part } from '../../src/model/policy.js';
import { isPersonal } from '../../src/model/personal.js';
import { isOfCopies, termsInUse } from '../../src/model/terms-in-use.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'retention/per-category',
  subject: 'a period of its own for {item}',
  all: 'each kind of data',
  of: 'data',
  asks: ['retention.period', 'retention.criterion'],
  select: termsInUse,
  where: (item: Part<'data'> & { readonly id: string }, policy) => isTheControllersOwn(item, policy) && isPersonal(item) && !policy.retention.items.some((statement) => isPeriodOf(statement, item.id)),
  detailOf: 'retention/period',
  denied: 'gap',
  help: 'Give each kind of data its own period or criterion; one sentence for all hides which is kept longest.',
  since: '0.1.0',
});

/** A policy-wide statement may name the data it is about. */
function isPeriodOf(statement: Part<'retention'>, id: string): boolean {
  const { data, period, criterion } = statement;
  return !isOfCopies(statement) && [period, criterion].some((field) => field.state === 'stated') && data !== undefined && data.facts.some(({ value }) => value === id);
}
