/** A file by its last two names, for messages: its whole path stands beside them. */
export function shortName(file: string): string {
  return file.split(/[\\/]/).slice(-2).join('/');
}
