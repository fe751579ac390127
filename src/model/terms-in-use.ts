import { isDecided } from './answers.js';
import type { Field, Node, Part } from './policy.js';

/** How long a data item itself is kept: what is said of copies does not say that. */
export function termsInUse({ retention }: Part<'data'>): readonly (Field | Part<'retention'> | (Node & { readonly facts: readonly [] }))[] {
  const statements = retention.items.filter((item) => !isOfCopies(item));
  const isOpen = retention.items.length === 0 || statements.length === 0;
  const whole = { path: retention.path, state: retention.state === 'stated' ? 'undeclared' : retention.state, facts: [] } as const;
  return isOpen ? [whole] : statements.flatMap((item): (Field | Part<'retention'>)[] => (isDecided(item) ? [item] : [item.period, item.criterion]));
}

/** Said of backups and archives alone. */
export function isOfCopies({ place: { facts } }: Part<'retention'>): boolean {
  return facts.length > 0 && facts.every(({ value }) => value === 'backups' || value === 'archive');
}
