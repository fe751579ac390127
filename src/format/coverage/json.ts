import type { Share } from '../../engine/coverage.js';
import { percent } from '../duty.js';
import { jsonText } from '../json-text.js';
import { tablesOf } from './report.js';
import type { CoverageFormatter } from './report.js';

export const json: CoverageFormatter = (report) => jsonText({
  version: report.version,
  policies: report.policies.map(({ name, file, title, facts, isLost, hasProblems, frameworks }) => ({
    name, file, title: title ?? null, asOf: facts.asOf, readable: !isLost, problems: hasProblems, frameworks: frameworks.map(({ framework }) => framework.id),
  })),
  frameworks: tablesOf(report).map(({ framework: { id, short, title, jurisdiction, inForce, version, gaps }, columns, groups }) => ({
    id, short, title, jurisdiction, inForce, version,
    summary: columns.map(({ policy, tally: { counts, required, all } }) => ({ policy: policy.name, required: shareOf(required), all: shareOf(all), counts })),
    requirements: groups.flatMap((group) => group.rows).map(({ entry: { rule, provision, cite, duty, requirement, condition, when, verified }, url, cells }) => ({
      rule, url, provision, cite, duty, requirement, condition: condition ?? null, when: when ?? [], verified,
      policies: cells.map((cell, index) => ({ policy: columns[index]!.policy.name, ...cell })),
    })),
    gaps,
  })),
});

function shareOf({ stated, asked }: Share): object {
  return { stated, asked, percent: percent(stated, asked) ?? null };
}
