import { resolve } from 'node:path';
import type { ConfigFile } from '../config/load.js';
import type { Args } from './args.js';
import { configuredFiles, isInside } from './files.js';
import type { Selection } from './files.js';

/**
 * Whether a run covers all that belongs to a configuration: no path is named, or the paths cover its `files`, or where
 * it has none its folder. Only then may a run say what is missing from it.
 */
export function isWholeRun(config: ConfigFile, args: RunArgs, selection: Selection, cwd: string): Promise<boolean> {
  const ofSelection = known.get(selection) ?? new WeakMap<ConfigFile, Promise<boolean>>();
  const answer = ofSelection.get(config) ?? isWhole(config, args, selection, cwd);
  known.set(selection, ofSelection.set(config, answer));
  return answer;
}

type RunArgs = Pick<Args, 'isStdin' | 'paths' | 'filesFrom'>;

/** The folders of a configuration are searched once a run, whoever asks. */
const known = new WeakMap<Selection, WeakMap<ConfigFile, Promise<boolean>>>();

async function isWhole(config: ConfigFile, args: RunArgs, { files, missing }: Selection, cwd: string): Promise<boolean> {
  if (args.isStdin || missing.length > 0) return false;
  const belonging = await configuredFiles(config);
  const isBare = args.paths.length === 0 && args.filesFrom === undefined;
  if (belonging === undefined) return isBare || args.paths.some((path) => isInside(config.folder, resolve(cwd, path)));
  const selected = new Set(files.map(({ file }) => file));
  return belonging.files.every(({ file }) => selected.has(file));
}
