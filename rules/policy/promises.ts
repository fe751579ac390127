import { defineRule } from '../../src/engine/rule.js';
import { isAnswered, lookUp } from '../../src/model/look-up.js';
import { statedWords } from '../../src/model/selectors.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'policy/promises',
  meta: {
    description: 'What the policy says that it explains, it explains',
    severity: 'warning', since: '0.1.0',
    messages: { unkept: 'The policy says that it explains "{about}", and it does not', nowhere: 'The policy points to something that is not there: "{says}"' },
    help: 'Say what was announced, or drop the announcement.',
  },
  create: ({ policy, report }) => {
    const known = new Map<string, boolean>();
    const isKept = (about: string): boolean => {
      if (!known.has(about)) known.set(about, [about, ...elsewhere(about)].some((path) => lookUp(policy, path).some((part) => isAnswered(part, policy))));
      return known.get(about)!;
    };
    return {
      promise: (item) => {
        if (item.state !== 'stated' || item.stance === 'presupposed' || !isTheControllersOwn(item, policy)) return;
        for (const { state, value, path } of item.about.facts) {
          if (state !== 'stated' || value === undefined || !Object.hasOwn(policy, value.split('.', 1)[0]!)) continue;
          if (!isKept(value)) report({ messageId: 'unkept', at: path, data: { about: value } });
        }
        const isPointer = item.reference === 'promised' || item.reference === 'dangling';
        if (isPointer && item.about.facts.length === 0) report({ messageId: 'nowhere', at: item.path, on: 'key', data: { says: statedWords(item.says).join('; ') || 'see below' } });
      },
    };
  },
});

/** Other places that may answer: a rule for all stands for each, and each for all. */
const ELSEWHERE: readonly (readonly [path: RegExp, other: string])[] = [
  [/^(?=retention\b)/, 'data.*.'], [/^(?=retention\b)/, 'sensitive.*.'], [/^(?:data|sensitive)(?:\.[^.]+)?\.(?=retention\b)/, ''],
  [/^legalBasis$/, 'purposes.*.basis'], [/^legalBasis(?=\.)/, 'purposes.*'], [/^purposes(?:\.[^.]+)?\.(?=(?:basis|law|interest)\b)/, 'legalBasis.'],
  [/^rights\.[^.]+\.(?=(?:channels|within|from|fee)\b)/, 'requests.'], [/^requests\.(?=(?:channels|within|from|fee)\b)/, 'rights.*.'],
];

function elsewhere(about: string): string[] {
  return ELSEWHERE.filter(([path]) => path.test(about)).map(([path, other]) => about.replace(path, other));
}
