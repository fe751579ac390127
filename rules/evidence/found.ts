import { defineRule } from '../../src/engine/rule.js';
import type { Prose, Span } from '../../src/evidence/prose.js';

export default defineRule({
  id: 'evidence/found',
  meta: {
    description: 'Each locator leads to one passage of the text',
    severity: 'error', since: '0.1.0',
    messages: {
      absent: '"{words}" is not in the text',
      near: '"{words}" is not in the text: {share} % of its words stand together in line {line}',
      repeated: '"{words}" is in the text {count} times',
      reversed: '"{words}" stands in the text only before the first words of the passage',
      scattered: 'The passage runs out of its section, from {from} into {to}',
    },
    help: 'Point to the passage by its first words, which occur once, and its last words; where the text has changed, read it again.',
  },
  create: ({ locators, prose, report }) => ({
    end: () => {
      if (prose === undefined) return;
      for (const { text, path: at } of locators) {
        const search = prose.find(text);
        const { outcome } = search;
        if (outcome === 'absent' && search.nearest === undefined) report({ messageId: 'absent', at, passages: [], data: { words: search.words } });
        else if (outcome === 'absent') {
          const { span, share } = search.nearest!;
          report({ messageId: 'near', at, passages: [{ span, note: 'the nearest passage' }], data: { words: search.words, share: Math.floor(100 * share), line: lineOf(span, prose) } });
        } else if (outcome === 'repeated') {
          const passages = search.places.map((span, index) => ({ span, note: `occurrence ${index + 1}` }));
          report({ messageId: 'repeated', at, passages, data: { words: search.words, count: search.count } });
        } else if (outcome === 'reversed') {
          report({ messageId: 'reversed', at, passages: [{ span: search.first, note: 'the first words' }, { span: search.last, note: 'the last words' }], data: { words: search.words } });
        } else if (outcome === 'scattered') {
          report({ messageId: 'scattered', at, passages: [{ span: search.span, note: 'the passage' }], data: { from: section(search.from), to: section(search.to) } });
        }
      }
    },
  }),
});

function lineOf(span: Span, prose: Prose): number {
  return prose.rangeOf(span).start.line;
}

function section(heading: string): string {
  return heading === '' ? 'the beginning' : `"${heading}"`;
}
