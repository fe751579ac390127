import type { CustomRule } from '../generated/rule.types.js';

/** The page of a custom rule, in the sections that pages of rules have; nothing where the standard tells nothing. */
export function pageOf({ why, bad, good }: Pick<CustomRule, 'why' | 'bad' | 'good'>): string {
  const parts = [['Why', why], ['Bad', example(bad)], ['Good', example(good)]].filter(([, text]) => text !== undefined);
  return parts.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
}

function example(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `\`\`\`yaml\n${text}\n\`\`\``;
}
