import type { Range } from '../model/range.js';
import { ruleUrl } from './finding.js';
import type { Finding, Fix, Related } from './finding.js';
import { fill } from './message.js';
import type { Messages, Rule } from './rule.js';
import type { Severity } from './severity.js';

/** What the run has found, and where: in a configuration, a comment, a baseline. */
export interface RunReport<M extends Messages> {
  readonly messageId: keyof M & string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Absolute. */
  readonly file: string;
  /** For people and fingerprints, without list positions: `ignore[drafts/]`. */
  readonly path: string;
  readonly range: Range;
  readonly related?: readonly Related[];
  /** What to do, where that depends on the case. */
  readonly help?: string;
  readonly fix?: Fix;
}

/** Makes the finding of a rule that walks no declaration. No law wants what such a rule asks for. */
export function runFinding<M extends Messages>({ id, meta }: Rule<M, undefined>, severity: Severity, { messageId, data, file, path, range, related = [], help = meta.help, fix }: RunReport<M>): Finding {
  return {
    ruleId: id, messageId, message: fill(meta.messages[messageId] as string, data), severity, file, path, range,
    related, citations: [], help, url: ruleUrl(id), fingerprint: `${id}@${path}#${messageId}`, ...(fix !== undefined && { fix }),
  };
}
