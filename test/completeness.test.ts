import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { lintText } from './support/lint.js';

/*
 * The 23 criteria of Amaral et al., "AI-enabled Automation for Completeness Checking of Privacy Policies" (IEEE TSE 2021),
 * under the GDPR. Each is broken in turn in a declaration that meets them all. Where a criterion is stricter than the law,
 * or the declaration does not tell whether the law applies, the level is info.
 */
const complete = `
policylint: 1
policy: { read: whole, updated: 2026-09-01 }
facts: { establishedIn: [US], jointControllers: false, dpoDesignated: true, indirectCollection: true, transfersAbroad: true }
controller:
  name: Acme Inc.
  address: 1 Main Street, Springfield
  contact: { email: privacy@acme.test }
  representative: { name: Acme Europe GmbH, country: DE, contact: { email: europe@acme.test } }
  dpo: { contact: { email: dpo@acme.test } }
purposes:
  orders: { use: service.orders, basis: contract }
  fraud: { use: fraud-prevention, basis: legitimate-interests, interest: keeping stolen cards out of the shop }
  visits: { use: analytics, basis: consent }
  books: { use: accounting, basis: legal-obligation, law: { name: Tax Code } }
data:
  account: { categories: [contact.email], source: [subject], required: contract, refusal: no order can be sent, purposes: [orders, books], retention: { period: P3Y, then: delete } }
  rating: { categories: [financial.credit], source: [third-party], sourceNames: [Acme Credit], purposes: [fraud], retention: { period: P1Y, then: delete } }
  pages: { categories: [activity.browsing], source: [automatic], required: voluntary, refusal: nothing changes, purposes: [visits], retention: { period: P1Y, then: delete } }
sharing:
  carriers: { recipients: [processors.delivery], data: [account], purposes: [orders], safeguard: contract }
transfers: { destinations: [US], safeguards: [scc], copyAvailable: on request }
rights:
  access: stated
  rectification: stated
  erasure: stated
  restriction: stated
  portability: stated
  objection: stated
  withdrawConsent: stated
  complaint: { authority: Berlin Commissioner for Data Protection }
automatedDecisions: none
`;

type Patch = Readonly<Record<string, unknown>>;
interface Breach {
  /** What is different, by path; nothing in place of what is left out. */
  readonly broken: Patch;
  /** The rules that say so, with the level of each. */
  readonly found: Readonly<Record<string, 'error' | 'info'>>;
  /** Another way to meet the criterion than the complete declaration's. */
  readonly met?: Patch;
}

