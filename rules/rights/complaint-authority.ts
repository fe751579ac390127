import { defineRule } from '../../src/engine/rule.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'rights/complaint-authority',
  meta: {
    description: 'The right to complain names the authority',
    severity: 'info', since: '0.1.0',
    messages: { unnamed: 'People may complain to an authority, and the policy does not say to which' },
    help: 'Name the supervisory authority, best with an address or a link.',
  },
  create: ({ policy, report }) => ({
    right: (item, name) => {
      if (name !== 'complaint' || item.state !== 'stated' || item.stance === 'presupposed' || !isTheControllersOwn(item, policy)) return;
      const { state, path } = item.authority;
      if (state !== 'stated' && state !== 'unreadable') report({ messageId: 'unnamed', at: path, on: 'key' });
    },
  }),
});
