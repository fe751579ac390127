import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isPersonal } from '../../src/model/personal.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'purposes/per-category',
  subject: 'what {item} in particular is used for',
  all: 'each kind of data',
  of: 'data',
  where: (item: Part<'data'>, policy: Policy) => isTheControllersOwn(item, policy) && isPersonal(item) && !isNamedByAPurpose(item.id, policy),
  asks: 'purposes',
  help: 'Link each kind of data to its purposes; a list of data beside a list of purposes tells nobody which serves which.',
  since: '0.1.0',
});

/** A purpose may point to the data instead. */
function isNamedByAPurpose(id: string | undefined, { purposes }: Policy): boolean {
  return purposes.items.some(({ state, data }) => state === 'stated' && data?.facts.some(({ value }) => value === id));
}
