import { defineRule } from '../../src/engine/rule.js';
import type { Field } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

/** What is done for other reasons. Registering is not among them: it can hold a choice of its own. */
const CONDUCT = ['use', 'entry', 'purchase'];
const HANDLING = ['processing', 'cookies', 'transfers'];

export default defineRule({
  id: 'policy/consent-by-use',
  meta: {
    description: 'Nobody is taken to consent by using, entering or buying something',
    severity: 'warning', since: '0.1.0',
    messages: { conduct: '"{through}" counts as consent to {of}' },
    help: 'Ask for consent apart from the service, or rest the processing on another basis.',
  },
  create: ({ policy, report }) => ({
    acceptance: (item) => {
      if (!isTheControllersOwn(item, policy)) return;
      const conduct = item.through.facts.find((fact) => fact.state === 'stated' && CONDUCT.includes(fact.value ?? ''));
      const as = valuesOf(item.as);
      const of = valuesOf(item.of);
      const isConsent = as.includes('consent');
      const isAgreed = isConsent || as.includes('agreement') || as.length === 0;
      const what = of.find((thing) => HANDLING.includes(thing) && isAgreed) ?? of.find((thing) => thing === 'policy' && isConsent) ?? (of.length === 0 && isConsent ? 'processing' : undefined);
      if (conduct !== undefined && what !== undefined) report({ messageId: 'conduct', at: conduct.path, data: { through: conduct.value!, of: what === 'policy' ? 'the policy' : what } });
    },
  }),
});

function valuesOf(field: Field): string[] {
  return field.facts.flatMap((fact) => (fact.state === 'stated' && fact.value !== undefined ? [fact.value] : []));
}
