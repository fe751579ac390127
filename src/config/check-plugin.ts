import type { AnyRule } from '../engine/rule.js';
import { didYouMean } from '../model/nearest.js';
import { unknownName } from './errors.js';
import type { LoadedPlugin, PluginFramework, PluginPreset } from './plugin.js';

type Value = Readonly<Record<string, unknown>>;

/** What is wrong with the value that a plugin exports, in one line. */
export class PluginError extends Error {}

const PARTS = ['meta', 'rules', 'frameworks', 'presets', 'formatters'];
const LEVELS = ['error', 'warning', 'info'];
const ID = /^[a-z][a-z0-9-]*$/;

/** Reads what a module exports as a plugin: whatever it is, either a plugin or a PluginError that says why not. */
export function checkPlugin(value: unknown): LoadedPlugin {
  const plugin = asMap(value, 'it');
  const unknown = Object.keys(plugin).find((key) => !PARTS.includes(key));
  if (unknown !== undefined) throw new PluginError(unknownName('part', unknown, PARTS));
  if (plugin['meta'] === undefined) throw new PluginError('it has no `meta`: { meta: { name, version }, rules, frameworks, presets, formatters }');
  const { name, version } = asMap(plugin['meta'], 'meta');
  if (typeof name !== 'string' || !ID.test(name)) throw new PluginError(`meta.name: expected a name such as acme, found ${shown(name)}`);
  if (version !== undefined && typeof version !== 'string') throw new PluginError(`meta.version: expected text, found ${shown(version)}`);
  const rules = asList(plugin['rules'], 'rules').map((rule, index) => checkRule(rule, name, `rules[${index}]`, version));
  const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) throw new PluginError(`two rules have the id "${twice.id}"`);
  return {
    name, rules,
    frameworks: asList(plugin['frameworks'], 'frameworks').map((framework, index) => plain(framework, `frameworks[${index}]`) as PluginFramework),
    presets: new Map(Object.entries(asMap(plugin['presets'] ?? {}, 'presets')).map(([id, preset]) => [id, plain(asMap(preset, `presets.${id}`), `presets.${id}`) as PluginPreset])),
    formatters: new Map(Object.entries(asMap(plugin['formatters'] ?? {}, 'formatters')).map(([id, format]) => {
      if (typeof format !== 'function') throw new PluginError(`formatters.${id}: expected a function, found ${shown(format)}`);
      return [`${name}/${id}`, format];
    })),
  };
}

/** Checks what the compiler checks for rules of ours, and fills in what a rule of somebody else may leave out. */
export function checkRule(value: unknown, name: string, at: string, version = ''): AnyRule {
  const rule = asMap(value, at);
  const { id } = rule;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) throw new PluginError(`${at}.id: expected a name such as ${name === '' ? 'acme' : name}/ceiling, found ${shown(id)}`);
  if (name !== '' && !id.startsWith(`${name}/`)) throw new PluginError(`${at}: the id "${id}" does not begin with the plugin's name: ${name}/${id.slice(id.indexOf('/') + 1)}`);
  if (rule['meta'] === undefined) throw new PluginError(`${id} has no \`meta\``);
  const meta = asMap(rule['meta'], `${id}: meta`);
  for (const key of ['description', 'help'] as const) if (typeof meta[key] !== 'string' && (key === 'description' || meta[key] !== undefined)) throw new PluginError(`${id}: meta.${key}: expected text, found ${shown(meta[key])}`);
  if (!LEVELS.includes(meta['severity'] as string)) throw new PluginError(`${id}: meta.severity: expected error, warning or info, found ${shown(meta['severity'])}`);
  const messages = asMap(meta['messages'], `${id}: meta.messages`);
  if (Object.keys(messages).length === 0) throw new PluginError(`${id}: meta.messages is empty`);
  for (const [key, text] of Object.entries(messages)) if (typeof text !== 'string') throw new PluginError(`${id}: meta.messages.${key}: expected text, found ${shown(text)}`);
  for (const [key, level] of Object.entries(asMap(meta['severities'] ?? {}, `${id}: meta.severities`))) {
    if (!Object.hasOwn(messages, key)) throw new PluginError(`${id}: meta.severities names no message "${key}"${didYouMean(key, Object.keys(messages))}`);
    if (!LEVELS.includes(level as string)) throw new PluginError(`${id}: meta.severities.${key}: expected error, warning or info, found ${shown(level)}`);
  }
  if (meta['options'] !== undefined) {
    const options = asMap(meta['options'], `${id}: meta.options`);
    asMap(options['schema'], `${id}: meta.options.schema`);
    asMap(options['defaults'], `${id}: meta.options.defaults`);
  }
  const { create } = rule;
  if (typeof create !== 'function') throw new PluginError(`${id}: create: expected a function, found ${shown(create)}`);
  const given = rule as unknown as AnyRule;
  return { ...given, kind: given.kind === 'disclosure' ? 'disclosure' : 'craft', meta: { ...given.meta, help: given.meta.help as string | undefined ?? '', since: given.meta.since as string | undefined ?? version, url: given.meta.url as string | undefined ?? '' }, create: (context) => given.create(context) };
}

function asMap(value: unknown, at: string): Value {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Value;
  throw new PluginError(`${at}: expected an object, found ${shown(value)}`);
}

function asList(value: unknown, at: string): readonly unknown[] {
  if (value === undefined || Array.isArray(value)) return (value as readonly unknown[] | undefined) ?? [];
  throw new PluginError(`${at}: expected a list, found ${shown(value)}`);
}

/** What is data, and nothing else: it is read as a file would be. */
function plain(value: unknown, at: string): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    throw new PluginError(`${at}: expected plain data`);
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}
