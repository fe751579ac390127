import { children } from './children.js';
import { collection } from './collection.js';
import type { Condition, ConditionName } from './condition.js';
import { legalBasis } from './legal-basis.js';
import { organisation } from './organisation.js';
import { practices } from './practices.js';
import { recipients } from './recipients.js';
import { sensitive } from './sensitive.js';
import { trackers } from './trackers.js';
import { transfers } from './transfers.js';
import { uses } from './uses.js';

export type { Condition, ConditionInput, ConditionName, Verdict } from './condition.js';

/** What the laws' `when` may name: each one question to the declaration. */
export const conditions: Readonly<Record<ConditionName, Condition>> = {
  ...collection, ...legalBasis, ...uses, ...sensitive, ...children, ...recipients, ...transfers, ...trackers, ...organisation, ...practices,
};
