import { STATUSES } from '../../engine/coverage.js';
import { SIGNS, WORDS, percentText } from '../coverage/report.js';
import type { Row, Table } from '../coverage/report.js';
import { isUnsettled, percent } from '../duty.js';
import type { ReportedPolicy } from './policies.js';
import type { Register } from './register.js';
import { htmlLink, htmlText } from '../html.js';

/** More columns than these are told by their share. */
const MAX_COLUMNS = 40;

/** For each law: its requirements against the policies to which it is applied. */
export function lawTables(tables: readonly Table[], policies: readonly ReportedPolicy[], register: Register): string {
  if (tables.length === 0) return '';
  const anchors = new Map(policies.map(({ file, anchor }) => [file.file, anchor]));
  const legend = STATUSES.map((status) => `<li><b class="${status}">${SIGNS[status]}</b> ${WORDS[status]}</li>`).join('');
  return `<h2>By law</h2>\n<ul class="legend">${legend}</ul>\n${tables.map((table) => lawTable(table, anchors, register)).join('\n')}`;
}

function lawTable({ framework, columns, groups }: Table, anchors: ReadonlyMap<string, string>, register: Register): string {
  const { id, short, title, citation, url, jurisdiction, inForce, gaps } = framework;
  const isShared = columns.length > MAX_COLUMNS;
  const heads = isShared ? '<th scope="col">stated</th><th scope="col">vague</th><th scope="col">missing</th>' : columns.map(({ number, policy }) => `<th scope="col" title="${htmlText(policy.name)}"><a href="#${anchors.get(policy.file) ?? 'findings'}">${number}</a></th>`).join('');
  const shares = isShared ? '' : `<tr><th scope="row">stated</th><td class="text">of what must be stated</td>${columns.map(({ tally: { required } }) => `<td class="share ${shareClass(required.stated, required.asked)}">${percentText(required)}</td>`).join('')}</tr>`;
  const body = groups.map((group) => `<tr class="group"><th scope="rowgroup" colspan="${(isShared ? 3 : columns.length) + 2}">${group.title}</th></tr>\n${group.rows.map((row) => rowOf(row, isShared, register)).join('\n')}`);
  return `<details open><summary><b id="law-${htmlText(id)}">${htmlText(`${short}: ${title}`)}</b></summary>
<p class="soft">${url === undefined ? htmlText(citation ?? '') : htmlLink(url, citation ?? url)} · ${htmlText(jurisdiction)} · in force since ${htmlText(inForce)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${htmlText(short)}"><table><thead><tr><th scope="col">provision</th><th scope="col">rule</th>${heads}</tr></thead>
<tbody>${shares}${body.join('\n')}</tbody></table></div>
${gaps.length === 0 ? '' : `<details class="gaps"><summary>What no rule answers (${gaps.length})</summary><ul>${gaps.map(({ provision, why }) => `<li>${htmlText(provision)}: ${htmlText(why)}</li>`).join('')}</ul></details>`}
</details>`;
}

function rowOf({ entry, cells }: Row, isShared: boolean, { rules }: Register): string {
  const { rule, cite, requirement, verified } = entry;
  const anchor = rules.get(rule)?.anchor;
  const head = `<th scope="row">${htmlText(cite)}${isUnsettled(verified) ? ' <span class="soft">[unverified]</span>' : ''}</th><th scope="row">${anchor === undefined ? htmlText(rule) : `<a href="#${anchor}">${htmlText(rule)}</a>`}<small>${htmlText(requirement)}</small></th>`;
  if (!isShared) return `<tr>${head}${cells.map(({ status }) => `<td class="${status}">${SIGNS[status]}</td>`).join('')}</tr>`;
  const asked = cells.filter(({ status }) => status !== 'open' && status !== 'not-applicable');
  const stated = asked.filter(({ status }) => status === 'stated').length;
  const vague = asked.filter(({ status }) => status === 'vague').length;
  return `<tr>${head}<td class="share ${shareClass(stated, asked.length)}">${stated}</td><td class="share">${vague}</td><td class="share">${asked.length - stated - vague}</td></tr>`;
}

/** Nine steps between the colours of silent and stated. */
export function shareClass(part: number, whole: number): string {
  const share = percent(part, whole);
  return share === undefined ? '' : `p${Math.round(share / 12.5)}`;
}
