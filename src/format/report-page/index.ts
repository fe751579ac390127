import { countBySeverity } from '../counts.js';
import { tablesOf } from '../coverage/report.js';
import type { Formatter } from '../report.js';
import { htmlDocument } from './document.js';
import { filters } from './filters.js';
import { findingsOf } from './findings.js';
import { lawTables } from './laws.js';
import { numberPolicies } from './policies.js';
import { registerOf } from './register.js';
import { summary } from './summary.js';
import { topicMap } from './topics.js';

/** A report for people: what to do first, where each policy stands, and every finding with its provision and passage. */
export const html: Formatter = (report, options) => {
  const policies = numberPolicies(report, options);
  const register = registerOf(policies);
  const tables = tablesOf({ version: report.version, policies: report.coverage ?? [] });
  const counts = countBySeverity(policies.flatMap(({ findings }) => findings));
  const body = [
    summary(report, policies, register, counts), topicMap(policies), lawTables(tables, policies, register), '<h2 id="findings">Findings</h2>', filters(policies), policies.map((policy) => findingsOf(policy, register, policies.length)).join('\n'), register.text,
  ];
  return htmlDocument({ title: 'Privacy policy report', body: body.filter((part) => part !== '').join('\n'), isScripted: true });
};
