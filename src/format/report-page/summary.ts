import type { Counts } from '../counts.js';
import { plural } from '../counts.js';
import { htmlLink, htmlText } from '../html.js';
import type { Report } from '../report.js';
import type { ReportedPolicy } from './policies.js';
import type { Register } from './register.js';

const MOST = 10;

/** What a reader with one minute needs: how much, by which law, and what is missing most. */
export function summary({ version }: Report, policies: readonly ReportedPolicy[], register: Register, counts: Counts): string {
  const facts = policies.flatMap(({ file }) => file.facts);
  const laws = [...new Map(facts.flatMap(({ frameworks }) => frameworks.map(({ id, short, markets }) => [id, markets.length === 0 ? short : `${short} (${markets.join(', ')})`]))).values()];
  const days = [...new Set(facts.map(({ asOf }) => asOf))].sort();
  const suppressed = policies.reduce((count, { file }) => count + file.suppressed.length, 0);
  const clean = policies.filter(({ findings }) => findings.every(({ severity }) => severity === 'info')).length;
  return `<h1>Privacy policy report</h1>
<p class="soft">policylint ${htmlText(version)} · as of ${htmlText(days.length > 1 ? `${days[0]} to ${days.at(-1)}` : (days[0] ?? 'today'))} · ${htmlText(laws.length === 0 ? 'no law applied' : laws.join(', '))}</p>
<ul class="counts"><li><b>${policies.length}</b> ${policies.length === 1 ? 'policy' : 'policies'}</li>${(['error', 'warning', 'info'] as const).map((severity) => `<li class="${severity}"><b>${counts[severity]}</b> ${severity === 'info' ? 'info' : `${severity}${counts[severity] === 1 ? '' : 's'}`}</li>`).join('')}${suppressed === 0 ? '' : `<li><b>${suppressed}</b> suppressed</li>`}</ul>
<p>${policies.length === 0 ? 'No policy was linted.' : `${clean} of ${plural(policies.length, 'file')} ${clean === 1 ? 'has' : 'have'} neither an error nor a warning.`} An error is something that a law wants the policy to say, or that is wrong in itself; a warning is a flaw; info is a reminder. What is marked [unverified] was not read in the text of the law. This is not legal advice.</p>
${mostCommon(policies, register)}`;
}

/** The rules that most policies break, with what to do. */
function mostCommon(policies: readonly ReportedPolicy[], register: Register): string {
  const broken = new Map<string, Set<string>>();
  const wrong = new Set(policies.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)));
  for (const { anchor, findings } of policies) {
    for (const { ruleId, severity } of findings) if (severity !== 'info') broken.set(ruleId, (broken.get(ruleId) ?? new Set()).add(anchor));
  }
  const rows = [...broken].sort(([leftId, left], [rightId, right]) => right.size - left.size || Number(wrong.has(rightId)) - Number(wrong.has(leftId)) || (leftId < rightId ? -1 : 1)).slice(0, MOST).map(([id, { size }]) => {
    const { url, help } = register.rules.get(id)!;
    return `<tr><td>${size}&nbsp;of&nbsp;${policies.length}</td><th scope="row">${htmlLink(url, id)}</th><td class="text">${htmlText(help)}</td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<h2>What to do first</h2>\n<div class="scroll" tabindex="0" role="region" aria-label="What to do first"><table class="most"><thead><tr><th scope="col">policies</th><th scope="col">rule</th><th scope="col">what to do</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
