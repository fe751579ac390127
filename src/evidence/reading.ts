import type { CueSet } from './cue-set.js';
import type { Prose } from './prose.js';

/** What became of the file that `policy.source.file` names. */
export type Reading = Read | Unread;

export interface Read {
  readonly state: 'read';
  readonly prose: Prose;
  /** Of the normalised text, in hexadecimal digits. */
  readonly sha256: string;
  /** What shows in the language of the policy what a text speaks of; nothing where there are no cues of it. */
  readonly cues?: CueSet;
}

export interface Unread {
  /** `refused`: it lies outside the folders where texts may lie, or is no file; nothing of it was read. */
  readonly state: 'missing' | 'refused' | 'unreadable';
  /** As the declaration names it. */
  readonly name: string;
  /** Completes "The text …": `is not UTF-8`. */
  readonly reason: string;
  /** The configuration says where the texts lie, so that a reader may expect this one. */
  readonly isExpected: boolean;
}
