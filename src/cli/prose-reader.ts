import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { isProseLimit } from '../evidence/limits.js';
import type { Read, Reading, Unread } from '../evidence/reading.js';
import { languageOf, sourceField } from '../evidence/source-file.js';
import { decodeProse, locateProse, readProseBytes } from './prose-file.js';

/** Reads the text that a declaration names; nothing where it names none. */
export type ProseReader = (value: unknown, declaration: string, sources: readonly string[]) => Promise<Reading | undefined>;
type Outcome = Read | Pick<Unread, 'state' | 'reason'>;

/** Texts kept at a time, in characters: a run over thousands of policies holds none that it is done with. */
const MAX_KEPT = 20_000_000;

/** Reads and indexes each text once a run, however many declarations name it. */
export function proseReader(): ProseReader {
  const kept = new Map<string, Promise<Outcome>>();
  const sizes = new Map<string, number>();

  const read = (file: string): Promise<Outcome> => {
    const known = kept.get(file);
    const outcome = known ?? readFile(file);
    kept.delete(file);
    kept.set(file, outcome);
    return outcome;
  };
  const forget = (file: string, outcome: Outcome): void => {
    sizes.set(file, outcome.state === 'read' ? outcome.prose.text.length : 0);
    let total = [...kept.keys()].reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
    for (const key of kept.keys()) {
      if (total <= MAX_KEPT || key === file) break;
      total -= sizes.get(key) ?? 0;
      kept.delete(key);
      sizes.delete(key);
    }
  };

  return async (value, declaration, sources) => {
    const name = sourceField(value, 'file');
    if (name === undefined) return undefined;
    const located = await locateProse(name, [dirname(declaration), ...sources]);
    const outcome = 'file' in located ? await read(located.file) : located;
    if ('file' in located) forget(located.file, outcome);
    if (outcome.state !== 'read') return { ...outcome, name, isExpected: sources.length > 0 };
    const { loadCues } = await import('../evidence/load-cues.js');
    const cues = await loadCues(languageOf(value));
    return { ...outcome, ...(cues && { cues }) };
  };
}

async function readFile(file: string): Promise<Outcome> {
  const bytes = await readProseBytes(file);
  const text = bytes instanceof Uint8Array ? decodeProse(bytes) : bytes;
  if (typeof text !== 'string') return text;
  // Its parsers are loaded only where there is prose.
  const { readProse } = await import('../evidence/prose.js');
  try {
    const prose = readProse(file, text);
    return { state: 'read', prose, sha256: createHash('sha256').update(prose.normalised).digest('hex') };
  } catch (error) {
    if (isProseLimit(error)) return { state: 'unreadable', reason: error.message };
    throw error;
  }
}
