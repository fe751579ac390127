import type { Context, Messages, Rule, Visitor } from '../engine/rule.js';
import type { CustomRule } from '../generated/rule.types.js';
import type { Item, Policy } from '../model/policy.js';
import { isTheControllersOwn } from '../model/speaker.js';
import { failuresOf } from './failures.js';
import type { Failure } from './failures.js';
import { STANDING, nouns } from './nouns.js';
import { pageOf } from './page.js';
import { translate } from './translate.js';
import type { Translation } from './translate.js';
import type { Engine } from './validator.js';
import { seenAs, viewOf } from './view.js';
import type { View } from './view.js';

/** A standard's own rule: it speaks only where the standard asks for it. */
type OwnRule = Rule<Messages, undefined>;

/**
 * Makes a rule of what a standard says. Throws a SchemaError with the path of the mistake, from the rule's own map on.
 * `short` names the standard.
 */
export function makeRule(definition: CustomRule, short: string, engine: Engine): OwnRule {
  const { id, description, on, message, severity = 'warning', help = `Change the policy to what ${short} asks for.`, since = '' } = definition;
  const { fields, items } = nouns[on]!;
  const when = translate(definition.when ?? {}, fields, ['when'], engine);
  const require = translate(definition.require, fields, ['require'], engine);
  const applies = engine.compile({ ...(when.schema as object) });
  const holds = engine.compile(require.schema === false ? { not: {} } : { ...(require.schema as object) });
  const reads = [...when.reads, ...require.reads];
  const isWide = reads.some((path) => STANDING.has(path.at(-1)!));

  const look = (item: Item, id: string | undefined, policy: Policy, { report, requirements, judged }: Context<Messages, undefined>): void => {
    const view = viewOf(item, fields, policy, isWide);
    if (item.state === 'unreadable' || reads.some((path) => isUnreadable(view, path))) return judged?.('unreadable', []);
    // Where something is forbidden, each item that is something else is as it should be.
    if (!applies(view)) return require.schema === false ? judged?.('answered', []) : undefined;
    if (holds(view)) return judged?.('answered', [item]);
    const name = item.id ?? id ?? on;
    for (const failure of failuresOf(holds.errors ?? [], view, item)) {
      const place = { at: failure.path, on: failure.isGap || failure.field === '' ? 'key' : 'value', breaks: requirements } as const;
      // The slots of a text that nobody knows yet are no type.
      report({ ...place, messageId: messageIdOf(failure, policy), data: { id: name, value: failure.value, field: failure.field } as never });
    }
  };
  return {
    id, kind: 'custom',
    meta: { description, severity, help, since, url: definition.url ?? '', page: pageOf(definition), messages: { broken: message, silent: message, undeclared: message, denied: message } },
    asks: asksOf(on, require),
    create: (context): Visitor => ({
      policy: (policy) => {
        // Where the standard is not applied, or not yet in force, its rules have nothing to say.
        if (context.requirements.length === 0) return;
        for (const { item, id } of items(policy)) if (isWide || on === 'policy' || isTheControllersOwn(item, policy) || item.state === 'unreadable') look(item, id, policy, context);
      },
    }),
  };
}

/** What is not there is a gap, which coverage shows as what the policy makes of it; anything else breaks the rule. */
function messageIdOf({ isGap, state }: Failure, policy: Policy): string {
  if (!isGap) return 'broken';
  return state === 'denied' || state === 'silent' ? state : policy.isReadWhole ? 'silent' : 'undeclared';
}

function isUnreadable(view: View | readonly unknown[], path: readonly string[]): boolean {
  if (seenAs(view)?.state === 'unreadable') return true;
  const [step, ...rest] = path;
  if (step === undefined || Array.isArray(view)) return false;
  const parts = step === '*' ? Object.values(view) : Object.hasOwn(view, step) ? [(view as View)[step]!] : [];
  return parts.some((part) => isUnreadable(part as View, rest));
}

function asksOf(on: string, { reads }: Translation): string {
  const paths = [...new Set(reads.map((path) => path.join('.')))].filter((path, _, all) => !all.some((other) => other.startsWith(`${path}.`)));
  return paths.length === 0 ? on : paths.map((path) => (on === 'policy' ? path : `${on}: ${path}`)).join(', ');
}
