import { Chalk } from 'chalk';
import { conditions } from '../engine/conditions/index.js';
import type { Requirement } from '../engine/framework.js';
import type { AnyRule } from '../engine/rule.js';
import { urlOf } from '../engine/finding.js';
import type { Level } from '../engine/severity.js';
import { wrap } from './columns.js';
import { DUTIES, VERIFIED } from './duty.js';
import { plainLine } from './escape.js';
import { renderLines, sectionsOf } from './page.js';

export interface Explanation {
  readonly rule: AnyRule;
  /** The rule's page, where it has one. */
  readonly page?: string;
  /** The level that each preset gives. */
  readonly presets: Readonly<Record<string, Level>>;
  /** What the laws make of it, law by law. */
  readonly requirements: readonly Requirement[];
  /** The day on which the laws are looked at. */
  readonly day: string;
}

/** A rule for people, in 80 columns: what, why, who wants it, examples, options, when to turn it off. */
export function explain(explanation: Explanation, { color }: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { rule, page } = explanation;
  const sections = page === undefined ? [] : sectionsOf(page);
  const section = (title: string): string[] => renderLines(sections.find((part) => part.title === title)?.lines ?? [], '  ');
  const written = new Set(['Who wants it', 'Why', 'Bad', 'Good', 'Options', 'When to turn it off']);
  const parts: [title: string, lines: readonly string[]][] = [
    ['Why', section('Why')],
    ['Who wants it', whoWantsIt(explanation)],
    ['Bad', section('Bad')],
    ['Good', section('Good')],
    ['Options', optionLines(rule, section('Options'))],
    ...sections.filter(({ title }) => !written.has(title)).map(({ title, lines }): [string, string[]] => [plainLine(title), renderLines(lines, '  ')]),
    ['When to turn it off', section('When to turn it off')],
    ['Page', [`  ${plainLine((page === undefined && rule.meta.url === undefined ? '' : urlOf(rule)) || 'This rule has none here.')}`]],
  ];
  return [
    chalk.bold(plainLine(rule.id)), '',
    ...text(`${rule.meta.description}. ${rule.meta.help}`), '',
    ...facts(explanation),
    ...parts.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => ['', chalk.bold(title), '', ...lines]),
  ].map((line) => `${line}\n`).join('');
}

function text(sentence: string, indent = '  ', hanging = ''): string[] {
  return wrap(plainLine(sentence), { indent, hanging });
}

function facts({ rule, presets, requirements }: Explanation): string[] {
  const own = Object.entries((rule.meta.severities ?? {}) as Record<string, string>).filter(([message]) => message !== 'partial');
  const levels = rule.kind === 'custom' ? (rule.meta.severity as string) : Object.entries(presets).map(([preset, level]) => `${preset} ${level}`).join(', ');
  const row = (name: string, value: string): string[] => text(`${name}: ${value}`, '  ', '  ');
  return [
    ...row('Level', `${levels}${requirements.length === 0 || rule.kind === 'custom' ? '' : '; by law error where the notice must say it, otherwise info'}`),
    ...(own.length === 0 ? [] : row('Messages with a level of their own', own.map(([message, level]) => `${message} ${level}`).join(', '))),
    ...(rule.asks === undefined ? [] : row(rule.kind === 'disclosure' ? 'Answered by' : 'Looks at', rule.asks)),
    ...(rule.detailOf === undefined ? [] : row('A detail of', rule.detailOf.join(', '))),
    ...(rule.meta.since === '' ? [] : row('Since', String(rule.meta.since))),
  ];
}

const UNASKED: Readonly<Record<AnyRule['kind'], string>> = {
  craft: 'No law asks for it by itself: this rule looks at the craft of the policy.',
  disclosure: 'None of these laws.',
  custom: 'No law asks for it by itself: this rule looks at the craft of the policy.',
  run: 'No law: this rule looks at how policylint is set up.',
};

function whoWantsIt({ rule, requirements, day }: Explanation): string[] {
  if (requirements.length === 0) return text(UNASKED[rule.kind]);
  return requirements.flatMap((requirement, index) => [...(index === 0 ? [] : ['']), ...entryLines(requirement, day)]);
}

function entryLines(entry: Requirement, day: string): string[] {
  const { framework, provision, duty, requirement, condition, when = [], limit, pending, verified, note } = entry;
  const { title, level } = DUTIES[duty];
  const since = entry.since ?? framework.inForce;
  const validity = [
    ...(pending === undefined ? [] : [`Not in force yet: ${pending}`]),
    ...(pending === undefined && since > day ? [`In force from ${since}.`] : []),
    ...(entry.until === undefined ? [] : [`In force until ${entry.until}.`]),
  ];
  const url = entry.url ?? framework.url;
  return [
    ...text(provision.startsWith(framework.short) ? provision : `${framework.short} ${provision}`, '  ', '  '),
    ...text(`${title} (${level}); ${VERIFIED[verified]}.`, '    '),
    ...text(requirement, '    '),
    ...text(`When: ${condition ?? 'always'}.`.replace(/\.\.$/, '.'), '    '),
    ...(when.length === 0 ? [] : text(`What decides: ${when.map((name) => conditions[name].settledBy).join(' and ')}.`, '    ')),
    ...(limit === undefined ? [] : text(`Limit: ${limitText(limit)}.`, '    ')),
    ...validity.flatMap((sentence) => text(sentence, '    ')),
    ...(note === undefined ? [] : text(`Note: ${note}`, '    ')),
    // An address that is broken leads nowhere.
    ...(url === undefined ? [] : [`    ${plainLine(url)}`]),
  ];
}

function limitText(limit: NonNullable<Requirement['limit']>): string {
  return Object.entries(limit).map(([name, value]) => `${name} ${valueText(value)}`).join('; ');
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' && value !== null ? Object.entries(value).map(([name, part]) => `${name} ${String(part)}`).join(', ') : String(value);
}

/** What the page says, or else the names and defaults. */
function optionLines({ meta }: AnyRule, written: readonly string[]): readonly string[] {
  if (written.length > 0 || meta.options === undefined) return written;
  return Object.entries(meta.options.defaults as Record<string, unknown>).flatMap(([name, value]) => text(`${name}: ${JSON.stringify(value)} by default`));
}
