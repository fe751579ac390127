import type { LabelledPolicy } from './corpora.js';

/** What topics are held against: any of them found in a policy against any label of the kind in it. */
export interface Measure {
  readonly topics: readonly string[];
  readonly corpus: LabelledPolicy['corpus'];
  readonly label: string;
  /** F1 of plain keyword patterns. */
  readonly plain?: number;
  isLabelled(policy: LabelledPolicy): boolean;
}

type Values = Readonly<Record<string, string>>;

function opp(topics: string | readonly string[], category: string | readonly string[], plain?: number, which?: { readonly in: string; readonly has: (values: Values) => boolean }): Measure {
  const categories = [category].flat();
  return {
    topics: [topics].flat(), corpus: 'OPP-115', label: which === undefined ? categories.join(', ') : which.in, ...(plain !== undefined && { plain }),
    isLabelled: ({ labels }) => labels.some(({ name, values }) => categories.includes(name) && (which === undefined || which.has(values))),
  };
}

function gt(topic: string, requirement: string, plain?: number): Measure {
  return { topics: [topic], corpus: 'GT-200', label: requirement, ...(plain !== undefined && { plain }), isLabelled: ({ labels }) => labels.some(({ name, isPerformed }) => name === requirement && isPerformed) };
}

const SHARING = 'Third Party Sharing/Collection';

export const MEASURES: readonly Measure[] = [
  opp('do-not-track', 'Do Not Track', 0.97),
  opp('policy-changes', 'Policy Change', 0.98),
  opp('security', 'Data Security', 0.97),
  opp('retention', 'Data Retention', 0.76),
  gt('retention', 'Data Retention Period', 0.88),
  opp(['access', 'rectification', 'erasure'], 'User Access, Edit and Deletion', 0.76),
  gt('portability', 'Right to Portability', 0.95),
  gt('rectification', 'Right to Rectification', 0.9),
  gt('transfers', 'Third-country Transfers', 0.89),
  gt('legal-basis', 'Legal Basis for Processing', 0.87),
  gt('complaint', 'Right to Lodge Complaint', 0.78),
  gt('objection', 'Right to Object', 0.54),
  gt('legitimate-interests', 'Legitimate Interests for Processing', 0.42),
  gt('access', 'Right to Access', 0.41),
  gt('provision', 'Mandatory Data Disclosure', 0.37),
  gt('erasure', 'Right to Erasure'),
  gt('restriction', 'Right to Restrict'),
  gt('withdrawal', 'Right to Withdraw Consent'),
  gt('automated-decisions', 'Automated Decision-Making'),
  gt('data-protection-officer', 'DPO Contact'),
  gt('recipients', 'Data Recipients'),
  opp('recipients', SHARING),
  opp('children', 'International and Specific Audiences', undefined, { in: 'Audience Type: Children', has: (values) => values['Audience Type'] === 'Children' }),
  opp('law-enforcement', SHARING, undefined, { in: 'sharing for a Legal requirement', has: (values) => values['Purpose'] === 'Legal requirement' }),
  opp('business-transfer', SHARING, undefined, { in: 'sharing in a Merger/Acquisition', has: (values) => values['Purpose'] === 'Merger/Acquisition' }),
  opp('trackers', ['First Party Collection/Use', SHARING, 'User Choice/Control'], undefined, { in: 'Cookies and tracking elements', has: (values) => values['Personal Information Type'] === 'Cookies and tracking elements' }),
  opp('marketing-opt-out', 'User Choice/Control', undefined, { in: 'choice over Marketing', has: (values) => values['Purpose'] === 'Marketing' }),
];
