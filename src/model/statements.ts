import { formatPath } from './path.js';
import type { Block, Collection, Field, Item, Part, Policy } from './policy.js';
import type { Extent, Term } from './relation.js';
import { isCovered } from './speaker.js';
import { isFirm, makeStatement, polarities } from './statement.js';
import type { Limits, Statement } from './statement.js';
import { ALL_DATA, ANYONE, ANYWHERE, SPECIAL_DATA, UNNAMED, dataTerms, itemTerms, plain, purposeTerm, purposeTerms, recipientTerms, vocabularyTerms } from './terms.js';

export type { Statement } from './statement.js';

const known = new WeakMap<Policy, readonly Statement[]>();

/** What a declaration affirms and denies to people whom the policy covers; what users do is left out. */
export function statementsOf(policy: Policy): readonly Statement[] {
  const statements = known.get(policy) ?? [
    ...sharing(policy), ...collection(policy), ...purposes(policy), ...linkedPurposes(policy), ...trackers(policy), ...transfers(policy),
    ...rights(policy), ...wholeBlocks(policy), ...answers(policy),
  ];
  known.set(policy, statements);
  return statements;
}

/** Of what can be read only in part, nobody knows how far it goes. */
function meant<T extends Item>(policy: Policy, items: readonly T[]): T[] {
  return items.filter((item) => (item.state === 'stated' || item.state === 'denied') && item.by !== 'user' && isCovered(item, policy) && !isReadInPart(item));
}

function isReadInPart(item: Item): boolean {
  return Object.entries(item).some(([name, part]: [string, unknown]) => isField(part) && (part.state === 'unreadable' || part.facts.some((fact) => fact.state === 'unreadable' || (SELECTORS.has(name) && fact.value === undefined && fact.other === undefined))));
}

const SELECTORS: ReadonlySet<string> = new Set(['audience', 'services', 'purposes', 'data', 'condition', 'exceptions', 'recipients']);

/** For each act, the acts whose denial takes it in: who never shares never sells, and who never sells may share. */
const DENIED_WITH: Readonly<Record<string, readonly string[]>> = {
  share: ['disclose'], disclose: ['share'], transfer: ['share', 'disclose'], publish: ['share', 'disclose'],
  sell: ['share', 'disclose', 'transfer'], advertise: ['share', 'disclose'],
};

export function act(name: string): Term {
  return { label: name, own: [name], under: new Set([name, ...(DENIED_WITH[name] ?? [])]) };
}

function sharing(policy: Policy): Statement[] {
  const items = meant(policy, policy.sharing.items).flatMap((item) => polarities(item, item.recipients).map(({ kind, facts }) => {
    const actions = item.action.facts.flatMap(({ state, value }) => (state === 'stated' && value !== undefined ? [act(value)] : []));
    const isUnnamed = facts.length === 0 && item.names.facts.length === 0;
    return makeStatement(item, kind, {
      actions: actions.length > 0 ? actions : [act('share')], data: dataTerms(policy, item.data), limits: { purposes: purposeTerms(policy, item.purposes, kind) },
      recipients: isUnnamed ? [kind === 'yes' ? UNNAMED : ANYONE] : recipientTerms(facts, item.names),
    });
  }));
  return [...none(policy.sharing, act('share')), ...items];
}

function collection(policy: Policy): Statement[] {
  const items = meant<DataItem>(policy, [...policy.data.items, ...policy.sensitive.items]).flatMap((item) => polarities(item, item.categories, item.items).map(({ kind, facts }) => makeStatement(item, kind, {
    actions: [act('collect')], data: facts.length === 0 && item.data !== undefined ? dataTerms(policy, item.data) : itemTerms(item, facts),
    limits: { purposes: purposeTerms(policy, item.purposes, kind) },
  })));
  return [...none(policy.data, act('collect')), ...none(policy.sensitive, act('collect'), SPECIAL_DATA), ...items];
}

type DataItem = Part<'data'> | Part<'sensitive'>;

function purposes(policy: Policy): Statement[] {
  return meant(policy, policy.purposes.items).flatMap((item) => polarities(item).map(({ kind }) => makeStatement(item, kind, {
    actions: [act('use')], data: usedData(policy, item), limits: { purposes: [purposeTerm(item, kind)] },
  })));
}

/** What a purpose selects; else the data that names it; else all. */
function usedData(policy: Policy, { id, data, state }: Part<'purposes'>): readonly Term[] {
  const naming = [...policy.data.items, ...policy.sensitive.items].filter((item) => item.state === 'stated' && item.purposes?.facts.some(({ value }) => value === id));
  return data !== undefined || state === 'denied' || naming.length === 0 ? dataTerms(policy, data) : naming.flatMap((item) => itemTerms(item));
}

