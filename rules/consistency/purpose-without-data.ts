import { defineRule } from '../../src/engine/rule.js';
import { needsOf, supplyOf } from '../../src/model/needed-data.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'consistency/purpose-without-data',
  meta: {
    description: 'The data that a purpose needs is declared',
    severity: 'info', since: '0.1.0',
    messages: { missing: '"{id}" needs {what}, and no data of that kind is declared' },
    help: 'Declare the data, or say how the purpose is served without it.',
  },
  create: ({ policy, report }) => {
    const isKnown = policy.data.state === 'undeclared' ? policy.isReadWhole : policy.data.state !== 'unreadable';
    const mayServe = supplyOf(policy);
    return {
      purpose: (item) => {
        if (!isKnown || item.id === undefined || item.state !== 'stated' || !isTheControllersOwn(item, policy)) return;
        for (const need of needsOf(item)) {
          if (!mayServe(need, item.id)) report({ messageId: 'missing', at: item.path, on: 'key', data: { id: item.id, what: need.what } });
        }
      },
    };
  },
});
