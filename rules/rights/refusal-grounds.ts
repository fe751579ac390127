import { defineRule } from '../../src/engine/rule.js';
import type { Right } from '../../src/engine/rule.js';
import type { Path } from '../../src/model/path.js';
import type { Field, Part } from '../../src/model/policy.js';
import { isOpenGround } from '../../src/model/refusal-grounds.js';
import { wordsOf } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'rights/refusal-grounds',
  meta: {
    description: 'Requests are refused only on grounds that can be checked',
    severity: 'warning', since: '0.1.0',
    messages: { open: 'A request may be refused on a ground that is left open: "{words}"' },
    vague: ['open'],
    help: 'Refuse only on grounds that the law knows, and say which they are.',
  },
  create: ({ policy, report }) => {
    const found = new Map<string, Path[]>();
    const check = (item: Right | Part<'requests'>, fields: readonly (Field | undefined)[]): void => {
      if (item.state !== 'stated' || !isTheControllersOwn(item, policy)) return;
      for (const fact of fields.flatMap((field) => field?.facts ?? [])) {
        const words = wordsOf(fact);
        if (fact.state === 'stated' && fact.by === 'controller' && isOpenGround(words)) found.set(words, [...(found.get(words) ?? []), fact.path]);
      }
    };
    return {
      right: (item) => check(item, [item.limits, item.condition, item.exceptions]),
      request: (item) => check(item, [item.condition, item.exceptions]),
      end: () => {
        for (const [words, [at, ...others]] of found) report({ messageId: 'open', at: at!, data: { words }, related: others.map((other) => ({ at: other, note: 'here too' })) });
      },
    };
  },
});
