import type { Path } from '../model/path.js';

const TELLING = ['id', 'place', 'to', 'of', 'audience', 'services', 'data', 'purposes', 'kind', 'by', 'through', 'value', 'other', 'says'] as const;

/** Writes a path without list positions: an entry goes by its id, else by what tells it apart, with `~2` on a tie. */
export function readablePath(value: unknown, path: Path): string {
  let text = '';
  let node = value;
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'number') text += `[${(Array.isArray(node) && namesOf(node)[step]) || ''}]`;
    else if (step !== 'value' || depth < path.length - 1) text += text === '' ? step : step === 'value' ? '' : `.${step}`;
    node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined;
  }
  return text;
}

/** Each list is named once, however many findings stand in it. */
const known = new WeakMap<readonly unknown[], readonly string[]>();

function namesOf(list: readonly unknown[]): readonly string[] {
  const names = known.get(list) ?? numberTies(list.map(tellingName));
  known.set(list, names);
  return names;
}

function numberTies(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}

function tellingName(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return clip(String(entry ?? ''));
  const map = entry as Record<string, unknown>;
  const key = TELLING.find((name) => map[name] !== undefined);
  if (key === undefined) return '';
  const text = clip([map[key]].flat().map((part) => (typeof part === 'object' && part !== null ? tellingName(part) : String(part ?? ''))).join(','));
  return key === 'id' || key === 'value' ? text : `${key}=${text}`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
