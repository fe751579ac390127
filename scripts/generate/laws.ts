import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Framework } from '../../src/engine/framework.js';
import { DUTIES, VERIFIED } from '../../src/format/duty.js';

type Requirement = Framework['requires'][number];

/** The page of a law: what it is, each of its entries by duty, and what no rule answers. */
export function lawPage(framework: Framework): string {
  const { id, title, short, requires, gaps } = framework;
  const duties = (Object.keys(DUTIES) as Requirement['duty'][]).map((duty) => entries(duty, requires.filter((entry) => entry.duty === duty)));
  const open = gaps.length === 0 ? '' : `\n## What no rule answers\n\n| provision | why |\n| --- | --- |\n${gaps.map(({ provision, why, rule }) => `| ${cell(provision)} | ${cell(why)}${rule === undefined ? '' : ` See ${ruleLink(rule)}.`} |`).join('\n')}\n`;
  return `<!-- Generated from frameworks/${id}.yaml: npm run generate. -->
# ${cell(title)}

\`--framework ${id}\` names it; findings cite it as ${cell(short)}. The file is [frameworks/${id}.yaml](../../frameworks/${id}.yaml). Not legal advice.

${about(framework)}${duties.join('')}${open}`;
}

function about({ citation, url, jurisdiction, markets, sector, auto, inForce, version, applies, checkedAgainst, amendments, note }: Framework): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['citation', citation === undefined ? undefined : url === undefined ? cell(citation) : `[${cell(citation)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`],
    ['where', cell(jurisdiction)],
    ['chosen', `${auto ? `by the markets ${markets.join(', ')}` : 'by name only'}${sector === undefined ? '' : `, for the sector \`${sector}\``}`],
    ['in force since', inForce],
    ['entries of', version],
    ['binds', applies && cell(applies)],
    ['read', checkedAgainst && cell(checkedAgainst)],
    ['amendments', amendments && cell(amendments)],
    ['note', note && cell(note)],
  ];
  return `| | |\n| --- | --- |\n${rows.flatMap(([name, text]) => (text === undefined ? [] : [`| ${name} | ${text} |`])).join('\n')}\n`;
}

function entries(duty: Requirement['duty'], requires: readonly Requirement[]): string {
  if (requires.length === 0) return '';
  const rows = requires.map((entry) => `| ${cell(entry.provision)} | ${ruleLink(entry.rule)} | ${cell(entry.requirement)}${limits(entry)}${entry.note === undefined ? '' : ` *${cell(entry.note)}*`} | ${condition(entry)} | ${cell(VERIFIED[entry.verified])} |`);
  return `\n## ${DUTIES[duty].title}\n\nA finding is ${DUTIES[duty].level === 'error' ? 'an error' : 'info'} where the condition holds${DUTIES[duty].level === 'error' ? ', and info where the declaration leaves it open' : ''}.\n\n| provision | rule | what is wanted | when | verified |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The condition in the law's words, its names in a declaration, and the days between which it binds. */
function condition({ condition: words, when = [], since, until, pending }: Requirement): string {
  const names = when.map((name) => `\`${name}\``).join(' and ');
  const parts = [words === undefined ? names : `${cell(words)}${names === '' ? '' : ` (${names})`}`, since && `from ${since}`, until && `until ${until}`, pending && `not in force yet: ${cell(pending)}`].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? 'always' : parts.join('; ');
}

function limits({ limit = {} }: Requirement): string {
  const parts = Object.entries(limit).map(([name, value]) => `\`${name}: ${(Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? Object.entries(value as object).map(([key, each]) => `${key} ${String(each)}`).join(', ') : String(value)).replaceAll('|', '\\|')}\``);
  return parts.length === 0 ? '' : ` Limit: ${parts.join(', ')}.`;
}

/** The keys of an entry, as its schema describes them. */
export async function entryFields(root: string): Promise<string> {
  const { $defs } = JSON.parse(await readFile(join(root, 'schemas/framework.schema.json'), 'utf8')) as { $defs: { requirement: { required: string[]; properties: Record<string, { description?: string }> } } };
  const { properties, required } = $defs.requirement;
  const rows = Object.entries(properties).map(([name, { description = '' }]) => `| \`${name}\` | ${required.includes(name) ? 'yes' : ''} | ${cell(description)} |`);
  return `| key | needed | |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function ruleLink(rule: string): string {
  return `[${rule}](../../rules/${rule}.md)`;
}

/** Text in a cell or a heading; what would be markup, or a link to a host that the text merely names, stays as it is written. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&').replaceAll(/\bwww\./g, 'www\\.').replaceAll(/\s+/g, ' ').trim();
}
