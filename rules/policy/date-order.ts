import { defineRule } from '../../src/engine/rule.js';
import { inWords } from '../../src/model/duration-words.js';
import { isLonger, parseDuration } from '../../src/model/duration.js';
import type { Fact, Field, Part, Policy } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'policy/date-order',
  meta: {
    description: 'The dates of the policy and the notice it promises agree',
    severity: 'error', since: '0.1.0',
    messages: {
      archived: 'Updated on {updated}, after the copy of {archived} was taken',
      notice: 'Updated on {updated} and in effect from {effective}, though a notice of {ahead} ahead is promised',
      conditional: 'Updated on {updated} and in effect from {effective}, though some changes need a notice of {ahead} ahead',
      retroactive: 'In effect from {effective}, before the update of {updated}',
    },
    severities: { conditional: 'info', retroactive: 'info' },
    help: 'Correct the dates, or let a change take effect only after the notice that is promised.',
  },
  create: ({ policy, report }) => ({
    end: () => {
      const [updated] = datesOf(policy, 'updated');
      const archived = datesOf(policy, 'archived').at(-1);
      const effective = datesOf(policy, 'effective').at(-1);
      if (updated === undefined) return;
      if (archived !== undefined && archived.value! < updated.value!) report({ messageId: 'archived', at: updated.path, data: { updated: updated.value!, archived: archived.value! }, related: [{ at: archived.path, note: 'the copy' }] });
      if (effective === undefined) return;

      const dates = { updated: updated.value!, effective: effective.value! };
      const gap = (Date.parse(dates.effective) - Date.parse(dates.updated)) / 86_400_000;
      const broken = noticesOf(policy).filter(({ ahead }) => gap < 0 || isLonger(parseDuration(ahead.value ?? '') ?? { least: 0, most: 0 }, { least: gap, most: gap }));
      const telling = broken.find(({ isConditional }) => !isConditional) ?? broken[0];
      if (telling !== undefined) report({ messageId: telling.isConditional ? 'conditional' : 'notice', at: effective.path, data: { ...dates, ahead: quoted(telling.ahead) }, related: [{ at: telling.ahead.path, note: 'the promise' }] });
      else if (gap < 0) report({ messageId: 'retroactive', at: effective.path, data: dates });
    },
  }),
});

/** In order. Of several updates the first is compared, and the last date of the others, so that only what can't agree is reported. */
function datesOf({ policy }: Policy, name: 'updated' | 'archived' | 'effective'): Fact[] {
  const facts = policy.items.flatMap((item) => (item[name] as Field).facts);
  return facts.filter(({ state, value }) => state === 'stated' && value !== undefined).sort((left, right) => left.value!.localeCompare(right.value!));
}

interface Notice {
  readonly ahead: Fact;
  readonly isConditional: boolean;
}

/** How long before a change of the policy people are told, for sure or where something holds. */
function noticesOf(policy: Policy): Notice[] {
  const changes = policy.changes.items.filter((item) => item.state === 'stated' && isTheControllersOwn(item, policy) && isOfThePolicy(item));
  return changes.flatMap((item) => item.notice.items.flatMap((notice) => {
    const isMeant = notice.state === 'stated' && notice.by === 'controller' && notice.stance === 'does' && item.stance === 'does';
    const facts = isMeant ? notice.ahead.facts.filter(({ state }) => state === 'stated') : [];
    return facts.map((ahead) => ({ ahead, isConditional: [item, notice, ahead].some(({ condition, exceptions }) => condition !== undefined || exceptions !== undefined) }));
  }));
}

function isOfThePolicy({ of }: Part<'changes'>): boolean {
  return of.facts.length === 0 || of.facts.some(({ value }) => value === 'policy');
}

function quoted({ value = '', other = value }: Fact): string {
  return parseDuration(value) === undefined ? `"${other}"` : inWords(value);
}
