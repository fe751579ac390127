import { cueFiles } from '../generated/cues/index.js';
import { compileCues } from './cue-set.js';
import type { CueSet } from './cue-set.js';

const loaded = new Map<string, Promise<CueSet>>();

/** The cues of a language such as `en` or `en-GB`, compiled once; nothing where there are none. */
export async function loadCues(language: string): Promise<CueSet | undefined> {
  const [primary = ''] = language.toLowerCase().split(/[-_]/u);
  const load = Object.hasOwn(cueFiles, primary) ? cueFiles[primary] : undefined;
  if (load === undefined) return undefined;
  const cues = loaded.get(primary) ?? load().then(compileCues);
  loaded.set(primary, cues);
  return cues;
}
