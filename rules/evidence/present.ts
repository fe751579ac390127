import { defineRule } from '../../src/engine/rule.js';
import type { Fact, Field, Item, Node, Policy } from '../../src/model/policy.js';
import { isNode } from '../../src/model/fields.js';

/** What the capturer says of the capture, and what no passage can state. */
const OWN: Readonly<Record<string, readonly string[]>> = { policy: ['title', 'url', 'language', 'archived', 'source', 'read'], scope: ['markets'] };
const SELECTORS = ['audience', 'services'];

export default defineRule({
  id: 'evidence/present',
  meta: {
    description: 'Each stated fact points to the passage that states it',
    severity: 'info', since: '0.1.0', isOptIn: true,
    messages: { missing: '"{name}" points to no passage of the text' },
    help: 'Give the first words and the last words of the passage under `evidence`, here or on what holds it.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      if (!hasSource(policy)) return;
      for (const [name, block] of Object.entries(policy)) {
        if (name === 'defects' || !isNode(block)) continue;
        for (const item of (block.items ?? []) as readonly Item[]) {
          for (const { path } of bareParts(item, OWN[name] ?? [])) report({ messageId: 'missing', at: path, on: 'key', data: { name: path.findLast((step) => typeof step === 'string') ?? '' } });
        }
      }
    },
  }),
});

function hasSource(policy: Policy): boolean {
  return policy.policy.items.some(({ source }) => source.items.some(({ file, archive }) => [file, archive].some(({ state }) => state === 'stated')));
}

/** The outermost items that say something for which nothing points to a passage. */
function bareParts(item: Item, own: readonly string[]): Node[] {
  if (item.evidence.length > 0 || (item.state !== 'stated' && item.state !== 'denied')) return [];
  const parts = Object.entries(item as unknown as Readonly<Record<string, unknown>>).flatMap(([name, part]) => (isNode(part) && !own.includes(name) && !SELECTORS.includes(name) && part.state !== 'undeclared' && part.state !== 'silent' ? [part] : []));
  const isBare = parts.length === 0 ? own.length === 0 : parts.some((part) => isField(part) && part.facts.some(isBareFact));
  return isBare ? [item] : parts.flatMap((part) => ((part.items ?? []) as readonly Item[]).flatMap((inner) => bareParts(inner, [])));
}

function isField(part: Node): part is Field {
  return 'facts' in part;
}

function isBareFact({ evidence, state }: Fact): boolean {
  return evidence.length === 0 && (state === 'stated' || state === 'denied');
}
