import type { Path } from './path.js';

/** One locator of a declaration, and where it stands. */
export interface Locator {
  readonly text: string;
  readonly path: Path;
  /** What it is evidence of: the path of the item, statement or value that it stands beside. */
  readonly of: Path;
}

/** Every locator in the plain value of a document, in the order in which they stand. */
export function locatorsOf(value: unknown): Locator[] {
  const found: Locator[] = [];
  const collect = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      const at = [...path, Array.isArray(node) ? Number(key) : key];
      if (key === 'evidence') found.push(...locatorsAt(child, at));
      else if (!key.startsWith('x-')) collect(child, at);
    }
  };
  collect(value, []);
  return found;
}

/** The locators that hold at a path: its own, else those of the nearest above. */
export function locatorsFor(value: unknown, path: Path): Locator[] {
  let node = value;
  let [evidence, at]: [unknown, Path] = [undefined, []];
  for (let depth = 0; isContainer(node); depth += 1) {
    if (Object.hasOwn(node, 'evidence')) [evidence, at] = [node['evidence'], path.slice(0, depth)];
    const step = path[depth];
    if (step === undefined || !Object.hasOwn(node, step)) break;
    node = node[step];
  }
  return locatorsAt(evidence, [...at, 'evidence']);
}

function locatorsAt(evidence: unknown, path: Path): Locator[] {
  const of = path.slice(0, -1);
  const list = Array.isArray(evidence) ? evidence.map((text: unknown, index) => ({ text, path: [...path, index] })) : [{ text: evidence, path }];
  return list.flatMap(({ text, path: at }) => (typeof text === 'string' ? [{ text, path: at, of }] : []));
}

function isContainer(node: unknown): node is Readonly<Record<string | number, unknown>> {
  return typeof node === 'object' && node !== null;
}
