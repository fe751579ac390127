import type { Citation, Finding } from '../../engine/finding.js';
import { countBySeverity, plural } from '../counts.js';
import { isUnsettled } from '../duty.js';
import { htmlLink, htmlText } from '../html.js';
import { textFragment } from '../../evidence/text-fragment.js';
import type { ReportedPolicy } from './policies.js';
import type { Register } from './register.js';

/** More policies than these are closed until somebody opens one. */
const MAX_OPEN = 20;

/** One policy with all that was found in it, in the order of the file. */
export function findingsOf(policy: ReportedPolicy, register: Register, total: number): string {
  const { anchor, name, title, url, file, findings } = policy;
  const counts = countBySeverity(findings);
  const parts = [`${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${counts.info} info`, ...(file.suppressed.length > 0 ? [`${file.suppressed.length} suppressed`] : [])];
  const items = [...findings, ...file.suppressed].sort((left, right) => left.range.start.offset - right.range.start.offset).map((finding) => itemOf(finding, register, url));
  return `<details class="policy" id="${anchor}"${total <= MAX_OPEN ? ' open' : ''}><summary><b>${htmlText(title ?? name)}</b> <span class="soft">${title === undefined ? '' : `${htmlText(name)} · `}${parts.join(' · ')}</span></summary>
${items.length === 0 ? '' : `<ul class="findings">\n${items.join('\n')}\n</ul>`}${url === undefined ? '' : `<p class="findings about">${htmlLink(url, 'The policy')}</p>`}
</details>`;
}

function itemOf(finding: Finding, register: Register, url: string | undefined): string {
  const { severity, ruleId, range, message, citations, help, suppressed } = finding;
  const laws = [...new Set(citations.map(({ framework }) => framework))].join(' ');
  const rule = register.rules.get(ruleId);
  const cited = citations.map((citation) => citationLink(citation, register)).join(' · ');
  const facts = [...new Set(citations.flatMap(({ dependsOn }) => dependsOn))];
  const why = suppressed === undefined ? '' : ` <span class="soft">suppressed${suppressed.reason === undefined ? '' : `: ${htmlText(suppressed.reason)}`}</span>`;
  return `<li${suppressed === undefined ? '' : ' class="suppressed"'} data-s="${severity}" data-r="${htmlText(ruleId)}" data-l="${htmlText(laws)}"><span class="tag ${severity}">${severity}</span> ${htmlText(message)}${why}
<div class="about"><span class="place">line ${range.start.line}</span> · <a href="#${rule?.anchor ?? ''}">${htmlText(ruleId)}</a>${cited === '' ? '' : ` · ${cited}`}${facts.length === 0 ? '' : ` · depends on ${htmlText(facts.join(', '))}`}${help === rule?.help ? '' : ` <span class="soft">${htmlText(help)}</span>`}</div>${finding.related.map((related) => (related.passage === undefined ? '' : passage(related.passage, related.note, url))).join('')}</li>`;
}

function passage(text: string, note: string, url: string | undefined): string {
  return `<blockquote>${htmlText(text)} <small>${url === undefined ? htmlText(note) : htmlLink(textFragment(url, text), note)}</small></blockquote>`;
}

function citationLink(citation: Citation, register: Register): string {
  return `<a href="#${register.anchorOf(citation)}">${htmlText(`${citation.short} ${citation.cite}`)}</a>${isUnsettled(citation.verified) ? ' [unverified]' : ''}`;
}
