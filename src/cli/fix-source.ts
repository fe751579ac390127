import { applyFixes } from '../engine/fix.js';
import type { Finding } from '../engine/finding.js';
import type { LintedFile } from '../engine/lint-file.js';
import { typedKeys } from '../generated/shape.js';
import { readSource } from '../model/source.js';
import type { Source } from '../model/source.js';

/** Fixes that wait for others to be made; a fix that calls for a next one ends here too. */
const MAX_PASSES = 100;

export interface FixedSource {
  /** What was found in the text as it is after the fixes. */
  readonly report: LintedFile;
  readonly text: string;
  readonly made: number;
}

export type Lint = (source: Source) => Promise<LintedFile>;

/** Lints, makes fixes and lints again until nothing is left to fix. A fix that would leave a document worse to read is not made. */
export async function fixSource(source: Source, lint: Lint, isWanted: (finding: Finding) => boolean): Promise<FixedSource> {
  let report = await lint(source);
  let { text } = source;
  let made = 0;
  const refused = new Set<string>();
  const known = new Set([text]);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const wanted = report.findings.filter((finding) => isWanted(finding) && !refused.has(finding.fingerprint));
    const step = (await attempt(text, wanted)) ?? (await firstThatHelps(text, wanted));
    if (step === undefined || known.has(step.text)) break;
    ({ text, report } = step);
    known.add(text);
    made += step.count;
  }
  return { report, text, made };

  async function attempt(before: string, findings: readonly Finding[]): Promise<{ text: string; report: LintedFile; count: number } | undefined> {
    const fixed = applyFixes(before, findings);
    if (fixed.made.length === 0 || fixed.text === before) return undefined;
    const after = await lint(readSource(source.file, fixed.text, typedKeys));
    return isWorse(after, report) ? undefined : { text: fixed.text, report: after, count: fixed.made.length };
  }

  async function firstThatHelps(before: string, findings: readonly Finding[]): ReturnType<typeof attempt> {
    for (const finding of findings) {
      const step = finding.fix === undefined ? undefined : await attempt(before, [finding]);
      if (step !== undefined) return step;
      refused.add(finding.fingerprint);
    }
    return undefined;
  }
}

function isWorse(after: LintedFile, before: LintedFile): boolean {
  return [/^document\/(?!schema)/, /^document\//].some((rules) => count(after, rules) > count(before, rules));
}

function count({ findings }: LintedFile, rules: RegExp): number {
  return findings.filter(({ ruleId }) => rules.test(ruleId)).length;
}
