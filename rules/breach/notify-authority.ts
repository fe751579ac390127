import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'breach/notify-authority',
  subject: 'that it reports a breach to the authority',
  asks: ({ breach }) => [...breach.items.filter(isAnswer), breach.items.length > 0 ? { path: breach.path, state: 'undeclared', facts: [] } : breach],
  denied: 'gap',
  help: 'Say that breaches are reported to the supervisory authority, and within what time.',
  since: '0.1.0',
});

/** "We may tell" promises nothing. A statement without `to` speaks of them only where it denies all. */
function isAnswer({ to, state, stance }: Part<'breach'>): boolean {
  if (to.facts.length === 0) return state !== 'stated' || to.state === 'unreadable';
  return stance !== 'may' && to.facts.some((fact) => fact.value === 'authority' && fact.stance !== 'may');
}
