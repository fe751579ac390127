import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Context, Requirement, Rule } from '../../src/engine/rule.js';
import { inWords } from '../../src/model/duration-words.js';
import { isLonger, parseDuration } from '../../src/model/duration.js';
import type { Days } from '../../src/model/duration.js';
import type { Field, Part, Policy } from '../../src/model/policy.js';

const question = defineDisclosure({
  id: 'policy/annual-update',
  subject: 'at what interval it is reviewed, and when it last was',
  asks: ({ policy }) => (policy.items.length === 0 ? [policy] : policy.items.map((item) => (item.updated.state === 'stated' ? intervalOf(item) : item.updated))),
  denied: 'gap',
  help: 'Give the interval as a duration, and the date of the last update; "from time to time" is no interval.',
  since: '0.1.0',
});

const LIMITS = {
  rare: 'The policy is reviewed every {given}, less often than once in the {limit} that the law allows',
  overdue: 'The policy was last updated on {updated}, longer ago than the {limit} that the law allows',
} as const;

type Messages = typeof question.meta.messages & typeof LIMITS;

export default {
  ...question,
  meta: { ...question.meta, messages: { ...question.meta.messages, ...LIMITS }, severities: { ...question.meta.severities, rare: 'info', overdue: 'info' } },
  create: (context) => ({
    policy: (policy) => {
      question.create(context as unknown as Context<typeof question.meta.messages, undefined>).policy?.(policy);
      compareInterval(policy, context);
      compareAge(policy, context);
    },
  }),
} satisfies Rule<Messages, undefined>;

/** Words stand where the text has no number: they give no interval. */
function intervalOf({ reviewCycle }: Part<'policy'>): Field {
  const isVague = reviewCycle.state === 'stated' && !reviewCycle.facts.some(({ value }) => parseDuration(value ?? '') !== undefined);
  return isVague ? { path: reviewCycle.path, state: 'undeclared', facts: [] } : reviewCycle;
}

function compareInterval({ policy }: Policy, { requirements, report }: Context<Messages, undefined>): void {
  for (const { state, by, value, path } of policy.items.flatMap((item) => item.reviewCycle.facts)) {
    const given = state === 'stated' && by === 'controller' ? parseDuration(value ?? '') : undefined;
    const broken = given === undefined ? undefined : brokenBy(given, requirements);
    if (broken !== undefined) report({ messageId: 'rare', at: path, data: { given: inWords(value!), limit: broken.limit }, breaks: broken.breaks });
  }
}

/** A copy says nothing of what came after it: its age is that of the day on which it was taken. */
function compareAge({ policy }: Policy, { requirements, day, report }: Context<Messages, undefined>): void {
  const datesOf = (name: 'updated' | 'archived'): { value: string; path: Field['path'] }[] => policy.items.flatMap((item) => item[name].facts).flatMap(({ state, value, path }) => (state === 'stated' && value !== undefined ? [{ value, path }] : []));
  const last = datesOf('updated').sort((left, right) => (left.value < right.value ? -1 : 1)).at(-1);
  const [seen] = [day, ...datesOf('archived').map(({ value }) => value)].sort();
  if (last === undefined || seen === undefined) return;
  const age = (Date.parse(seen) - Date.parse(last.value)) / 86_400_000;
  const broken = brokenBy({ least: age, most: age }, requirements);
  if (broken !== undefined) report({ messageId: 'overdue', at: last.path, data: { updated: last.value, limit: broken.limit }, breaks: broken.breaks });
}

/** The laws whose time it exceeds, with the shortest. */
function brokenBy(given: Days, requirements: readonly Requirement[]): { limit: string; breaks: readonly Requirement[] } | undefined {
  const broken = requirements.flatMap((requirement) => {
    const within = requirement.limit?.within ?? '';
    const days = parseDuration(within);
    return days !== undefined && isLonger(given, days) ? [{ requirement, within, days }] : [];
  }).sort((left, right) => left.days.most - right.days.most);
  return broken.length === 0 ? undefined : { limit: inWords(broken[0]!.within), breaks: broken.map(({ requirement }) => requirement) };
}
