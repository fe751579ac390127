import { defineRule } from '../../src/engine/rule.js';
import { declaredWords } from '../../src/model/declared-words.js';
import type { DeclaredWords } from '../../src/model/declared-words.js';
import { ownItems } from '../../src/model/own-items.js';
import { isWithin, pathKey } from '../../src/model/path.js';
import type { Path } from '../../src/model/path.js';
import type { Field, Policy } from '../../src/model/policy.js';
import { readTerm } from '../../src/model/vague-terms.js';
import { vagueWordsIn } from '../../src/model/vague-words.js';
import type { VagueWord } from '../../src/model/vague-words.js';

export default defineRule({
  id: 'wording/vague',
  meta: {
    description: 'Vague words do not leave open what the policy says',
    severity: 'warning', since: '0.1.0', yields: true,
    messages: { weighty: 'Vague: {words} ({flaw})', elsewhere: 'Vague: {words} ({flaw})' },
    severities: { elsewhere: 'info' },
    help: 'Say when, how far, whether or how much; or leave the word out.',
    options: {
      schema: { type: 'object', properties: { allow: { description: 'Words that count as clear here.', type: 'array', items: { type: 'string', minLength: 1 } } } },
      defaults: { allow: [] as readonly string[] },
    },
  },
  create: ({ options, prose, locators, report }) => ({
    policy: (policy) => {
      const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
      const said: { readonly at: Path; readonly word: string }[] = [];
      for (const [text, entries] of byWords(policy)) {
        const entry = entries.find(isWeighty) ?? entries[0]!;
        const found = vagueWordsIn(text, entry.isDenied).filter(({ word, isModal }) => !allowed.has(word) && !(isModal && CHOICES.has(entry.field)));
        if (found.length === 0) continue;
        const related = entries.filter((other) => other !== entry).map(({ at }) => ({ at, note: 'the same words' }));
        report({ messageId: isWeighty(entry) ? 'weighty' : 'elsewhere', at: entry.at, data: inWords(found), related });
        for (const { at } of entries) for (const { word } of found) said.push({ at, word });
      }
      if (prose === undefined) return;
      const own = ownItems(policy);
      for (const { text, of: at } of locators) {
        const [{ item, field } = {}, passage] = [own.get(pathKey(at)), prose.find(text)];
        if (item === undefined || passage.outcome !== 'found') continue;
        const isDenied = item.state === 'denied' || item.stance === 'never';
        // That something may be is declared as a stance, and a word that is recorded is reported where it is.
        const found = vagueWordsIn(prose.plain.slice(passage.span.start, passage.span.end), isDenied).filter(({ word, isModal }) => !allowed.has(word) && !isModal && !said.some((known) => known.word === word && isWithin(known.at, at)));
        if (found.length > 0) report({ messageId: isWeighty({ at, field: field! }) ? 'weighty' : 'elsewhere', at, on: 'key', data: inWords(found), passages: [{ span: passage.span, note: 'the passage' }] });
      }
    },
  }),
});

/** What is declared, by its words: the same ones are one finding. */
function byWords(policy: Policy): Map<string, DeclaredWords[]> {
  const entries = new Map<string, DeclaredWords[]>();
  for (const entry of declaredWords(policy)) if (!isATerm(entry)) entries.set(entry.words, [...(entries.get(entry.words) ?? []), entry]);
  return entries;
}

function inWords(found: readonly VagueWord[]): { words: string; flaw: string } {
  return { words: found.map(({ word }) => `"${word}"`).join(', '), flaw: [...new Set(found.map((each) => each.flaw))].join('; ') };
}

/** What people choose is theirs to do or not to do. */
const CHOICES = new Set(['optOut', 'control']);

/** How long data is kept, who gets it and what for, and what can be refused. */
function isWeighty({ at, field }: Pick<DeclaredWords, 'at' | 'field'>): boolean {
  const [block] = at;
  return block === 'sharing' || block === 'purposes' || field === 'lifetime' || ['retention', 'refusal', 'limits'].some((step) => at.includes(step));
}

/** `retention/definite` judges terms of storage, and a period beside one settles it. */
function isATerm({ words, field, of }: DeclaredWords): boolean {
  if (field !== 'criterion' && field !== 'lifetime') return false;
  const { period } = of as unknown as { readonly period?: Field };
  return period?.state === 'stated' || readTerm(words).vague.length > 0;
}
