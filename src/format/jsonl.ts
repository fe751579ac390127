import { isShown } from './counts.js';
import { messageOf } from './eslint.js';
import { jsonLine } from './json-text.js';
import type { Formatter } from './report.js';

/** A line a finding: a message of `json` with its file before it; those that are suppressed come last. */
export const jsonl: Formatter = (report, options) => report.files.flatMap(({ file, text, findings, suppressed }) =>
  [...findings, ...suppressed].filter((finding) => isShown(finding, options)).map((finding) => jsonLine({ filePath: file, ...messageOf(finding, text) }))).join('');
