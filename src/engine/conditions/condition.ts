import type { Facts } from '../../generated/policy.types.js';
import type { Path } from '../../model/path.js';
import type { Policy } from '../../model/policy.js';
import type { Framework, Requirement } from '../framework.js';

export type Verdict = 'yes' | 'no' | 'unknown';
export type ConditionName = NonNullable<Framework['requires'][number]['when']>[number];

export interface ConditionInput {
  readonly policy: Policy;
  /** Where the finding stands. */
  readonly path: Path;
  readonly framework: Framework;
  /** What the condition needs to know from the law. */
  readonly given: Requirement['given'];
}

export interface Condition {
  /** The question, for people. */
  readonly asks: string;
  /** The fact that would settle it: `facts.indirectCollection`; a block (`data.*.source`) where no fact does. */
  readonly settledBy: string;
  test(input: ConditionInput): Verdict;
}

/** Some of the conditions, by name: one topic. */
export type Conditions = { readonly [Name in ConditionName]?: Condition };

interface Question {
  readonly asks: string;
  readonly fact: keyof Facts;
  /** What the blocks say; they are believed before the fact. */
  readonly blocks?: (input: ConditionInput) => Verdict;
}

/** A condition that a fact settles where the blocks leave it open. */
export function settledByFact({ asks, fact, blocks }: Question): Condition {
  return { asks, settledBy: `facts.${fact}`, test: (input) => firstAnswer(blocks?.(input) ?? 'unknown', factOf(input.policy, fact)) };
}

export function factOf(policy: Policy, fact: keyof Facts): Verdict {
  return decide({ yes: policy.facts[fact] === true, no: policy.facts[fact] === false });
}

export function decide({ yes, no }: { readonly yes: boolean; readonly no: boolean }): Verdict {
  if (yes) return 'yes';
  return no ? 'no' : 'unknown';
}

export function firstAnswer(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict !== 'unknown') ?? 'unknown';
}
