import { isShown } from './counts.js';
import { plainText } from './escape.js';
import { counter, hash } from './hash.js';
import { jsonText } from './json-text.js';
import { lineOf } from './line.js';
import { shortFile } from './place.js';
import type { Formatter } from './report.js';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's code quality report. Its widget takes findings of one fingerprint for one, so each gets its own; none hangs on a line. */
export const gitlab: Formatter = (report, options) => {
  const count = counter();
  return jsonText(report.files.flatMap(({ file, findings }) => findings.filter((finding) => isShown(finding, options)).map((finding) => {
    const path = shortFile(options.root, file);
    const identity = `${path}\n${finding.fingerprint}`;
    return {
      type: 'issue', check_name: finding.ruleId, description: lineOf(finding), content: { body: `${finding.help}\n\n${finding.url}` }, categories: ['Compatibility'],
      severity: SEVERITIES[finding.severity], fingerprint: hash(`${identity}\n${count(identity)}`),
      location: { path: plainText(path), lines: { begin: finding.range.start.line, end: finding.range.end.line } },
    };
  })));
};
