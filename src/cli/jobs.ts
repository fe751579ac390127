import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ConfigFile } from '../config/load.js';
import { UsageError } from '../config/errors.js';
import { typedKeys } from '../generated/shape.js';
import { readSource, unreadableSource } from '../model/source.js';
import type { Source } from '../model/source.js';
import type { Args } from './args.js';
import type { Selected } from './files.js';
import type { ConfigOf } from './find-config.js';
import { ignoredBy } from './ignored.js';
import type { Io } from './io.js';

/** A declaration and the configuration that holds for it. */
export interface Job {
  readonly source: Source;
  readonly config: ConfigFile | undefined;
}

/** What a run has to say besides its findings. */
export interface Tally {
  readonly notes: string[];
  /** Files that could not be read. */
  readonly failures: string[];
  /** Files without the key `policylint`. */
  skipped: number;
}

/** Reads the declarations among files, one at a time; those that are ignored are not opened. */
export async function* readJobs(selected: readonly Selected[], configOf: ConfigOf, tally: Tally): AsyncGenerator<Job> {
  let ignored = 0;
  for (const { file, isNamed } of selected) {
    const config = await configOf(file);
    const by = ignoredBy(file, config);
    if (by !== undefined && isNamed) tally.notes.push(`${file}: ignored by ${by}`);
    else if (by !== undefined) ignored += 1;
    if (by !== undefined) continue;
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => void tally.failures.push(`policylint: ${file}: cannot be read (${error.code ?? error.message})`));
    if (bytes === undefined) continue;
    const source = readBytes(file, bytes);
    if (isNamed || isDeclaration(source, bytes)) yield { source, config };
    else tally.skipped += 1;
  }
  if (ignored > 0) tally.notes.push(`${ignored} ${ignored === 1 ? 'file' : 'files'} ignored by the configuration`);
  if (tally.skipped > 0) tally.notes.push(`${tally.skipped} ${tally.skipped === 1 ? 'file' : 'files'} skipped: no document with the key "policylint"`);
}

/** Reads the one document of standard input. */
export async function* readStdin({ stdinFilename }: Args, configOf: ConfigOf, { stdin, cwd }: Io, tally: Tally): AsyncGenerator<Job> {
  const file = resolve(cwd, stdinFilename ?? 'stdin.yaml');
  const config = await configOf(file);
  const by = stdinFilename === undefined ? undefined : ignoredBy(file, config);
  if (by !== undefined) tally.notes.push(`${file}: ignored by ${by}`);
  else yield { source: readBytes(file, await readAll(stdin)), config };
}

async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw new UsageError(`Standard input cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
  return Buffer.concat(chunks);
}

function readBytes(file: string, bytes: Uint8Array): Source {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadableSource(file, 'syntax', 'The file is not UTF-8 text');
  }
  return readSource(file, text, typedKeys);
}

/** A file that cannot be parsed or decoded is one if it looks like one, so that a slip of the pen does not hide it. */
function isDeclaration(source: Source, bytes: Uint8Array): boolean {
  if (source.documents.some((document) => document.isDeclaration)) return true;
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\u0000', '');
  return /^[^\w\s#]*policylint["']?\s*:/m.test(text);
}
