import type { Finding } from '../../engine/finding.js';
import type { Severity } from '../../engine/severity.js';
import { groupBy } from '../../model/group-by.js';
import { htmlText } from '../html.js';
import type { ReportedPolicy } from './policies.js';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

/** Policies against topics: how many findings each has, in the colour of the heaviest. */
export function topicMap(policies: readonly ReportedPolicy[]): string {
  const topics = [...new Set(policies.flatMap(({ findings }) => findings.map(topicOf)))].sort();
  if (topics.length === 0) return '';
  const rows = policies.map(({ anchor, name, title, findings }) => {
    const byTopic = groupBy(findings, topicOf);
    return `<tr><th class="name" scope="row"><a href="#${anchor}">${htmlText(title ?? name)}</a>${title === undefined ? '' : `<small>${htmlText(name)}</small>`}</th>${topics.map((topic) => cellOf(byTopic.get(topic) ?? [])).join('')}</tr>`;
  });
  return `<h2>By topic</h2>
<p class="soft">How many findings each policy has on each topic: ${SIGNS.error} an error among them, ${SIGNS.warning} a warning, ${SIGNS.info} info only.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Findings by policy and topic"><table><thead><tr><th scope="col">policy</th>${topics.map((topic) => `<th class="topic" scope="col">${htmlText(topic)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function topicOf({ ruleId }: Finding): string {
  return ruleId.split('/', 1)[0]!;
}

function cellOf(findings: readonly Finding[]): string {
  const worst = (['error', 'warning', 'info'] as const).find((severity) => findings.some((finding) => finding.severity === severity));
  return worst === undefined ? '<td></td>' : `<td class="${worst}">${SIGNS[worst]}&nbsp;${findings.length}</td>`;
}
