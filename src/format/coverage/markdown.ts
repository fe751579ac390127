import { STATUSES } from '../../engine/coverage.js';
import { isUnsettled } from '../duty.js';
import { codeSpan, markdownText } from '../markdown.js';
import { SIGNS, WORDS, percentText, reasonsOf, tablesOf } from './report.js';
import type { Column, CoverageFormatter, Table } from './report.js';

/** A page that a pull request or a wiki shows: shares, a table for each law, what is not stated and why. */
export const markdown: CoverageFormatter = (report) => {
  if (report.policies.length === 0) return '';
  const tables = tablesOf(report);
  const numbers = [...new Set(tables.flatMap(({ columns }) => columns.map(({ number }) => number)))].sort((left, right) => left - right);
  return [
    '# Coverage', '',
    ...table(['', 'policy', 'title', 'as of', 'laws'], report.policies.map(({ name, title, facts, frameworks, isLost }, index) =>
      [String(index + 1), codeSpan(name), title === undefined ? '' : codeSpan(title), facts.asOf, isLost ? 'cannot be read' : frameworks.map(({ framework }) => markdownText(framework.short)).join(', ') || 'none applied'])), '',
    ...(tables.length === 0 ? [] : ['## Stated, of what must be stated', '', ...table(['law', ...numbers.map(String)], tables.map(({ framework, columns }) =>
      [markdownText(framework.short), ...numbers.map((number) => share(columns.find((column) => column.number === number)))])), '']),
    ...tables.flatMap(tableLines),
    legend(), '',
  ].join('\n');
};

function share(column: Column | undefined): string {
  return column === undefined ? '' : `${percentText(column.tally.required)} (${column.tally.required.stated}/${column.tally.required.asked})`;
}

function tableLines({ framework, columns, groups }: Table): string[] {
  const reasons = groups.flatMap((group) => group.rows).flatMap(({ entry, cells }) => cells.flatMap((cell, index) => {
    const why = cell.status === 'stated' || cell.status === 'not-applicable' ? [] : reasonsOf(cell);
    return why.length === 0 ? [] : [`- ${markdownText(entry.cite)}, ${codeSpan(entry.rule)}${columns.length === 1 ? '' : `, policy ${columns[index]!.number}`}: ${WORDS[cell.status]}. ${markdownText(why.join('; '))}`];
  }));
  return [
    `## ${markdownText(`${framework.short}: ${framework.title}`)}`, '',
    ...groups.flatMap(({ title, rows }) => [`### ${title}`, '', ...table(['provision', 'rule', ...columns.map(({ number }) => String(number))], rows.map(({ entry, cells }) =>
      [markdownText(entry.cite) + (isUnsettled(entry.verified) ? ' (unverified)' : ''), codeSpan(entry.rule), ...cells.map(({ status }) => `${SIGNS[status]} ${WORDS[status]}`)])), '']),
    ...(reasons.length === 0 ? [] : ['<details><summary>Why</summary>', '', ...reasons, '', '</details>', '']),
    ...(framework.gaps.length === 0 ? [] : ['### What no rule answers', '', ...framework.gaps.map(({ provision, why }) => `- ${markdownText(`${provision}: ${why}`)}`), '']),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function legend(): string {
  return STATUSES.map((status) => `${SIGNS[status]} ${WORDS[status]}`).join(' · ');
}
