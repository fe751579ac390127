import { relative, sep } from 'node:path';
import ignore from 'ignore';
import { chainOf } from '../config/load.js';
import type { ConfigFile } from '../config/load.js';
import { isInside } from './files.js';

const ignores = new WeakMap<ConfigFile, ReturnType<typeof ignore>>();

/** The configuration whose `ignore` names a file (gitignore syntax, relative to it): this one or one that it extends. */
export function ignoredBy(file: string, config: ConfigFile | undefined): string | undefined {
  return config && chainOf(config).findLast((part) => isIgnored(file, part))?.file;
}

function isIgnored(file: string, config: ConfigFile): boolean {
  const patterns = ignores.get(config) ?? ignore().add(config.value.ignore ?? []);
  ignores.set(config, patterns);
  const path = relative(config.folder, file).split(sep).join('/');
  return isInside(file, config.folder) && path !== '' && patterns.ignores(path);
}
