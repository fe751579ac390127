import { defineDisclosure } from '../../src/engine/disclosure.js';
import { isPersonal } from '../../src/model/personal.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'data/source-third-party',
  subject: 'from whom {item} comes, where not from the person',
  all: 'personal data',
  of: 'data',
  where: (item: Part<'data'>, policy: Policy) => isTheControllersOwn(item, policy) && isPersonal(item) && mayComeFromOthers(item),
  asks: 'sourceNames',
  help: 'Name the sources or their kinds, and say which are open to the public; "third parties" is no source.',
  since: '0.1.0',
});

/** Said of it, or nothing said of its source at all. */
function mayComeFromOthers({ source }: Part<'data'>): boolean {
  return source.facts.some(({ value }) => value === 'third-party' || value === 'public') || source.state === 'silent' || source.state === 'undeclared';
}
