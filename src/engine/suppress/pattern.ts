import { didYouMean } from '../../model/nearest.js';

/** Whether a rule's id, or `topic/*`, names a rule. */
export function names(pattern: string, ruleId: string): boolean {
  return pattern === ruleId || (pattern.endsWith('/*') && pattern.length > 2 && ruleId.startsWith(pattern.slice(0, -1)));
}

/** What is read of the declaration at all, and what is kept quiet in it, is nothing to keep quiet about; a configuration is fixed where it is. */
export function isProtected(ruleId: string): boolean {
  return /^(?:document|suppression|config)\//.test(ruleId);
}

/** The nearest rule or topic, as the end of a sentence. */
export function meantRule(pattern: string, ruleIds: readonly string[]): string {
  const topics = [...new Set(ruleIds.map((id) => `${id.split('/')[0]!}/*`))];
  return didYouMean(pattern.slice(0, 100), pattern.endsWith('/*') ? topics : ruleIds);
}
