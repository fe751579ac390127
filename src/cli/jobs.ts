import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chainOf } from '../config/load.js';
import type { ConfigFile } from '../config/load.js';
import { typedKeys } from '../generated/shape.js';
import { readSource, unreadableSource } from '../model/source.js';
import type { Source } from '../model/source.js';
import type { Args } from './args.js';
import type { Selected } from './files.js';
import type { ConfigOf } from './find-config.js';
import { ignoredBy } from './ignored.js';
import { readAll } from './io.js';
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
    noteSkipped(config, tally);
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
  noteSkipped(config, tally);
  const by = stdinFilename === undefined ? undefined : ignoredBy(file, config);
  if (by !== undefined) tally.notes.push(`${file}: ignored by ${by}`);
  else yield { source: readBytes(file, await readAll(stdin)), config };
}

/** Without its plugins a run says less than the configuration asks for. */
function noteSkipped(config: ConfigFile | undefined, { notes }: Tally): void {
  const names = config === undefined ? [] : chainOf(config).flatMap(({ skipped }) => skipped);
  const note = `Not loaded, because of --no-plugins: ${names.join(', ')}`;
  if (names.length > 0 && !notes.includes(note)) notes.push(note);
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
