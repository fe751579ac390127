import { defineRule } from '../../src/engine/rule.js';
import type { Part } from '../../src/model/policy.js';
import { statedWords } from '../../src/model/selectors.js';

export default defineRule({
  id: 'policy/text-defect',
  meta: {
    description: 'The text can be read in one way only',
    severity: 'warning', since: '0.1.0',
    messages: { open: 'The text leaves its meaning open: {what}', changed: 'What the text means hangs on a flaw in it: {what}' },
    severities: { changed: 'error' },
    help: 'Rewrite the passage so that it can be read in one way only.',
  },
  create: ({ report }) => ({
    defect: (item) => {
      if (item.state !== 'stated' || item.effect.state === 'denied' || item.effect.state === 'unreadable') return;
      const [kind] = statedWords(item.kind);
      if (kind === 'conflict') return;
      const isChanged = statedWords(item.effect).includes('meaning-changing');
      report({ messageId: isChanged ? 'changed' : 'open', at: item.path, on: 'key', data: { what: whatOf(item, kind) }, ...helpOf(item) });
    },
  }),
});

/** Two passages that contradict each other are a contradiction, wherever it is found. */
const KINDS: Readonly<Record<string, string>> = { broken: 'a sentence is broken', missing: 'something is missing', ambiguous: 'a passage can be read in two ways' };
const LONGEST = 140;

function whatOf({ says }: Part<'defects'>, kind = ''): string {
  const words = statedWords(says).join('; ');
  if (words === '') return KINDS[kind] ?? 'a passage is flawed';
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words;
}

function helpOf({ reading }: Part<'defects'>): { help?: string } {
  const [taken] = statedWords(reading);
  return taken === undefined ? {} : { help: `Rewrite the passage so that it can be read in one way only; the declaration takes this one: ${taken}.` };
}
