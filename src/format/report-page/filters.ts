import { htmlText } from '../html.js';
import type { ReportedPolicy } from './policies.js';

/** Hidden until the script shows it: a form that does nothing helps nobody. */
export function filters(policies: readonly ReportedPolicy[]): string {
  const findings = policies.flatMap((policy) => [...policy.findings, ...policy.file.suppressed]);
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const topics = [...new Set(rules.map((rule) => `${rule.split('/', 1)[0]!}/`))];
  const laws = [...new Map(findings.flatMap(({ citations }) => citations.map(({ framework, short }) => [framework, short] as const)))].sort(([, left], [, right]) => (left < right ? -1 : 1));
  return `<form class="filters" hidden>
${select('policy', 'Policy', policies.map(({ anchor, title, name }) => [anchor, title ?? name]))}
${select('severity', 'Severity', [['error', 'error'], ['warning', 'warning'], ['info', 'info']])}
${select('law', 'Law', laws)}
<label>Rule <select name="rule"><option value="">all</option>${topics.map((topic) => `<optgroup label="${htmlText(topic.slice(0, -1))}"><option value="${htmlText(topic)}">${htmlText(`${topic}*`)}</option>${rules.filter((rule) => rule.startsWith(topic)).map((rule) => option(rule, rule)).join('')}</optgroup>`).join('')}</select></label>
<label>Words <input name="text" type="search"></label>
<button type="reset">All</button> <output id="shown"></output>
</form>`;
}

function select(name: string, label: string, choices: readonly (readonly [string, string])[]): string {
  return `<label>${label} <select name="${name}"><option value="">all</option>${choices.map(([value, text]) => option(value, text)).join('')}</select></label>`;
}

function option(value: string, text: string): string {
  return `<option value="${htmlText(value)}">${htmlText(text)}</option>`;
}
