import type { Change, Edit } from '../model/change.js';
import { formatPath } from '../model/path.js';
import type { SourceDocument } from '../model/source.js';
import type { Finding, Fix } from './finding.js';
import type { AnyReport } from './rule.js';

/** What a rule would change, as edits of the text; nothing where one of the changes cannot be made. */
export function fixOf({ fix }: AnyReport, document: SourceDocument): Fix | undefined {
  if (fix === undefined) return undefined;
  const edits = fix.changes.map((change) => document.edit(change));
  const [first] = fix.changes;
  if (first === undefined || !edits.every((edit) => edit !== undefined)) return undefined;
  return { isSafe: fix.isSafe, title: titleOf(first, fix.changes.length), edits: edits.sort(byPlace) };
}

function titleOf(change: Change, count: number): string {
  if (change.kind !== 'insert') return `Write "${change.to}"`;
  return `Add "${formatPath(change.at)}: ${change.value}"${count > 1 ? ` and ${count - 1} more` : ''}`;
}

export interface Fixed {
  readonly text: string;
  /** The findings whose fixes were made. */
  readonly made: readonly Finding[];
}

/** Makes the fixes of findings, in the order of the text; one that touches another's place waits for the next pass. */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const made: Finding[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    if (edits.length === 0) continue;
    const isDone = edits.every((edit) => taken.some((other) => isSame(edit, other)));
    if (!isDone && edits.some((edit, index) => [...taken, ...edits.slice(0, index)].some((other) => touches(edit, other)))) continue;
    made.push(finding);
    if (!isDone) taken.push(...edits);
  }
  let fixed = text;
  for (const { start, end, text: insertion } of taken.sort((left, right) => byPlace(right, left))) fixed = fixed.slice(0, start) + insertion + fixed.slice(end);
  return { text: fixed, made };
}

function isSame(left: Edit, right: Edit): boolean {
  return left.start === right.start && left.end === right.end && left.text === right.text && left.end > left.start;
}

/** Edits that meet touch too: what two of them say of one place may not go together. */
function touches(left: Edit, right: Edit): boolean {
  return left.start <= right.end && right.start <= left.end;
}

function byPlace(left: Edit, right: Edit): number {
  return left.start - right.start;
}
