import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: 'policy/effective-date',
  subject: 'when it {accepted}',
  asks: ['policy.effective', 'policy.updated'],
  accepts: { effective: 'takes effect', updated: 'was last updated' },
  denied: 'gap',
  help: 'Put the date on the policy, in full; the date of a copy or an archive is not its own.',
  since: '0.1.0',
});
