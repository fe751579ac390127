import { defineDisclosure } from '../../src/engine/disclosure.js';
import { isGivenByThePerson } from '../../src/model/personal.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'data/refusal-consequence',
  subject: 'what follows if {item} is not given',
  all: 'personal data',
  of: 'data',
  where: (item: Part<'data'>, policy: Policy) => isTheControllersOwn(item, policy) && isGivenByThePerson(item),
  asks: 'refusal',
  help: 'Say what people cannot do, or lose, if they keep the data to themselves; or that nothing follows.',
  since: '0.1.0',
});
