import type { Part, Policy } from './policy.js';

/** All data that is declared: what stands under `sensitive` is data as well. */
export function collected({ data, sensitive }: Policy): readonly (Part<'data'> & { readonly id: string })[] {
  return [...data.items, ...sensitive.items];
}

/** `data` and `sensitive` read as one: `data: none` denies nothing that is declared under `sensitive`. */
export function collectedWhole(policy: Policy): Policy['data'] {
  const { data, sensitive } = policy;
  const states = [data.state, ...(sensitive.items.length > 0 || sensitive.state === 'unreadable' ? [sensitive.state] : [])];
  const state = (['unreadable', 'stated'] as const).find((each) => states.includes(each)) ?? data.state;
  return { path: data.path, state, items: collected(policy) };
}
