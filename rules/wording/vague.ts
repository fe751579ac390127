import { defineRule } from '../../src/engine/rule.js';
import { declaredWords } from '../../src/model/declared-words.js';
import type { DeclaredWords } from '../../src/model/declared-words.js';
import type { Field } from '../../src/model/policy.js';
import { readTerm } from '../../src/model/vague-terms.js';
import { vagueWordsIn } from '../../src/model/vague-words.js';

export default defineRule({
  id: 'wording/vague',
  meta: {
    description: 'Vague words do not leave open what the policy says',
    severity: 'warning', since: '0.1.0', yields: true,
    messages: { weighty: 'Vague: {words} ({flaw})', elsewhere: 'Vague: {words} ({flaw})' },
    severities: { elsewhere: 'info' },
    help: 'Say when, how far, whether or how much; or leave the word out.',
    options: {
      schema: { type: 'object', properties: { allow: { type: 'array', items: { type: 'string', minLength: 1 } } } },
      defaults: { allow: [] as readonly string[] },
    },
  },
  create: ({ options, report }) => ({
    policy: (policy) => {
      const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
      const passages = new Map<string, readonly DeclaredWords[]>();
      for (const entry of declaredWords(policy)) if (!isATerm(entry)) passages.set(entry.words, [...(passages.get(entry.words) ?? []), entry]);

      for (const [text, entries] of passages) {
        const entry = entries.find(isWeighty) ?? entries[0]!;
        const found = vagueWordsIn(text, entry.isDenied).filter(({ word, isModal }) => !allowed.has(word) && !(isModal && CHOICES.has(entry.field)));
        if (found.length === 0) continue;
        const words = found.map(({ word }) => `"${word}"`).join(', ');
        const flaw = [...new Set(found.map((each) => each.flaw))].join('; ');
        const related = entries.filter((other) => other !== entry).map(({ at }) => ({ at, note: 'the same words' }));
        report({ messageId: isWeighty(entry) ? 'weighty' : 'elsewhere', at: entry.at, data: { words, flaw }, related });
      }
    },
  }),
});

/** What people choose is theirs to do or not to do. */
const CHOICES = new Set(['optOut', 'control']);

/** How long data is kept, who gets it and what for, and what can be refused. */
function isWeighty({ at, field }: DeclaredWords): boolean {
  const [block] = at;
  return block === 'sharing' || block === 'purposes' || field === 'lifetime' || ['retention', 'refusal', 'limits'].some((step) => at.includes(step));
}

/** `retention/definite` judges terms of storage, and a period beside one settles it. */
function isATerm({ words, field, of }: DeclaredWords): boolean {
  if (field !== 'criterion' && field !== 'lifetime') return false;
  const { period } = of as unknown as { readonly period?: Field };
  return period?.state === 'stated' || readTerm(words).vague.length > 0;
}
