import type { ReportingDescriptorReference, ToolComponent } from 'sarif';
import type { Citation, Finding } from '../../engine/finding.js';
import { plainLine } from '../escape.js';
import type { Report } from '../report.js';

/** The laws that the findings cite, and the provisions of each. */
export interface Taxonomies {
  readonly components: ToolComponent[];
  /** Where a provision stands in them. */
  referTo(citation: Citation): ReportingDescriptorReference;
}

export function taxonomiesOf(findings: readonly Finding[], report: Report): Taxonomies {
  const versions = new Map(report.files.flatMap((file) => file.facts.flatMap((facts) => facts.frameworks.map(({ id, version }) => [id, version]))));
  const laws = new Map<string, Citation[]>();
  for (const citation of findings.flatMap((finding) => finding.citations)) {
    const known = laws.get(citation.framework) ?? [];
    if (!known.some(({ cite }) => cite === citation.cite)) laws.set(citation.framework, [...known, citation]);
  }
  const ids = [...laws.keys()];
  const components = [...laws].map(([id, citations]) => component(citations, versions.get(id)));
  return {
    components,
    referTo: ({ framework, short, cite }) => {
      const index = ids.indexOf(framework);
      return { id: nameOf(cite), index: laws.get(framework)!.findIndex((citation) => citation.cite === cite), toolComponent: { name: nameOf(short), index } };
    },
  };
}

function component(citations: readonly Citation[], version: string | undefined): ToolComponent {
  const { framework, short } = citations[0]!;
  return {
    name: nameOf(short), ...(version !== undefined && { version: nameOf(version) }), shortDescription: { text: `The provisions of ${nameOf(short)} that the findings cite.` }, language: 'en', isComprehensive: false,
    properties: { framework: nameOf(framework) },
    taxa: citations.map(({ cite, provision, url }) => ({ id: nameOf(cite), shortDescription: { text: `${nameOf(`${short} ${provision}`)}.` }, ...(isWebAddress(url) && { helpUri: url }) })),
  };
}

/** `external/gdpr/13-2-a`, as GitHub filters by. */
export function tagOf({ framework, cite }: Citation): string {
  const slug = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return `external/${slug(framework)}/${slug(cite.replace(/^(?:arts?|articles?|sections?|sec|§+)\b\.?/i, ''))}`;
}

export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[\u0021-\u007E]+$/.test(url) && URL.canParse(url);
}

function nameOf(text: string): string {
  return plainLine(text) || '-';
}
