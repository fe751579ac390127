import { defineRule } from '../../src/engine/rule.js';
import { overrunsIn } from '../../src/model/closed-lists.js';
import { explain, metBy } from '../../src/model/opposition.js';

export default defineRule({
  id: 'consistency/narrowing',
  meta: {
    description: 'A general yes is not narrowed by another passage',
    severity: 'info', since: '0.1.0',
    messages: {
      narrowed: '"{yes}" is general, and "{no}" takes part of it back ({kind}: {why})',
      unnamed: '"{yes}" does not say who receives, and "{no}" denies the same to third parties',
      only: '"only" closes this list, and "{beyond}" goes beyond it ({what})',
    },
    help: 'Say the limit where the general statement stands, so that whoever reads one of the two knows both.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      for (const { strongest, related } of metBy(policy, 'narrowing')) {
        const { yes, no, kind } = strongest;
        const place = { at: yes.at, on: 'key', related } as const;
        if (kind === 'unnamed') report({ messageId: 'unnamed', ...place, data: { yes: yes.name, no: no.name } });
        else report({ messageId: 'narrowed', ...place, data: { yes: yes.name, no: no.name, kind, why: explain(strongest) } });
      }
      for (const { at, overruns: [first, ...others] } of overrunsIn(policy)) {
        const related = [{ at: first!.beyond.at, note: 'goes beyond it' }, ...others.map(({ beyond, what }) => ({ at: beyond.at, note: `goes beyond it too (${what})` }))];
        report({ messageId: 'only', at, on: 'key', data: { beyond: first!.beyond.name, what: first!.what }, related });
      }
    },
  }),
});
