import { resolve } from 'node:path';
import type { ConfigFile } from './load.js';
import { chainOf } from './load.js';
import type { Flags, Origin } from './resolve.js';

/** The folders where the texts of policies lie besides their declarations': what the command line names, else the last configuration that names any. */
export function resolveSources(config: ConfigFile | undefined, { sources }: Flags, cwd: string): Origin<readonly string[]> {
  if (sources !== undefined) return { value: sources.map((folder) => resolve(cwd, folder)), from: '--sources' };
  const layer = config && chainOf(config).findLast((file) => file.value.sources !== undefined);
  if (layer === undefined) return { value: [], from: 'default' };
  return { value: layer.value.sources!.map((folder) => resolve(layer.folder, folder)), from: layer.origin(['sources']), refuse: (within, on, message) => layer.refuse(['sources', ...within], on, message) };
}
