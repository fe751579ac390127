import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { conditions } from '../src/engine/conditions/index.js';
import type { ConditionInput, ConditionName, Verdict } from '../src/engine/conditions/index.js';
import type { Framework } from '../src/engine/framework.js';
import { shape } from '../src/generated/shape.js';
import type { Path } from '../src/model/path.js';
import { readPolicy } from '../src/model/read.js';

interface Circumstances {
  /** Where the finding stands; at the top without it. */
  readonly at?: Path;
  /** The law's markets; those of the GDPR without it. */
  readonly markets?: readonly string[];
  readonly given?: ConditionInput['given'];
  /** What the schema has refused. */
  readonly unreadable?: Path;
}
type Case = readonly [verdict: Verdict, declaration: string, circumstances?: Circumstances];

function ask(name: ConditionName, declaration: string, { at = [], markets = ['EU', 'EEA'], given, unreadable }: Circumstances = {}): Verdict {
  const problems = unreadable === undefined ? [] : [{ kind: 'schema', message: '', path: unreadable, on: 'value' } as const];
  const policy = readPolicy(parse(declaration, { schema: 'core' }), problems);
  return conditions[name].test({ policy, path: at, framework: { markets } as Framework, given });
}

const UNCOVERED = 'scope: { audiences: { staff: { covered: false }, customers: {} } }';
const SCC = { safeguards: ['scc', 'bcr'] };

