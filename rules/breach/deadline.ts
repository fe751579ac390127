import { defineRule } from '../../src/engine/rule.js';
import type { Requirement } from '../../src/engine/rule.js';
import { inWords } from '../../src/model/duration-words.js';
import { isLonger, parseDuration } from '../../src/model/duration.js';
import type { Part } from '../../src/model/policy.js';
import { isTheControllersOwn } from '../../src/model/speaker.js';

export default defineRule({
  id: 'breach/deadline',
  meta: {
    description: 'Breaches are reported within the time that the law allows',
    severity: 'error', since: '0.1.0',
    messages: {
      late: 'Notice of a breach to {to} may take {given}, longer than the {limit} allowed',
      open: 'Notice of a breach to {to} comes "{given}", which cannot be held against the {limit} allowed',
    },
    severities: { open: 'info' }, vague: ['open'],
    help: 'Promise the shortest time that a law in force sets, as a number.',
  },
  asks: 'breach.within',
  create: ({ policy, requirements, report }) => ({
    breach: (item) => {
      if (item.state !== 'stated' || !isTheControllersOwn(item, policy)) return;
      const limits = limitsOf(item, requirements);
      for (const { state, value = '', path } of item.within.facts) {
        if (state !== 'stated') continue;
        const given = parseDuration(value);
        const late = limits.filter(({ days }) => given !== undefined && isLonger(given, days));
        const [broken] = late.filter(({ isComparable }) => isComparable);
        // Words that name no time can be held against no law's limit, the strictest being told.
        const open = given === undefined ? limits : late;
        const telling = broken ?? open[0];
        if (telling === undefined) continue;
        const breaks = (broken === undefined ? open : late.filter(({ isComparable }) => isComparable)).map(({ requirement }) => requirement);
        report({ messageId: broken === undefined ? 'open' : 'late', at: path, data: { to: telling.to, given: inWords(value), limit: telling.limit }, breaks });
      }
    },
  }),
});

interface Limit {
  readonly requirement: Requirement;
  readonly to: string;
  readonly limit: string;
  readonly days: { readonly least: number; readonly most: number };
  /** Counts from the breach, as a declared time does; some laws count from an assessment or another notice. */
  readonly isComparable: boolean;
}

/** What the laws set for the addressees of a notice, the strictest first. */
function limitsOf({ to: { facts } }: Part<'breach'>, requirements: readonly Requirement[]): Limit[] {
  return requirements.flatMap((requirement) => {
    const { to, within, from } = requirement.limit ?? {};
    const days = parseDuration(within ?? '');
    if (to === undefined || within === undefined || days === undefined || !facts.some((fact) => fact.value === to)) return [];
    return [{ requirement, days, to: WHO[to], limit: from === undefined ? inWords(within) : `${inWords(within)} from ${from}`, isComparable: from === undefined }];
  }).sort((left, right) => left.days.most - right.days.most);
}

const WHO = { authority: 'the authority', subjects: 'the people concerned', public: 'the public' } as const;
