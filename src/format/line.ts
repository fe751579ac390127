import type { Citation, Finding } from '../engine/finding.js';
import { plainLine } from './escape.js';

const MAX_LAWS = 2;

/** A finding in one line: the message, then the provisions that want it. */
export function lineOf(finding: Pick<Finding, 'message' | 'citations'>): string {
  const message = plainLine(finding.message).replace(/\.$/, '');
  const cited = citationsOf(finding.citations);
  return cited === '' ? message : `${message} (${cited})`;
}

/** One line that ends as a sentence does. */
export function sentence(text: string): string {
  const line = plainLine(text);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** Each law once, two at most: `GDPR Art. 13(2)(a), PIPL Art. 17(1)(2), +2 laws`. */
function citationsOf(citations: readonly Citation[]): string {
  const laws = citations.filter((citation, index) => citations.findIndex(({ framework }) => framework === citation.framework) === index);
  const parts = laws.slice(0, MAX_LAWS).map(citationOf);
  if (laws.length > MAX_LAWS) parts.push(`+${laws.length - MAX_LAWS} ${laws.length === MAX_LAWS + 1 ? 'law' : 'laws'}`);
  const facts = [...new Set(laws.flatMap((citation) => citation.dependsOn))];
  if (facts.length > 0) parts.push(`depends on ${facts.slice(0, 2).join(' and ')}`);
  return parts.map(plainLine).join(', ');
}

/** A provision that nobody has read in the text of the law is never printed as settled. */
function citationOf({ short, cite, verified }: Citation): string {
  return `${short} ${cite}${verified === 'knowledge' || verified === 'unsure' ? ' [unverified]' : ''}`;
}
