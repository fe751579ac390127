import type { Measure } from './measures.js';

export interface Outcome {
  readonly id: string;
  readonly half: 0 | 1;
  readonly isFound: boolean;
  readonly isLabelled: boolean;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function score(outcomes: readonly Outcome[]): Score {
  const right = outcomes.filter(({ isFound, isLabelled }) => isFound && isLabelled).length;
  const found = outcomes.filter(({ isFound }) => isFound).length;
  const labelled = outcomes.filter(({ isLabelled }) => isLabelled).length;
  return { precision: right / found, recall: right / labelled, f1: (2 * right) / (found + labelled) };
}

export function scoreRow({ topics, corpus, label, plain }: Measure, outcomes: readonly Outcome[], isDefault: boolean): string {
  const { precision, recall, f1 } = score(outcomes);
  const halves = [0, 1].map((half) => figure(score(outcomes.filter((outcome) => outcome.half === half)).f1)).join(', ');
  const count = `${outcomes.filter(({ isLabelled }) => isLabelled).length} of ${outcomes.length}`;
  return `| ${[topics.join(', '), `${corpus}: ${label}`, count, figure(precision), figure(recall), figure(f1), plain === undefined ? '' : figure(plain), halves, isDefault ? 'yes' : 'no'].join(' | ')} |`;
}

/** `.97`, as tables of such figures are written. */
function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^0/, '');
}