const criteria: Readonly<Record<string, readonly Breach[]>> = {
  '1 mandatory rights': [
    { broken: { 'rights.access': undefined }, found: { 'rights/access': 'error' } },
    { broken: { 'rights.rectification': undefined }, found: { 'rights/rectification': 'error' } },
    { broken: { 'rights.restriction': undefined }, found: { 'rights/restriction': 'error' } },
    { broken: { 'rights.complaint': undefined }, found: { 'rights/complaint': 'error' } },
  ],
  '2 the authority named with the right to complain': [
    { broken: { 'rights.complaint': 'stated' }, found: { 'rights/complaint-authority': 'info' } },
  ],
  '3 portability with a contract': [
    { broken: { 'rights.portability': undefined, 'purposes.visits': undefined, 'data.pages.purposes': ['orders'] }, found: { 'rights/portability': 'error' } },
  ],
  '4 objection with a legitimate interest or a public task': [
    { broken: { 'rights.objection': undefined }, found: { 'rights/objection': 'error' } },
    { broken: { 'rights.objection': undefined, 'purposes.fraud': { use: 'fraud-prevention', basis: 'public-task' } }, found: { 'rights/objection': 'error' } },
  ],
  '5 withdrawal, erasure, objection and portability with consent': [
    { broken: { 'rights.withdrawConsent': undefined }, found: { 'rights/withdraw-consent': 'error' } },
    { broken: { 'rights.erasure': undefined }, found: { 'rights/erasure': 'error' } },
    { broken: { 'rights.objection': undefined, 'purposes.fraud.basis': 'consent' }, found: { 'rights/objection': 'error' } },
    { broken: { 'rights.portability': undefined, 'purposes.orders.basis': 'consent' }, found: { 'rights/portability': 'error' } },
  ],
  '6 a statement on transfers': [
    { broken: { transfers: undefined }, found: { 'transfers/stated': 'error' } },
    { broken: { transfers: undefined, 'facts.transfersAbroad': undefined }, found: { 'transfers/stated': 'info' }, met: { transfers: 'none', 'facts.transfersAbroad': undefined } },
  ],
  '7 details of a transfer': [
    { broken: { transfers: { destinations: ['US'] } }, found: { 'transfers/safeguards': 'error' }, met: { transfers: { destinations: ['CH'], safeguards: ['adequacy'] } } },
  ],
  '8 explicit consent for a derogation': [
    { broken: { 'transfers.safeguards': ['derogation'] }, found: { 'transfers/details': 'info' }, met: { 'transfers.safeguards': ['consent'] } },
    { broken: { 'transfers.safeguards': ['contract'] }, found: { 'transfers/details': 'info' }, met: { 'transfers.safeguards': ['contract', 'consent'] } },
  ],
  '9 details of safeguards: standard clauses or binding rules': [
    { broken: { 'transfers.safeguards': ['guarantees'] }, found: { 'transfers/details': 'info' }, met: { 'transfers.safeguards': ['bcr'] } },
    { broken: { 'transfers.safeguards': ['code'] }, found: { 'transfers/details': 'info' }, met: { 'transfers.safeguards': ['code', 'scc'] } },
  ],
  '10 details of adequacy: country, territory or sector': [
    { broken: { transfers: { safeguards: ['adequacy'] } }, found: { 'transfers/destinations': 'info' }, met: { transfers: { destinations: [{ other: 'commercial organisations in Canada' }], safeguards: ['adequacy'] } } },
  ],
  '11 a statement on indirect collection': [
    { broken: { 'data.rating': undefined, 'data.account.source': undefined, 'data.pages.source': undefined }, found: { 'data/source-third-party': 'error' } },
    { broken: { 'data.rating': undefined, 'data.account.source': undefined, 'data.pages.source': undefined, 'facts.indirectCollection': undefined }, found: { 'data/source-third-party': 'info' } },
    { broken: { 'data.rating': undefined }, found: { 'consistency/contradiction': 'error' }, met: { 'data.rating': undefined, 'facts.indirectCollection': false } },
  ],
  '12 the source of indirect collection': [
    { broken: { 'data.rating.sourceNames': undefined }, found: { 'data/source-third-party': 'error' }, met: { 'data.rating.source': ['public'] } },
  ],
  '13 categories of data': [
    { broken: { data: undefined }, found: { 'data/categories': 'error' } },
    { broken: { data: undefined, 'facts.indirectCollection': undefined }, found: { 'data/categories': 'info' } },
  ],
  '14 types of category for indirect data': [
    { broken: { 'data.rating.categories': 'not-stated' }, found: { 'data/categories': 'error' }, met: { 'data.rating.categories': undefined, 'data.rating.items': ['a score of solvency'] } },
  ],
  '15 recipients': [
    { broken: { sharing: undefined }, found: { 'recipients/categories': 'error' }, met: { 'sharing.carriers.recipients': undefined, 'sharing.carriers.names': ['Acme Post'] } },
    { broken: { 'sharing.carriers.recipients': 'not-stated' }, found: { 'recipients/categories': 'error' } },
  ],
  '16 retention': [
    { broken: { 'data.account.retention': undefined }, found: { 'retention/period': 'error' }, met: { 'data.account.retention': { criterion: 'until the account is closed' } } },
  ],
  '17 failure to provide data with a contract or a legal obligation': [
    { broken: { 'data.account.required': undefined }, found: { 'data/provision': 'error' } },
    { broken: { 'data.account.refusal': undefined }, found: { 'data/refusal-consequence': 'error' } },
    { broken: { 'data.account.required': undefined, 'data.account.purposes': ['books'] }, found: { 'data/provision': 'error' }, met: { 'data.account.required': 'law', 'data.account.purposes': ['books'] } },
  ],
  '18 purposes': [
    { broken: { purposes: undefined, 'data.account.purposes': undefined, 'data.rating.purposes': undefined, 'data.pages.purposes': undefined, 'sharing.carriers.purposes': undefined }, found: { 'purposes/stated': 'error' } },
  ],
  "19 the officer's contact": [
    { broken: { 'controller.dpo': undefined }, found: { 'controller/dpo': 'error' } },
    { broken: { 'controller.dpo': { name: 'Ada Example' } }, found: { 'controller/dpo': 'error' }, met: { 'controller.dpo': { address: '2 Main Street, Springfield' } } },
    { broken: { 'controller.dpo': undefined, 'facts.dpoDesignated': undefined }, found: { 'controller/dpo': 'info' }, met: { 'controller.dpo': undefined, 'facts.dpoDesignated': false } },
  ],
  "20 the controller's identity": [
    { broken: { 'controller.name': undefined }, found: { 'controller/identity': 'error' } },
    { broken: { 'controller.name': 'Acme' }, found: { 'controller/identity': 'error' }, met: { 'controller.name': 'Acme', 'controller.legalForm': 'Inc.' } },
  ],
  "21 the controller's contact": [
    { broken: { 'controller.contact': undefined, 'controller.address': undefined }, found: { 'controller/contact': 'error' }, met: { 'controller.contact': { phone: '+1 555 0100' } } },
  ],
  "22 the representative's identity": [
    { broken: { 'controller.representative': undefined }, found: { 'controller/representative': 'error' }, met: { 'controller.representative': undefined, 'facts.establishedIn': ['DE'] } },
    { broken: { 'controller.representative.name': undefined }, found: { 'controller/representative': 'error' } },
    { broken: { 'controller.representative': undefined, 'facts.establishedIn': undefined }, found: { 'controller/representative': 'info' } },
  ],
  "23 the representative's contact": [
    { broken: { 'controller.representative.contact': undefined }, found: { 'controller/representative': 'error' }, met: { 'controller.representative.contact': undefined, 'controller.representative.address': '3 Hauptstraße, Berlin' } },
  ],
};

