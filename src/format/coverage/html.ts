import { STATUSES } from '../../engine/coverage.js';
import type { Cell } from '../../engine/coverage.js';
import { VERIFIED, isUnsettled } from '../duty.js';
import { htmlLink, htmlText } from '../html.js';
import { htmlDocument } from '../report-page/document.js';
import { shareClass } from '../report-page/laws.js';
import { SIGNS, WORDS, percentText, reasonsOf, tablesOf } from './report.js';
import type { Column, CoverageFormatter, CoverageReport, Row, Table } from './report.js';

/** A heat map that stands alone: one page without script, picture or font from elsewhere, dark or light as the reader likes. */
export const html: CoverageFormatter = (report) => {
  const tables = tablesOf(report);
  const body = `<h1>Coverage of privacy policies</h1>
<p>policylint ${htmlText(report.version)}. What each policy makes of each requirement; not legal advice.</p>
<ul class="legend">${STATUSES.map((status) => `<li><b class="${status}">${SIGNS[status]}</b> ${WORDS[status]}</li>`).join('')}</ul>
${policies(report)}
${tables.length === 0 ? '' : shares(report, tables)}
${tables.map(heatMap).join('\n')}`;
  return htmlDocument({ title: 'Coverage of privacy policies', body, isScripted: false });
};

function policies({ policies: all }: CoverageReport): string {
  const rows = all.map(({ name, title, facts, frameworks, isLost }, index) =>
    `<tr><th scope="row">${index + 1}</th><td class="text">${htmlText(name)}</td><td class="text">${htmlText(title ?? '')}</td><td class="text">${htmlText(facts.asOf)}</td><td class="text">${isLost ? 'cannot be read' : htmlText(frameworks.map(({ framework }) => framework.short).join(', ') || 'none applied')}</td></tr>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="Policies"><table><thead><tr><td></td><th scope="col">policy</th><th scope="col">title</th><th scope="col">as of</th><th scope="col">laws</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function shares({ policies: all }: CoverageReport, tables: readonly Table[]): string {
  const rows = tables.map(({ framework, columns }) => `<tr><th scope="row"><a href="#${htmlText(framework.id)}">${htmlText(framework.short)}</a></th>${all.map((_, index) => shareCell(columns.find(({ number }) => number === index + 1))).join('')}</tr>`);
  return `<h2>Stated, of what must be stated</h2>\n<div class="scroll" tabindex="0" role="region" aria-label="Shares"><table><thead><tr><td></td>${all.map((policy, index) => policyHead(index + 1, policy.name)).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Between the colours of silent and stated, by the share. */
function shareCell(column: Column | undefined): string {
  if (column === undefined) return '<td></td>';
  const { required } = column.tally;
  return `<td class="share ${shareClass(required.stated, required.asked)}" title="${required.stated} of ${required.asked}">${percentText(required)}</td>`;
}

function heatMap({ framework, columns, groups }: Table): string {
  const { id, short, title, citation, url, jurisdiction, inForce, gaps } = framework;
  const body = groups.map((group) => `<tr class="group"><th scope="rowgroup" colspan="${columns.length + 2}">${group.title}</th></tr>${group.rows.map((row) => rowOf(row, columns)).join('\n')}`);
  return `<h2 id="${htmlText(id)}">${htmlText(`${short}: ${title}`)}</h2>
<p>${url === undefined ? htmlText(citation ?? '') : htmlLink(url, citation ?? url)} · ${htmlText(jurisdiction)} · in force since ${htmlText(inForce)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${htmlText(short)}"><table><thead><tr><th scope="col">provision</th><th scope="col">rule</th>${columns.map(({ number, policy }) => policyHead(number, policy.name)).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>
${whyList(groups.flatMap(({ rows }) => rows), columns)}
${gaps.length === 0 ? '' : `<details><summary>What no rule answers (${gaps.length})</summary><ul>${gaps.map(({ provision, why }) => `<li>${htmlText(provision)}: ${htmlText(why)}</li>`).join('')}</ul></details>`}`;
}

/** What the cells say when they are pointed at, for those who cannot point. */
function whyList(rows: readonly Row[], columns: readonly Column[]): string {
  const items = rows.flatMap(({ entry, cells }) => cells.flatMap((cell, index) => {
    const why = cell.status === 'stated' || cell.status === 'not-applicable' ? [] : reasonsOf(cell);
    return why.length === 0 ? [] : [`<li>${htmlText(`${entry.cite}, ${entry.rule}, policy ${columns[index]!.number}: ${WORDS[cell.status]}. ${why.join('. ')}`)}</li>`];
  }));
  return items.length === 0 ? '' : `<details><summary>Why (${items.length})</summary><ul>${items.join('\n')}</ul></details>`;
}

function rowOf({ entry, url, cells }: Row, columns: readonly Column[]): string {
  const { rule, cite, provision, requirement, verified, condition } = entry;
  const about = `${provision}; ${VERIFIED[verified]}${condition === undefined ? '' : `; when: ${condition}`}`;
  return `<tr><th scope="row" title="${htmlText(about)}">${htmlText(cite)}${isUnsettled(verified) ? ' <span class="soft">[unverified]</span>' : ''}</th><th scope="row">${htmlLink(url, rule)}<small>${htmlText(requirement)}</small></th>${cells.map((cell, index) => cellOf(cell, columns[index]!)).join('')}</tr>`;
}

function cellOf(cell: Cell, { policy }: Column): string {
  const why = [`${policy.name}: ${WORDS[cell.status]}`, ...reasonsOf(cell)].join('. ');
  return `<td class="${cell.status}" title="${htmlText(why)}">${SIGNS[cell.status]}<span class="word"> ${WORDS[cell.status]}</span></td>`;
}

function policyHead(number: number, name: string): string {
  return `<th class="number" scope="col" title="${htmlText(name)}">${number}</th>`;
}
