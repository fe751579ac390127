import { Chalk } from 'chalk';
import type { Framework } from '../engine/framework.js';
import { columns, pad, wrap } from './columns.js';
import { shareRead } from './duty.js';
import { plainLine } from './escape.js';
import { jsonText } from './json-text.js';

export interface ListedFramework {
  readonly framework: Framework;
  /** The configuration names it. */
  readonly isNamed: boolean;
  /** A file of the user's. */
  readonly isOwn: boolean;
}

/** Two lines a pack, at most 80 columns. */
export function frameworksText(list: readonly ListedFramework[], { color }: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const width = Math.min(MAX_ID, Math.max(...list.map(({ framework }) => columns(plainLine(framework.id)))));
  const lines = list.flatMap((listed) => {
    const { id, title, jurisdiction, sector } = listed.framework;
    return [
      ...wrap(plainLine(id), { width }).map((line, index, all) => chalk.bold(index === all.length - 1 ? row(pad(line, width), listed) : line)),
      ...wrap(plainLine(`${title} · ${jurisdiction}${sector === undefined ? '' : ` · only the sector ${sector}`}`), { indent: '  ' }),
    ];
  });
  return [chalk.dim(`${pad('id', width)}  since       entries    read  gaps  taken`), ...lines, '', ...wrap(LEGEND)].map((line) => `${line}\n`).join('');
}

const MAX_ID = 24;
const LEGEND = 'read: entries checked against the text of the law; gaps: provisions that no rule answers; taken: auto by the markets of a policy, by name only with --framework or in a configuration; named: the configuration here does, own: by a file.';

function row(id: string, { framework, isNamed, isOwn }: ListedFramework): string {
  const share = shareRead(framework.requires);
  const taken = [framework.auto ? 'auto' : 'by name', ...(isNamed ? ['named'] : []), ...(isOwn ? ['own'] : [])].join(', ');
  return `${id}  ${framework.inForce}  ${String(framework.requires.length).padStart(7)}  ${(share === undefined ? 'none' : `${share} %`).padStart(6)}  ${String(framework.gaps.length).padStart(4)}  ${taken}`;
}

export function frameworksJson(list: readonly ListedFramework[]): string {
  return jsonText(list.map(({ framework, isNamed, isOwn }) => {
    const { requires, gaps, ...head } = framework;
    const count = (key: 'duty' | 'verified'): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const entry of requires) counts[entry[key]] = (counts[entry[key]] ?? 0) + 1;
      return counts;
    };
    return { ...head, named: isNamed, own: isOwn, entries: requires.length, rules: new Set(requires.map((entry) => entry.rule)).size, duties: count('duty'), verified: count('verified'), read: shareRead(requires) ?? null, gaps };
  }));
}
