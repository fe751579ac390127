import { Chalk } from 'chalk';
import type { Framework, Requirement } from '../engine/framework.js';
import type { AnyRule } from '../engine/rule.js';
import { urlOf } from '../engine/finding.js';
import { highest } from '../engine/severity.js';
import type { Level, Severity } from '../engine/severity.js';
import { columns, pad, wrap } from './columns.js';
import { plural } from './counts.js';
import { DUTIES } from './duty.js';
import { plainLine } from './escape.js';
import { jsonText } from './json-text.js';

/** A level and the place that gives it: `policylint:recommended`, `.policylintrc.yaml:4`, `--rule`. */
export interface LevelOrigin {
  readonly level: Level;
  readonly from: string;
}

/** A level that holds for some files alone. */
export interface OverrideOrigin extends LevelOrigin {
  /** Globs. */
  readonly files: readonly string[];
}

export interface CatalogueEntry {
  readonly rule: AnyRule;
  readonly floor: LevelOrigin;
  /** What a configuration sets: it replaces the floor and the laws. */
  readonly set?: LevelOrigin;
  readonly options: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
  /** In their order: the last one that is for a file wins. */
  readonly overrides: readonly OverrideOrigin[];
  /** In force on the day. */
  readonly requirements: readonly Requirement[];
}

export interface Catalogue {
  readonly version: string;
  readonly day: string;
  readonly presets: { readonly names: readonly string[]; readonly from: string };
  /** The laws in reach: those named, and with `auto` each that a market can select. */
  readonly frameworks: readonly Framework[];
  readonly named: ReadonlySet<string>;
  readonly auto: boolean;
  /** `sets` are the keys of the configuration that an override changes. */
  readonly overrides: readonly { readonly from: string; readonly files: readonly string[]; readonly sets: readonly string[] }[];
  readonly entries: readonly CatalogueEntry[];
}

/** The levels of a rule, each with where it comes from, in at most 80 columns. A level that is set stands alone. */
export function catalogueText(catalogue: Catalogue, { color }: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const colors = { error: chalk.red, warning: chalk.yellow, info: chalk.blue, off: chalk.dim } as const;
  const { entries } = catalogue;
  const width = Math.min(MAX_ID, Math.max(4, ...entries.map(({ rule }) => columns(plainLine(rule.id)))));
  const lines = entries.flatMap((entry) => {
    const names = wrap(plainLine(entry.rule.id), { width });
    const rows = [...originsOf(entry, MAX_LAWS), ...entry.overrides.map(({ level, from, files }) => ({ level, from: `${from}: ${files.join(', ')}` }))].flatMap(({ level, from }) => wrap(plainLine(from), { width: 80 - width - 11 }).map((text, index) => ({ level: index === 0 ? level : undefined, text })));
    return Array.from({ length: Math.max(names.length, rows.length) }, (_, index) => {
      const { level, text = '' } = rows[index] ?? {};
      return `${pad(names[index] ?? '', width)}  ${level === undefined ? '       ' : colors[level](level.padEnd(7))}  ${text}`.trimEnd();
    });
  });
  return [chalk.dim(`${pad('rule', width)}  level    from`), ...lines, '', ...footer(catalogue)].map((line) => `${line}\n`).join('');
}

const MAX_ID = 32;
/** JSON and `explain` have them all. */
const MAX_LAWS = 6;

/** Levels by law, the heavier ones first, then what the preset gives. */
function originsOf({ rule, floor, set, requirements }: CatalogueEntry, most = Infinity): LevelOrigin[] {
  if (set !== undefined) return [set];
  if (rule.kind === 'custom') return [{ level: floor.level, from: [...new Set(requirements.map(({ framework }) => framework.short))].join(', ') || floor.from }];
  const byLaw = (['error', 'info'] as const).flatMap((level): LevelOrigin[] => {
    const shorts = [...new Set(requirements.filter(({ duty }) => DUTIES[duty].level === level).map(({ framework }) => framework.short))];
    const left = shorts.length - most;
    return shorts.length === 0 ? [] : [{ level, from: [...shorts.slice(0, most), ...(left > 0 ? [`+${plural(left, 'law')}`] : [])].join(', ') }];
  });
  return floor.level === 'off' && byLaw.length > 0 ? byLaw : [floor, ...byLaw];
}

function footer({ entries, presets, frameworks, auto, named, day, overrides }: Catalogue): string[] {
  const chosen = [...(auto ? ['auto'] : []), ...named].join(', ');
  return [
    ...wrap(plainLine(`${plural(entries.length, 'rule')} · ${presets.names.map((name) => `policylint:${name}`).join(', ')} (${presets.from}) · frameworks ${chosen === '' ? 'none' : chosen} (${plural(frameworks.length, 'law')}) · as of ${day}`)),
    ...wrap('The highest level counts. One by law holds where the law applies to the policy and its condition holds; one that a configuration sets stands alone.'),
    ...(overrides.length === 0 ? [] : wrap('An override holds for the files that it names; policylint --print-config FILE shows what holds for one.')),
    ...overrides.flatMap(({ from, files, sets }) => (sets.some((key) => key !== 'rules') ? wrap(plainLine(`${from} also sets ${sets.filter((key) => key !== 'rules').join(' and ')} for ${files.join(', ')}`)) : [])),
  ];
}

export function catalogueJson({ version, day, presets, frameworks, auto, named, overrides, entries }: Catalogue): string {
  return jsonText({
    version, asOf: day, presets: presets.names.map((name) => `policylint:${name}`), auto,
    frameworks: frameworks.map(({ id, short, version: of }) => ({ id, short, version: of, named: named.has(id) })),
    overrides,
    rules: entries.map((entry) => {
      const { rule, set, requirements, options } = entry;
      return {
        id: rule.id, kind: rule.kind, description: rule.meta.description, help: rule.meta.help, since: rule.meta.since, url: urlOf(rule),
        level: highestOf(entry), set: set ?? null, levels: originsOf(entry), overrides: entry.overrides, options,
        requirements: requirements.map(({ framework, cite, provision, duty, requirement, condition, when, verified }) => ({ framework: framework.id, short: framework.short, cite, provision, duty, level: DUTIES[duty].level satisfies Severity, requirement, condition: condition ?? null, when: when ?? [], verified })),
      };
    }),
  });
}

/** The level where every law in reach applies and every condition holds. */
function highestOf(entry: CatalogueEntry): Level {
  return highest(originsOf(entry).map(({ level }) => level));
}
