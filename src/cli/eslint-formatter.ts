import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { UsageError } from '../config/errors.js';
import { adapt } from '../format/foreign.js';
import type { LazyFormatter } from '../format/index.js';

/** A formatter of somebody else's, found from a folder; nothing where there is none of that name. Throws a UsageError where it cannot be loaded. */
export async function loadFormatter(name: string, cwd: string): Promise<LazyFormatter | undefined> {
  const file = resolveFormatter(name, cwd);
  return file === undefined ? undefined : load(name, file);
}

/** `./print.js`, `eslint-formatter-NAME` by either name, `@team/NAME` for `@team/eslint-formatter-NAME`: as ESLint has it. */
function resolveFormatter(name: string, cwd: string): string | undefined {
  if (/^\.{1,2}[\\/]/.test(name) || isAbsolute(name) || /\.[cm]?js$/.test(name)) return resolve(cwd, name);
  const [, scope, rest = ''] = /^(@[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const short = scope === undefined ? name : rest;
  const full = short.startsWith('eslint-formatter') ? short : short === '' ? 'eslint-formatter' : `eslint-formatter-${short}`;
  for (const candidate of new Set([scope === undefined ? full : `${scope}/${full}`, ...(name.includes('eslint-formatter') || scope !== undefined ? [name] : [])])) {
    try {
      return createRequire(join(cwd, 'policylint.js')).resolve(candidate);
    } catch (error) {
      if (!UNRESOLVED.has((error as NodeJS.ErrnoException).code)) throw new UsageError(`The formatter "${name}" cannot be loaded: ${firstLine(error)}`);
    }
  }
  return undefined;
}

const UNRESOLVED: ReadonlySet<string | undefined> = new Set(['MODULE_NOT_FOUND', 'ERR_INVALID_ARG_VALUE', 'ERR_INVALID_MODULE_SPECIFIER']);

async function load(name: string, file: string): Promise<LazyFormatter> {
  const module = (await import(pathToFileURL(file).href).catch((error: unknown) => {
    throw new UsageError(`The formatter "${name}" cannot be loaded: ${firstLine(error)}`);
  })) as { readonly default?: unknown };
  // What a compiler has made CommonJS of has its default one further in.
  const format = [module.default, (module.default as { readonly default?: unknown } | undefined)?.default].find((candidate) => typeof candidate === 'function');
  if (format === undefined) throw new UsageError(`The formatter "${name}" exports no function (${file})`);
  const run = adapt(format as Parameters<typeof adapt>[0]);
  return async (report, options) => {
    try {
      const text = await printed(() => run(report, options));
      return options.color ? text : stripVTControlCharacters(text);
    } catch (error) {
      throw new UsageError(`The formatter "${name}" failed: ${firstLine(error)}`);
    }
  };
}

/** What a function prints by itself, and then what it returns: some formatters print, and it may have to go to a file. */
async function printed(run: () => string | Promise<string>): Promise<string> {
  const write = process.stdout.write.bind(process.stdout);
  let text = '';
  process.stdout.write = (part: string | Uint8Array, ...rest: unknown[]) => {
    text += typeof part === 'string' ? part : new TextDecoder().decode(part);
    const done = rest.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
  try {
    const returned = await run();
    return text + returned;
  } finally {
    process.stdout.write = write;
  }
}

function firstLine(error: unknown): string {
  return String((error as Error | undefined)?.message ?? error).split('\n', 1)[0]!.replace(/ (?:imported )?from .*/, '');
}
