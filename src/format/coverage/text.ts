import { Chalk } from 'chalk';
import { STATUSES } from '../../engine/coverage.js';
import type { Status } from '../../engine/coverage.js';
import { WIDTH, columns as widthOf, pad, wrap } from '../columns.js';
import { isUnsettled } from '../duty.js';
import { plainLine } from '../escape.js';
import { SIGNS, WORDS, percentText, tablesOf } from './report.js';
import type { Column, CoverageFormatter, CoveredPolicy, Row, Table } from './report.js';

type Paint = InstanceType<typeof Chalk>;

/** The policies, a table for each law, then the shares: at most 80 columns, and so in strips where there are many policies. */
export const text: CoverageFormatter = (report, { color }) => {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  if (report.policies.length === 0) return '';
  const tables = tablesOf(report);
  const days = new Set(report.policies.map(({ facts }) => facts.asOf));
  const lines = [
    ...report.policies.flatMap((policy, index) => policyLines(policy, index, days.size > 1)), '',
    ...tables.flatMap((table) => [...tableLines(table, chalk), '']),
    ...shareLines(tables, chalk),
    ...legend(tables, chalk),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
};

function policyLines({ name, title, facts, frameworks, isLost }: CoveredPolicy, index: number, isDated: boolean): string[] {
  const remarks = [...(title === undefined ? [] : [plainLine(title)]), ...(isDated ? [`as of ${facts.asOf}`] : []), ...(isLost ? ['cannot be read'] : []), ...(frameworks.length === 0 ? ['no law applied'] : [])];
  return wrap([`${index + 1} ${plainLine(name)}`, ...remarks].join(' · '), { indent: index < 9 ? '  ' : index < 99 ? ' ' : '', hanging: '  ' });
}

function tableLines({ framework, columns, groups }: Table, chalk: Paint): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const [cites, rules] = [Math.min(24, widest(rows.map(({ entry }) => citeOf(entry)))), Math.min(32, widest(rows.map(({ entry }) => plainLine(entry.rule))))];
  const left = WIDTH - 2 - cites - 2 - rules - 1;
  const isSingle = columns.length === 1 && left >= 16;
  const strips = chunk(columns, Math.max(1, Math.floor(left / 3)));
  const binding = columns.filter(({ policy }) => framework.inForce <= policy.facts.asOf);
  return [
    ...wrap(plainLine(`${framework.short}: ${framework.title}`)).map((line) => chalk.bold(line)),
    ...(binding.length === 0 ? wrap(`In force since ${framework.inForce}.`, { indent: '  ' }) : strips.flatMap((strip) => [
      ...(isSingle ? [] : [`${' '.repeat(2 + cites + 2 + rules + 1)}${strip.map(({ number }) => String(number).padStart(3)).join('')}`]),
      ...groups.flatMap((group) => [chalk.dim(`  ${group.title}`), ...group.rows.flatMap((row) => rowLines(row, strip, columns, { cites, rules, isSingle }, chalk))]),
    ])),
    ...openLines(groups.flatMap((group) => group.rows)),
    ...(framework.gaps.length === 0 ? [] : [chalk.dim('  What no rule answers'), ...framework.gaps.flatMap(({ provision, why }) => wrap(plainLine(`${provision}: ${why}`), { indent: '  ', hanging: '  ' }))]),
  ];
}

interface Widths { readonly cites: number; readonly rules: number; readonly isSingle: boolean }

function rowLines({ entry, cells }: Row, strip: readonly Column[], all: readonly Column[], { cites, rules, isSingle }: Widths, chalk: Paint): string[] {
  const signs = strip.map((column) => {
    const { status } = cells[all.indexOf(column)]!;
    return paint(status, isSingle ? ` ${SIGNS[status]} ${WORDS[status]}` : `  ${SIGNS[status]}`, chalk);
  }).join('');
  const [names, provisions] = [wrap(plainLine(entry.rule), { width: rules }), wrap(citeOf(entry), { width: cites })];
  return Array.from({ length: Math.max(names.length, provisions.length) }, (_, index) => `  ${pad(provisions[index] ?? '', cites)}  ${pad(names[index] ?? '', rules)} ${index === 0 ? signs : ''}`);
}

/** A provision that nobody has read in the text of the law is never printed as settled. */
function citeOf({ cite, verified }: Row['entry']): string {
  return plainLine(cite) + (isUnsettled(verified) ? '*' : '');
}

/** The facts that would settle the open cells, and how many each. */
function openLines(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const fact of rows.flatMap(({ cells }) => cells.flatMap(({ dependsOn }) => dependsOn))) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const facts = [...counts].sort((left, right) => right[1] - left[1]).map(([fact, count]) => `${plainLine(fact)} (${count})`);
  return facts.length === 0 ? [] : wrap(`Open until the declaration has: ${facts.join(', ')}`, { indent: '  ', hanging: '  ' });
}

/** Policies across, laws down: of what must be stated, the share that is. */
function shareLines(tables: readonly Table[], chalk: Paint): string[] {
  if (tables.length === 0) return [];
  const shorts = Math.min(24, widest(tables.map(({ framework }) => plainLine(framework.short))));
  const numbers = [...new Set(tables.flatMap(({ columns }) => columns.map(({ number }) => number)))].sort((left, right) => left - right);
  return [
    chalk.bold('Stated, of what must be stated'),
    ...chunk(numbers, Math.floor((WIDTH - 2 - shorts) / 7)).flatMap((strip) => [
      `${' '.repeat(2 + shorts)}${strip.map((number) => String(number).padStart(7)).join('')}`,
      ...tables.map(({ framework, columns }) => `  ${pad(wrap(plainLine(framework.short), { width: shorts })[0] ?? '', shorts)}${strip.map((number) => {
        const column = columns.find((candidate) => candidate.number === number);
        return (column === undefined ? '' : percentText(column.tally.required)).padStart(7);
      }).join('')}`),
    ]), '',
  ];
}

function legend(tables: readonly Table[], chalk: Paint): string[] {
  const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const used = STATUSES.filter((status) => rows.some(({ cells }) => cells.some((cell) => cell.status === status)));
  const words = used.map((status) => `${SIGNS[status]}\u00A0${WORDS[status].replaceAll(' ', '\u00A0')}`).join(', ');
  const lines = [...(used.length === 0 ? [] : wrap(words)), ...(rows.some(({ entry }) => isUnsettled(entry.verified)) ? ['* the provision was not looked up in the law'] : [])];
  return lines.map((line) => chalk.dim(line.replaceAll('\u00A0', ' ')));
}

function paint(status: Status, words: string, chalk: Paint): string {
  const colors: Readonly<Record<Status, (part: string) => string>> = {
    stated: chalk.green, vague: chalk.yellow, contrary: chalk.red.bold, denied: chalk.red, silent: chalk.red, undeclared: chalk.magenta, unreadable: chalk.magenta, open: chalk.blue, 'not-applicable': chalk.dim,
  };
  return colors[status](words);
}

function widest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(widthOf));
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
