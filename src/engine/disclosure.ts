import { formatPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { isPersonal } from '../model/personal.js';
import type { Block, Collection, Field, Item, Node, Part, Policy } from '../model/policy.js';
import { isTheControllersOwn } from '../model/speaker.js';
import { answering, audiencesLeft, gapOf, isGap, judge, judgeState } from './judge.js';
import type { Gap, Judgement } from './judge.js';
import { listed } from './message.js';
import { hasFacts, hasItems, select, selectFrom } from './select.js';
import type { Answer, Context, Disclosure, Report, Requirement, Rule, Visitor } from './rule.js';

const MESSAGES = {
  silent: 'The policy does not state {subject}',
  undeclared: 'Not declared: {subject}',
  denied: 'The policy denies what it should state: {subject}',
  presupposed: 'The policy relies on something that it never states: {subject}',
  partial: 'The policy does not state {subject} for {audiences}',
} as const;

type Ask = Context<typeof MESSAGES, undefined>;
/** More gaps than these are one finding on the collection. */
const MAX_SINGLE = 3;

/** Makes a rule of a question: the engine alone knows what the states of a fact mean for it. */
export function defineDisclosure(disclosure: Disclosure): Rule<typeof MESSAGES, undefined> {
  const { id, asks, of, detailOf, yields, severity = 'warning', help, since } = disclosure;
  return {
    id,
    kind: 'disclosure',
    meta: { description: `The policy states ${subjectOf(disclosure)}`, severity, severities: { partial: 'info' }, messages: MESSAGES, help, since, ...(yields !== undefined && { yields }) },
    ...(detailOf !== undefined && { detailOf: [detailOf].flat() }),
    ...(typeof asks !== 'function' && { asks: [asks].flat().flatMap((path) => (of === 'data' ? [`data.*.${path}`, `sensitive.*.${path}`] : of ? [`${of}.*.${path}`] : [path])).join(', ') }),
    create: (context): Visitor => ({ policy: (policy) => (of === undefined ? askPolicy(disclosure, policy, context) : askItems(disclosure, policy, context)) }),
  };
}

/** The question in words: `how long personal data is kept`. */
function subjectOf(disclosure: Disclosure, item?: string, accepted: readonly string[] = acceptable(disclosure)): string {
  const slots: Readonly<Record<string, string>> = {
    item: item === undefined ? (disclosure.all ?? 'it') : `"${item}"`,
    accepted: accepted.map((name) => disclosure.accepts?.[name] ?? name).join(' or '),
  };
  return disclosure.subject.replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

function askPolicy(disclosure: Disclosure, policy: Policy, { report, requirements, judged }: Ask): void {
  const { accepted, breaks } = narrow(disclosure, policy, requirements);
  const answers = answersTo(disclosure, policy, accepted);
  const judgement = judge(disclosure, policy, answers);
  const at = placeOf(answers);
  judged?.(...judgeAll(disclosure, policy));
  if (isGap(judgement)) report({ messageId: judgement, at, on: 'key', data: { subject: subjectOf(disclosure, undefined, accepted) }, ...(breaks !== undefined && { breaks }), ...fixOf(judgement, [placeToAdd(policy, at)]) });
  if (judgement !== 'answered' || disclosure.perAudience === false) return;
  const left = audiencesLeft(disclosure, policy, answers);
  if (left.length > 0) report({ messageId: 'partial', at, on: 'key', data: { subject: subjectOf(disclosure), audiences: listed(left) } });
}

/** What is said to the question, whatever a law accepts as an answer. */
function judgeAll(disclosure: Disclosure, policy: Policy): [Judgement, Node[]] {
  const all = typeof disclosure.asks === 'function' ? Object.keys(disclosure.accepts ?? {}) : [];
  const ways = (all.length > 0 ? all.map((name) => [name]) : [undefined]).map((accepted) => answersTo(disclosure, policy, accepted));
  const answers = ways.find((way) => !isGap(judge(disclosure, policy, way))) ?? ways[0]!;
  return [judge(disclosure, policy, answers), answering(disclosure, policy, answers)];
}

function answersTo({ asks }: Disclosure, policy: Policy, accepted?: readonly string[]): readonly Answer[] {
  if (typeof asks === 'function') return asks(policy, accepted?.[0]);
  return [asks].flat().filter((path) => accepted?.includes(path.slice(path.lastIndexOf('.') + 1)) ?? true).flatMap((path) => select(policy, path));
}

/** Where laws accept different answers: those that have none, and what the strictest of them accept. */
function narrow(disclosure: Disclosure, policy: Policy, requirements: readonly Requirement[]): { accepted?: readonly string[]; breaks?: readonly Requirement[] } {
  if (disclosure.accepts === undefined) return {};
  const acceptedBy = ({ limit }: Requirement): readonly string[] => limit?.accepts ?? acceptable(disclosure);
  const breaks = requirements.filter((requirement) => isGap(judge(disclosure, policy, answersTo(disclosure, policy, acceptedBy(requirement)))));
  // No law is broken: then what one of them accepts is there.
  if (breaks.length === 0) return typeof disclosure.asks === 'function' && requirements[0] !== undefined ? { accepted: acceptedBy(requirements[0]) } : {};
  const fewest = Math.min(...breaks.map((requirement) => acceptedBy(requirement).length));
  const names = new Set(breaks.map(acceptedBy).filter((accepted) => accepted.length === fewest).flat());
  return { accepted: typeof disclosure.asks === 'function' ? Object.keys(disclosure.accepts).filter((name) => names.has(name)).slice(0, 1) : [...names], breaks };
}

/** What answers where no law limits it: any of the paths; to a function the most demanding. */
function acceptable({ asks, accepts = {} }: Disclosure): string[] {
  return typeof asks === 'function' ? Object.keys(accepts).slice(0, 1) : Object.keys(accepts);
}

function askItems(disclosure: Disclosure, policy: Policy, context: Ask): void {
  const [collection, ...others] = collectionsOf(disclosure, policy);
  const collections = [collection!, ...others];
  if (collections.some(({ state, items }) => state === 'unreadable' || items.some((item) => item.state === 'unreadable'))) context.judged?.('unreadable', []);
  const isAsked = (disclosure.where ?? (disclosure.of === 'data' ? isTheirPersonalData : isTheControllersOwn)) as (item: Item, policy: Policy) => boolean;
  const groups = collections.map((each) => ({ collection: each, asked: each.items.filter((item) => isAsked(item, policy)) })).filter(({ asked }) => asked.length > 0);
  if (groups.length === 0) askCollection(disclosure, policy, collection!, context);
  for (const { collection: each, asked } of groups) askEach(disclosure, policy, each, asked, context);
}

/** What stands under `sensitive` is data as well, and asked the same. */
function collectionsOf({ of }: Disclosure, policy: Policy): Collection[] {
  return of === 'data' ? [policy.data, policy.sensitive] : [policy[of!]];
}

function askEach(disclosure: Disclosure, policy: Policy, collection: Collection, asked: Collection['items'], context: Ask): void {
  const answersOf = (disclosure.select ?? ((item: Item) => [disclosure.asks as string | readonly string[]].flat().flatMap((path) => select(item, path)))) as (item: Item) => readonly Answer[];
  const gaps = asked.flatMap((item) => {
    const own = answersOf(item);
    const answers = [...generalAnswers(disclosure, policy, item), ...own];
    const judgement = judge(disclosure, policy, answers, item);
    context.judged?.(judgement, answering(disclosure, policy, answers, item));
    return isGap(judgement) ? [{ item, judgement, at: own[0]?.path ?? item.path }] : [];
  });
  if (gaps.length > MAX_SINGLE || (gaps.length === asked.length && gaps.length > 1)) reportTogether(disclosure, collection, gaps, asked.length, context);
  else for (const { item, judgement, at } of gaps) context.report({ messageId: judgement, at: item.path, on: 'key', data: { subject: subjectOf(disclosure, item.id) }, ...fixOf(judgement, [at]) });
}

function isTheirPersonalData(item: Part<'data'>, policy: Policy): boolean {
  return isTheControllersOwn(item, policy) && isPersonal(item);
}

/** No item is declared, or none is meant of which the policy is asked all the same: then the question is put to the policy, unless it says that there is none. */
function askCollection(disclosure: Disclosure, policy: Policy, collection: Collection, { report, judged }: Ask): void {
  if (collection.state === 'unreadable' || collection.state === 'denied') return;
  const isLeftOut = collection.items.length > 0;
  if (isLeftOut && !(disclosure.stillAsked?.(policy) ?? false)) return;
  const general = (disclosure.generally ?? []).flatMap((path) => select(policy, path));
  const ofAll = general.length > 0 ? judge(disclosure, policy, general) : 'undeclared';
  const judgement = isGap(ofAll) ? judgeState(disclosure, isLeftOut ? gapOf(policy) : collection.state) : ofAll;
  judged?.(judgement, answering(disclosure, policy, general));
  if (isGap(judgement)) report({ messageId: judgement, at: collection.path, on: 'key', data: { subject: subjectOf(disclosure) } });
}

function reportTogether(disclosure: Disclosure, collection: Collection, gaps: readonly { item: Item & { id: string }; judgement: Gap; at: Path }[], asked: number, { report }: Ask): void {
  const names = gaps.slice(0, MAX_SINGLE).map(({ item }) => `"${item.id}"`);
  const more = gaps.length - names.length;
  const which = gaps.length === asked ? '' : `: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  report({ messageId: gaps[0]!.judgement, at: collection.path, on: 'key', data: { subject: subjectOf(disclosure) + which }, parts: gaps.map(({ item, judgement }) => ({ at: item.path, messageId: judgement })), ...fixOf(gaps[0]!.judgement, gaps.map(({ at }) => at)) });
}

/** A collection of which nothing is declared has no item that could say it. */
function placeToAdd(policy: Policy, at: Path): Path {
  const [block = ''] = at;
  const part = (policy as unknown as Readonly<Record<string, Block | Collection | undefined>>)[block];
  return part?.items?.length === 0 && policy.absentItems[block] === undefined ? [block] : at;
}

/** What nobody has recorded can be written down as not stated, once somebody has looked. */
function fixOf(judgement: Gap, places: readonly Path[]): Pick<Report<typeof MESSAGES>, 'fix'> {
  return judgement === 'undeclared' ? { fix: { isSafe: false, changes: places.map((at) => ({ kind: 'insert', at, value: 'not-stated' })) } } : {};
}

/** What the policy says of everything, as far as it concerns this item: not what names other data, other purposes, or another place. */
function generalAnswers(disclosure: Disclosure, policy: Policy, item: Item & { id: string }): Answer[] {
  return (disclosure.generally ?? []).flatMap((path) => {
    const [block = '', ...rest] = path.split('.');
    const statements = (policy as unknown as Readonly<Record<string, Block>>)[block]?.items ?? [];
    return statements.filter((statement) => concerns(statement, item) && servesPurpose(statement, item, disclosure.of === 'purposes')).flatMap((statement) => selectFrom(statement, rest));
  });
}

function concerns(statement: Item & { readonly place?: Field }, item: Item & { readonly id: string; readonly called?: Field }): boolean {
  const data = (statement.data?.facts ?? []).map((fact) => fact.value);
  const isNonPersonal = item.called?.state === 'stated';
  const isMeant = data.length === 0 || data.includes(item.id) || data.includes('all') || data.includes(isNonPersonal ? 'non-personal' : 'personal');
  const places = statement.place?.facts ?? [];
  return isMeant && (places.length === 0 || places.some(({ value }) => value !== 'backups' && value !== 'archive' && value !== 'logs'));
}

/** An item that tells no purposes may serve those that the statement names. */
function servesPurpose({ purposes }: Item, item: Item & { readonly id: string }, isPurpose: boolean): boolean {
  const served = isPurpose ? [item.id] : (item.purposes?.facts ?? []).map(({ value }) => value);
  const named = (purposes?.facts ?? []).filter(({ state }) => state === 'stated');
  return named.length === 0 || served.length === 0 || named.some(({ value }) => served.includes(value));
}

/** Where something is declared about the question, the same place whatever the order of the keys; else where it would stand. */
function placeOf(answers: readonly Answer[]): Path {
  const declared = answers.filter((answer) => answer.state !== 'undeclared' && (hasFacts(answer) ? answer.facts.length > 0 : hasItems(answer) && answer.items.length > 0)).map((answer) => answer.path);
  const [first] = declared.sort((left, right) => (formatPath(left) < formatPath(right) ? -1 : 1));
  return first ?? answers[0]?.path ?? [];
}
