import { chosenTopics } from '../evidence/chosen-topics.js';
import type { TopicOptions } from '../evidence/chosen-topics.js';
import { cuesIn, passagesOf } from '../evidence/prose-cues.js';
import type { ProseCue } from '../evidence/prose-cues.js';
import type { Path } from '../model/path.js';
import type { Field, Node, Policy, State } from '../model/policy.js';
import type { Passage } from './passages.js';
import type { Answer, Context } from './rule.js';
import { hasFacts, hasItems, select } from './select.js';

/** What a declaration has on a topic, and where. */
export interface Recorded {
  readonly state: State;
  readonly at: Path;
}

/** The states in which something weighs more than what comes after. */
const ORDER: readonly State[] = ['stated', 'unreadable', 'denied'];

/**
 * What a policy has at any of some paths. `sharing.*.recipients is authorities` looks at the items, whoever they speak
 * of, in which the last field has that value.
 */
export function recordedAt(policy: Policy, asks: readonly string[]): Recorded {
  const parts = asks.map((ask) => partsAt(policy, ask));
  for (const state of ORDER) {
    const part = parts.flat().find((each) => each.state === state);
    if (part !== undefined) return { state, at: part.path };
  }
  // Where nothing is said the first path shows where it would be.
  const silent = parts.flat().some(({ state }) => state === 'silent') || policy.isReadWhole;
  return { state: silent ? 'silent' : 'undeclared', at: parts[0]?.[0]?.path ?? placeOf(asks[0] ?? '') };
}

/** A topic that the text speaks of: in which sentences, and what the declaration has on it. */
export interface SpokenTopic extends Recorded {
  readonly about: string;
  readonly passages: readonly Passage[];
}

/** The topics to look for that a text speaks of by cues of some kind. None where there is no text, or no cues of its language. */
export function* spokenTopics(policy: Policy, { prose, reading }: Pick<Context, 'prose' | 'reading'>, options: TopicOptions, isMeant: (cue: ProseCue) => boolean = () => true): Generator<SpokenTopic> {
  if (prose === undefined || reading?.state !== 'read' || reading.cues === undefined) return;
  const { cues } = reading;
  for (const topic of chosenTopics(cues, options)) {
    const { about, asks } = cues.topics[topic]!;
    const passages = passagesOf(cuesIn(prose, cues).filter((cue) => cue.topic === topic && isMeant(cue)));
    if (passages.length > 0) yield { about, passages, ...recordedAt(policy, asks) };
  }
}

function partsAt(policy: Policy, ask: string): readonly Node[] {
  const [path = '', term] = ask.split(' is ');
  if (term === undefined) return select(policy, path).flatMap(partsOf);
  const steps = path.split('.');
  const holders = select(policy, steps.slice(0, -1).join('.')).flatMap(partsOf);
  return holders.filter((holder) => isOf(holder, steps.at(-1)!, term));
}

/** Whether an item has a term, or one below it, in a field; what has no fields is of everything. */
function isOf(holder: Node, field: string, term: string): boolean {
  const { facts } = (holder as unknown as Readonly<Record<string, Field | undefined>>)[field] ?? {};
  return facts?.some(({ value }) => value === term || value?.startsWith(`${term}.`) === true) ?? true;
}

/** The path that is asked first, as far as it names no item. */
function placeOf(ask: string): Path {
  return ask.replace(/ is .*$/, '').replace(/\.\*.*$/, '').split('.');
}

function partsOf(answer: Answer): readonly Node[] {
  if (hasFacts(answer)) return answer.facts.length > 0 ? answer.facts : [answer];
  if (hasItems(answer)) return answer.items.length > 0 ? answer.items : [answer];
  return [answer];
}
