import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** The change of a file as `git apply` takes it; `path` is relative to the root of the repository. Nothing where nothing changes. */
export function patch(path: string, before: string, after: string): string {
  if (before === after) return '';
  return formatPatch({ ...structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }), isGit: true }, FILE_HEADERS_ONLY);
}
