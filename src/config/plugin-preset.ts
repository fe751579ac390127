import type { Configuration } from '../generated/config.types.js';
import validateConfig from '../generated/validate-config.js';
import { didYouMean } from '../model/nearest.js';
import { formatPath } from '../model/path.js';
import type { Path } from '../model/path.js';
import { schemaProblems } from '../model/schema-problems.js';
import { isFrameworkFile } from './framework-file.js';
import { unknownName } from './errors.js';
import type { UsageError } from './errors.js';
import type { ConfigFile } from './load.js';
import { presets } from './presets.js';
import type { PresetName } from './presets.js';

/** A preset knows no folder: nothing in it is relative to one. */
const KEYS = ['extends', 'frameworks', 'asOf', 'rules'];

/** `plugin:acme/strict` as a configuration that others extend. */
export function pluginPreset(name: string, config: ConfigFile, path: Path): ConfigFile {
  const known = config.plugins.flatMap((plugin) => [...plugin.presets].map(([id, preset]) => ({ id: `plugin:${plugin.name}/${id}`, preset })));
  const found = known.find(({ id }) => id === name);
  if (found === undefined) throw config.refuse(path, 'value', `Unknown preset "${name}"${didYouMean(name, known.map(({ id }) => id)) || (config.plugins.length === 0 ? ': no plugin is named under `plugins`' : '')}`);
  const refuse = (at: Path, _: 'key' | 'value', message: string): UsageError => config.refuse(path, 'value', `"${name}"${at.length === 0 ? '' : ` at ${formatPath(at)}`}: ${message}`);
  const unknown = Object.keys(found.preset).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw refuse([], 'value', unknownName('key', unknown, KEYS));
  const [problem] = schemaProblems(validateConfig, found.preset, []);
  if (problem !== undefined) throw refuse([], 'value', problem.message);
  const value = found.preset as Configuration;
  const file = value.frameworks?.find(isFrameworkFile);
  if (file !== undefined) throw refuse(['frameworks'], 'value', `a file cannot be named here, found "${file}"`);
  const extended = [value.extends ?? []].flat().map((preset): PresetName => {
    const bare = preset.replace(/^policylint:/, '');
    if (bare !== preset && Object.hasOwn(presets, bare)) return bare as PresetName;
    throw refuse(['extends'], 'value', unknownName('preset', preset, Object.keys(presets).map((each) => `policylint:${each}`)));
  });
  return { file: config.file, folder: config.folder, text: config.text, value, extended, plugins: [], skipped: [], locate: () => config.locate(path, 'value'), origin: () => name, refuse };
}