function findings(patch: Patch): { ruleId: string; severity: string }[] {
  const declaration = parse(complete) as Record<string, unknown>;
  for (const [path, value] of Object.entries(patch)) {
    const steps = path.split('.');
    const parent = steps.slice(0, -1).reduce((node, step) => node[step] as Record<string, unknown>, declaration);
    if (value === undefined) delete parent[steps.at(-1)!];
    else parent[steps.at(-1)!] = value;
  }
  return lintText(stringify(declaration), { frameworks: ['gdpr'], asOf: '2026-11-22' }).findings.map(({ ruleId, severity }) => ({ ruleId, severity }));
}

test('the complete declaration misses nothing that the GDPR wants said', () => {
  expect(Object.keys(criteria)).toHaveLength(23);
  expect(findings({}).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe.each(Object.entries(criteria))('%s', (_, breaches) => {
  test.each(breaches.map((breach) => [JSON.stringify(Object.keys(breach.broken)), Object.keys(breach.found).join(', '), breach] as const))('without %s: %s', (__, ___, { broken, found, met = {} }) => {
    const ids = Object.keys(found);
    const ofRules = (patch: Patch): { ruleId: string; severity: string }[] => findings(patch).filter(({ ruleId }) => ids.includes(ruleId) || ruleId.startsWith('document/'));
    expect(Object.fromEntries(ofRules(broken).map(({ ruleId, severity }) => [ruleId, severity]))).toEqual(found);
    expect(ofRules(met)).toEqual([]);
    expect(ofRules({})).toEqual([]);
  });
});
