import { createInterface } from 'node:readline';
import { UsageError } from '../config/errors.js';
import { plainText } from '../format/escape.js';
import type { Io } from './io.js';

export interface Question {
  readonly text: string;
  /** What Enter alone answers. */
  readonly otherwise: string;
  /** Says what is wrong with an answer. */
  readonly check: (answer: string) => string | undefined;
}

const MAX_TRIES = 3;

/** Whether somebody is there to answer. */
export function canAsk({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/** Asks on a terminal, by standard error. Throws a UsageError where the input ends (Ctrl-C, Ctrl-D) or no answer will do. */
export async function ask(questions: readonly Question[], { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Promise<string[]> {
  const terminal = createInterface({ input: stdin as unknown as NodeJS.ReadableStream, output: stderr as unknown as NodeJS.WritableStream });
  // Lines that are typed ahead wait in the iterator; `question` would lose them.
  const lines = terminal[Symbol.asyncIterator]();
  const answer = async ({ text, otherwise, check }: Question): Promise<string> => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      terminal.setPrompt(`${text}${otherwise === '' ? '' : ` (${otherwise})`}: `);
      terminal.prompt();
      const { done, value } = await lines.next();
      if (done === true) {
        stderr.write('\n');
        throw new UsageError('Nothing was written: the questions were not answered');
      }
      const given = value.trim() === '' ? otherwise : value.trim();
      const problem = check(given);
      if (problem === undefined) return given;
      stderr.write(`${plainText(problem)}\n`);
    }
    throw new UsageError('Nothing was written: no answer would do');
  };
  const answers: string[] = [];
  try {
    for (const question of questions) answers.push(await answer(question));
  } finally {
    terminal.close();
  }
  return answers;
}
