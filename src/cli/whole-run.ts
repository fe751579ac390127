import { resolve } from 'node:path';
import type { ConfigFile } from '../config/load.js';
import type { Args } from './args.js';
import { configuredFiles, isInside } from './files.js';
import type { Selection } from './files.js';

/**
 * Whether a run covers all that belongs to a configuration: no path is named, or the paths cover its `files`, or where
 * it has none its folder. Only then may a run say what is missing from it.
 */
export async function isWholeRun(config: ConfigFile, args: Pick<Args, 'isStdin' | 'paths' | 'filesFrom'>, { files, missing }: Selection, cwd: string): Promise<boolean> {
  if (args.isStdin || missing.length > 0) return false;
  const belonging = await configuredFiles(config);
  const isBare = args.paths.length === 0 && args.filesFrom === undefined;
  if (belonging === undefined) return isBare || args.paths.some((path) => isInside(config.folder, resolve(cwd, path)));
  const selected = new Set(files.map(({ file }) => file));
  return belonging.files.every(({ file }) => selected.has(file));
}
