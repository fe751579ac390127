import { isScalar, visit } from 'yaml';
import type { Document, YAMLMap, YAMLParseError } from 'yaml';
import type { Problem } from './problem.js';
import type { Range } from './range.js';
import { isMerge, keyText, sourcesOf } from './tree.js';
import type { Tree } from './tree.js';

type RangeOf = (start: number, end: number) => Range;

/** In the words of somebody who writes a declaration; the parser's own words for all others. */
const WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Two keys on one line: is there a colon in unquoted text, or a key that is indented too far?',
  MULTILINE_IMPLICIT_KEY: 'Neither a key nor an entry of the list: is a colon missing, or a space too few or too many before it?',
};

/** Why a document cannot be parsed: the first error, since the others mostly follow from it. */
export function parserProblems(document: Document.Parsed, range: RangeOf): Problem[] {
  return document.errors.slice(0, 1).map((error) => syntaxProblem(...describe(error, document, range)));
}

function describe(error: YAMLParseError, document: Document.Parsed, range: RangeOf): [message: string, range: Range] {
  const quote = /^Missing closing (['"])quote/.exec(error.message)?.[1];
  if (quote === undefined) return [WORDS[error.code] ?? firstLine(error), range(...error.pos)];
  let start = error.pos[0];
  visit(document, { Scalar: (_, { type, range: at }) => void (type?.startsWith('QUOTE') && at && at[1] === error.pos[0] && (start = at[0])) });
  return [`The quote (${quote}) that opens here is never closed`, range(start, start + 1)];
}

/** What can be parsed and still means nothing: unknown tags, keys given twice, aliases and merges that lead nowhere. */
export function treeProblems(document: Document.Parsed, tree: Tree, range: RangeOf): Problem[] {
  const problems = document.warnings.map((warning) => syntaxProblem(firstLine(warning), range(...warning.pos)));
  const report = (node: unknown, message: string): void => {
    const at = (node as { range?: [number, number, number] } | null)?.range ?? document.range;
    problems.push(syntaxProblem(message, range(at[0], at[1])));
  };
  visit(document, {
    Map: (_, map) => checkKeys(map, range, report),
    Pair: (_, pair) => {
      const isWrong = isMerge(pair) && sourcesOf(pair, tree.follow).some((source) => source !== undefined && !('items' in (source as object) && !isScalar(source)));
      if (isWrong) report(pair.key, 'Only a map, or a list of maps, can be merged in with "<<"');
    },
    Alias: (_, alias, path) => {
      if (tree.follow(alias) !== undefined) return;
      const isInside = path.some((node) => 'anchor' in node && node.anchor === alias.source);
      report(alias, isInside ? `The alias "*${alias.source}" stands inside what it names` : `No anchor "&${alias.source}" stands before the alias "*${alias.source}"`);
    },
  });
  return problems;
}

function checkKeys(map: YAMLMap, range: RangeOf, report: (node: unknown, message: string) => void): void {
  const lines = new Map<string, number>();
  for (const { key } of map.items) {
    const text = keyText(key);
    const first = text === undefined ? undefined : lines.get(text);
    if (text === undefined) report(key, 'A key must be text: text that begins with a bracket or a brace needs quotes');
    else if (first === undefined) lines.set(text, isScalar(key) && key.range ? range(key.range[0], key.range[1]).start.line : 1);
    else report(key, `The key "${text}" is given twice: first on line ${first}`);
  }
}

function syntaxProblem(message: string, range: Range): Problem {
  return { kind: 'syntax', message, path: [], on: 'key', range };
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0]!;
}
