import { dirname, relative, sep } from 'node:path';
import { Document, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Baseline } from '../engine/baseline/baseline.js';
import type { NewEntry, NewPolicy } from '../engine/baseline/update.js';

const HEAD = ` Findings that policylint knows of and does not count, by policy. \`policylint baseline\` writes this file and keeps
 what you add: a reason, a day, a comment. To say why a finding may stay, and until when:
   - { finding: "retention/period@data.account#silent", reason: "with counsel", until: "2027-01-31" }`;

/** The text of a baseline: an entry a line, sorted, so that two branches merge. Comments of the old text stay. */
export function writeBaseline({ file, text }: Pick<Baseline, 'file'> & { readonly text: string | undefined }, policies: readonly NewPolicy[]): string {
  const old = text === undefined ? undefined : parseDocument(text);
  const isReusable = old !== undefined && isMap(old.contents) && !hasReferences(old);
  const document = isReusable ? (old as unknown as Document) : fresh();
  const nodes = isReusable ? oldNodes(document) : new Map<string, YAMLMap>();
  const list = document.get('policies');
  if (!isSeq(list)) return writeBaseline({ file, text: undefined }, policies);
  list.flow = policies.length === 0;
  list.items = policies.map((policy) => policyNode(document, policy, nodes, dirname(file)));
  return document.toString({ lineWidth: 0 });
}

function fresh(): Document {
  const document = new Document({ baseline: 1, policies: [] });
  document.commentBefore = HEAD;
  return document;
}

/** Anchors cannot be moved about: a file that has them is written anew. */
function hasReferences(document: ReturnType<typeof parseDocument>): boolean {
  let found = document.errors.length > 0;
  visit(document, { Node: (_, node) => void (found ||= isAlias(node) || (node as { anchor?: string }).anchor !== undefined), Pair: (_, pair) => void (found ||= isScalar(pair.key) && pair.key.value === '<<') });
  return found;
}

function oldNodes(document: Document): Map<string, YAMLMap> {
  const list = document.get('policies');
  const nodes = new Map<string, YAMLMap>();
  for (const node of isSeq(list) ? list.items : []) if (isMap(node)) nodes.set(keyOf(String(node.get('policy')), String(node.get('file'))), node);
  return nodes;
}

function keyOf(policy: string, file: string): string {
  return JSON.stringify([policy, file]);
}

function policyNode(document: Document, { policy, file, findings, from }: NewPolicy, nodes: ReadonlyMap<string, YAMLMap>, folder: string): YAMLMap {
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  const taken = from.flatMap((old) => nodes.get(keyOf(old.policy, nameOf(old.file))) ?? []);
  const node = taken[0] ?? (document.createNode({ policy: '', file: '', findings: [] }) as YAMLMap);
  setText(document, node, 'policy', policy);
  setText(document, node, 'file', nameOf(file));
  const entries = new Map(taken.flatMap(entryNodes).map((entry) => [JSON.stringify(entryOf(entry)), entry] as const));
  const list = node.get('findings');
  if (isSeq(list)) {
    list.flow = false;
    list.items = findings.map((entry) => entries.get(JSON.stringify(plainEntry(entry))) ?? entryNode(document, entry));
  }
  return node;
}

function entryNodes(policy: YAMLMap): Node[] {
  const list = policy.get('findings');
  return isSeq(list) ? (list.items as Node[]) : [];
}

function entryOf(node: Node): (string | null)[] {
  if (!isMap(node)) return plainEntry({ finding: String(isScalar(node) ? node.value : node) });
  const values = Object.fromEntries(node.items.filter(isPair).map(({ key, value }) => [String(key), isScalar(value) ? (value.source ?? String(value.value)) : '']));
  return plainEntry(values as unknown as NewEntry);
}

function plainEntry({ finding, reason, until }: NewEntry): (string | null)[] {
  return [finding, reason ?? null, until ?? null];
}

function setText(document: Document, node: YAMLMap, key: string, text: string): void {
  if (node.get(key) !== text) node.set(key, document.createNode(text));
}

/** A line, whatever is in the texts. */
function entryNode(document: Document, { finding, reason, until }: NewEntry): Node {
  if (reason === undefined && until === undefined) return document.createNode(finding) as Node;
  const node = document.createNode({ finding, ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) }, { flow: true }) as YAMLMap;
  for (const { value } of node.items) if (isScalar(value)) value.type = 'QUOTE_DOUBLE';
  return node;
}
