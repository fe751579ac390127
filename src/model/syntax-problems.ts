import { isScalar, visit } from 'yaml';
import type { Document, YAMLMap, YAMLParseError } from 'yaml';
import type { Problem } from './problem.js';
import type { Range } from './range.js';
import { isMerge, keyText, sourcesOf } from './tree.js';
import type { Tree } from './tree.js';

type RangeOf = (start: number, end: number) => Range;

/** The parser's messages in the words of somebody who writes a declaration; all others stay as they are. */
const WORDS: Readonly<Record<string, string>> = {
  'Nested mappings are not allowed in compact mappings': 'Two keys on one line: is there a colon in unquoted text, or a key that is indented too far?',
  'Block collections are not allowed within flow collections': 'Two keys between commas: is there a colon in unquoted text?',
  'A block sequence may not be used as an implicit map key': 'An entry of a list where a key should stand',
  'Implicit keys need to be on a single line': 'A key without a colon',
  'Implicit map keys need to be followed by map values': 'A key without a colon',
  'All mapping items must start at the same column': 'A key that does not begin in the column of those above it',
  'Unexpected block-seq-ind on same line with key': 'A list begins on the line below its key',
  'Unexpected scalar at node end': 'Text after a closing quote, bracket or brace',
};

/** Why a document cannot be parsed: the first error, since the others mostly follow from it. */
export function parserProblems(document: Document.Parsed, range: RangeOf): Problem[] {
  return document.errors.slice(0, 1).map((error) => syntaxProblem(...describe(error, document, range)));
}

function describe(error: YAMLParseError, document: Document.Parsed, range: RangeOf): [message: string, range: Range] {
  const message = firstLine(error);
  const bracket = /must .*end with a (.)$/.exec(message)?.[1];
  if (bracket !== undefined) return [`What opened before this is still open: "${bracket}" is missing`, range(...error.pos)];
  const quote = /^Missing closing (['"])quote/.exec(message)?.[1];
  return quote === undefined ? [WORDS[message] ?? message, range(...error.pos)] : [`The quote (${quote}) that opens here is never closed`, openingQuote(error, document, range)];
}

/** The parser reports the end of the text; the scalar that ends there begins where the quote does. */
function openingQuote({ pos }: YAMLParseError, document: Document.Parsed, range: RangeOf): Range {
  let [start] = pos;
  visit(document, { Scalar: (_, { type, range: at }) => void (type?.startsWith('QUOTE') && at?.[1] === pos[0] && ([start] = at)) });
  return range(start, start + 1);
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

function lineOf(key: unknown, range: RangeOf): number {
  return isScalar(key) && key.range ? range(key.range[0], key.range[1]).start.line : 1;
}

function checkKeys(map: YAMLMap, range: RangeOf, report: (node: unknown, message: string) => void): void {
  const seen = new Map<string, unknown>();
  for (const { key } of map.items) {
    const text = keyText(key);
    const first = text === undefined ? undefined : seen.get(text);
    if (text === undefined) report(key, 'A key must be text: text that begins with a bracket or a brace needs quotes');
    else if (first === undefined) seen.set(text, key);
    else report(key, `The key "${text}" is given twice: first on line ${lineOf(first, range)}`);
  }
}

function syntaxProblem(message: string, range: Range): Problem {
  return { kind: 'syntax', message, path: [], on: 'key', range };
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0]!;
}
