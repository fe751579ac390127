import { dirname, resolve } from 'node:path';
import type { Baseline } from '../engine/baseline/baseline.js';
import { isDay } from '../engine/suppress/day.js';
import type { Baseline as Written } from '../generated/baseline.types.js';
import validateBaseline from '../generated/validate-baseline.js';
import type { Path } from '../model/path.js';
import { schemaProblems } from '../model/schema-problems.js';
import { readSource } from '../model/source.js';
import { UsageError } from './errors.js';
import { frame } from './frame.js';

/** Reads the text of a baseline. Throws a UsageError with file, line, column and a frame. */
export function readBaseline(file: string, text: string): Baseline {
  const { documents } = readSource(file, text, new Set());
  const [document] = documents as [(typeof documents)[number]];
  const refuse = (path: Path, on: 'key' | 'value', message: string, range = document.locate(path, on)): UsageError =>
    new UsageError(`${file}:${range.start.line}:${range.start.column}: ${message}`, frame(text, range));

  if (documents.length > 1) throw refuse([], 'key', 'A baseline is one document', documents[1]!.locate([], 'key'));
  const [problem] = [...document.problems, ...(document.problems.length > 0 ? [] : schemaProblems(validateBaseline, document.value ?? {}, []))];
  if (problem !== undefined) throw refuse(problem.path, problem.on, problem.message, problem.range);

  const { policies } = document.value as Written;
  return {
    file, text,
    policies: policies.map((policy, index) => ({
      policy: policy.policy, file: resolve(dirname(file), policy.file),
      findings: policy.findings.map((written, position) => {
        const path = ['policies', index, 'findings', position];
        const entry = typeof written === 'string' ? { finding: written } : written;
        if (entry.until !== undefined && !isDay(entry.until)) throw refuse([...path, 'until'], 'value', `"${entry.until}" is no day: expected a date such as 2027-01-31`);
        return { finding: entry.finding, ...(entry.reason !== undefined && { reason: entry.reason }), ...(entry.until !== undefined && { until: entry.until }), range: document.locate(path, 'value') };
      }),
    })),
  };
}
