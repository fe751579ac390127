import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Scalar, YAMLMap } from 'yaml';
import { isOfItems } from './item-maps.js';
import { LimitError } from './parse.js';
import type { Path } from './path.js';
import type { Problem } from './problem.js';
import type { Tree } from './tree.js';

const MAX_VALUES = 20_000;
const MAX_DEPTH = 60;

export interface Composition {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Turns YAML nodes into plain data. A plain scalar is text as written (`+49 30`, `1.10`, `NO`), except under a
 * typed key, where it is the number or boolean that it looks like. Keys that begin with `x-` are left out, but for ids
 * of a declaration's items, which may be called so; and so is what has no value; an entry of a list without one is `undefined`. Throws a LimitError where aliases expand or nest
 * beyond any declaration's need.
 */
export function compose(document: Document.Parsed, tree: Tree, typedKeys: ReadonlySet<string>): Composition {
  const problems: Problem[] = [];
  const isDeclaration = isMap(document.contents) && tree.entries(document.contents).has('policylint');
  let values = 0;

  function plain(written: unknown, path: Path, isTyped: boolean): unknown {
    values += 1;
    if (values > MAX_VALUES) throw new LimitError(`The document holds more than ${MAX_VALUES} values, those that aliases repeat among them`, 0);
    if (path.length > MAX_DEPTH) throw new LimitError(`The document nests deeper than ${MAX_DEPTH} levels`, 0);
    const node = tree.follow(written);
    if (isMap(node)) return plainMap(node, path, isTyped);
    if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], isTyped));
    if (isScalar(node)) return plainScalar(node, path, isTyped);
    return node === undefined ? undefined : absent(path);
  }

  function plainMap(map: YAMLMap, path: Path, isTyped: boolean): unknown {
    const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const holdsItems = isDeclaration && isOfItems(path);
    for (const [key, pair] of tree.entries(map)) {
      if (key === undefined || (key.startsWith('x-') && !holdsItems)) continue;
      const child = plain(pair.value, [...path, key], typedKeys.has(key) || (isTyped && key === 'value'));
      if (child !== undefined) value[key] = child;
    }
    return value;
  }

  function plainScalar(node: Scalar, path: Path, isTyped: boolean): unknown {
    if (node.value === null || node.value === undefined) return absent(path);
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return String(node.value).trimEnd();
    if (node.type !== 'PLAIN') return String(node.value);
    if (isTyped && (typeof node.value === 'boolean' || typeof node.value === 'number')) return node.value;
    return node.source ?? String(node.value);
  }

  function absent(path: Path): undefined {
    problems.push({ kind: 'schema', message: 'No value: is there a comma or a colon in unquoted text?', path, on: 'key' });
    return undefined;
  }

  return { value: isEmpty(document) ? undefined : plain(document.contents, [], false), problems };
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}