const table: Readonly<Record<ConditionName, readonly Case[]>> = {
  'direct-collection': [
    ['yes', 'data: { account: { source: [subject] } }'],
    ['yes', 'data: { logs: { source: [automatic, third-party] } }'],
    ['yes', 'data: { account: { categories: [contact.email] } }'],
    ['yes', 'data: { account: { source: not-stated }, bought: { source: [third-party] } }'],
    ['yes', 'data: { account: { source: [subject] }, bought: { source: [third-party] } }', { at: ['data', 'account', 'required'] }],
    ['yes', 'data: { account: { source: [{ value: subject, stance: presupposed }] } }'],
    ['no', 'data: { bought: { source: [third-party] }, register: { source: [public] } }'],
    ['no', 'data: { account: { source: [subject] }, bought: { source: [third-party] } }', { at: ['data', 'bought'] }],
    ['no', 'data: none'],
    ['yes', '{ data: { bought: { source: [third-party] } }, sensitive: { history: { source: [subject] } } }'],
    ['yes', '{ data: none, sensitive: { history: { source: [subject] } } }'],
    ['yes', '{ data: { bought: { source: [third-party] } }, sensitive: { history: { source: [subject] } } }', { at: ['sensitive', 'history', 'source'] }],
    ['no', '{ data: { account: { source: [subject] } }, sensitive: { findings: { source: [third-party] } } }', { at: ['sensitive', 'findings'] }],
    ['unknown', 'data: { bought: { source: [third-party] } }', { unreadable: ['sensitive'] }],
    ['unknown', 'policylint: 1'],
    ['unknown', 'data: not-stated'],
    ['unknown', 'data: { health: { stance: never } }'],
    ['unknown', 'data: { bought: { source: [{ other: whoever sells }] } }'],
    ['unknown', 'data: { bought: { source: [third-party] }, odd: { source: [sbject] } }', { unreadable: ['data', 'odd', 'source', 0] }],
    ['unknown', 'data: { account: { source: [subject] } }', { unreadable: ['data'] }],
    ['unknown', `{ data: { reviews: { by: user, source: [subject] }, payroll: { audience: [staff], source: [subject] } }, ${UNCOVERED} }`],
    ['yes', `{ data: { account: { audience: [staff, customers], source: [subject] } }, ${UNCOVERED} }`],
  ],
  'indirect-collection': [
    ['yes', 'data: { account: { source: [subject] }, bought: { source: [third-party] } }'],
    ['yes', 'data: { register: { source: [public] } }'],
    ['yes', '{ data: { account: { source: [subject] } }, sensitive: { findings: { source: [third-party] } } }'],
    ['no', '{ data: { account: { source: [subject] } }, sensitive: { findings: { source: [third-party] } } }', { at: ['data', 'account'] }],
    ['yes', 'data: { scores: { sourceNames: [Acme Credit] } }'],
    ['yes', '{ data: { account: {} }, facts: { indirectCollection: true } }'],
    ['yes', '{ data: { bought: { source: [third-party] } }, facts: { indirectCollection: false } }'],
    ['yes', 'data: { account: { source: [subject] }, bought: { source: [third-party] } }', { at: ['data', 'bought', 'sourceNames'] }],
    ['no', 'data: { account: { source: [subject] }, bought: { source: [third-party] } }', { at: ['data', 'account'] }],
    ['no', '{ data: { account: { source: [subject] } }, facts: { indirectCollection: true } }'],
    ['no', '{ data: { account: {} }, facts: { indirectCollection: false } }'],
    ['no', 'data: { account: { source: [subject] }, others: { by: third-party, source: [third-party] } }'],
    ['no', `{ data: { account: { source: [subject] }, payroll: { audience: [staff], source: [third-party] } }, ${UNCOVERED} }`],
    ['unknown', 'data: { account: {}, logs: { source: [automatic] } }'],
    ['unknown', 'data: { account: { source: [{ other: our sister }] } }'],
    ['unknown', '{ data: { account: {} }, facts: { indirectCollection: perhaps } }'],
    ['unknown', 'data: { account: { source: [subject] }, odd: { source: [] } }', { unreadable: ['data', 'odd'] }],
    ['no', 'data: { account: { source: [subject] }, odd: { source: [] } }', { unreadable: ['data', 'odd'], at: ['data', 'account'] }],
  ],
  consent: [
    ['yes', 'purposes: { newsletter: { use: marketing.direct, basis: consent }, orders: { use: service } }'],
    ['yes', 'purposes: { health: { basis: [contract, explicit-consent] } }'],
    ['yes', 'legalBasis: { basis: { value: consent, stance: presupposed } }'],
    ['yes', 'legalBasis: { stance: presupposed, basis: consent }'],
    ['yes', '{ purposes: { orders: { basis: contract } }, trackers: { counting: { consent: opt-in } } }'],
    ['yes', 'acceptance: { through: use, of: [policy, processing], as: consent }'],
    ['no', '{ purposes: { orders: { basis: contract }, fraud: {} }, legalBasis: { basis: legitimate-interests } }'],
    ['no', 'legalBasis: { basis: contract }'],
    ['no', '{ purposes: { orders: { basis: contract } }, acceptance: { through: use, of: policy, as: consent } }'],
    ['no', 'purposes: { orders: { basis: contract }, news: { basis: consent, stance: never }, ads: { basis: consent, by: third-party } }'],
    ['no', '{ purposes: { orders: { basis: contract } }, trackers: { cart: { consent: none } } }'],
    ['unknown', 'purposes: { orders: { basis: contract }, fraud: {} }'],
    ['unknown', '{ purposes: { orders: { basis: contract }, fraud: {} }, legalBasis: { basis: contract, purposes: [orders] } }'],
    ['unknown', 'purposes: { orders: { basis: { other: your agreement } } }'],
    ['unknown', '{ purposes: { orders: { basis: contract } }, trackers: { counting: { consent: implied } } }'],
    ['unknown', '{ purposes: { orders: { basis: contract } }, trackers: oops }', { unreadable: ['trackers'] }],
    ['unknown', 'purposes: { orders: { basis: contract }, fraud: { basis: hunch } }', { unreadable: ['purposes', 'fraud', 'basis'] }],
    ['unknown', 'policylint: 1'],
  ],
  'legitimate-interests': [
    ['yes', 'purposes: { fraud: { basis: legitimate-interests } }'],
    ['yes', 'legalBasis: { basis: [consent, legitimate-interests] }'],
    ['yes', 'purposes: { fraud: { interest: keeping thieves out } }'],
    ['no', 'purposes: { orders: { basis: contract }, tax: { basis: recognised-legitimate-interest } }'],
    ['unknown', 'purposes: { orders: { basis: contract }, fraud: { interest: not-stated } }'],
    ['unknown', '{ purposes: { orders: {} }, legalBasis: { basis: consent, stance: presupposed } }'],
    ['unknown', 'purposes: { orders: { basis: { value: consent, stance: presupposed } } }'],
    ['unknown', 'purposes: { orders: { basis: contract, interest: [] } }', { unreadable: ['purposes', 'orders', 'interest'] }],
  ],
  'collection-required-by-law': [
    ['yes', 'purposes: { tax: { basis: legal-obligation } }'],
    ['yes', 'legalBasis: { basis: legal-duty }'],
    ['yes', 'data: { tax: { required: law }, account: { required: contract } }'],
    ['yes', 'purposes: { tax: { law: { name: Fiscal Code } } }'],
    ['no', 'purposes: { orders: { basis: contract } }'],
    ['no', '{ purposes: { orders: {} }, data: { account: { required: contract }, device: { required: voluntary } } }'],
    ['unknown', '{ purposes: { orders: {} }, data: { account: { required: contract }, device: {} } }'],
    ['unknown', 'purposes: { orders: { basis: other-law }, fraud: {} }'],
    ['unknown', '{ purposes: { orders: { basis: contract } }, data: { account: { required: lw } } }', { unreadable: ['data', 'account', 'required'] }],
  ],
  'notice-at-collection': [
    ['yes', 'facts: { noticeAtCollection: true }'],
    ['no', 'facts: { noticeAtCollection: false }'],
    ['unknown', 'data: { account: { source: [subject] } }'],
  ],
  'discloses-data': [
    ['yes', 'sharing: { hosting: { recipients: [processors.hosting] } }'],
    ['yes', 'sharing: { others: { stance: may } }'],
    ['yes', 'transfers: { destinations: [US] }'],
    ['yes', 'trackers: { ads: { by: third-party } }'],
    ['yes', '{ sharing: { hosting: { recipients: [processors] } }, facts: { disclosesData: false } }'],
    ['yes', '{ sharing: { posts: { by: user, recipients: [public] } }, facts: { disclosesData: true } }'],
    ['no', 'sharing: none'],
    ['no', '{ sharing: none, facts: { disclosesData: true } }'],
    ['no', 'sharing: { nobody: { recipients: [anyone], stance: never, exceptions: stated-elsewhere } }'],
    ['no', 'sharing: { nobody: { stance: never } }'],
    ['no', 'facts: { disclosesData: false }'],
    ['unknown', 'sharing: { posts: { by: user, recipients: [public] } }'],
    ['unknown', 'sharing: { posts: { recipients: [{ value: public, by: user }] } }'],
    ['unknown', 'sharing: { sale: { recipients: [anyone], action: sell, stance: never } }'],
    ['unknown', 'sharing: { friends: { recipients: [advertisers], stance: never } }'],
    ['unknown', 'sharing: { nobody: { stance: never, exceptions: [with consent] } }'],
    ['unknown', 'sharing: { nobody: { stance: never, strength: hedged } }'],
    ['unknown', 'sharing: { sale: { stance: never, action: [sel] } }', { unreadable: ['sharing', 'sale', 'action', 0] }],
    ['unknown', 'sharing: { hosting: { recipients: [processors] } }', { unreadable: ['sharing'] }],
    ['unknown', `{ sharing: { payroll: { audience: [staff], recipients: [processors] } }, ${UNCOVERED} }`],
    ['unknown', 'sharing: not-stated'],
  ],
  'third-party-recipients': [
    ...['third-parties', 'affiliates', 'partners', 'advertisers', 'analytics', 'financial', 'distributors', 'customers', 'public', 'anyone'].map((term): Case => ['yes', `sharing: { some: { recipients: [processors, ${term}] } }`]),
    ['no', 'sharing: none'],
    ['no', 'sharing: { hosting: { recipients: [processors.hosting, processors] }, sale: { recipients: [anyone], action: sell, stance: never } }'],
    ['no', 'sharing: { nobody: { recipients: [third-parties], stance: never } }'],
    ['no', 'facts: { disclosesData: false }'],
    ['unknown', 'sharing: { courts: { recipients: [authorities] }, buyer: { recipients: [acquirer] } }'],
    ['unknown', 'sharing: { hosting: { recipients: [processors] }, courts: { recipients: [authorities] } }'],
    ['unknown', 'sharing: { some: { recipients: not-stated }, hosting: { recipients: [processors] } }'],
    ['unknown', 'sharing: { some: { recipients: [processors, { other: integrators }] } }'],
    ['unknown', 'sharing: { some: { recipients: [processors, partnrs] } }', { unreadable: ['sharing', 'some', 'recipients', 1] }],
    ['unknown', 'facts: { disclosesData: true }'],
  ],
  processors: [
    ['yes', 'sharing: { carriers: { recipients: [processors.delivery] } }'],
    ['yes', '{ sharing: { partners: { recipients: [partners] } }, facts: { usesProcessors: true } }'],
    ['yes', '{ sharing: { hosting: { recipients: [processors] } }, facts: { usesProcessors: false } }'],
    ['no', '{ sharing: none, facts: { usesProcessors: true } }'],
    ['no', 'facts: { usesProcessors: false }'],
    ['unknown', 'sharing: { partners: { recipients: [third-parties] }, analytics: { recipients: [analytics] } }'],
    ['unknown', 'sharing: { hosting: { recipients: [processors], stance: never } }'],
  ],
  'business-transfer': [
    ['yes', 'sharing: { successor: { recipients: [acquirer], stance: may } }'],
    ['yes', 'facts: { businessTransfer: true }'],
    ['no', '{ sharing: { successor: { recipients: [acquirer], stance: never } }, facts: { businessTransfer: true } }'],
    ['no', 'facts: { businessTransfer: false }'],
    ['unknown', 'sharing: { partners: { recipients: [third-parties] } }'],
    ['unknown', 'sharing: { successor: { recipients: [acquirer], stance: never, exceptions: [with notice] } }'],
  ],
  'transfers-abroad': [
    ['yes', 'transfers: { destinations: [US], stance: may }'],
    ['yes', 'transfers: { destinations: [{ other: wherever we operate }] }'],
    ['yes', 'transfers: { safeguards: [scc] }'],
    ['yes', 'transfers: { says: data may leave the country }'],
    ['yes', '{ transfers: none, storage: { countries: [DE, US] } }'],
    ['yes', '{ transfers: { destinations: [US] }, facts: { transfersAbroad: false } }'],
    ['yes', 'transfers: { destinations: [DE] }', { markets: ['GB'] }],
    ['yes', 'transfers: { destinations: [DE] }', { markets: [] }],
    ['no', '{ transfers: none, facts: { transfersAbroad: true } }'],
    ['no', 'transfers: { stance: never }'],
    ['no', 'facts: { transfersAbroad: false }'],
    ['unknown', 'transfers: not-stated'],
    ['unknown', 'storage: { countries: [DE, NO] }'],
    // Whoever collects from its own country has passed nothing on; what is kept in a third one has.
    ['unknown', '{ storage: { countries: [CN] }, facts: { establishedIn: [CN] } }'],
    ['unknown', '{ storage: { countries: [CN] }, controller: { country: CN } }'],
    ['yes', '{ storage: { countries: [CN, SG] }, facts: { establishedIn: [CN] } }'],
    ['unknown', 'storage: { countries: [US] }', { markets: ['US-CA'] }],
    ['unknown', 'storage: { countries: [US] }', { markets: [] }],
    ['unknown', 'transfers: { destinations: [DE, EEA] }'],
    ['unknown', 'transfers: { destinations: [CN], stance: never }'],
    ['unknown', 'transfers: [none, { destinations: [] }]', { unreadable: ['transfers', 1] }],
  ],
  'transfers-without-adequacy': [
    ['yes', 'transfers: { safeguards: [adequacy, scc] }'],
    ['yes', 'transfers: { safeguards: [scc] }', { given: SCC }],
    ['yes', 'transfers: { safeguards: [bcr] }', { given: { safeguards: ['guarantees'] } }],
    ['no', 'transfers: none'],
    ['no', 'transfers: { safeguards: [adequacy, equivalent-country] }'],
    ['no', 'transfers: { safeguards: [consent] }', { given: SCC }],
    ['no', 'facts: { transfersAbroad: false }'],
    ['unknown', 'facts: { transfersAbroad: true }'],
    ['unknown', 'transfers: { destinations: [US] }'],
    ['unknown', '{ transfers: { destinations: [US] }, facts: { transfersAbroad: false } }'],
    ['unknown', 'transfers: { safeguards: [guarantees] }', { given: SCC }],
    ['unknown', 'transfers: { safeguards: [{ other: agreements }] }'],
    ['unknown', 'transfers: { safeguards: [adequacy, sc] }', { unreadable: ['transfers', 'safeguards', 1] }],
  ],
  'sells-or-shares': [
    ['yes', 'sharing: { brokers: { action: [share, sell] } }'],
    ['yes', 'sharing: { networks: { action: advertise, stance: may } }'],
    ['yes', 'purposes: { ads: { use: advertising.cross-context } }'],
    ['yes', 'purposes: { ads: { use: advertising.targeted, by: third-party } }'],
    ['yes', '{ purposes: { ads: { use: advertising.targeted } }, trackers: { pixel: { purposes: [ads] } } }'],
    ['unknown', '{ purposes: { ads: { use: advertising.targeted, stance: never } }, trackers: { pixel: { purposes: [ads], stance: never } } }'],
    ['yes', '{ sharing: { sale: { action: sell } }, facts: { sellsOrShares: false } }'],
    ['no', '{ sharing: none, purposes: { orders: { use: service } }, facts: { sellsOrShares: true } }'],
    ['no', '{ sharing: { sale: { recipients: [anyone], action: [sell, advertise], data: all, stance: never } }, purposes: { ads: { use: advertising.targeted, stance: never }, banners: { use: advertising } } }'],
    ['no', '{ sharing: { nobody: { recipients: [third-parties], stance: never } }, purposes: { orders: { use: service } } }'],
    ['no', 'facts: { sellsOrShares: false }'],
    ['unknown', '{ sharing: { sale: { action: sell, stance: never } }, purposes: { orders: { use: service } } }'],
    ['unknown', 'sharing: { sale: { action: [sell, advertise], stance: never } }'],
    ['unknown', '{ sharing: { sale: { action: [sell, advertise], stance: never, audience: [minors] } }, purposes: { orders: { use: service } } }'],
    ['unknown', '{ sharing: { sale: { action: [sell, advertise], stance: never, condition: [without consent] } }, purposes: { orders: { use: service } } }'],
    ['unknown', '{ sharing: { sale: { recipients: [partners], action: [sell, advertise], stance: never } }, purposes: { orders: { use: service } } }'],
    ['unknown', '{ sharing: none, purposes: { orders: { use: servce } } }', { unreadable: ['purposes', 'orders', 'use'] }],
    ['unknown', '{ sharing: { never: { action: [sell, share], stance: never }, visitors: { recipients: [partners] } }, purposes: { orders: { use: service } } }'],
    ['no', '{ sharing: { never: { action: [sell, share], stance: never }, hosting: { recipients: [processors] } }, purposes: { orders: { use: service } } }'],
    ['unknown', 'purposes: { ads: { use: advertising } }'],
  ],
  'sensitive-data': [
    ['yes', 'sensitive: { health: { categories: [health] } }'],
    ['yes', 'data: { fitness: { categories: [contact.email, health.fitness] } }'],
    ['yes', '{ data: { records: { categories: [criminal] } }, sensitive: none }'],
    ['yes', 'facts: { sensitiveData: true }'],
    ['no', '{ sensitive: none, data: { account: { categories: [contact.email] } }, facts: { sensitiveData: true } }'],
    ['no', '{ sensitive: none, data: { health: { categories: [health], stance: never } } }'],
    ['no', `{ sensitive: none, data: { payroll: { categories: [health], audience: [staff] } }, ${UNCOVERED} }`],
    ['unknown', 'sensitive: { health: { categories: [health], stance: never } }'],
    ['unknown', 'data: { account: { categories: [contact.email] } }'],
    ['unknown', '{ sensitive: none, data: { account: { categories: [helth] } } }', { unreadable: ['data', 'account', 'categories', 0] }],
  ],
  'sensitive-beyond-permitted': [
    ['yes', '{ sensitive: { health: { purposes: [ads] } }, purposes: { ads: { use: advertising.targeted } } }'],
    ['yes', '{ data: { health: { categories: [health], purposes: [care, profile] } }, purposes: { care: { use: healthcare }, profile: { use: profiling } } }'],
    ['yes', '{ sensitive: { health: {} }, facts: { sensitiveBeyondPermitted: true } }'],
    ['no', 'sensitive: none'],
    ['no', '{ sensitive: { health: {} }, facts: { sensitiveBeyondPermitted: false } }'],
    ['unknown', '{ sensitive: { health: { purposes: [care] } }, purposes: { care: { use: healthcare }, ads: { use: advertising } } }'],
    ['unknown', '{ sensitive: { health: { purposes: [ads] } }, purposes: { ads: { use: advertising, stance: never } } }'],
    ['unknown', 'policylint: 1'],
  ],
  'further-processing': [
    ['yes', 'changes: [{ of: policy }, { of: uses, choice: opt-in }]'],
    ['yes', 'changes: { of: uses, stance: may }'],
    ['yes', 'facts: { furtherProcessing: true }'],
    ['no', '{ changes: { of: uses, stance: never }, facts: { furtherProcessing: true } }'],
    ['no', 'facts: { furtherProcessing: false }'],
    ['unknown', 'changes: { of: policy }'],
    ['unknown', 'changes: { of: uses, by: user }'],
    ['unknown', 'changes: { of: uses, stance: never, condition: [without consent] }'],
  ],
  'direct-marketing': [
    ['yes', 'purposes: { news: { use: marketing.direct } }'],
    ['yes', '{ purposes: { news: { use: [service, marketing] } }, facts: { directMarketing: false } }'],
    ['yes', '{ policy: { read: whole }, purposes: { orders: { use: service } }, facts: { directMarketing: true } }'],
    ['no', '{ purposes: { news: { use: marketing, stance: never } }, facts: { directMarketing: true } }'],
    ['no', '{ policy: { read: whole }, purposes: { orders: { use: service }, ads: { use: advertising } } }'],
    ['no', '{ policy: { read: whole }, purposes: not-stated }'],
    ['no', 'facts: { directMarketing: false }'],
    ['unknown', 'purposes: { orders: { use: service } }'],
    ['unknown', 'purposes: { theirs: { use: marketing, by: third-party, stance: never } }'],
    ['unknown', 'purposes: { news: { use: marketing, stance: never, channels: [phone] } }'],
    ['unknown', 'purposes: { theirs: { use: marketing.third-party, stance: never } }'],
    ['unknown', '{ policy: { read: whole }, purposes: { orders: { use: servce } } }', { unreadable: ['purposes', 'orders', 'use'] }],
    ['unknown', 'policylint: 1'],
  ],
  'automated-decisions': [
    ['yes', 'automatedDecisions: { logic: a score }'],
    ['yes', '{ automatedDecisions: stated, facts: { automatedDecisions: false } }'],
    ['no', '{ automatedDecisions: none, facts: { automatedDecisions: true } }'],
    ['no', 'facts: { automatedDecisions: false }'],
    ['unknown', 'automatedDecisions: not-stated'],
    ['unknown', 'automatedDecisions: { logc: a score }', { unreadable: ['automatedDecisions'] }],
    ['yes', '{ automatedDecisions: { logc: a score }, facts: { automatedDecisions: true } }', { unreadable: ['automatedDecisions'] }],
  ],
  'joint-controllers': [
    ['yes', 'controller: { name: A, joint: { name: B } }'],
    ['yes', '{ controller: [{ name: A }, { name: B }], facts: { jointControllers: false } }'],
    ['no', '{ controller: { name: A, joint: none }, facts: { jointControllers: true } }'],
    ['no', '{ controller: { name: A }, facts: { jointControllers: false } }'],
    ['unknown', 'controller: [{ name: A }, { address: Torstrasse 1 }]'],
    ['unknown', 'controller: { name: A, joint: not-stated }'],
  ],
  'dpo-designated': [
    ['yes', 'controller: { dpo: { contact: { email: dpo@example.com } } }'],
    ['yes', 'controller: [{ name: A }, { dpo: stated }]'],
    ['no', '{ controller: { dpo: none }, facts: { dpoDesignated: true } }'],
    ['no', 'facts: { dpoDesignated: false }'],
    ['unknown', 'controller: { name: A }'],
    ['unknown', 'controller: [{ dpo: none }, { dpo: 7 }]', { unreadable: ['controller', 1, 'dpo'] }],
  ],
  'no-establishment': [
    ['yes', 'facts: { establishedIn: [US, GB] }'],
    ['yes', 'controller: { country: US }'],
    ['yes', 'controller: { name: A, representative: { name: B, country: IE } }'],
    ['no', 'facts: { establishedIn: [US, IE] }'],
    ['no', 'facts: { establishedIn: [NO] }'],
    ['no', 'controller: { country: DE }'],
    ['no', '{ controller: { country: DE }, facts: { establishedIn: [US] } }'],
    ['no', '{ controller: { country: US }, facts: { establishedIn: [CN] } }', { markets: ['CN'] }],
    ['unknown', 'controller: { name: A }'],
    ['unknown', 'controller: { name: A, representative: { name: B, country: GB } }'],
    ['unknown', 'facts: { establishedIn: [US] }', { markets: [] }],
  ],
  'uses-trackers': [
    ['yes', 'trackers: { ads: { by: third-party } }'],
    ['yes', '{ trackers: none, data: { logs: { source: [automatic] } } }'],
    ['yes', 'facts: { usesTrackers: true }'],
    ['no', '{ trackers: none, facts: { usesTrackers: true } }'],
    ['no', 'facts: { usesTrackers: false }'],
    ['unknown', 'trackers: { ads: { by: third-party, stance: never } }'],
    ['unknown', 'data: { account: { source: [subject] } }'],
    ['unknown', '{ trackers: none, data: { logs: { source: [auto] } } }', { unreadable: ['data', 'logs', 'source', 0] }],
  ],
  'non-exempt-cookies': [
    ['yes', 'trackers: { cart: { required: true }, counting: { required: false } }'],
    ['yes', '{ trackers: { ads: { by: third-party } }, facts: { cookiesBeyondNecessary: false } }'],
    ['yes', '{ trackers: { counting: {} }, facts: { cookiesBeyondNecessary: true } }'],
    ['no', 'trackers: none'],
    ['no', 'trackers: { cart: { required: true }, pay: { by: third-party, required: true }, ads: { by: third-party, stance: never } }'],
    ['no', '{ trackers: { counting: {} }, facts: { cookiesBeyondNecessary: false } }'],
    ['unknown', 'trackers: { cart: { required: true }, counting: {} }'],
    ['unknown', 'trackers: { ads: { by: third-party, stance: never } }'],
    ['unknown', 'trackers: { cart: { required: true }, pay: { by: third-party, required: perhaps } }', { unreadable: ['trackers', 'pay', 'required'] }],
    ['unknown', 'policylint: 1'],
  ],
  'cross-site-tracking': [
    ['yes', 'trackers: { network: { acrossSites: true, stance: may } }'],
    ['yes', '{ trackers: { network: { acrossSites: true } }, facts: { crossSiteTracking: false } }'],
    ['yes', 'facts: { crossSiteTracking: true }'],
    ['no', 'trackers: none'],
    ['no', 'trackers: { cart: { acrossSites: false }, counting: { acrossSites: { value: true, stance: never } }, ads: { by: third-party, acrossSites: true } }'],
    ['no', 'trackers: { cart: {}, following: { acrossSites: true, stance: never } }'],
    ['no', 'facts: { crossSiteTracking: false }'],
    ['unknown', 'trackers: { ads: { by: third-party, acrossSites: true } }'],
    ['unknown', 'trackers: { others: { by: third-party, acrossSites: true, stance: never } }'],
    ['unknown', 'trackers: { cart: { acrossSites: false }, counting: {} }'],
    ['unknown', 'trackers: { cart: { acrossSites: false }, counting: { acrossSites: some } }', { unreadable: ['trackers', 'counting', 'acrossSites'] }],
  ],
  children: [
    ['yes', 'children: { directed: true }'],
    ['yes', 'children: { directed: false, knowinglyCollects: true }'],
    ['yes', 'scope: { audiences: { minors: { who: not-stated } } }'],
    ['yes', 'scope: { audiences: { pupils: { who: children under 13 } } }'],
    // Minors are told to ask their parents, by a service that is not for them: nobody knows how old they are.
    ['unknown', '{ scope: { audiences: { minors: { who: users who are minors } } }, children: { directed: { value: false, strength: hedged } } }'],
    ['unknown', '{ scope: { audiences: { minors: {} } }, children: { directed: false, knowinglyCollects: false } }'],
    ['no', '{ scope: { audiences: { minors: {} } }, children: { directed: false }, facts: { directedAtChildren: false } }'],
    ['yes', '{ children: { directed: false }, facts: { directedAtChildren: true } }'],
    ['no', 'children: { directed: false, knowinglyCollects: false }'],
    ['no', '{ children: [{ directed: false }, { knowinglyCollects: { value: true, stance: never } }], facts: { directedAtChildren: true } }', { unreadable: ['children', 1, 'knowinglyCollects', 'x'] }],
    ['no', 'children: [{ directed: false }, { knowinglyCollects: true, stance: never }]'],
    ['no', 'children: none'],
    ['no', '{ children: { directed: false }, facts: { directedAtChildren: false } }'],
    ['unknown', 'children: { directed: false, minimumAge: 16 }'],
    ['unknown', 'children: { directed: false, knowinglyCollects: maybe }', { unreadable: ['children', 'knowinglyCollects'] }],
    ['unknown', 'scope: { audiences: { minors: { covered: false }, parents: { who: "children\'s parents" } } }'],
    ['unknown', 'children: not-stated'],
  ],
  'deidentified-data': [
    ['yes', 'deidentified: { says: never re-identified }'],
    ['yes', '{ deidentified: none, data: { statistics: { called: aggregate } } }'],
    ['yes', 'retention: { period: P1Y, then: anonymise }'],
    ['yes', 'data: { logs: { retention: [{ place: live }, { then: [delete, anonymise] }] } }'],
    ['no', '{ deidentified: none, facts: { deidentifiedData: true } }'],
    ['no', '{ data: { logs: { called: non-personal } }, facts: { deidentifiedData: false } }'],
    ['unknown', 'data: { logs: { called: non-personal } }'],
    ['unknown', '{ deidentified: none, data: { logs: { retention: { then: forget } } } }', { unreadable: ['data', 'logs', 'retention', 'then'] }],
  ],
  incentives: [
    ['yes', 'incentives: { says: a discount for an address }'],
    ['no', '{ incentives: none, facts: { incentives: true } }'],
    ['no', 'facts: { incentives: false }'],
    ['unknown', 'incentives: not-stated'],
  ],
  'large-scale': [
    ['yes', 'facts: { consumersPerYear: 1000000 }', { given: { people: 1_000_000 } }],
    ['yes', 'facts: { consumersPerYear: 5, sectors: [critical-infrastructure] }', { given: { people: 10, sector: 'critical-infrastructure' } }],
    ['no', 'facts: { consumersPerYear: 999999 }', { given: { people: 1_000_000 } }],
    ['unknown', 'facts: { consumersPerYear: 5 }'],
    ['unknown', 'policylint: 1', { given: { people: 1_000_000 } }],
    ['unknown', 'facts: { consumersPerYear: 5, sectors: [retail] }', { given: { sector: 'critical-infrastructure' } }],
    ['unknown', 'facts: { consumersPerYear: 5 }', { given: { people: 10, sector: 'critical-infrastructure' } }],
  ],
  'regulated-sector': [
    ['yes', 'facts: { sectors: [retail, telecoms] }', { given: { sector: 'telecoms' } }],
    ['yes', 'facts: { sectors: [finance.bank] }', { given: { sector: 'finance' } }],
    ['no', 'facts: { sectors: [finance.bank] }', { given: { sector: 'finance.non-bank' } }],
    ['unknown', 'facts: { sectors: [finance] }', { given: { sector: 'finance.non-bank' } }],
    ['unknown', 'policylint: 1', { given: { sector: 'telecoms' } }],
    ['unknown', 'facts: { sectors: [telecoms] }'],
  ],
  'review-process': [
    ['yes', 'rights: { rectification: { channels: [the account] } }'],
    ['yes', '{ rights: { access: stated }, facts: { reviewProcess: true } }'],
    ['yes', '{ rights: { access: { channels: [email] } }, facts: { reviewProcess: false } }'],
    ['no', '{ rights: { access: stated }, facts: { reviewProcess: false } }'],
    ['unknown', 'rights: { access: stated, erasure: { channels: [email] } }'],
    ['unknown', 'rights: { access: [{ by: third-party, channels: [the employer] }, { stance: never, channels: [email] }] }'],
    ['unknown', `{ rights: { access: { audience: [staff], channels: [email] } }, ${UNCOVERED} }`],
  ],
  'notice-and-opt-out': [
    ['yes', 'sharing: { partners: { recipients: [partners], choice: opt-out } }'],
    ['yes', 'purposes: { research: { basis: deemed-notification } }'],
    ['yes', '{ sharing: { partners: { recipients: [partners], choice: opt-out } }, facts: { disclosesByOptOut: false } }'],
    ['no', 'facts: { disclosesByOptOut: false }'],
    ['unknown', 'sharing: { hosting: { recipients: [processors], choice: opt-out }, partners: { recipients: [partners], choice: opt-in } }'],
  ],
  'fee-charged': [
    ['yes', 'requests: { fee: 10 EUR }'],
    ['yes', '{ requests: { fee: free }, rights: { access: { fee: "free once a year, then 5 EUR" } } }'],
    ['yes', '{ requests: { channels: [email] }, facts: { chargesFees: true } }'],
    ['no', '{ requests: { fee: free of charge }, facts: { chargesFees: true } }'],
    ['no', 'requests: { fee: none }'],
    ['no', 'facts: { chargesFees: false }'],
    ['unknown', 'requests: { channels: [email] }'],
    ['unknown', 'requests: { fee: stated }'],
    ['unknown', '{ requests: { fee: free }, rights: { access: { fee: [] } } }', { unreadable: ['rights', 'access', 'fee'] }],
  ],
};

