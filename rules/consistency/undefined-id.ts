import { defineRule } from '../../src/engine/rule.js';
import { fieldsOf, isNode } from '../../src/model/fields.js';
import { didYouMean, nearest } from '../../src/model/nearest.js';
import type { Collection, Policy } from '../../src/model/policy.js';

export default defineRule({
  id: 'consistency/undefined-id',
  meta: {
    description: 'Every id that is used is defined',
    severity: 'error', since: '0.1.0',
    messages: { undefined: 'Nothing defines the {what} "{id}"{guess}' },
    help: 'Define it, or correct the name.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      const kinds = kindsOf(policy);
      for (const [name, field] of fieldsOf(policy)) {
        const kind = kinds[name];
        if (kind?.ids === undefined) continue;
        for (const { value, path } of field.facts) {
          const id = name === 'about' ? value?.split('.', 1)[0] : value;
          if (id === undefined || UNNAMED.has(id) || kind.ids.has(id)) continue;
          if (!kind.isWords || nearest(id, kind.ids) !== undefined) report({ messageId: 'undefined', at: path, data: { what: kind.what, id, guess: didYouMean(id, kind.ids) } });
        }
      }
    },
  }),
});

const UNNAMED: ReadonlySet<string> = new Set(['none', 'not-stated']);

/** Which ids may stand in a field, or none where what defines them can't be read. In `to` words may stand as well; `about` holds paths. */
function kindsOf(policy: Policy): Readonly<Record<string, { what: string; ids: ReadonlySet<string> | undefined; isWords?: boolean }>> {
  const audiences = idsOf(policy.scope, ...policy.scope.items.map((scope) => scope.audiences));
  const data = idsOf(policy.data, policy.sensitive);
  const dataAndGroups = data && new Set([...data, 'all', 'personal', 'non-personal']);
  return {
    audience: { what: 'audience', ids: audiences },
    services: { what: 'service', ids: idsOf(policy.scope, ...policy.scope.items.map((scope) => scope.services)) },
    purposes: { what: 'purpose', ids: idsOf(policy.purposes) },
    data: { what: 'data item', ids: dataAndGroups },
    linkedTo: { what: 'data item', ids: dataAndGroups },
    about: { what: 'block', ids: new Set(Object.keys(policy).filter((name) => isNode((policy as unknown as Readonly<Record<string, unknown>>)[name]))) },
    to: { what: 'audience', ids: audiences && new Set([...audiences, 'subjects', 'authority', 'public']), isWords: true },
  };
}

function idsOf(...parts: readonly (Collection | Policy['scope'])[]): ReadonlySet<string> | undefined {
  if (parts.some((part) => part.state === 'unreadable')) return undefined;
  return new Set(parts.flatMap((part) => part.items.flatMap((item) => item.id ?? [])));
}
