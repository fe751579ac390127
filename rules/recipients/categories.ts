import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isCompelled, isPersonalSharing } from '../../src/model/recipients.js';

export default defineDisclosure({
  id: 'recipients/categories',
  subject: 'the recipients of {item}',
  all: 'personal data',
  of: 'sharing',
  where: (item: Part<'sharing'>, policy: Policy) => isPersonalSharing(item, policy) && !isCompelled(item, policy),
  asks: ['recipients', 'names'],
  help: 'Say who receives data, by kind or by name: carriers, payment services, advertisers. "Trusted partners" are no kind.',
  since: '0.1.0',
});
