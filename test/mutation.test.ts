import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { conditions } from '../src/engine/conditions/index.js';
import { requirementsOn } from '../src/engine/framework.js';
import { typedKeys } from '../src/generated/shape.js';
import { readPolicy } from '../src/model/read.js';
import { readSource } from '../src/model/source.js';
import { rules } from '../rules/index.js';
import { AS_OF, lintText, packs } from './support/lint.js';
import type { LintOptions } from './support/lint.js';

/*
 * clean.yaml has no finding under all packs together. Each mutation below drops or spoils one fact of it, and what must
 * be found then is listed in full: one finding more fails like one less. A new rule needs a line here, or one in UNREACHED.
 */
const clean = readFileSync(join(import.meta.dirname, 'fixtures/mutation/clean.yaml'), 'utf8');
const ALL = packs.map((pack) => pack.id);

/** `error rights/access`; twice where a rule reports twice. */
type Expected = readonly string[];

interface Mutation {
  readonly name: string;
  /** The mutated text. */
  readonly text: () => string;
  readonly options: Options;
  readonly expected: Expected;
}

interface Options {
  readonly preset?: NonNullable<LintOptions['preset']>;
  /** The laws that a bare `policylint` chooses, instead of all packs. */
  readonly isByMarket?: true;
}

function drop(path: string, ...expected: Expected): Mutation {
  return { name: `without ${path}`, text: () => mutate((document) => document.deleteIn(stepsOf(path))), options: {}, expected };
}

function set(path: string, value: unknown, ...expected: Expected): Mutation {
  return { name: `${path}: ${JSON.stringify(value)}`, text: () => mutate((document) => document.setIn(stepsOf(path), document.createNode(value))), options: {}, expected };
}

/** A mutation under other options than all packs and `recommended`. */
function under(options: Options, mutation: Mutation): Mutation {
  return { ...mutation, name: `${mutation.name}, ${JSON.stringify(options)}`, options };
}

function mutate(change: (document: ReturnType<typeof parseDocument>) => unknown): string {
  const document = parseDocument(clean);
  // What is not there cannot be dropped: a path that has gone stale fails.
  if (change(document) === false) throw new Error('Nothing stands there');
  return String(document);
}

