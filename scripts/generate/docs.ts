import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/command-table.js';
import type { CommandSpec } from '../../src/cli/command-table.js';
import { OPTIONS } from '../../src/cli/options.js';
import type { OptionSpec } from '../../src/cli/options.js';
import type { Framework } from '../../src/engine/framework.js';
import { contentsOf } from '../site/contents.js';
import { entryFields, lawPage } from './laws.js';
import { levelOf, loadRules } from './rules.js';
import type { Definition, Schema } from './policy-schema.js';

/** The parts of the documentation that the code knows: commands, options, laws, rules by topic and by law, the fields of a declaration, the list of pages. */
export async function docPages(root: string, schema: Schema): Promise<Map<string, string>> {
  const frameworks = await readFrameworks(root);
  const rules = await loadRules(root);
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const format = await readFile(join(root, 'docs/format.md'), 'utf8');
  const lawsHead = await readFile(join(root, 'docs/laws.md'), 'utf8');
  const index = await readFile(join(root, 'docs/index.md'), 'utf8');
  const pages = (await readdir(join(root, 'docs'), { recursive: true })).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.md')).sort();
  return new Map([
    ...frameworks.map((framework) => [`docs/laws/${framework.id}.md`, lawPage(framework)] as const),
    ['docs/index.md', fillPart(index, 'contents', await contents(root, pages))],
    ['docs/laws.md', fillPart(fillPart(lawsHead, 'laws', laws(frameworks, (id) => `[\`${id}\`](laws/${id}.md)`)), 'fields', await entryFields(root))],
    ['README.md', fillPart(fillPart(fillPart(readme, 'commands', commands()), 'options', options()), 'laws', laws(frameworks))],
    ['docs/format.md', fillPart(format, 'fields', fields(schema))],
    ['docs/rules.md', rulesPage(rules, frameworks)],
  ]);
}

export async function readFrameworks(root: string): Promise<Framework[]> {
  const files = (await readdir(join(root, 'frameworks'))).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(files.map(async (file) => parse(await readFile(join(root, 'frameworks', file), 'utf8')) as Framework));
}

function fillPart(page: string, name: string, text: string): string {
  const marks = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`No place for ${name}`);
  return page.replace(marks, (_, open: string, close: string) => `${open}${text}${close}`);
}

function commands(): string {
  const rows = Object.entries(COMMANDS as Readonly<Record<string, CommandSpec>>).map(([name, { takes, summary }]) => `| \`policylint ${name === 'lint' ? '[lint]' : name}${takes === undefined ? '' : ` ${cell(takes)}`}\` | ${cell(summary)} |`);
  return `| command | |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** Each option with the commands that take it, and what it is for one of them where that differs. */
function options(): string {
  const rows = Object.entries(OPTIONS as Readonly<Record<string, OptionSpec>>).map(([name, { short, takes, help, of, in: own = {} }]) => {
    const texts = [help, ...Object.entries(own).flatMap(([command, { help: other }]) => (other === undefined ? [] : [`${command}: ${other}`]))];
    return `| \`${short === undefined ? '' : `-${short}, `}--${name}${takes === undefined ? '' : ` ${takes}`}\` | ${cell(texts.join('; '))} | ${of.length === Object.keys(COMMANDS).length ? 'all' : of.join(', ')} |`;
  });
  return `| option | | commands |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function laws(frameworks: readonly Framework[], name: (id: string) => string = (id) => `\`${id}\``): string {
  const rows = frameworks.map(({ id, title, markets, requires, gaps, auto }) => {
    const read = requires.filter((entry) => entry.verified === 'statute-text').length;
    return `| ${name(id)} | ${cell(title)} | ${auto ? markets.join(', ') : 'by name only'} | ${requires.length} | ${Math.round((100 * read) / requires.length)} % | ${gaps.length} |`;
  });
  return `| id | law or standard | markets | entries | read in the text | gaps |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function rulesPage(rules: Awaited<ReturnType<typeof loadRules>>, frameworks: readonly Framework[]): string {
  const topics = [...new Set(rules.map((rule) => rule.id.split('/')[0]!))];
  const duties = { disclosure: 'error', operational: 'info', 'best-practice': 'info' } as const;
  const row = (rule: (typeof rules)[number]): string => {
    const shorts = [...new Set(frameworks.filter((framework) => framework.requires.some((entry) => entry.rule === rule.id && entry.duty === 'disclosure')).map((framework) => framework.short))];
    return `| [${rule.id}](../rules/${rule.id}.md) | ${cell(rule.meta.description)} | ${rule.kind === 'disclosure' ? 'by law' : levelOf(rule)} | ${shorts.join(', ')} |`;
  };
  const byTopic = topics.map((topic) => `### ${topic}\n\n| rule | | level | must be stated under |\n| --- | --- | --- | --- |\n${rules.filter((rule) => rule.id.startsWith(`${topic}/`)).map(row).join('\n')}\n`);
  const byLaw = frameworks.map(({ id, short, title, requires }) => `### ${title}\n\n[All of it](laws/${id}.md), with what each entry wants and how far it was verified.\n\n${requires.map((entry) => `- ${short} ${entry.cite}: [${entry.rule}](../rules/${entry.rule}.md), ${duties[entry.duty]}${(entry.when ?? []).length > 0 ? ` where ${entry.when!.join(' and ')}` : ''}`).join('\n')}\n`);
  return `<!-- Generated: npm run generate. -->\n# Rules\n\n## By topic\n\n${byTopic.join('\n')}\n## By law\n\n${byLaw.join('\n')}`;
}

