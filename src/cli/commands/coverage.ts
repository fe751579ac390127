import { coverDocument } from '../../engine/coverage.js';
import type { AnyRule } from '../../engine/rule.js';
import { coverageFormats } from '../../format/coverage/index.js';
import type { CoveredPolicy } from '../../format/coverage/index.js';
import { plainText } from '../../format/escape.js';
import type { Source } from '../../model/source.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { readJobs } from '../jobs.js';
import type { Tally } from '../jobs.js';
import { lawsApplied } from '../laws-applied.js';
import { settingsFor } from '../lint-source.js';
import { hasFailed, refuseUndeclared, remarks, select } from '../selection.js';
import { shortPath } from '../short-path.js';

/** Shows policies against laws. What is not stated is no failure; a policy that cannot be read, or a rule that fails, is. */
export async function coverage(args: Args, rules: readonly AnyRule[], version: string, io: Io): Promise<number> {
  const configOf = configFinder(args, rules, io.cwd);
  const selection = await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const policies: CoveredPolicy[] = [];
  for await (const { source, config } of readJobs(selection.files, configOf, tally)) {
    const settings = await settingsFor(source, config, args.flags, rules, io);
    policies.push(...source.documents.map((document, index) => ({ file: source.file, name: nameOf(source, index, io.cwd), ...coverDocument(document, settings) })));
  }
  if (policies.length === 0) refuseUndeclared(args, selection, tally);

  await write(io.stdout, coverageFormats[args.format]!({ version, policies }, { color: hasColor(args.color, io) }));
  const lines = [...remarks(args, selection, tally), ...policies.flatMap(mistakesIn), ...(policies.length > 0 ? lawsApplied(policies.map(({ file, facts }) => ({ file, findings: [], facts: [facts] }))) : [])];
  await write(io.stderr, lines.map((line) => `${plainText(line)}\n`).join(''));
  return hasFailed(args, selection, tally) || policies.some(({ isLost, facts }) => isLost || facts.hasCrashed) ? 2 : 0;
}

function nameOf({ file, documents }: Source, index: number, cwd: string): string {
  const name = shortPath(file, cwd);
  return documents.length === 1 ? name : `${name}#${index + 1}`;
}

function mistakesIn({ name, isLost, hasProblems, facts }: CoveredPolicy): string[] {
  if (isLost) return [`policylint: ${name}: cannot be read as a declaration; policylint lint says why`];
  if (facts.hasCrashed) return [`policylint: ${name}: a rule failed; policylint lint says which`];
  return hasProblems ? [`${name}: parts of it cannot be read; policylint lint says which`] : [];
}
