import type { Block, Collection, Item, Policy } from '../model/policy.js';
import type { Right, Visitor } from './rule.js';

/** The nouns that stand for one block or collection each. */
const NOUNS = {
  acceptance: 'acceptance', controller: 'controller', legalBasis: 'legalBasis', purposes: 'purpose', data: 'data', sensitive: 'sensitive', trackers: 'tracker',
  sharing: 'sharing', transfers: 'transfer', security: 'security', breach: 'breach', requests: 'request', children: 'children', changes: 'change', promises: 'promise', defects: 'defect',
} as const satisfies Partial<Record<keyof Policy, keyof Visitor>>;

/** Calls a rule's handlers; what a handler throws is the caller's to judge. */
export type Call = <Noun extends keyof Visitor>(noun: Noun, ...parts: Parameters<NonNullable<Visitor[Noun]>>) => void;

/** One walk for all rules: each noun once for the policy, and each item of a list or map. */
export function walk(policy: Policy, call: Call): void {
  call('policy', policy);
  for (const scope of policy.scope.items) {
    for (const item of scope.services.items) call('service', item);
    for (const item of scope.audiences.items) call('audience', item);
  }
  for (const [block, noun] of Object.entries(NOUNS)) {
    for (const item of itemsOf(policy, block)) (call as (noun: string, item: Item) => void)(noun, item);
  }
  for (const item of itemsOf(policy, 'retention')) call('retention', item as Policy['retention']['items'][number]);
  for (const data of [...policy.data.items, ...policy.sensitive.items]) for (const item of data.retention.items) call('retention', item, data);
  for (const rights of policy.rights.items) {
    for (const [name, value] of Object.entries(rights)) {
      if (isBlock(value)) for (const item of value.items) call('right', item as Right, name);
    }
  }
  call('end');
}

function itemsOf(policy: Policy, name: string): readonly Item[] {
  const { items } = (policy as unknown as Readonly<Record<string, Block | Collection>>)[name]!;
  const absent = policy.absentItems[name];
  return items.length === 0 && absent !== undefined ? [absent] : items;
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
}
