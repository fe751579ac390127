import { dirname, join } from 'node:path';
import { UsageError, unknownName } from '../../config/errors.js';
import { readBaseline } from '../../config/baseline.js';
import { readTextIfAny } from '../../config/read-text.js';
import { resolveConfig } from '../../config/resolve.js';
import { writeBaseline } from '../../config/write-baseline.js';
import { updateBaseline } from '../../engine/baseline/update.js';
import type { LintedFile } from '../../engine/lint-file.js';
import type { AnyRule } from '../../engine/rule.js';
import { plainText } from '../../format/escape.js';
import { plural } from '../../format/counts.js';
import type { Args } from '../args.js';
import { configFinder } from '../find-config.js';
import { write } from '../io.js';
import type { Io } from '../io.js';
import { readJobs } from '../jobs.js';
import type { Tally } from '../jobs.js';
import { lintSource } from '../lint-source.js';
import { hasFailed, refuseUndeclared, remarks, select } from '../selection.js';
import { openSession } from '../session.js';
import { compareAll } from '../settle-run.js';
import { shortPath } from '../short-path.js';
import { writeOrRefuse } from '../write-file.js';

const NAME = '.policylint-baseline.yaml';

/** Lints without a baseline, and writes what is found into it. */
export async function baseline(given: Args, rules: readonly AnyRule[], _: string, io: Io): Promise<number> {
  const [kind, args] = readKind(given);
  const configOf = configFinder(args, rules, io.cwd);
  const selection = await select(args, configOf, io.cwd);
  const tally: Tally = { notes: [], failures: [], skipped: 0 };
  const session = openSession(args.flags, rules, io);
  const files: LintedFile[] = [];
  for await (const { source, config } of readJobs(selection.files, configOf, tally)) files.push(await lintSource(source, config, session));
  if (files.length === 0) refuseUndeclared(args, selection, tally);
  if (hasFailed(args, selection, tally) || files.some(({ facts }) => facts.some(({ hasCrashed }) => hasCrashed))) {
    await say([...remarks(args, selection, tally), 'policylint: nothing was written, since not everything could be linted'], io);
    return 2;
  }
  const config = await configOf(join(io.cwd, 'policy.yaml'));
  const origin = resolveConfig(config, config?.file ?? io.cwd, args.flags, rules, io.cwd).baseline;
  const path = origin?.value ?? join(config === undefined ? io.cwd : dirname(config.file), NAME);
  const groups = await compareAll(files, { args, selection, configOf, tally, session });
  const text = await readTextIfAny(path);
  const old = text === undefined ? undefined : readBaseline(path, text);
  const { policies, added, dropped } = updateBaseline(groups.flatMap((group) => group.files), old ?? { policies: [] }, kind, groups.every(({ isWhole }) => isWhole));
  const written = writeBaseline({ file: path, text }, policies);
  if (written !== text) await replace(path, text, written);

  const count = policies.reduce((sum, policy) => sum + policy.findings.length, 0);
  await write(io.stdout, `${plainText(shortPath(path, io.cwd))}: ${plural(count, 'finding')} of ${policies.length} ${policies.length === 1 ? 'policy' : 'policies'} (${added} new, ${dropped} dropped)\n`);
  await say([...remarks(args, selection, tally), ...(origin === undefined ? [`Nothing reads it yet: set \`baseline: ${NAME}\` in .policylintrc.yaml, or name it with --baseline`] : [])], io);
  return 0;
}

/** A baseline that has changed since it was read is left alone. */
async function replace(path: string, before: string | undefined, text: string): Promise<void> {
  if ((await readTextIfAny(path)) !== before) throw new UsageError(`${path}: changed while policylint ran; nothing was written`);
  await writeOrRefuse(path, text);
}

function readKind(args: Args): ['update' | 'prune', Args] {
  const [first, ...paths] = args.paths;
  if (first === 'update' || first === 'prune') return [first, { ...args, paths }];
  if (first !== undefined && /^[a-z]+$/.test(first) && /^(?:up|pr)/.test(first)) throw new UsageError(`${unknownName('word', first, ['update', 'prune'])}; a folder of that name needs ./`);
  return ['update', args];
}

function say(lines: readonly string[], io: Io): Promise<void> {
  return write(io.stderr, lines.map((line) => `${plainText(line)}\n`).join(''));
}
