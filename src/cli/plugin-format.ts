import { resolve } from 'node:path';
import { UsageError } from '../config/errors.js';
import { chainOf } from '../config/load.js';
import type { Format, Formatter } from '../format/index.js';
import type { ConfigOf } from './find-config.js';
import type { Io } from './io.js';
import type { Output } from './outputs.js';

/** A plugin's format has the plugin's name before it: `acme/table`. */
function isPluginFormat(name: string): boolean {
  return /^[a-z][a-z0-9-]*\/[^/]+$/.test(name);
}

/** The formats of the plugins that the configuration of the working directory names, where one is asked for. What they print is their own: nothing in it is escaped for them. */
export async function pluginFormats(outputs: readonly Output[], configOf: ConfigOf, { cwd }: Pick<Io, 'cwd'>): Promise<Readonly<Record<string, Format>>> {
  const wanted = outputs.map(({ format }) => format).filter(isPluginFormat);
  if (wanted.length === 0) return {};
  const config = await configOf(resolve(cwd, 'policy.yaml'));
  const chain = config === undefined ? [] : chainOf(config);
  const known = new Map(chain.flatMap(({ plugins }) => plugins.flatMap(({ formatters }) => [...formatters] as [string, Formatter][])));
  const missed = wanted.find((name) => !known.has(name));
  if (missed !== undefined && chain.some(({ skipped }) => skipped.length > 0)) throw new UsageError(`The format "${missed}" is a plugin's, and --no-plugins leaves plugins out`);
  return Object.fromEntries([...known].map(([name, format]) => [name, { level: 'info', format: (report, options) => guarded(name, () => format(report, options)) } satisfies Format]));
}

function guarded(name: string, action: () => unknown): string {
  let text: unknown;
  try {
    text = action();
  } catch (error) {
    throw new UsageError(`The format "${name}" failed: ${String((error as Error | undefined)?.message ?? error).split('\n', 1)[0]!}`);
  }
  if (typeof text !== 'string') throw new UsageError(`The format "${name}" failed: it returns ${text instanceof Promise ? 'a promise' : typeof text} instead of text`);
  return text;
}
