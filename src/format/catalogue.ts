import { Chalk } from 'chalk';
import type { Framework, Requirement } from '../engine/framework.js';
import type { AnyRule } from '../engine/rule.js';
import { ruleUrl } from '../engine/finding.js';
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

export interface CatalogueEntry {
  readonly rule: AnyRule;
  readonly floor: LevelOrigin;
  /** What a configuration sets: it replaces the floor and the laws. */
  readonly set?: LevelOrigin;
  readonly options: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
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
    const rows = originsOf(entry, MAX_LAWS).flatMap(({ level, from }) => wrap(plainLine(from), { width: 80 - width - 11 }).map((text, index) => ({ level: index === 0 ? level : undefined, text })));
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
function originsOf({ floor, set, requirements }: CatalogueEntry, most = Infinity): LevelOrigin[] {
  if (set !== undefined) return [set];
  const byLaw = (['error', 'info'] as const).flatMap((level): LevelOrigin[] => {
    const shorts = [...new Set(requirements.filter(({ duty }) => DUTIES[duty].level === level).map(({ framework }) => framework.short))];
    const left = shorts.length - most;
    return shorts.length === 0 ? [] : [{ level, from: [...shorts.slice(0, most), ...(left > 0 ? [`+${plural(left, 'law')}`] : [])].join(', ') }];
  });
  return floor.level === 'off' && byLaw.length > 0 ? byLaw : [floor, ...byLaw];
}

function footer({ entries, presets, frameworks, auto, named, day }: Catalogue): string[] {
  const chosen = [...(auto ? ['auto'] : []), ...named].join(', ');
  return [
    ...wrap(plainLine(`${plural(entries.length, 'rule')} · ${presets.names.map((name) => `policylint:${name}`).join(', ')} (${presets.from}) · frameworks ${chosen === '' ? 'none' : chosen} (${plural(frameworks.length, 'law')}) · as of ${day}`)),
    ...wrap('The highest level counts. One by law holds where the law applies to the policy and its condition holds; one that a configuration sets stands alone.'),
  ];
}

export function catalogueJson({ version, day, presets, frameworks, auto, named, entries }: Catalogue): string {
  return jsonText({
    version, asOf: day, presets: presets.names.map((name) => `policylint:${name}`), auto,
    frameworks: frameworks.map(({ id, short, version: of }) => ({ id, short, version: of, named: named.has(id) })),
    rules: entries.map((entry) => {
      const { rule, set, requirements, options } = entry;
      return {
        id: rule.id, kind: rule.kind, description: rule.meta.description, help: rule.meta.help, since: rule.meta.since, url: ruleUrl(rule.id),
        level: highestOf(entry), set: set ?? null, levels: originsOf(entry), options,
        requirements: requirements.map(({ framework, cite, provision, duty, requirement, condition, when, verified }) => ({ framework: framework.id, short: framework.short, cite, provision, duty, level: DUTIES[duty].level satisfies Severity, requirement, condition: condition ?? null, when: when ?? [], verified })),
      };
    }),
  });
}

/** The level where every law in reach applies and every condition holds. */
function highestOf(entry: CatalogueEntry): Level {
  return highest(originsOf(entry).map(({ level }) => level));
}
