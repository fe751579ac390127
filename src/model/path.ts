/** Keys and list positions from the top of a document: `['data', 'account', 'retention', 0, 'period']`. */
export type Path = readonly (string | number)[];

/** Written for people: `data.account.retention[0].period`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text;
}

/** A key for maps and sets; no two paths share one. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

export function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.length <= path.length && ancestor.every((step, index) => path[index] === step);
}
