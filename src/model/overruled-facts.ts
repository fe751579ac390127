import { collected } from './collected.js';
import type { Path } from './path.js';
import type { Policy } from './policy.js';
import { isWithin, overlap } from './relation.js';
import type { Term } from './relation.js';
import { isTheControllersOwn } from './speaker.js';
import type { Limits, Statement } from './statement.js';
import { act, statementsOf } from './statements.js';
import { ANYONE, ANYWHERE, PERSONAL_DATA, SPECIAL_DATA, plain } from './terms.js';

/** A fact of the organisation that the blocks contradict: these are believed, so the fact has no effect. */
export interface OverruledFact {
  readonly fact: string;
  readonly value: boolean;
  readonly at: Path;
  /** Where the policy says otherwise. */
  readonly by: readonly Path[];
}

/** What a fact says, as a statement would: any yes below it makes the fact true, and a no above it false. */
interface Question {
  readonly action: string;
  readonly data?: Term;
  readonly recipient?: Term;
  /** To whom it has to be denied, where that differs. */
  readonly deniedTo?: Term;
  readonly limits?: Limits;
  /** What others do counts too. */
  readonly byAnyone?: boolean;
}

const THIRD_PARTIES: Term = { label: 'third-parties', own: ['third-parties'], under: new Set(['third-parties', 'anyone']) };
/** Who acts on instruction is no third party in the eyes of many laws: a denial for third parties leaves them open. */
const PROCESSORS: Term = { label: 'processors', own: ['processors'], under: new Set(['processors', 'anyone']) };
const DIRECT_MARKETING: Term = { label: 'marketing.direct', own: ['marketing.direct'], under: new Set(['marketing.direct', 'marketing']) };

/** Of several questions, one yes is enough; only a no to each is a no. */
const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
  jointControllers: [{ action: 'controller.joint' }],
  dpoDesignated: [{ action: 'controller.dpo' }],
  indirectCollection: [{ action: 'collect', limits: { source: [plain('third-party'), plain('public')] } }],
  disclosesData: [{ action: 'share' }],
  usesProcessors: [{ action: 'share', recipient: PROCESSORS }],
  transfersAbroad: [{ action: 'transfers', recipient: ANYWHERE }],
  sellsOrShares: [{ action: 'sell', deniedTo: THIRD_PARTIES }, { action: 'advertise', deniedTo: THIRD_PARTIES }],
  sensitiveData: [{ action: 'collect', data: SPECIAL_DATA }],
  directMarketing: [{ action: 'use', limits: { purposes: [DIRECT_MARKETING] } }],
  automatedDecisions: [{ action: 'automatedDecisions' }],
  usesTrackers: [{ action: 'track', byAnyone: true }],
  crossSiteTracking: [{ action: 'track', limits: { acrossSites: [plain(true)] } }],
  directedAtChildren: [{ action: 'children.directed' }],
  deidentifiedData: [{ action: 'deidentified' }],
  incentives: [{ action: 'incentives' }],
};

export function overruledFacts(policy: Policy): OverruledFact[] {
  const statements = statementsOf(policy);
  return Object.entries(QUESTIONS).flatMap(([fact, questions]) => {
    const value = policy.facts[fact];
    if (typeof value !== 'boolean') return [];
    const affirmed = statements.filter((statement) => questions.some((question) => affirms(statement, question)));
    const denied = questions.map((question) => statements.filter((statement) => denies(statement, question)));
    const no = denied.every((each) => each.length > 0) ? denied.flat().map(({ at }) => at) : fact === 'indirectCollection' && isGivenThroughout(policy) ? collected(policy).map(({ path }) => path) : [];
    const by = value ? (affirmed.length === 0 ? no : []) : affirmed.map(({ at }) => at);
    return by.length === 0 ? [] : [{ fact, value, at: [...policy.factsPath, fact], by }];
  });
}

/** What happens only under a condition affirms nothing yet. */
function affirms({ kind, actor, actions, data, recipients, limits }: Statement, question: Question): boolean {
  const isOfData = question.data === undefined ? overlap(data, [PERSONAL_DATA]) : isWithin(data, [question.data]);
  const isTo = question.recipient === undefined || isWithin(recipients, [question.recipient]);
  return kind === 'yes' && (actor === 'controller' || question.byAnyone === true) && limits['condition'] === undefined
    && isWithin(actions, [act(question.action)]) && isOfData && isTo && hasLimits(limits, question.limits ?? {});
}

/** Only what is denied to everybody, always and without exception. */
function denies({ kind, actor, actions, data, recipients, limits, exceptions }: Statement, question: Question): boolean {
  return kind === 'no' && (actor === 'controller' || question.byAnyone === true) && exceptions.length === 0
    && isWithin([act(question.action)], actions) && isWithin([question.data ?? PERSONAL_DATA], data) && isWithin([question.deniedTo ?? question.recipient ?? ANYONE], recipients) && hasLimits(question.limits ?? {}, limits);
}

function hasLimits(limits: Limits, wanted: Limits): boolean {
  return Object.keys(wanted).every((name) => isWithin(limits[name], wanted[name]));
}

/** Every kind of data has a source, and none is another than the person. */
function isGivenThroughout(policy: Policy): boolean {
  const items = collected(policy).filter((item) => isTheControllersOwn(item, policy));
  return items.length > 0 && items.every(({ source, sourceNames }) => sourceNames.facts.length === 0 && source.state === 'stated' && source.facts.every(({ value }) => value === 'subject' || value === 'automatic'));
}
