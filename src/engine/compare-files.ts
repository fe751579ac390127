import type { Finding } from './finding.js';
import { numbered } from './lint-file.js';
import type { LintedFile } from './lint-file.js';
import type { AnyRule } from './rule.js';
import { sortFindings } from './sort.js';
import { remarkOnUse } from './suppress/remarks.js';
import { suppress } from './suppress/suppress.js';
import { lintWorkspace } from './workspace/lint-workspace.js';

/** Adds what only the files of a whole run together show, and lets each file's comments suppress it like anything else. */
export function compareFiles(files: readonly LintedFile[], rules: readonly AnyRule[], today: string): LintedFile[] {
  const levels = new Map(files.map((file) => [file.file, file.levels]));
  const found = new Map<string, Finding[]>();
  for (const finding of lintWorkspace(files.flatMap(({ facts }) => facts), rules, (id, file) => levels.get(file)?.[id] ?? 'off')) {
    found.set(finding.file, [...(found.get(finding.file) ?? []), finding]);
  }
  const compared = rules.map(({ id }) => id).filter((id) => id.startsWith('workspace/'));
  return files.map((file) => {
    const { comments, suppressions } = file;
    const result = suppress(found.get(file.file) ?? [], comments, suppressions, today);
    const ran = new Set(compared.filter((id) => (file.levels[id] ?? 'off') !== 'off'));
    const remarks = numbered(remarkOnUse(comments, result, { file: file.file, rules, levels: file.levels, settings: suppressions, today, ran }), file.findings);
    if (result.findings.length + result.suppressed.length + remarks.length === 0) return file;
    return { ...file, findings: sortFindings([...file.findings, ...result.findings, ...remarks]), suppressed: sortFindings([...file.suppressed, ...result.suppressed]) };
  });
}