for (const [name, cases] of Object.entries(table) as [ConditionName, readonly Case[]][]) {
  describe(name, () => {
    for (const [verdict, declaration, circumstances] of cases) test(`${verdict}: ${declaration}${circumstances === undefined ? '' : ` ${JSON.stringify(circumstances)}`}`, () => {
      expect(ask(name, declaration, circumstances)).toBe(verdict);
    });
    test('the table shows each verdict', () => {
      expect(new Set(cases.map(([verdict]) => verdict))).toEqual(new Set(['yes', 'no', 'unknown']));
    });
  });
}

const schemaOf = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8'));

test('every name that a framework may use has a condition, and no other', () => {
  const schema = schemaOf('framework') as { $defs: { requirement: { properties: { when: { items: { enum: string[] } } } } } };
  expect(Object.keys(conditions).sort()).toEqual([...schema.$defs.requirement.properties.when.items.enum].sort());
});

test('every condition asks a question and names a fact or a field that exists', () => {
  const facts = Object.keys((schemaOf('policy') as { $defs: { facts: { properties: object } } }).$defs.facts.properties);
  for (const { asks, settledBy } of Object.values(conditions)) {
    expect(asks).toMatch(/^[A-Z].*\?$/);
    const [block, ...rest] = settledBy.split('.');
    if (block === 'facts') expect(facts).toContain(rest.join('.'));
    else {
      const fields = Object.values((shape as Readonly<Record<string, object>>)[block!]!)[0] as object;
      expect(Object.keys(fields)).toContain(rest.at(-1));
    }
  }
});

test.each(Object.entries(conditions))('%s knows nothing of an empty or unreadable declaration', (_, condition) => {
  for (const value of [{}, { policylint: 1 }, 'text', undefined]) {
    expect(condition.test({ policy: readPolicy(value, []), path: [], framework: { markets: ['EU'] } as Framework, given: { people: 1, sector: 'health', safeguards: ['scc'] } })).toBe('unknown');
  }
});
