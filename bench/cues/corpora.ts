import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CueBlock } from '../../src/evidence/cues.js';

export interface LabelledPolicy {
  readonly corpus: 'OPP-115' | 'GT-200';
  readonly id: string;
  /** The policies fall into two halves by a hash of their names: cues are written on one and checked on the other. */
  readonly half: 0 | 1;
  readonly blocks: readonly CueBlock[];
  readonly labels: readonly Label[];
}

export interface Label {
  /** A category of OPP-115, or a requirement of GT-200. */
  readonly name: string;
  /** Values of a practice's attributes; only OPP-115 has them. */
  readonly values: Readonly<Record<string, string>>;
  readonly isPerformed: boolean;
}

interface Opp {
  readonly id: string;
  readonly segments: readonly { readonly i: number; readonly text: string; readonly majority: readonly string[] }[];
  readonly practices: readonly { readonly seg: number; readonly cat: string; readonly attrs: Readonly<Record<string, { readonly v: string }>> }[];
}

interface Gt {
  readonly id: string;
  readonly passages: readonly { readonly type: string; readonly context: readonly string[]; readonly text: string; readonly annotations: readonly { readonly requirement: string; readonly performed: boolean }[] }[];
}

export async function readCorpora(folder: string): Promise<LabelledPolicy[]> {
  const opp = await readLines<Opp>(join(folder, 'opp-115'));
  const gt = await readLines<Gt>(join(folder, 'gdpr-transparency-200'));
  return [...opp.map(fromOpp), ...gt.map(fromGt)];
}

async function readLines<T>(folder: string): Promise<T[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T));
}

/** A category counts where most annotators gave it to a segment; a practice only within such a segment. */
function fromOpp({ id, segments, practices }: Opp): LabelledPolicy {
  const majority = new Map(segments.map((segment) => [segment.i, segment.majority]));
  const ofSegments = segments.flatMap((segment) => segment.majority.map((name) => ({ name, values: {}, isPerformed: true })));
  const ofPractices = practices.filter(({ seg, cat }) => majority.get(seg)?.includes(cat) === true).map(({ cat, attrs }) => ({ name: cat, values: Object.fromEntries(Object.entries(attrs).map(([name, { v }]) => [name, v])), isPerformed: true }));
  return { corpus: 'OPP-115', id, half: halfOf(id), blocks: segments.map(({ text }) => ({ text })), labels: [...ofSegments, ...ofPractices] };
}

function fromGt({ id, passages }: Gt): LabelledPolicy {
  return {
    corpus: 'GT-200', id, half: halfOf(id),
    blocks: passages.map(({ type, context, text }) => ({ text, heading: type === 'headline', section: context })),
    labels: passages.flatMap(({ annotations }) => annotations.map(({ requirement, performed }) => ({ name: requirement, values: {}, isPerformed: performed }))),
  };
}

function halfOf(id: string): 0 | 1 {
  return createHash('sha256').update(id).digest().at(-1)! % 2 === 0 ? 0 : 1;
}
