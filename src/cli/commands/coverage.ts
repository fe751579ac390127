import type { AnyRule } from '../../engine/rule.js';
import { coverageFormats } from '../../format/coverage/index.js';
import type { CoveredPolicy } from '../../format/coverage/index.js';
import { plainText } from '../../format/escape.js';
import type { Args } from '../args.js';
import { coverSource } from '../cover-source.js';
import { deliver } from '../emit.js';
import { configFinder } from '../find-config.js';
import { hasColor, write } from '../io.js';
import type { Io } from '../io.js';
import { readJobs } from '../jobs.js';
import type { Tally } from '../jobs.js';
import { lawsApplied } from '../laws-applied.js';
import { openSession } from '../session.js';
import { hasFailed, refuseUndeclared, remarks, select } from '../selection.js';

/** Shows policies against laws. What is not stated is no failure; a policy that cannot be read, or a rule that fails, is. */
export async function coverage(args: Args, rules: readonly AnyRule[], version: string, io: Io): Promise<number> {
  const configOf = configFinder(args, rules, io.cwd);
  const selection = await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const policies: CoveredPolicy[] = [];
  const session = openSession(args.flags, rules, io);
  for await (const { source, config } of readJobs(selection.files, configOf, tally)) {
    policies.push(...(await coverSource(source, config, session)));
  }
  if (policies.length === 0) refuseUndeclared(args, selection, tally);

  const [output] = args.outputs;
  const text = coverageFormats[output!.format]!({ version, policies }, { color: output!.file === undefined && hasColor(args.color, io) });
  const unwritten = await deliver(text, output!.file, policies.map(({ file }) => file), io);
  const lines = [...unwritten, ...remarks(args, selection, tally), ...policies.flatMap(mistakesIn), ...(policies.length > 0 ? lawsApplied(policies.map(({ facts }) => ({ facts: [facts] }))) : [])];
  await write(io.stderr, lines.map((line) => `${plainText(line)}\n`).join(''));
  return unwritten.length > 0 || hasFailed(args, selection, tally) || policies.some(({ isLost, facts }) => isLost || facts.hasCrashed) ? 2 : 0;
}

function mistakesIn({ name, isLost, hasProblems, facts }: CoveredPolicy): string[] {
  if (isLost) return [`policylint: ${name}: cannot be read as a declaration; policylint lint says why`];
  if (facts.hasCrashed) return [`policylint: ${name}: a rule failed; policylint lint says which`];
  return hasProblems ? [`${name}: parts of it cannot be read; policylint lint says which`] : [];
}
