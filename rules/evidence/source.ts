import { defineRule } from '../../src/engine/rule.js';
import type { Policy } from '../../src/model/policy.js';
import type { Path } from '../../src/model/path.js';

const TEXT = 'The text "{name}" {reason}';

export default defineRule({
  id: 'evidence/source',
  meta: {
    description: 'The text that a declaration was made from can be read',
    severity: 'info', since: '0.1.0',
    messages: { missing: TEXT, refused: TEXT, unreadable: TEXT },
    help: 'Put the text beside the declaration, or name its folder under `sources` in the configuration or by --sources.',
  },
  create: ({ reading, report }) => ({
    policy: (policy) => {
      if (reading === undefined || reading.state === 'read') return;
      const { state, name, reason, isExpected } = reading;
      report({ messageId: state, at: placeOf(policy), ...(isExpected && { severity: 'error' }), data: { name, reason } });
    },
  }),
});

function placeOf(policy: Policy): Path {
  return policy.policy.items[0]?.source.items[0]?.file.path ?? ['policy', 'source', 'file'];
}
