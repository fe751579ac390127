// How well the cues find what people have labelled: npm run bench:cues -- FOLDER [--misses TOPIC]
// FOLDER holds opp-115/*.jsonl and gdpr-transparency-200/*.jsonl, either of which may be missing. Nothing of them is
// kept here; docs/cues.md has the figures. The exit code is 1 where a default topic falls below .90 precision.
import { readCorpora } from './cues/corpora.js';
import type { LabelledPolicy } from './cues/corpora.js';
import { MEASURES } from './cues/measures.js';
import type { Measure } from './cues/measures.js';
import { score, scoreRow } from './cues/score.js';
import type { Outcome } from './cues/score.js';
import { findCues } from '../src/evidence/cues.js';
import type { Cue } from '../src/evidence/cues.js';
import { loadCues } from '../src/evidence/load-cues.js';

const LEAST = 0.9;
const [folder, flag, wanted] = process.argv.slice(2);
const cues = (await loadCues('en'))!;
const policies = folder === undefined ? [] : (await readCorpora(folder)).map((policy) => ({ policy, found: findCues(policy.blocks, cues) }));

interface Read {
  readonly policy: LabelledPolicy;
  readonly found: readonly Cue[];
}

/** OPP-115 labels a practice whether it is done or not; GT-200 labels a denial apart. */
function outcomeOf(measure: Measure, { policy, found }: Read): Outcome {
  const isFound = found.some(({ topic, polarity }) => measure.topics.includes(topic) && (measure.corpus === 'OPP-115' || polarity !== 'denies'));
  return { id: policy.id, half: policy.half, isFound, isLabelled: measure.isLabelled(policy) };
}

function isDefault({ topics }: Measure): boolean {
  return topics.every((topic) => cues.topics[topic]?.default !== false);
}

function printMisses(measure: Measure): void {
  for (const read of policies.filter(({ policy }) => policy.corpus === measure.corpus)) {
    const { isFound, isLabelled } = outcomeOf(measure, read);
    if (isFound === isLabelled) continue;
    process.stdout.write(`\n${read.policy.id}: ${isFound ? 'found, not labelled' : 'labelled, not found'}\n`);
    for (const { topic, block, offset, length } of read.found.filter((cue) => measure.topics.includes(cue.topic)).slice(0, 3)) {
      const { text } = read.policy.blocks[block]!;
      process.stdout.write(`  ${topic}: ${JSON.stringify(`${text.slice(Math.max(0, offset - 60), offset)}[${text.slice(offset, offset + length)}]${text.slice(offset + length, offset + length + 60)}`)}\n`);
    }
  }
}

if (policies.length === 0) {
  process.stderr.write('usage: npm run bench:cues -- FOLDER [--misses TOPIC], where FOLDER holds opp-115/ or gdpr-transparency-200/\n');
  process.exitCode = 2;
} else if (flag === '--misses') {
  for (const measure of MEASURES.filter(({ topics }) => topics.includes(wanted ?? ''))) printMisses(measure);
} else {
  const lines = ['| topic | label | policies | precision | recall | F1 | to beat | F1 of each half | default |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- |'];
  for (const measure of MEASURES) {
    const outcomes = policies.filter(({ policy }) => policy.corpus === measure.corpus).map((read) => outcomeOf(measure, read));
    if (outcomes.length === 0) continue;
    lines.push(scoreRow(measure, outcomes, isDefault(measure)));
    if (isDefault(measure) && score(outcomes).precision < LEAST) process.exitCode = 1;
  }
  const unmeasured = Object.keys(cues.topics).filter((topic) => !MEASURES.some(({ topics }) => topics.includes(topic)));
  process.stdout.write(`${lines.join('\n')}\n\nNo label in these corpora: ${unmeasured.join(', ')}.\n`);
}