/** What is linked to a purpose that the policy denies; and lists of purposes that the text closes. */
function linkedPurposes(policy: Policy): Statement[] {
  const denied = new Map(meant(policy, policy.purposes.items).filter(({ state }) => state === 'denied').map((item) => [item.id, item]));
  const data = meant<DataItem>(policy, [...policy.data.items, ...policy.sensitive.items]);
  const all = [...data.map((item) => ({ item, of: itemTerms(item) })), ...meant<Item>(policy, [...policy.trackers.items, ...policy.sharing.items]).map((item) => ({ item, of: dataTerms(policy, item.data) }))];
  const links = all.filter(({ item }) => item.state === 'stated').flatMap(({ item, of }) => (item.purposes?.facts ?? []).flatMap(({ value, state, path }) => {
    const purpose = denied.get(value ?? '');
    return purpose === undefined || state !== 'stated' ? [] : [makeStatement(item, 'yes', { at: path, actor: purpose.by, actions: [act('use')], data: of, limits: { purposes: [purposeTerm(purpose, 'yes')] } })];
  }));
  const lists = data.filter(({ state, purposes: field }) => state === 'stated' && field?.facts.some(({ only }) => only)).map((item) => makeStatement(item, 'list', { actions: [act('use')], data: itemTerms(item), limits: { purposes: purposeTerms(policy, item.purposes, 'yes') } }));
  return [...links, ...lists];
}

function trackers(policy: Policy): Statement[] {
  const items = meant(policy, policy.trackers.items).flatMap((item) => polarities(item, item.technologies).map(({ kind, facts }) => {
    const recipients = recipientTerms(item.recipients.facts.filter(({ state }) => state === 'stated'), item.names);
    return makeStatement(item, kind, {
      actions: [act('track')], data: dataTerms(policy, item.data), recipients: recipients.length > 0 ? recipients : [ANYONE],
      limits: { purposes: purposeTerms(policy, item.purposes, kind), technologies: orNoLimit(vocabularyTerms('technologies', facts)) },
    });
  }));
  return [...none(policy.trackers, act('track')), ...items];
}

function transfers(policy: Policy): Statement[] {
  return meant(policy, policy.transfers.items).flatMap((item) => polarities(item, item.destinations).map(({ kind, facts }) => {
    const countries = facts.flatMap(({ value, other }) => value ?? other ?? []).map((country): Term => ({ label: country, own: [country], under: new Set([country, ...ANYWHERE.own]) }));
    return makeStatement(item, kind, { actions: [act('transfers')], data: dataTerms(policy, item.data), recipients: countries.length > 0 ? countries : [ANYWHERE], limits: { purposes: purposeTerms(policy, item.purposes, kind) } });
  }));
}

function rights(policy: Policy): Statement[] {
  return policy.rights.items.flatMap((all) => Object.entries(all).flatMap(([name, block]) => (isBlock(block) ? wholes(policy, block, `rights.${name}`) : [])));
}

/** Blocks that the text affirms or denies as such. */
function wholeBlocks(policy: Policy): Statement[] {
  const { items } = policy.controller;
  const ofController = items.flatMap((item) => (['joint', 'dpo', 'representative'] as const).flatMap((name) => wholes(policy, item[name], `controller.${name}`, items.length > 1 ? { controller: [plain(formatPath(item.path))] } : {})));
  return [...(['automatedDecisions', 'incentives', 'deidentified', 'metrics'] as const).flatMap((name) => wholes(policy, policy[name], name)), ...ofController];
}

/** Words beside a denial tell what it is about: then it does not deny the whole. */
function wholes(policy: Policy, { items }: Block, name: string, of: Limits = {}): Statement[] {
  return meant(policy, items).filter(({ state, says }) => state === 'stated' || says === undefined).flatMap((item) => polarities(item).map(({ kind }) => makeStatement(item, kind, {
    actions: [act(name)], data: dataTerms(policy, item.data), limits: { ...of, purposes: purposeTerms(policy, item.purposes, kind) },
  })));
}

/** Fields whose value is itself a yes or a no. */
function answers(policy: Policy): Statement[] {
  const ofChildren = meant<Part<'children'>>(policy, policy.children.items).flatMap((item) => (['directed', 'knowinglyCollects'] as const).flatMap((name) => item[name].facts.map((fact) => ({ item, name: `children.${name}`, fact, isYes: fact.value === true, isNo: fact.value === false }))));
  const ofSignals = policy.signals.items.flatMap((signals) => (['doNotTrack', 'globalPrivacyControl'] as const).flatMap((name) => meant(policy, signals[name].items).flatMap((item) => item.response.facts.map((fact) => ({ item, name: `signals.${name}`, fact, isYes: fact.value === 'honours', isNo: fact.value === 'ignores' })))));
  return [...ofChildren, ...ofSignals].flatMap(({ item, name, fact, isYes, isNo }) => {
    if (!(isYes || isNo) || fact.state === 'unreadable' || !isFirm(fact)) return [];
    const isTurned = item.state === 'denied' || fact.state === 'denied';
    return fact.by === 'user' ? [] : [makeStatement({ ...fact, ...(fact.condition === undefined && item.condition !== undefined && { condition: item.condition }) }, isYes === isTurned ? 'no' : 'yes', { actions: [act(name)] })];
  });
}

/** `none` for a whole collection. */
function none(whole: Collection, action: Term, data: Term = ALL_DATA): Statement[] {
  const item = { path: whole.path, state: 'denied', stance: 'never', by: 'controller', reference: 'given', overrides: false, openEnded: false, only: false, evidence: [] } as const;
  return whole.state === 'denied' ? [makeStatement(item, 'no', { actions: [action], data: [data] })] : [];
}

function orNoLimit(terms: readonly Term[]): Extent {
  return terms.length > 0 ? terms : undefined;
}

function isField(part: unknown): part is Field {
  return typeof part === 'object' && part !== null && 'facts' in part;
}

function isBlock(part: unknown): part is Block {
  return typeof part === 'object' && part !== null && 'items' in part;
}
