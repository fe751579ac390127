import type { Finding } from '../../engine/finding.js';
import { isShown } from '../counts.js';
import type { FileReport, FormatOptions, Report } from '../report.js';
import { shortFile } from '../place.js';

/** A file of the report as the page shows it. */
export interface ReportedPolicy {
  /** Of its section, and of links to it. */
  readonly anchor: string;
  /** As a person in the folder would write it. */
  readonly name: string;
  readonly title: string | undefined;
  /** Where the policy itself can be read. */
  readonly url: string | undefined;
  readonly file: FileReport;
  readonly findings: readonly Finding[];
}

/** The files of a report, with the findings that the level shows. */
export function numberPolicies({ files }: Report, options: FormatOptions): ReportedPolicy[] {
  return files.map((file, index) => {
    const facts = file.facts.find(({ capture }) => capture?.title !== undefined)?.capture ?? file.facts[0]?.capture;
    return { anchor: `policy-${index + 1}`, name: shortFile(options.cwd, file.file), title: facts?.title, url: facts?.url ?? facts?.archive, file, findings: file.findings.filter((finding) => isShown(finding, options)) };
  });
}
