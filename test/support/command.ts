import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import type { AnyRule } from '../../src/engine/rule.js';
import { AS_OF } from './lint.js';

export interface Outcome {
  readonly code: number;
  /** The folder of the test is written `~`. */
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  /** An error is what reading it ends with. */
  readonly stdin?: string | Uint8Array | Error;
  readonly env?: Io['env'];
  readonly isTTY?: boolean;
  readonly rules?: readonly AnyRule[];
  /** Below the folder of the test. */
  readonly cwd?: string;
}

const made: string[] = [];

/** Writes files into a new folder that is the root of a repository. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'policylint-'));
  made.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs the command in a folder, on the day on which all tests lint. */
export async function run(folder: string, argv: readonly string[], { stdin = '', env = {}, isTTY = false, rules, cwd = '.' }: Setting = {}): Promise<Outcome> {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Io['stdout'] => ({
    isTTY,
    write: (text, done) => {
      written[name] += text;
      done?.();
    },
  });
  const read = async function* (): AsyncGenerator<string | Uint8Array> {
    if (stdin instanceof Error) throw stdin;
    yield stdin;
  };
  const code = await main(argv, { stdin: read(), stdout: output('out'), stderr: output('err'), env, cwd: join(folder, cwd), now: new Date(`${AS_OF}T12:00:00Z`) }, rules);
  return { code, out: written.out.replaceAll(folder, '~'), err: written.err.replaceAll(folder, '~') };
}
