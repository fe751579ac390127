import { lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { chainOf } from '../config/load.js';
import type { ConfigFile } from '../config/load.js';
import { UsageError } from '../config/errors.js';
import { checkGlob } from '../config/globs.js';

export interface Selected {
  /** Absolute path. */
  readonly file: string;
  /** Named alone: always a declaration. Otherwise only if it has the key `policylint`. */
  readonly isNamed: boolean;
}

export interface Selection {
  readonly files: readonly Selected[];
  /** Paths that do not exist: as good as unreadable. */
  readonly missing: readonly string[];
  /** Globs and folders in which there is nothing. */
  readonly empty: readonly string[];
}

/** The files that paths and globs stand for, sorted, each once. A path that exists is a path, never a pattern. */
export async function selectFiles(paths: readonly string[], cwd: string): Promise<Selection> {
  const found = new Map<string, boolean>();
  const missing: string[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    if (path.includes('\u0000')) throw new UsageError('A path holds a NUL character');
    const absolute = resolve(cwd, path);
    const kind = path === '' ? 'missing' : await kindOf(absolute, path);
    if (kind === 'file') found.set(absolute, true);
    else if (kind === 'missing') missing.push(path);
    else {
      const files = kind === 'glob' ? await glob([path], cwd) : await glob(['**/*.{yaml,yml}'], absolute);
      if (files.length === 0) empty.push(path);
      for (const file of files) found.set(file, found.get(file) ?? false);
    }
  }
  const files = [...found].map(([file, isNamed]) => ({ file, isNamed })).sort((left, right) => (left.file < right.file ? -1 : 1));
  return { files, missing, empty };
}

/** What cannot be opened (a link that leads nowhere, a locked folder) is a file: reading it says why. */
async function kindOf(absolute: string, path: string): Promise<'file' | 'folder' | 'glob' | 'missing'> {
  const entry = (await stat(absolute).catch(() => undefined)) ?? (await lstat(absolute).catch((error: NodeJS.ErrnoException) => error));
  if ('isDirectory' in entry) return entry.isDirectory() ? 'folder' : 'file';
  if (entry.code === 'EACCES') return 'file';
  const { default: fastGlob } = await import('fast-glob');
  return fastGlob.isDynamicPattern(path) ? 'glob' : 'missing';
}

/** What `files` in a configuration names, relative to it; without any, in what it extends. */
export async function configuredFiles(config: ConfigFile | undefined): Promise<Selection | undefined> {
  const from = config && chainOf(config).findLast((part) => part.value.files !== undefined);
  if (from === undefined) return undefined;
  const files = await glob(from.value.files!, from.folder);
  return { files: files.sort().map((file) => ({ file, isNamed: false })), missing: [], empty: [] };
}

/** Every file below a folder, of any name, but what packages and repositories keep there. */
export async function everyFileBelow(folder: string): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const paths = await fastGlob('**', { cwd: folder, dot: true, followSymbolicLinks: false, suppressErrors: true, ignore: ['**/node_modules/**', '**/.git/**'] });
  return paths.map((path) => resolve(folder, path));
}

/** Dot files and `node_modules` are left out unless a pattern names them; links to files are taken where they stay inside the folder, links to folders are not followed. */
async function glob(patterns: readonly string[], folder: string): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  for (const pattern of patterns) {
    const problem = checkGlob(pattern);
    if (problem !== undefined) throw new UsageError(problem);
  }
  const root = await realpath(folder).catch(() => folder);
  const globs = patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1').split(sep).join('/'));
  const above = globs.flatMap((pattern) => /^(?:\.\.\/)+/.exec(pattern)?.[0] ?? []);
  const ignore = globs.some((pattern) => pattern.includes('node_modules')) ? [] : ['', ...new Set(above)].map((way) => `${way}**/node_modules/**`);
  // Paths stay as they are on disk: fast-glob would turn a backslash in a name into a slash to make them absolute.
  const entries = await fastGlob(globs, { cwd: folder, ignore, dot: false, onlyFiles: false, followSymbolicLinks: false, caseSensitiveMatch: false, objectMode: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return [];
    throw new UsageError(`${patterns.join(', ')} in ${folder}: cannot be searched (${error.code ?? error.message})`);
  });
  const files = new Set<string>();
  for (const { path, dirent } of entries) {
    const file = resolve(folder, path);
    if (dirent.isFile() || (dirent.isSymbolicLink() && (await leadsToFileWithin(file, root)))) files.add(file);
  }
  return [...files];
}

async function leadsToFileWithin(link: string, root: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined || !isInside(target, root)) return false;
  return (await stat(target)).isFile();
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
