import { relative, sep } from 'node:path';
import { isInside } from './files.js';

/** A path as a person in the folder would write it; one outside of it stays whole. What is no path is left alone. */
export function shortPath(path: string, cwd: string): string {
  return path.startsWith(sep) && path !== cwd && isInside(path, cwd) ? relative(cwd, path).split(sep).join('/') : path;
}
