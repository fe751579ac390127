import type { Log, Run } from 'sarif';
import { isShown } from '../counts.js';
import { jsonText } from '../json-text.js';
import { fileUri } from '../place.js';
import type { FormatOptions, Formatter, Report } from '../report.js';
import { ROOT, artifactLocation } from './locations.js';
import { resultsOf } from './results.js';
import { rulesOf } from './rules.js';
import { taxonomiesOf } from './taxonomies.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0: the rules that reported, the provisions that want it as taxa of one taxonomy a law, and the findings. */
export const sarif: Formatter = (report, options) => jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [runOf(onlyShown(report, options), options)] } satisfies Log);

function runOf(report: Report, options: FormatOptions): Run {
  const findings = report.files.flatMap((file) => [...file.findings, ...file.suppressed]);
  const taxonomies = taxonomiesOf(findings, report);
  const rules = rulesOf(findings, report.rules ?? [], taxonomies);
  return {
    tool: { driver: {
      name: 'policylint', version: report.version, semanticVersion: report.version, informationUri: 'https://github.com/policylint/policylint', language: 'en',
      rules, supportedTaxonomies: taxonomies.components.map(({ name, guid }, index) => ({ name, index, ...(guid !== undefined && { guid }) })),
    } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { uri: `${fileUri(options.root).replace(/\/$/, '')}/`, description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: !report.files.some((file) => file.facts.some((facts) => facts.hasCrashed)) }],
    artifacts: report.files.map(({ file }) => ({ location: artifactLocation(file, options), roles: ['analysisTarget'], sourceLanguage: 'yaml', encoding: 'utf-8' })),
    taxonomies: taxonomies.components,
    results: resultsOf(report, rules.map(({ id }) => id), taxonomies, options),
  };
}

/** GitHub opens an alert for a suppressed result, so that those are left out unless they were asked for. */
function onlyShown(report: Report, options: FormatOptions): Report {
  return { ...report, files: report.files.map((file) => ({ ...file, findings: file.findings.filter((finding) => isShown(finding, options)), suppressed: options.showSuppressed ? file.suppressed.filter((finding) => isShown(finding, options)) : [] })) };
}
