import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isCompelled, isForThirdParties, isPersonalSharing } from '../../src/model/recipients.js';

export default defineDisclosure({
  id: 'recipients/purpose',
  subject: 'why the recipients of {item} get it',
  all: 'personal data',
  of: 'sharing',
  where: (item: Part<'sharing'>, policy: Policy) => isPersonalSharing(item, policy) && isForThirdParties(item) && !isCompelled(item, policy),
  asks: 'purposes',
  detailOf: 'recipients/categories',
  help: 'Say of each recipient what it uses the data for.',
  since: '0.1.0',
});
