import type { FileReport } from '../format/index.js';

/** Which laws were applied and to which day: here silence would be a false all-clear. */
export function lawsApplied(files: readonly Pick<FileReport, 'facts'>[]): string[] {
  const documents = files.flatMap((file) => file.facts);
  const laws = new Map(documents.flatMap((facts) => facts.frameworks.map(({ short, markets }) => [short, markets.length === 0 ? short : `${short} (${markets.join(', ')})`])));
  const days = [...new Set(documents.map((facts) => facts.asOf))].sort();
  const lawless = documents.filter((facts) => facts.frameworks.length === 0).length;
  const undated = documents.filter((facts) => facts.isUndated).length;
  const when = days.length > 1 ? `as of ${days[0]} to ${days.at(-1)}` : `as of ${days[0] ?? 'today'}`;
  const of = `of ${documents.length} ${documents.length === 1 ? 'policy' : 'policies'}`;
  return [
    ...(lawless > 0 && laws.size > 0 ? [`${lawless} ${of}: no law applied, none is for its markets`] : []),
    ...(undated > 0 ? [`${undated} ${of}: no date of its own, so the law of today`] : []),
    `${laws.size === 0 ? 'no law applied' : [...laws.values()].join(', ')} · ${when}`,
  ];
}
