import { defineDisclosure } from '../../src/engine/disclosure.js';
import { isGivenByThePerson } from '../../src/model/personal.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineDisclosure({
  id: 'data/provision',
  subject: 'whether {item} has to be given',
  all: 'personal data',
  of: 'data',
  where: (item: Part<'data'>, policy: Policy) => isTheControllersOwn(item, policy) && isGivenByThePerson(item),
  asks: 'required',
  help: 'Say of each kind of data whether a law, a contract or the service needs it, or people are free to give it.',
  since: '0.1.0',
});
