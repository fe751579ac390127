import { UsageError, unknownName } from '../config/errors.js';
import { formats } from '../format/index.js';
import type { Format } from '../format/index.js';
import type { Output } from './outputs.js';

export interface ChosenFormat extends Format {
  readonly name: string;
  readonly file?: string;
}

/** The formatters that outputs name. A name that is none of ours is looked up among `own` (those of plugins), then as an ESLint formatter. */
export async function chooseFormats(outputs: readonly Output[], cwd: string, own: Readonly<Record<string, Format>> = {}): Promise<ChosenFormat[]> {
  return Promise.all(outputs.map(async ({ format: name, file }) => ({ name, ...(await find(name, cwd, own)), ...(file !== undefined && { file }) })));
}

async function find(name: string, cwd: string, own: Readonly<Record<string, Format>>): Promise<Format> {
  for (const table of [formats, own]) if (Object.hasOwn(table, name)) return table[name]!;
  const { loadFormatter } = await import('./eslint-formatter.js');
  const format = await loadFormatter(name, cwd);
  if (format === undefined) {
    const problem = unknownName('format', name, [...Object.keys(formats), ...Object.keys(own)]);
    throw new UsageError(problem.includes('; known: ') ? `${problem}; no package eslint-formatter-${name} is installed here` : problem);
  }
  return { format, level: 'info' };
}
