import { resolveSources } from '../../config/source-roots.js';
import type { AnyRule } from '../../engine/rule.js';
import { readablePath } from '../../engine/readable-path.js';
import { factsOf, unstatedOf } from '../../evidence/facts.js';
import type { Reading } from '../../evidence/reading.js';
import { sourceField, sourceFieldPath } from '../../evidence/source-file.js';
import { plainText } from '../../format/escape.js';
import { evidenceJson, evidenceText } from '../../format/evidence.js';
import type { EvidenceReport } from '../../format/evidence.js';
import { typedKeys } from '../../generated/shape.js';
import { readSource } from '../../model/source.js';
import type { Source } from '../../model/source.js';
import { writeField } from '../../model/write-field.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { readJobs } from '../jobs.js';
import type { Tally } from '../jobs.js';
import { proseReader } from '../prose-reader.js';
import { hasFailed, refuseUndeclared, remarks, select } from '../selection.js';
import { shortPath } from '../short-path.js';
import { writeOrRefuse } from '../write-file.js';

/** Shows each fact beside its passage, or what no fact points to, or records the texts as they are now. */
export async function evidence(args: Args, rules: readonly AnyRule[], _: string, io: Io): Promise<number> {
  const configOf = configFinder(args, rules, io.cwd);
  const selection = await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const readProse = proseReader();
  const reports: EvidenceReport[] = [];
  let isDone = true;
  for await (const { source, config } of readJobs(selection.files, configOf, tally)) {
    const sources = resolveSources(config, args.flags, io.cwd).value;
    const readings: (Reading | undefined)[] = [];
    for (const document of source.documents) readings.push(await readProse(document.value, source.file, sources));
    const found = source.documents.map((_, index) => reportOn(source, index, readings[index], args, io.cwd));
    reports.push(...found);
    if (args.isUpdate) isDone = (await update(source, found, tally)) && isDone;
  }
  if (reports.length === 0) refuseUndeclared(args, selection, tally);

  const text = args.isUpdate ? '' : args.isJson ? evidenceJson(reports) : evidenceText(reports, { color: hasColor(args.color, io) });
  await write(io.stdout, text);
  await write(io.stderr, remarks(args, selection, tally).map((line) => `${plainText(line)}\n`).join(''));
  return hasFailed(args, selection, tally) || !isDone ? 2 : 0;
}

function reportOn(source: Source, index: number, reading: Reading | undefined, args: Args, cwd: string): EvidenceReport {
  const document = source.documents[index]!;
  const prose = reading?.state === 'read' ? reading.prose : undefined;
  const facts = prose === undefined ? [] : factsOf(document.value, prose).map((fact) => ({ ...fact, path: readablePath(document.value, fact.locator.of), range: document.locate(fact.locator.path, 'value') }));
  const name = `${shortPath(source.file, cwd)}${source.documents.length > 1 ? `#${index + 1}` : ''}`;
  return {
    file: source.file, name, reading, facts, recorded: sourceField(document.value, 'sha256'),
    ...(args.isCoverage && prose && { unstated: unstatedOf(facts, prose, languageOf(document.value)) }),
  };
}

function languageOf(value: unknown): string | undefined {
  const { policy } = (value ?? {}) as { readonly policy?: { readonly language?: unknown } };
  return typeof policy?.language === 'string' ? policy.language : undefined;
}

/** Records in a file the hashes of the texts that have changed. False where that could not be done. */
async function update(source: Source, reports: readonly EvidenceReport[], tally: Tally): Promise<boolean> {
  let [current, isDone] = [source, true];
  for (const [index, { name, reading, recorded, facts }] of reports.entries()) {
    if (reading?.state !== 'read') {
      if (reading !== undefined) tally.notes.push(`policylint: ${name}: nothing recorded: the text "${reading.name}" ${reading.reason}`);
      isDone &&= reading === undefined;
    } else if (recorded?.trim().toLowerCase() !== reading.sha256) {
      const { value } = current.documents[index]!;
      const text = writeField(current, index, sourceFieldPath(value, 'sha256'), sourceFieldPath(value, 'file').filter((step) => step !== 'value'), reading.sha256, (edited) => readSource(source.file, edited, typedKeys));
      if (text === undefined) {
        tally.notes.push(`policylint: ${name}: cannot be edited; write sha256: ${reading.sha256} under policy.source`);
        isDone = false;
      } else {
        current = readSource(source.file, text, typedKeys);
        const missing = facts.filter(({ search }) => search.outcome !== 'found').length;
        tally.notes.push(`${name}: recorded${missing === 0 ? '' : `, though ${missing} of ${facts.length} passages are not found`}`);
      }
    }
  }
  if (current !== source) await writeOrRefuse(source.file, current.text);
  return isDone;
}