/** A table a block, with the description that an editor shows. */
function fields(schema: Schema): string {
  const target = (property: Definition): string => property.$ref?.replace('#/$defs/', '') ?? '';
  const itemOf = (name: string): Definition | undefined => schema.$defs[`${name}Item`] ?? schema.$defs[name];
  const rows = (item: Definition, prefix: string): string[] => Object.entries(item.properties ?? {}).filter(([name]) => name !== 'value' || prefix !== '').flatMap(([name, property]) => {
    const inner = schema.$defs[target(property)]?.['x-kind'] === 'block' && target(property) !== 'right' ? itemOf(target(property)) : undefined;
    const own = name === 'value' ? [] : [`| \`${prefix}${name}\` | ${cell(String(property['description'] ?? ''))} |`];
    return [...own, ...(inner === undefined ? [] : rows(inner, `${prefix}${name}.`))];
  });
  const blocks = Object.entries(schema.properties).filter(([name]) => name !== 'policylint' && name !== 'note').map(([name, property]) => {
    const kind = schema.$defs[target(property)]?.['x-kind'];
    const item = kind === 'collection' ? schema.$defs[`${target(property)}Item`]! : itemOf(target(property))!;
    const body = rows(item, '');
    return `### ${name}\n\n${String(property['description'])}${kind === 'collection' ? ' A map from an id to an item.' : ''}\n${body.length === 0 ? '' : `\n| field | |\n| --- | --- |\n${body.join('\n')}\n`}`;
  });
  const modifiers = ['modifiersOfScope', 'modifiers'].flatMap((name) => Object.entries(schema.$defs[name]!.properties ?? {}));
  return `### Modifiers, on any item, statement or long value\n\n| key | |\n| --- | --- |\n${modifiers.map(([name, property]) => `| \`${name}\` | ${cell(String(property['description'] ?? ''))} |`).join('\n')}\n\n${blocks.join('\n')}`;
}

/** The pages by group, by the title that each has. */
async function contents(root: string, files: readonly string[]): Promise<string> {
  const groups = contentsOf(files.filter((file) => file !== 'index.md'));
  const rows = await Promise.all(groups.map(async ({ name, pages }) => {
    const entries = await Promise.all(Object.entries(pages).map(async ([file, summary]) => {
      const title = /^# (.*)$/m.exec(await readFile(join(root, 'docs', file), 'utf8'))?.[1] ?? file;
      return `- [${title}](${file})${summary === '' ? '' : `: ${summary}`}`;
    }));
    return `### ${name}\n\n${entries.join('\n')}\n`;
  }));
  return rows.join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
