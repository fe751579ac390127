import type { Citation, Finding } from '../../engine/finding.js';
import { VERIFIED } from '../duty.js';
import { groupBy } from '../../model/group-by.js';
import { htmlLink, htmlText } from '../html.js';
import type { ReportedPolicy } from './policies.js';

interface ReportedRule {
  readonly anchor: string;
  readonly url: string;
  /** What to do, as most of its findings have it. */
  readonly help: string;
}

/** The rules and provisions that a report speaks of: each is told once, at the end, and findings point there. */
export interface Register {
  readonly rules: ReadonlyMap<string, ReportedRule>;
  anchorOf(citation: Citation): string;
  /** The end of the page. */
  readonly text: string;
}

export function registerOf(policies: readonly ReportedPolicy[]): Register {
  const findings = policies.flatMap((policy) => [...policy.findings, ...policy.file.suppressed]);
  const byRule = [...groupBy(findings, ({ ruleId }) => ruleId)].sort(([left], [right]) => (left < right ? -1 : 1));
  const rules = new Map(byRule.map(([id, entries], index) => [id, { anchor: `r${index + 1}`, url: entries[0]!.url, help: mostCommonHelp(entries) }]));
  const cited = new Map<string, Citation>();
  for (const { citations } of findings) for (const citation of citations) cited.set(keyOf(citation), citation);
  const anchors = new Map([...cited.keys()].map((key, index) => [key, `c${index + 1}`]));
  return { rules, anchorOf: (citation) => anchors.get(keyOf(citation)) ?? '', text: `${ruleList(rules)}\n${provisionList(cited, anchors)}` };
}

function keyOf({ framework, cite, requirement }: Citation): string {
  return JSON.stringify([framework, cite, requirement]);
}

function mostCommonHelp(findings: readonly Finding[]): string {
  const [most] = [...groupBy(findings, ({ help }) => help)].sort(([, left], [, right]) => right.length - left.length);
  return most![0];
}

function ruleList(rules: Register['rules']): string {
  if (rules.size === 0) return '';
  return `<h2>Rules</h2>\n<ul>${[...rules].map(([id, { anchor, url, help }]) => `<li id="${anchor}">${htmlLink(url, id)}: ${htmlText(help)}</li>`).join('\n')}</ul>`;
}

function provisionList(cited: ReadonlyMap<string, Citation>, anchors: ReadonlyMap<string, string>): string {
  if (cited.size === 0) return '';
  const sections = [...groupBy([...cited], ([, { short }]) => short)].map(([short, entries]) => `<h3>${htmlText(short)}</h3><ul>${entries.map(([key, { provision, requirement, verified, url }]) =>
    `<li id="${anchors.get(key)}">${url === undefined ? htmlText(provision) : htmlLink(url, provision)}: ${htmlText(requirement)} <small>${htmlText(VERIFIED[verified])}</small></li>`).join('\n')}</ul>`);
  return `<h2>Provisions cited</h2>\n${sections.join('\n')}`;
}
