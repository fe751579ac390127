import { defineRule } from '../../src/engine/rule.js';
import { fieldsOf, isNode } from '../../src/model/fields.js';
import { didYouMean, nearest } from '../../src/model/nearest.js';
import type { Path } from '../../src/model/path.js';
import type { Collection, Policy } from '../../src/model/policy.js';

export default defineRule({
  id: 'consistency/undefined-id',
  meta: {
    description: 'Every id that is used is defined',
    severity: 'error', since: '0.1.0',
    messages: { undefined: 'Nothing defines the {what} "{id}"{guess}', missing: 'No {what} is declared, and {count} places name one: {ids}' },
    help: 'Define it, or correct the name.',
  },
  create: ({ report }) => ({
    policy: (policy) => {
      const kinds = kindsOf(policy);
      const missing = new Map<Kind['block'], Use[]>();
      for (const [name, field] of fieldsOf(policy)) {
        const kind = kinds[name];
        if (kind?.ids === undefined) continue;
        for (const { value, path } of field.facts) {
          const id = name === 'about' ? value?.split('.', 1)[0] : value;
          if (id === undefined || UNNAMED.has(id) || kind.ids.has(id)) continue;
          if (kind.isWords && nearest(id, kind.ids) === undefined) continue;
          if (kind.isMissing) missing.set(kind.block, [...(missing.get(kind.block) ?? []), { what: kind.what, id, path }]);
          else reportOne({ what: kind.what, id, path }, kind.ids);
        }
      }
      for (const [block, uses] of missing) {
        if (uses.length === 1) reportOne(uses[0]!, NOTHING);
        else report({ messageId: 'missing', at: block, on: 'key', data: { what: uses[0]!.what, count: uses.length, ids: namesOf(uses) }, related: uses.slice(0, MAX_NAMED).map(({ path }) => ({ at: path, note: 'named here' })) });
      }

      function reportOne({ what, id, path }: Use, ids: ReadonlySet<string>): void {
        report({ messageId: 'undefined', at: path, data: { what, id, guess: didYouMean(id, ids) } });
      }
    },
  }),
});

interface Use {
  readonly what: string;
  readonly id: string;
  readonly path: Path;
}

const NOTHING: ReadonlySet<string> = new Set();
const MAX_NAMED = 3;

function namesOf(uses: readonly Use[]): string {
  const ids = [...new Set(uses.map(({ id }) => `"${id}"`))];
  const more = ids.length - MAX_NAMED;
  return more > 0 ? `${ids.slice(0, MAX_NAMED).join(', ')} and ${more} more` : ids.join(', ');
}

const UNNAMED: ReadonlySet<string> = new Set(['none', 'not-stated']);

interface Kind {
  readonly what: string;
  /** None where what defines them can't be read. */
  readonly ids: ReadonlySet<string> | undefined;
  /** What would define them, and whether nothing of it is declared at all. */
  readonly block: Path;
  readonly isMissing: boolean;
  /** Words may stand there as well. */
  readonly isWords?: boolean;
}

/** Which ids may stand in a field; `about` holds paths. */
function kindsOf(policy: Policy): Readonly<Record<string, Kind>> {
  const audiences = idsOf(policy.scope, ...policy.scope.items.map((scope) => scope.audiences));
  const items = idsOf(policy.data, policy.sensitive);
  const data = { what: 'data item', ids: items && new Set([...items, 'all', 'personal', 'non-personal']), block: DATA, isMissing: items?.size === 0 };
  const ofBlock = (what: string, block: Path, ids: ReadonlySet<string> | undefined): Kind => ({ what, ids, block, isMissing: ids?.size === 0 });
  return {
    audience: ofBlock('audience', AUDIENCES, audiences),
    services: ofBlock('service', SERVICES, idsOf(policy.scope, ...policy.scope.items.map((scope) => scope.services))),
    purposes: ofBlock('purpose', PURPOSES, idsOf(policy.purposes)),
    data,
    linkedTo: data,
    about: ofBlock('block', [], new Set(Object.keys(policy).filter((name) => isNode((policy as unknown as Readonly<Record<string, unknown>>)[name])))),
    to: { ...ofBlock('audience', AUDIENCES, audiences && new Set([...audiences, 'subjects', 'authority', 'public'])), isWords: true },
  };
}

const [AUDIENCES, SERVICES, PURPOSES, DATA]: readonly [Path, Path, Path, Path] = [['scope', 'audiences'], ['scope', 'services'], ['purposes'], ['data']];

function idsOf(...parts: readonly (Collection | Policy['scope'])[]): ReadonlySet<string> | undefined {
  if (parts.some((part) => part.state === 'unreadable')) return undefined;
  return new Set(parts.flatMap((part) => part.items.flatMap((item) => item.id ?? [])));
}
