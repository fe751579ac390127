import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Field, Node, Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'retention/period',
  subject: 'how long {item} is kept',
  all: 'personal data',
  of: 'data',
  asks: ['retention.period', 'retention.criterion'],
  select: termsInUse,
  generally: ['retention.period', 'retention.criterion'],
  denied: 'gap',
  help: 'Give a period, or the criterion that decides it.',
  since: '0.1.0',
});

/** What is said of copies does not say how long the data itself is kept. */
function termsInUse({ retention }: Part<'data'>): readonly (Field | (Node & { readonly facts: readonly [] }))[] {
  const statements = retention.items.filter(({ place }) => place.facts.length === 0 || place.facts.some(({ value }) => value !== 'backups' && value !== 'archive'));
  const isOpen = retention.items.length === 0 || statements.length === 0;
  const whole = { path: retention.path, state: retention.state === 'stated' ? 'undeclared' : retention.state, facts: [] } as const;
  return isOpen ? [whole] : statements.flatMap((item) => (item.state === 'stated' ? [item.period, item.criterion] : [{ path: item.path, state: item.state, facts: [] as const }]));
}
