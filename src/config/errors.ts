import { didYouMean } from '../model/nearest.js';

/** A mistake of the user's: shown as one line and perhaps a frame, never as a stack. Exit code 2, or 3 where no file matched. */
export class UsageError extends Error {
  readonly code = 'POLICYLINT_USAGE';
  readonly hint: string | undefined;
  readonly exitCode: 2 | 3;

  constructor(message: string, hint?: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

export function isUsageError(error: unknown): error is UsageError {
  return (error as { code?: unknown } | undefined)?.code === 'POLICYLINT_USAGE';
}

/** A name that nothing bears, with the nearest that something does, or all of them where none is near. */
export function unknownName(noun: string, name: string, known: readonly string[]): string {
  return `Unknown ${noun} "${name}"${didYouMean(name, known) || `; known: ${known.join(', ')}`}`;
}
