import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Alias, Document, Node, Pair, YAMLMap } from 'yaml';

type Entries = ReadonlyMap<string | undefined, Pair>;

/** The nodes of a document as they are meant: aliases followed, `<<` merged in. */
export interface Tree {
  /** What an alias stands for; any other node is itself. Nothing where an alias leads nowhere. */
  readonly follow: (node: unknown) => unknown;
  /** The pairs of a map by key; a map's own key wins, then the first merged. What is not text shares the key `undefined`. */
  entries(map: YAMLMap): Entries;
}

/** An alias stands for the last anchor of its name before it, wherever that is; one inside its own anchor for nothing. */
export function readTree(document: Document.Parsed): Tree {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Value: (_, node) => void (node.anchor === undefined || anchors.set(node.anchor, node)),
    Alias: (_, alias, path) => {
      const target = anchors.get(alias.source);
      if (target !== undefined && !path.includes(target as (typeof path)[number])) targets.set(alias, target);
    },
  });
  const known = new Map<YAMLMap, Entries>();

  function follow(node: unknown): unknown {
    return isAlias(node) ? targets.get(node) : node;
  }

  function entries(map: YAMLMap): Entries {
    const found = known.get(map) ?? merge(map);
    known.set(map, found);
    return found;
  }

  function merge(map: YAMLMap): Entries {
    const found = new Map<string | undefined, Pair>();
    for (const pair of map.items) if (!isMerge(pair)) found.set(keyText(pair.key), pair);
    for (const source of map.items.filter(isMerge).flatMap((pair) => sourcesOf(pair, follow))) {
      if (isMap(source)) for (const [key, pair] of entries(source)) if (!found.has(key)) found.set(key, pair);
    }
    return found;
  }

  return { follow, entries };
}

export function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && typeof pair.key.value === 'symbol';
}

/** What a `<<` merges in: one map or a list of them, if it is written as it should be. */
export function sourcesOf(pair: Pair, follow: Tree['follow']): unknown[] {
  const value = follow(pair.value);
  return isSeq(value) ? value.items.map(follow) : [value];
}

export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return key.type === 'PLAIN' && key.source !== undefined ? key.source : String(key.value);
}
