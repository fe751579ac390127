import type { Fix as SarifFix, Result, Suppression as SarifSuppression } from 'sarif';
import type { Finding, Fix, Suppression } from '../../engine/finding.js';
import { rangeIn } from '../../model/lines.js';
import { plainLine } from '../escape.js';
import { counter, hash } from '../hash.js';
import { lineOf } from '../line.js';
import type { FileReport, FormatOptions, Report } from '../report.js';
import { artifactLocation, messageText, physicalLocation, regionOf, relatedLocation } from './locations.js';
import type { Files } from './locations.js';
import { LEVELS } from './rules.js';
import type { Taxonomies } from './taxonomies.js';

export function resultsOf(report: Report, rules: readonly string[], taxonomies: Taxonomies, options: FormatOptions): Result[] {
  const files: Files = new Map(report.files.map(({ file }, index) => [file, index]));
  return report.files.flatMap((file) => {
    const print = fingerprinter(file);
    return [...file.findings, ...file.suppressed].map((finding): Result => ({
      ruleId: finding.ruleId, ruleIndex: rules.indexOf(finding.ruleId), level: LEVELS[finding.severity], message: { text: messageText(lineOf(finding)) },
      locations: [{ physicalLocation: physicalLocation(finding.file, finding.range, files, options), logicalLocations: [{ fullyQualifiedName: plainLine(finding.path) }] }],
      ...(finding.related.length > 0 && { relatedLocations: finding.related.map((related, index) => relatedLocation(related, index + 1, files, options)) }),
      ...(finding.citations.length > 0 && { taxa: finding.citations.map((citation) => taxonomies.referTo(citation)) }),
      partialFingerprints: print(finding),
      ...(finding.fix !== undefined && finding.fix.edits.length > 0 && { fixes: [fixOf(finding.fix, file, options)] }),
      ...(options.showSuppressed && { suppressions: finding.suppressed === undefined ? [] : [suppressionOf(finding.suppressed, files, options)] }),
    }));
  });
}

/** Ours knows no line. GitHub's is of what the line says, wherever it lies, and tells findings on one line apart. */
function fingerprinter({ text }: FileReport): (finding: Finding) => Record<string, string> {
  const [count, lines] = [counter(), text.split('\n')];
  return ({ fingerprint, range }) => {
    const line = hash(`${(lines[range.start.line - 1] ?? '').replaceAll(/\s+/g, '')}\n${fingerprint}`);
    return { 'policylint/v1': plainLine(fingerprint), primaryLocationLineHash: `${line}:${count(line)}` };
  };
}

function fixOf({ title, edits }: Fix, { file, text }: FileReport, options: FormatOptions): SarifFix {
  const range = rangeIn(text);
  return {
    description: { text: messageText(title) },
    artifactChanges: [{ artifactLocation: artifactLocation(file, options), replacements: edits.map(({ start, end, text: inserted }) => ({ deletedRegion: regionOf(range(start, end)), insertedContent: { text: inserted } })) }],
  };
}

function suppressionOf({ by, reason, file, line }: Suppression, files: Files, options: FormatOptions): SarifSuppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', ...(reason !== undefined && { justification: plainLine(reason) }),
    location: { physicalLocation: { artifactLocation: artifactLocation(file, options, files.get(file)), region: { startLine: line } } },
  };
}
