import { relative, sep } from 'node:path';
import picomatch from 'picomatch';

const MAX_LENGTH = 500;
/** The matcher backtracks: with more stars than these, one hostile file name keeps a run busy for minutes. */
const MAX_STARS = { name: 3, folders: 4 };
const MAX_BRACES = 8;

/** A group within a group, a repetition within a repeated group, and a plain group that is repeated. */
const NESTED = /\([^)]*\(|[*+]\([^)]*[*+]|(?:^|[^*+?@!])\([^)]*\)[*+]/;

/** Says what is wrong with a glob. */
export function checkGlob(glob: string): string | undefined {
  const shown = `The glob ${quoted(glob)}`;
  if (glob.trim() === '' || glob === '!') return `${shown} is empty`;
  if (NESTED.test(glob)) return `${shown} repeats within what it repeats`;
  if ((glob.match(/\{/g) ?? []).length > MAX_BRACES) return `${shown} has more than ${MAX_BRACES} braces`;
  return checkSize(glob, shown);
}

/** Says what is wrong with a line in gitignore syntax. */
export function checkIgnore(line: string): string | undefined {
  return checkSize(line, `The pattern ${quoted(line)}`);
}

function checkSize(pattern: string, shown: string): string | undefined {
  if (pattern.length > MAX_LENGTH) return `${shown} has more than ${MAX_LENGTH} characters`;
  if (pattern.includes('\u0000')) return `${shown} holds a NUL character`;
  const stars = pattern.split('/').map((part) => part.match(/\*+/g)?.length ?? 0);
  if (stars.some((count) => count > MAX_STARS.name)) return `${shown} has more than ${MAX_STARS.name} stars in one name`;
  return (pattern.match(/\*\*/g) ?? []).length > MAX_STARS.folders ? `${shown} has "**" more than ${MAX_STARS.folders} times` : undefined;
}

function quoted(pattern: string): string {
  return `"${pattern.length > 60 ? `${pattern.slice(0, 59)}…` : pattern}"`;
}

/** A `!` before a glob takes files away; `!(…)` is a part of one. */
export function isNegative(glob: string): boolean {
  return /^!(?!\()/.test(glob);
}

const matchers = new Map<string, (path: string) => boolean>();

/** Whether one glob, relative to a folder, names a file (absolute), in any case. */
export function matchesGlob(glob: string, folder: string, file: string): boolean {
  const matcher = matchers.get(glob) ?? picomatch(glob.replace(/^\.\//, ''), { dot: true, nocase: true });
  matchers.set(glob, matcher);
  return matcher(relative(folder, file).split(sep).join('/'));
}

/** Whether globs name a file: one of them does, and none that begins with `!`. */
export function matches(globs: readonly string[], folder: string, file: string): boolean {
  return globs.some((glob) => !isNegative(glob) && matchesGlob(glob, folder, file)) && !globs.some((glob) => isNegative(glob) && matchesGlob(glob.slice(1), folder, file));
}
