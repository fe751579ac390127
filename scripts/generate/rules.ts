import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { build } from 'esbuild';
import type { AnyRule } from '../../src/engine/rule.js';
import type { Framework } from '../../src/engine/framework.js';

const ruleFiles = async (root: string): Promise<string[]> => (await readdir(join(root, 'rules'), { recursive: true })).filter((name) => name.endsWith('.ts') && name.includes('/')).sort();

export async function ruleIndex(root: string): Promise<Map<string, string>> {
  const files = await ruleFiles(root);
  const name = (file: string): string => file.slice(0, -3).replaceAll(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
  return new Map([['rules/index.ts', `// Generated from the files of this folder.
import type { AnyRule } from '../src/engine/rule.js';
${files.map((file) => `import ${name(file)} from './${file.replace(/\.ts$/, '.js')}';`).join('\n')}

export const rules: readonly AnyRule[] = [
${files.map((file) => `  ${name(file)},`).join('\n')}
];
`]]);
}

/** The head of each rule's page: what the rule says of itself, and who wants it. The rest, from "## Why" on, is written by hand. */
export async function rulePages(root: string): Promise<Map<string, string>> {
  const frameworks = await Promise.all((await readdir(join(root, 'frameworks'))).sort().map(async (file) => parse(await readFile(join(root, 'frameworks', file), 'utf8')) as Framework));
  const pages = new Map<string, string>();
  for (const rule of await loadRules(root)) {
    const file = `rules/${rule.id}.md`;
    const page = await readFile(join(root, file), 'utf8').catch(() => '## Why\n');
    pages.set(file, head(rule, frameworks) + page.slice(Math.max(0, page.search(/^## Why$/m))));
  }
  return pages;
}

export async function loadRules(root: string): Promise<AnyRule[]> {
  const imports = (await ruleFiles(root)).map((file, index) => `import r${index} from './${file.replace(/\.ts$/, '.js')}'; rules.push(r${index});`).join('\n');
  const { outputFiles } = await build({ stdin: { contents: `export const rules = [];\n${imports}`, resolveDir: join(root, 'rules'), loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', write: false });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString('base64')}`;
  return ((await import(url)) as { rules: AnyRule[] }).rules;
}

const UNASKED: Readonly<Record<AnyRule['kind'], string>> = {
  craft: 'No law asks for it by itself: this rule looks at the craft of the policy.\n',
  disclosure: 'None of the laws that come with policylint.\n',
  custom: 'The standard that it stands in.\n',
  run: 'No law: this rule looks at how policylint is set up.\n',
};

function head(rule: AnyRule, frameworks: readonly Framework[]): string {
  const rows = frameworks.flatMap((framework) => framework.requires.filter((entry) => entry.rule === rule.id).map((entry) =>
    `| ${framework.short} | ${cell(entry.provision)} | ${entry.duty} | ${cell(entry.condition ?? 'always')}${entry.pending === undefined ? '' : ' (not in force yet)'} | ${entry.verified} |`));
  const law = rows.length === 0 ? UNASKED[rule.kind] : `| law | provision | duty | when | verified |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  const asks = rule.asks === undefined ? '' : `\n${rule.kind === 'craft' ? 'Looks at' : 'Answered by'}: ${rule.asks.split(', ').map((path) => `\`${path}\``).join(', ')}.\n`;
  const level = rule.kind === 'disclosure' ? 'by the laws that apply' : levelOf(rule);
  return `<!-- The part above "Why" is generated: npm run generate. -->
# ${rule.id}

${rule.meta.description}. ${rule.meta.help}

Level: ${level}. Since ${rule.meta.since}.
${asks}
## Who wants it

${law}
`;
}

export function levelOf({ meta }: AnyRule): string {
  return meta.isOptIn === true ? `off, ${meta.severity} where it is asked for` : meta.severity;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
