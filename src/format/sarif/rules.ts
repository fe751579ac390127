import type { ReportingDescriptor } from 'sarif';
import type { Citation, Finding } from '../../engine/finding.js';
import type { AnyRule } from '../../engine/rule.js';
import { highest } from '../../engine/severity.js';
import type { Severity } from '../../engine/severity.js';
import { DUTIES, VERIFIED } from '../duty.js';
import { plainLine } from '../escape.js';
import { groupBy } from '../../model/group-by.js';
import { markdownText } from '../markdown.js';
import { messageText } from './locations.js';
import { isWebAddress, tagOf } from './taxonomies.js';
import type { Taxonomies } from './taxonomies.js';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** GitHub refuses a rule with more; the taxa have them all. */
const MAX_TAGS = 20;

/** The rules that reported, in the order of their ids. */
export function rulesOf(findings: readonly Finding[], known: readonly AnyRule[], taxonomies: Taxonomies): ReportingDescriptor[] {
  const byRule = groupBy(findings, ({ ruleId }) => ruleId);
  return [...byRule].sort(([left], [right]) => (left < right ? -1 : 1)).map(([id, reported]) => descriptor(id, reported, known.find((rule) => rule.id === id), taxonomies));
}

function descriptor(id: string, reported: readonly Finding[], rule: AnyRule | undefined, taxonomies: Taxonomies): ReportingDescriptor {
  const { help, url } = reported[0]!;
  const description = messageText(rule?.meta.description ?? id);
  // A law may have raised it, and GitHub shows an alert by its rule.
  const level = highest(reported.map(({ severity }) => severity)) as Severity;
  const citations = [...new Map(reported.flatMap((finding) => finding.citations).map((citation) => [`${citation.framework}\n${citation.cite}`, citation])).values()];
  return {
    id, name: pascalCase(id), shortDescription: { text: description }, fullDescription: { text: `${description} ${messageText(rule?.meta.help ?? help)}` },
    help: { text: helpText(rule?.meta.help ?? help, citations), markdown: helpMarkdown(rule?.meta.help ?? help, url, citations) }, ...(isWebAddress(url) && { helpUri: url }),
    defaultConfiguration: { level: LEVELS[level] },
    ...(citations.length > 0 && { relationships: citations.map((citation) => ({ target: taxonomies.referTo(citation), kinds: ['relevant'], description: { text: messageText(citation.requirement) } })) }),
    properties: { 'problem.severity': PROBLEMS[level], tags: ['privacy', ...new Set(citations.map(tagOf))].slice(0, MAX_TAGS) },
  };
}

function helpText(help: string, citations: readonly Citation[]): string {
  return [messageText(help), ...citations.map((citation) => sentence(citation))].join('\n');
}

function helpMarkdown(help: string, url: string, citations: readonly Citation[]): string {
  const lines = citations.map((citation) => `- ${markdownText(sentence(citation))}`);
  return [markdownText(messageText(help)), ...(lines.length === 0 ? [] : [lines.join('\n')]), ...(isWebAddress(url) ? [`[What the rule asks, and why](${url.replaceAll(/[()]/g, encodeURIComponent)})`] : [])].join('\n\n');
}

function sentence({ short, cite, duty, requirement, verified }: Citation): string {
  return plainLine(`${short} ${cite}, ${DUTIES[duty].title.toLowerCase()}: ${requirement} (${VERIFIED[verified]})`);
}

/** `retention/period` is RetentionPeriod. */
function pascalCase(id: string): string {
  return id.split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('') || 'Rule';
}
