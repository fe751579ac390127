import { UsageError } from '../config/errors.js';

/** All that the command may touch besides files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  /** Milliseconds since some moment; that of the process by default. */
  readonly clock?: () => number;
}

export interface Output {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly columns?: number;
}

/** The reader has closed the pipe: nobody is left to tell. */
const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** Resolves when the text is handed over, also where the reader has gone; throws where it cannot be written (a full disk). */
export function write(output: Output, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    output.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (error && !GONE.has(error.code)) reject(new UsageError(`The output cannot be written (${error.code ?? error.message})`));
      else resolve();
    });
  });
}

/** All of standard input. */
export async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw new UsageError(`Standard input cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
  return Buffer.concat(chunks);
}

/** A choice on the command line wins; then FORCE_COLOR, as Node itself has it, NO_COLOR, CLICOLOR_FORCE, and what standard output is. */
export function hasColor(choice: 'auto' | 'always' | 'never', { env, stdout }: Io): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (!['', '0', undefined].includes(env['CLICOLOR_FORCE'])) return true;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