function stepsOf(path: string): (string | number)[] {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function found(text: string, { isByMarket, ...options }: Options): string[] {
  return lintText(text, { ...options, ...(isByMarket === undefined && { frameworks: ALL }) }).findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`).sort();
}

const MUTATIONS: Readonly<Record<string, readonly Mutation[]>> = {
  'wording and detail': [
    set('purposes.ads.description', 'certain advertisements', 'warning wording/vague'),
    set('data.account.refusal', 'in most cases no line', 'warning wording/vague'),
    set('rights.complaint', 'stated', 'info rights/complaint-authority'),
    set('transfers.safeguards.0', 'guarantees', 'info transfers/details'),
    set('sharing.no-partners', { recipients: 'partners', action: 'share', stance: 'never', data: ['account'], purposes: ['directory'] }, 'error consistency/contradiction'),
  ],
  'the policy itself': [
    // CalOPPA and HIPAA want the day it takes effect, California and Colorado the day it was last changed: neither stands for the other.
    drop('policy.effective', 'error policy/effective-date'),
    drop('policy.updated', 'info policy/annual-update', 'error policy/effective-date'),
    set('policy.updated', 'none', 'info policy/annual-update', 'error policy/effective-date'),
    // Updated after the copy was taken; in effect before the thirty days of notice are over, or before the update itself.
    set('policy.archived', '2026-08-01', 'error policy/date-order'),
    set('policy.effective', '2026-08-20', 'error policy/date-order'),
    set('policy.effective', '2026-08-01', 'error policy/date-order'),
    drop('policy.reviewCycle', 'info policy/annual-update'),
    set('policy.reviewCycle', 'from time to time', 'info policy/annual-update'),
    // California wants an update a year.
    set('policy.reviewCycle', 'P3Y', 'info policy/annual-update'),
    set('policy.reviewCycle', 'P13M', 'info policy/annual-update'),
    set('policy.reviewCycle', 'P6M'),
    drop('policy.availability', 'error policy/availability'),
    drop('policy.languages', 'info policy/language'),
    drop('policy.mandatedText', 'error policy/mandated-text'),
    // Everything that was read whole is declared, so that nothing hangs on the mark itself.
    drop('policy.read'),
    drop('policy.title'), drop('policy.archived'), drop('policy.formats'),
    // Nothing but that notice speaks of the patients.
    drop('changes.0', 'info consistency/unused-id', 'error policy/change-notice'),
    drop('changes.0.of', 'error policy/change-notice'),
    drop('changes.0.notice', 'info consistency/unused-id', 'error policy/change-notice'),
    set('changes.0.notice', 'none', 'info consistency/unused-id', 'error policy/change-notice'),
    set('changes.0.notice.stance', 'may', 'error policy/change-notice', 'warning policy/change-without-notice'),
    // A posted text is a notice of a kind, and comes to nobody.
    set('changes.0.notice', { channels: ['our website'] }, 'info consistency/unused-id', 'warning policy/change-without-notice'),
    under({ preset: 'all' }, drop('changes.0.notice.ahead', 'warning policy/change-notice-period')),
    drop('changes.1', 'info purposes/secondary-use'),
    drop('changes.1.notice', 'info purposes/secondary-use'),
    set('acceptance', { through: 'use', of: 'processing' }, 'warning policy/consent-by-use'),
    set('acceptance.as', 'consent'),
    under({ preset: 'all' }, drop('links', 'warning links/third-party')),
    set('promises.about.1', 'rights.afterDeath', 'warning policy/promises'),
    set('defects.effect', 'ambiguous', 'warning policy/text-defect'),
    drop('links'), drop('promises'), drop('defects'),
  ],
  'whom it is about': [
    set('data.account.audience.0', 'subscriber', 'error consistency/undefined-id'),
    set('data.account.services.0', 'networks', 'error consistency/undefined-id', 'info consistency/unused-id'),
    set('data.account.purposes.0', 'line', 'error consistency/undefined-id'),
    set('sharing.sold.data.0', 'page', 'error consistency/undefined-id'),
    set('promises.about.0', 'date', 'error consistency/undefined-id'),
    drop('scope.audiences.visitors', 'error consistency/undefined-id'),
    // What is said to some people leaves the others: told, and never more than info.
    set('rights.access', { audience: ['subscribers'] }, 'info rights/access'),
    set('signals.doNotTrack.audience', ['visitors'], 'info tracking/do-not-track'),
    set('sensitive.records.audience', ['patients'], 'info data/sensitive'),
    // People whom the policy leaves out are no audience, and what is said to them alone is no answer.
    set('scope.audiences.patients.covered', false),
    set('scope.audiences.visitors.covered', false),
    under({ isByMarket: true }, drop('scope.markets', 'warning scope/markets')),
    drop('scope.markets'), drop('scope.terms'), drop('scope.excludes'),
    set('rights.access', 7, 'error document/schema'),
    set('controler', { name: 'Southlight' }, 'error document/schema'),
  ],
  'the controller': [
    drop('controller.name', 'error controller/identity'),
    drop('controller.legalForm', 'error controller/identity'),
    set('controller.name', 'none', 'error controller/identity'),
    // The mailboxes of the officer and the representative are still there for requests; a form is not.
    drop('controller.contact', 'error controller/contact', 'warning controller/reachable'),
    drop('controller.contact.form', 'warning controller/reachable'),
    drop('controller.contact.email'),
    set('controller.contact.form', { state: 'promised' }, 'warning controller/reachable'),
    drop('controller.dpo', 'error controller/dpo'),
    set('controller.dpo.contact', { email: { state: 'dangling' } }, 'error controller/dpo'),
    drop('controller.representative', 'error controller/representative'),
    drop('controller.representative.name', 'error controller/representative'),
    drop('controller.representative.contact', 'error controller/representative'),
    drop('controller.joint', 'info controller/joint-arrangement'),
    drop('controller.joint.name', 'info controller/joint-arrangement'),
    drop('controller.joint.answersFor', 'info controller/joint-arrangement'),
  ],
  'purposes and grounds': [
    // The general statement speaks of one purpose alone.
    drop('legalBasis', 'error legal-basis/stated'),
    drop('legalBasis.basis', 'error legal-basis/stated'),
    drop('purposes.orders.basis', 'error legal-basis/stated'),
    drop('purposes.care.basis', 'error legal-basis/stated'),
    drop('purposes.fraud.basis', 'error legal-basis/stated'),
    drop('purposes.newsletter.basis', 'error legal-basis/stated'),
    set('purposes.orders.basis', 'none', 'error legal-basis/stated'),
    set('purposes.newsletter.basis', { value: 'consent', stance: 'presupposed' }, 'error legal-basis/stated'),
    // A named law is a ground as well.
    drop('purposes.bookkeeping.basis'),
    drop('purposes.bookkeeping.law', 'error legal-basis/collection-law'),
    drop('purposes.bookkeeping.law.name', 'error legal-basis/collection-law'),
    drop('purposes.fraud.interest', 'error legal-basis/legitimate-interests'),
    drop('purposes.directory.interest', 'error legal-basis/legitimate-interests'),
    set('purposes.orders.basis', { other: 'our own rules' }, 'warning legal-basis/known'),
    // Singapore knows it, and has no list of what it knows.
    set('purposes.orders.basis', 'deemed'),
    drop('purposes.newsletter.optOut', 'error marketing/opt-out'),
    set('purposes.newsletter.optOut', 'none', 'error marketing/opt-out'),
    // The facts say that there is marketing, and no purpose that is left is marketing.
    drop('purposes.newsletter.use', 'error marketing/opt-out'),
    drop('purposes.newsletter', 'error consistency/undefined-id', 'error marketing/opt-out'),
    // Colorado wants told that there is such advertising; how to opt out of it, rights.optOutOfSale tells.
    drop('purposes.ads.optOut'),
    drop('purposes.ads.use', 'error advertising/targeted'),
    set('purposes.ads.stance', 'never'),
    drop('purposes.models', 'error ai/training-use'),
    // Now models are trained, and on no ground.
    drop('purposes.models.stance', 'error legal-basis/stated'),
    set('purposes.newsletter.openEnded', true, 'info data/closed-list'),
    set('purposes.counting.use', { other: 'other general business purposes' }, 'warning purposes/specific', 'warning wording/vague'),
    drop('processing', 'error processing/method'),
    set('processing', 'only what is necessary', 'error processing/method'),
  ],
  'data': [
    drop('data.account.categories', 'error data/categories'),
    set('data.account.categories', 'not-stated', 'error data/categories'),
    drop('data.credit-report.categories', 'error data/categories'),
    set('data.account.openEnded', true, 'info data/closed-list'),
    // Without a source it may come from anybody; that the person has to give it is still said.
    drop('data.account.source', 'error data/source', 'error data/source-third-party'),
    // Without a source it may be the person who gives it, too; and nothing else is said to be recorded by machines.
    drop('data.pages.source', 'error data/provision', 'error data/refusal-consequence', 'error data/source', 'error data/source-automatic', 'error data/source-third-party'),
    set('data.pages.source', 'subject', 'error data/provision', 'error data/refusal-consequence', 'error data/source-automatic'),
    drop('data.pages.categories', 'error data/categories', 'error data/source-automatic'),
    drop('data.credit-report.sourceNames', 'error data/source-third-party'),
    // A named source says where it comes from, and that the person does not give it.
    drop('data.credit-report.source'),
    drop('data.account.required', 'error data/provision'),
    drop('data.account.refusal', 'error data/refusal-consequence'),
    drop('data.child-line.required', 'error data/provision'),
    drop('data.account.purposes', 'error purposes/per-category'),
    drop('data.pages.purposes', 'error purposes/per-category'),
    // Now it is somebody's, and has to be asked about.
    set('data.totals.linkedTo', 'personal', 'warning data/identifiability', 'error data/provision', 'error data/refusal-consequence', 'error data/source', 'error data/source-third-party'),
    set('data.child-line.called', 'anonymous', 'warning data/identifiability'),
    // What is called aggregate is nobody's data.
    drop('data.totals.categories'), drop('data.totals.purposes'), drop('data.totals.retention'),
    // A decision on credit, and nothing to decide it by.
    drop('data.credit-report', 'info consistency/purpose-without-data'),
    // The clinic is left without a record, and care without what it is about.
    drop('sensitive', 'info consistency/purpose-without-data', 'info consistency/unused-id', 'error data/sensitive'),
    // Two duties: which data it is, and that it is of a kind that the law sets apart.
    drop('sensitive.records.categories', 'error data/categories', 'error data/sensitive'),
    drop('sensitive.records.required', 'error data/provision'),
    drop('sensitive.records.refusal', 'error data/refusal-consequence'),
    drop('sensitive.records.source', 'error data/source', 'error data/source-third-party'),
    drop('sensitive.records.purposes', 'error purposes/per-category'),
    // The facts of the organisation say that there is some.
    set('sensitive', 'none', 'error consistency/contradiction', 'info consistency/purpose-without-data', 'info consistency/unused-id'),
    set('sensitive', { any: { stance: 'never', strength: 'hedged' } }, 'info consistency/purpose-without-data', 'info consistency/unused-id', 'error data/sensitive'),
    drop('deidentified', 'info deidentified/commitment'),
    drop('incentives', 'error incentives/stated'),
    drop('metrics', 'error metrics/reporting'),
    set('facts.consumersPerYear', 9_999_999),
  ],
  'retention': [
    drop('data.account.retention', 'error retention/disposal', 'error retention/per-category', 'error retention/period'),
    drop('data.account.retention.period', 'error retention/per-category', 'error retention/period'),
    set('data.account.retention.period', 'none', 'error retention/per-category', 'error retention/period'),
    set('data.account.retention.stance', 'presupposed', 'error retention/disposal', 'error retention/per-category', 'error retention/period'),
    set('data.account.retention.place', 'backups', 'error retention/per-category', 'error retention/period'),
    drop('data.account.retention.then', 'error retention/disposal'),
    drop('data.pages.retention.then', 'error retention/disposal'),
    drop('sensitive.records.retention', 'error retention/disposal', 'error retention/per-category', 'error retention/period'),
    drop('sensitive.records.retention.then', 'error retention/disposal'),
    set('data.account.retention', { criterion: 'as long as necessary', then: 'delete' }, 'warning retention/definite'),
    set('sensitive.records.retention', { criterion: 'as long as necessary', then: 'delete' }, 'warning retention/definite'),
    set('data.account.retention', { criterion: 'indefinitely', then: 'delete' }, 'warning retention/indefinite'),
    set('data.account.retention.period', ['P7Y', 'P9Y'], 'error retention/conflict'),
    set('retention.1.overrides', true, 'warning retention/override'),
    drop('retention.0.period', 'warning retention/place'),
    drop('retention.1.period', 'warning retention/place'),
    // Whoever says nothing of backups need not say how long they are kept.
    drop('retention.0'), drop('retention'),
  ],
  'cookies and signals': [
    drop('trackers.sign-in.technologies', 'error cookies/types'),
    drop('trackers.own-ads.technologies', 'error cookies/types'),
    drop('trackers.sign-in.purposes', 'info consistency/unused-id', 'error cookies/purposes'),
    drop('trackers.own-ads.lifetime', 'error cookies/lifetime'),
    set('trackers.own-ads.lifetime', 'some time', 'warning retention/definite'),
    drop('trackers.own-ads.consent', 'info cookies/consent'),
    set('trackers.own-ads.consent', 'implied', 'info cookies/consent'),
    drop('trackers.network-ads.consent', 'info cookies/consent'),
    // Not said to be needed, and not asked for.
    drop('trackers.sign-in.required', 'info cookies/consent'),
    drop('trackers.network-ads', 'error cookies/third-parties', 'error tracking/third-parties'),
    drop('trackers.network-ads.names', 'error cookies/third-parties'),
    drop('trackers.network-ads.acrossSites', 'error tracking/third-parties'),
    drop('trackers.network-ads.by', 'error tracking/third-parties'),
    drop('signals.doNotTrack', 'error tracking/do-not-track'),
    set('signals.doNotTrack', { says: 'there is no standard' }, 'error tracking/do-not-track'),
    set('signals.doNotTrack.response', 'honours'),
    drop('signals.globalPrivacyControl', 'error sale/opt-out-signal'),
    drop('signals', 'error sale/opt-out-signal', 'error tracking/do-not-track'),
  ],
  'recipients': [
    drop('sharing.hosting', 'error recipients/processors'),
    drop('sharing.hosting.safeguard', 'error recipients/processors'),
    // Unknown recipients are no processors, and may be anybody with ends of their own.
    drop('sharing.hosting.recipients', 'error recipients/categories', 'error recipients/named', 'error recipients/processors'),
    drop('sharing.hosting.data', 'error recipients/data-shared'),
    // A processor serves the controller's purposes.
    drop('sharing.hosting.purposes'),
    drop('sharing.directories.names', 'error recipients/named'),
    drop('sharing.directories.recipients'),
    drop('sharing.directories.purposes', 'error recipients/purpose'),
    drop('sharing.sold.names', 'error recipients/named'),
    drop('sharing.sold.purposes', 'error recipients/purpose'),
    set('sharing.sold.openEnded', true, 'info data/closed-list'),
    drop('sharing.police', 'info recipients/law-enforcement'),
    drop('sharing.police.condition', 'info recipients/law-enforcement'),
    // By order of a court, so that nobody can be named; and yet not said to go to authorities.
    drop('sharing.police.recipients', 'info recipients/law-enforcement'),
    set('sharing.police.by', 'user', 'info recipients/law-enforcement'),
    // Said to go to nobody: no processor is left, and nobody to name.
    set('sharing.hosting.recipients', 'none', 'error recipients/processors'),
    drop('sharing.successor', 'info recipients/business-transfer'),
    drop('sharing.successor.notice', 'info recipients/business-transfer'),
    drop('sharing.successor.recipients', 'error recipients/categories', 'error recipients/named', 'warning recipients/open-power', 'error recipients/purpose'),
    set('sharing.police.condition', 'we believe that it is appropriate', 'warning recipients/open-power'),
    set('sharing.sold.recipients', 'not-stated', 'error sale/categories'),
    drop('sharing.sold.recipients', 'error sale/categories'),
    drop('sharing.sold.data', 'error recipients/data-shared', 'error sale/categories'),
    // One list for sale and for other disclosure.
    set('sharing.sold.action', ['sell', 'advertise', 'share'], 'error sale/categories'),
    drop('sharing.sold.action', 'error sale/statement'),
    set('sharing.sold.action', 'sell', 'error sale/statement'),
    drop('sharing.sold', 'error sale/statement', 'error transfers/recipient-details'),
    drop('sharing.sold.contact', 'error transfers/recipient-details'),
  ],
  'abroad': [
    // The countries are still told, by storage.
    drop('transfers', 'error transfers/safeguards', 'error transfers/stated'),
    drop('transfers.destinations', 'error transfers/destinations'),
    set('transfers.openEnded', true, 'info data/closed-list', 'error transfers/destinations'),
    drop('transfers.safeguards', 'error transfers/safeguards'),
    drop('transfers.copyAvailable', 'error transfers/safeguards-copy'),
    set('transfers.safeguards.0', 'privacy-shield', 'error transfers/mechanism'),
    set('transfers.safeguards.0', { other: 'our own standards' }),
    // So does Canada.
    set('transfers.safeguards.0', 'accountability'),
    drop('storage', 'error storage/location'),
  ],
  'security and breaches': [
    drop('security', 'error security/measures'),
    drop('security.measures', 'error security/measures'),
    set('security.measures', 'none', 'error security/measures'),
    // A measure can be taken absolutely; a result cannot be promised so, nor answered for by nobody.
    set('security.strength', 'absolute'),
    set('security.says', 'your data is completely safe with us', 'warning security/over-claim'),
    set('security.disclaimer', 'we are not responsible for any breach', 'warning security/over-claim'),
    drop('security.standards'),
    drop('breach', 'info breach/notify-authority', 'error breach/notify-subjects'),
    drop('breach.0', 'info breach/notify-authority'),
    drop('breach.0.to', 'info breach/notify-authority'),
    set('breach.0.within', 'P30D', 'error breach/deadline'),
    set('breach.1.within', 'P10D', 'error breach/deadline'),
    set('breach.1.within', 'promptly', 'info breach/deadline'),
    drop('breach.1.within'),
    drop('breach.1', 'error breach/notify-subjects'),
    set('breach.1.stance', 'may', 'error breach/notify-subjects'),
    set('breach.1.by', 'third-party', 'error breach/notify-subjects'),
    drop('breach.1.channels', 'info breach/channel'),
    drop('breach.1.content', 'info breach/content'),
  ],
  'rights': [
    drop('rights.access', 'error rights/access'),
    drop('rights.rectification', 'error rights/rectification'),
    drop('rights.erasure', 'error rights/erasure'),
    set('rights.erasure', 'none', 'error rights/erasure'),
    set('rights.erasure', { stance: 'presupposed' }, 'error rights/erasure', 'warning rights/presupposed'),
    set('rights.access', { limits: 'extremely impractical' }, 'warning rights/refusal-grounds'),
    drop('rights.restriction', 'error rights/restriction'),
    drop('rights.portability', 'error rights/portability'),
    drop('rights.objection', 'error rights/objection'),
    drop('rights.withdrawConsent', 'error rights/withdraw-consent'),
    drop('rights.complaint', 'error rights/complaint'),
    drop('rights.humanReview', 'error automated-decisions/rights'),
    drop('rights.optOutOfSale', 'error sale/opt-out'),
    drop('rights.limitSensitive', 'error sale/sensitive-limit'),
    drop('rights.nonDiscrimination', 'error rights/non-discrimination'),
    drop('rights.appeal', 'error rights/appeal'),
    drop('rights.explanation', 'info rights/explanation'),
    drop('rights.complaintToController', 'error rights/complaint-to-controller'),
    drop('rights.closeAccount'),
    set('rights.appeal.within', 'P90D', 'error rights/deadline'),
    set('rights.access', { within: 'P20D' }, 'error rights/deadline'),
    set('requests.within', 'P2M', 'error rights/deadline'),
    drop('requests.channels', 'error rights/exercise'),
    drop('requests.within', 'info rights/response-time'),
    // California's verification was only recalled, never read: a warning.
    drop('requests.verification', 'warning rights/verification'),
    drop('requests.agent', 'error rights/authorized-agent'),
    drop('requests.fee', 'error rights/fees'),
  ],
  'machines and children': [
    drop('automatedDecisions', 'error automated-decisions/logic', 'error automated-decisions/stated'),
    drop('automatedDecisions.logic', 'error automated-decisions/logic'),
    drop('automatedDecisions.significance'),
    // What parents do and where children are left out is said in the block: without it, one finding a duty.
    drop('children', 'error children/practices', 'error children/review-delete'),
    // One finding: that of the rule which asks, where it is more than info.
    drop('children.minimumAge', 'warning children/age'),
    under({ preset: 'all' }, drop('children.minimumAge', 'warning children/age-threshold')),
    set('children.minimumAge', 15, 'error children/age'),
    set('children.minimumAge', 'legal age', 'warning children/age'),
    drop('children.parentalConsent', 'info children/parental-consent'),
    drop('children.review', 'error children/review-delete'),
  ],
};

/** Rules that no single fact of a readable declaration can provoke, or not yet. */
const UNREACHED: Readonly<Record<string, string>> = {
  'document/crash': 'only a rule that fails provokes it',
  'document/limit': 'only a file that is too large or too deep provokes it',
  'document/syntax': 'a document that was changed as a tree is always YAML again',
  'consistency/narrowing': 'a denial and a wider statement are two facts; its fixture has them',
  'purposes/stated': 'each of a dozen purposes answers it',
  ...Object.fromEntries(rules.filter(({ id }) => id.startsWith('evidence/')).map(({ id }) => [id, 'only a text beside the declaration provokes it'])),
};

describe('a clean declaration', () => {
  test.each(['recommended', 'strict', 'all'] as const)('has no finding under all packs and %s', (preset) => {
    expect(lintText(clean, { frameworks: ALL, preset }).findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('is one to which every conditional duty applies', () => {
    const source = readSource('clean.yaml', clean, typedKeys);
    const policy = readPolicy(source.documents[0]!.value, []);
    const open = packs.flatMap((framework) => requirementsOn(framework, AS_OF).flatMap(({ rule, when = [], given }) =>
      when.flatMap((name) => (conditions[name].test({ policy, path: [], framework, given }) === 'yes' ? [] : [`${framework.id} ${rule}: ${name}`]))));
    // The Swiss law has no number for what is large.
    expect(open).toEqual(['swiss-nfadp controller/representative: large-scale']);
  });
});

describe.each(Object.entries(MUTATIONS))('%s', (_, mutations) => {
  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_, { text, options, expected }) => {
    expect(found(text(), options)).toEqual([...expected].sort());
  });
});

test('every rule is provoked by some mutation, or the reason why not is given', () => {
  const provoked = new Set(Object.values(MUTATIONS).flat().flatMap(({ expected }) => expected.map((line) => line.split(' ')[1])));
  expect(rules.filter(({ kind }) => kind !== 'run').map((rule) => rule.id).filter((id) => provoked.has(id) === id in UNREACHED)).toEqual([]);
});
