import packageJson from '../../package.json' with { type: 'json' };
import { rules as builtIn } from '../../rules/index.js';
import { isUsageError } from '../config/errors.js';
import type { AnyRule } from '../engine/rule.js';
import { plainText } from '../format/escape.js';
import { readArgs } from './args.js';
import type { Args } from './args.js';
import type { CommandName } from './command-table.js';
import { lint } from './commands/lint.js';
import { withListedFiles } from './files-from.js';
import { helpText } from './help.js';
import { write } from './io.js';
import type { Io } from './io.js';
import { printConfig } from './print-config.js';

export const version: string = packageJson.version;

type Command = (args: Args, rules: readonly AnyRule[], version: string, io: Io) => Promise<number>;

/** Each command is loaded when it is named; linting is what most runs do. */
const load: Readonly<Record<CommandName, () => Promise<Command>>> = {
  lint: async () => lint,
  explain: async () => (await import('./commands/explain.js')).explain,
  rules: async () => (await import('./commands/rules.js')).listRules,
  frameworks: async () => (await import('./commands/frameworks.js')).listFrameworks,
  init: async () => (await import('./commands/init.js')).init,
  schema: async () => (await import('./commands/schema.js')).printSchema,
  baseline: async () => (await import('./commands/baseline.js')).baseline,
  evidence: async () => (await import('./commands/evidence.js')).evidence,
  coverage: async () => (await import('./commands/coverage.js')).coverage,
};

/** The command: 0 nothing to report, 1 findings, 2 the job could not be done, 3 no file matched. */
export async function main(argv: readonly string[], io: Io, rules: readonly AnyRule[] = builtIn): Promise<number> {
  try {
    const args = await withListedFiles(readArgs(argv), io);
    if (args.wants === 'overview' || args.wants === 'help') return await print(io, helpText(args.wants === 'help' ? args.command : undefined));
    if (args.wants === 'version') return await print(io, `${version}\n`);
    if (args.printConfig !== undefined) return await print(io, await printConfig(args.printConfig, args, rules, io));
    return await (await load[args.command]())(args, rules, version, io);
  } catch (error) {
    await write(io.stderr, describe(error).map((line) => `${plainText(line)}\n`).join('')).catch(() => undefined);
    return isUsageError(error) ? error.exitCode : 2;
  }
}

/** A mistake of the user's in one line and perhaps a frame; a bug of ours with its stack. */
function describe(error: unknown): string[] {
  if (isUsageError(error)) return [`policylint: ${error.message}`, ...(error.hint ?? '').split('\n').filter((line) => line !== '')];
  return ['policylint: this is a bug; please report it with what follows', ...String((error as Error | undefined)?.stack ?? error).split('\n')];
}

async function print(io: Io, text: string): Promise<number> {
  await write(io.stdout, text);
  return 0;
}
