import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part, Policy } from '../../src/model/policy.js';
import { isCompelled, isForThirdParties, isPersonalSharing } from '../../src/model/recipients.js';

export default defineDisclosure({
  id: 'recipients/named',
  subject: 'the names of the recipients of {item}',
  all: 'personal data',
  of: 'sharing',
  where: (item: Part<'sharing'>, policy: Policy) => isPersonalSharing(item, policy) && isForThirdParties(item) && !isCompelled(item, policy),
  asks: 'names',
  detailOf: 'recipients/categories',
  help: 'Name each organisation that receives data for ends of its own; a kind of recipient is no name.',
  since: '0.1.0',
});
