import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRule } from '../../src/engine/rule.js';
import { formatJson } from './json.js';
import type { Definition, Schema } from './policy-schema.js';
import { loadRules } from './rules.js';

const FILE = 'schemas/config.schema.json';

/** The schema of a configuration as editors read it: every rule and topic by name, each rule with its own options. The rest of the file is written by hand. */
export async function configSchema(root: string): Promise<Map<string, string>> {
  const schema = await readConfigSchema(root);
  // The level of `document/*` is fixed.
  const rules = (await loadRules(root)).filter(({ id }) => !id.startsWith('document/'));
  const topics = [...new Set(rules.map(({ id }) => id.split('/')[0]!))];
  const properties = Object.fromEntries([...topics.map((topic) => [`${topic}/*`, topicEntry(topic, rules)] as const), ...rules.map((rule) => [rule.id, ruleEntry(rule)] as const)].sort(([left], [right]) => (left < right ? -1 : 1)));
  const { description, type, ...rest } = schema.$defs['rules']!;
  return new Map([[FILE, `${formatJson({ ...schema, $defs: { ...schema.$defs, rules: { description, type, properties, ...rest } } })}\n`]]);
}

/** The part that is written by hand, by which a run validates: it takes rules of any name, which are checked by other means. */
export async function readConfigSchema(root: string): Promise<Schema> {
  const schema = JSON.parse(await readFile(join(root, FILE), 'utf8')) as Schema;
  const { properties: _, ...rules } = schema.$defs['rules']!;
  return { ...schema, $defs: { ...schema.$defs, rules } };
}

function topicEntry(topic: string, rules: readonly AnyRule[]): object {
  const count = rules.filter(({ id }) => id.startsWith(`${topic}/`)).length;
  return { description: `${count === 1 ? 'The one rule' : `All ${count} rules`} on ${topic.replaceAll('-', ' ')}.`, $ref: '#/$defs/setting' };
}

function ruleEntry({ meta }: AnyRule): object {
  const description = `${meta.description}. ${meta.help}`;
  if (meta.options === undefined) return { description, $ref: '#/$defs/setting' };
  const { properties = {}, ...schema } = meta.options.schema as Definition;
  const defaults = meta.options.defaults as Readonly<Record<string, unknown>>;
  const options = Object.fromEntries(Object.entries(properties).map(([name, option]) => [name, { ...option, default: defaults[name] }]));
  return { description, anyOf: [{ $ref: '#/$defs/level' }, { additionalProperties: false, ...schema, type: 'object', properties: { level: { $ref: '#/$defs/level' }, ...options } }] };
}
