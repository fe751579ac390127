/** The path of a file from a folder, with slashes; nothing where the file lies outside of it. Both are absolute. */
export function pathFrom(folder: string, file: string): string | undefined {
  const separator = folder.startsWith('/') ? '/' : '\\';
  const start = folder.endsWith(separator) ? folder : folder + separator;
  return file.startsWith(start) && file.length > start.length ? file.slice(start.length).replaceAll(separator, '/') : undefined;
}

/** As a person in the folder would write it; a file outside of it keeps its whole path. */
export function shortFile(folder: string, file: string): string {
  return pathFrom(folder, file) ?? file;
}

/** A relative path as a reference, an absolute one as a `file:` address. */
export function fileUri(path: string): string {
  const isDrive = /^[a-zA-Z]:[\\/]/.test(path);
  const encoded = (isDrive ? path.replaceAll('\\', '/') : path).replaceAll(/\p{Surrogate}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
  if (isDrive) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : encoded;
}
