import type { Flags } from '../config/resolve.js';
import type { AnyRule } from '../engine/rule.js';
import type { Settings } from '../engine/settings.js';
import type { Io } from './io.js';
import { proseReader } from './prose-reader.js';
import type { ProseReader } from './prose-reader.js';

/** What the files of a run share: what was asked of all of them. */
export interface Session {
  readonly flags: Flags;
  /** Those that come with policylint, or that a caller hands over. */
  readonly rules: readonly AnyRule[];
  readonly cwd: string;
  readonly now: Date;
  /** Reads the text that a declaration names, each once. */
  readonly readProse: ProseReader;
  /** One file is linted. */
  readonly isAlone?: boolean;
  /** Runs a part of a rule's work, and takes the time. */
  readonly measure?: Settings['measure'];
}

export function openSession(flags: Flags, rules: readonly AnyRule[], { cwd, now }: Pick<Io, 'cwd' | 'now'>, measure?: Settings['measure']): Session {
  return { flags, rules, cwd, now, readProse: proseReader(), ...(measure && { measure }) };
}
