import type { Visitor } from './rule.js';

/** What a visitor can be called with. */
export const NOUN_NAMES = Object.keys({
  policy: true, problem: true, service: true, audience: true, acceptance: true, controller: true, legalBasis: true, purpose: true, data: true, sensitive: true, retention: true,
  tracker: true, sharing: true, transfer: true, security: true, breach: true, right: true, request: true, children: true, change: true, promise: true, defect: true, end: true,
} satisfies Record<keyof Visitor, true>) as readonly (keyof Visitor)[];
