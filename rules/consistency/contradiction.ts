import { defineRule } from '../../src/engine/rule.js';
import { declaredConflicts, sidesOf } from '../../src/model/declared-conflicts.js';
import { explain, metBy } from '../../src/model/opposition.js';
import { overruledFacts } from '../../src/model/overruled-facts.js';
import { formatPath } from '../../src/model/path.js';

export default defineRule({
  id: 'consistency/contradiction',
  meta: {
    description: 'The policy does not say yes and no to the same',
    severity: 'error', since: '0.1.0',
    messages: {
      statements: '"{yes}" affirms what "{no}" denies ({kind}: {why})',
      text: 'The text contradicts itself: {says}',
      unsettled: 'The text seems to contradict itself: {says}',
      fact: '"{fact}" is {value} among the facts, and "{block}" says otherwise',
    },
    severities: { unsettled: 'warning' },
    help: 'Take one of the two back, or say what is an exception from what.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      for (const { strongest, related } of metBy(policy, 'contradiction')) {
        const { yes, no, kind } = strongest;
        report({ messageId: 'statements', at: yes.at, on: 'key', data: { yes: yes.name, no: no.name, kind, why: explain(strongest) }, related });
      }
      for (const defect of declaredConflicts(policy)) {
        if (defect.effect.state === 'denied') continue;
        const isUnsettled = defect.effect.facts.some(({ value }) => value === 'ambiguous');
        const says = defect.says?.facts.map(({ value }) => value).join('; ') ?? 'two passages say yes and no';
        const related = sidesOf(policy, defect).map(({ path }) => ({ at: path, note: 'one of the two sides' }));
        report({ messageId: isUnsettled ? 'unsettled' : 'text', at: defect.path, data: { says }, related });
      }
      for (const { fact, value, at, by } of overruledFacts(policy)) {
        report({ messageId: 'fact', at, data: { fact, value: String(value), block: formatPath(by[0]!) }, related: by.map((path) => ({ at: path, note: 'what the policy says' })) });
      }
    },
  }),
});
