import { access, lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG_NAMES } from '../../config/discover.js';
import { UsageError } from '../../config/errors.js';
import { plainText } from '../../format/escape.js';
import { typedKeys } from '../../generated/shape.js';
import validatePolicy from '../../generated/validate-policy.js';
import { schemaProblems } from '../../model/schema-problems.js';
import { readSource } from '../../model/source.js';
import type { AnyRule } from '../../engine/rule.js';
import type { Args } from '../args.js';
import { ask, canAsk } from '../ask.js';
import type { Question } from '../ask.js';
import { write } from '../io.js';
import type { Io } from '../io.js';
import { starterConfig, starterDeclaration } from '../starter.js';
import type { Beginning } from '../starter.js';

const SCHEMAS = 'node_modules/policylint/schemas';

const QUESTIONS: readonly Question[] = [
  { text: 'Company, as the policy names it', otherwise: '', check: () => undefined },
  { text: 'Markets, where the people live, with commas: EU, DE, US-CA', otherwise: '', check: (text) => checkMarkets(listOf(text)) },
  { text: 'Folder for the declarations', otherwise: 'policies', check: checkFolder },
];

/** Writes a configuration and a first declaration, each only where nothing is. */
export async function init({ isUnasked }: Args, _: readonly AnyRule[], __: string, io: Io): Promise<number> {
  const [company = '', markets = '', folder = ''] = isUnasked || !canAsk(io) ? QUESTIONS.map(({ otherwise }) => otherwise) : await ask(QUESTIONS, io);
  const hasSchemas = await exists(join(io.cwd, SCHEMAS));
  const beginning: Beginning = { company: company.replaceAll(/\s+/g, ' '), markets: listOf(markets), folder: cleanFolder(folder), ...(hasSchemas && { schemas: SCHEMAS }) };
  const declaration = `${beginning.folder}/privacy.yaml`;

  await create(declaration, starterDeclaration(beginning), io);
  const present = await firstOf(CONFIG_NAMES, io.cwd);
  if (present === undefined) await create(CONFIG_NAMES[0]!, starterConfig(beginning), io);
  else await write(io.stdout, `${present} is there already: left as it is\n`);
  await write(io.stdout, `\nNext: policylint ${present === undefined ? '' : `${beginning.folder}/ `}lists what ${declaration} leaves open; policylint explain RULE says why.\n`);
  return 0;
}

/** Overwrites nothing, not even what appears in the meantime, and follows no link. */
async function create(name: string, text: string, { cwd, stdout }: Pick<Io, 'cwd' | 'stdout'>): Promise<void> {
  const path = join(cwd, name);
  await mkdir(dirname(path), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${dirname(name)}: cannot be made (${error.code ?? error.message})`);
  });
  const isNew = await writeFile(path, text, { flag: 'wx' }).then(() => true, (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return false;
    throw new UsageError(`${name}: cannot be written (${error.code ?? error.message})`);
  });
  await write(stdout, `${plainText(name)} ${isNew ? 'written' : 'is there already: left as it is'}\n`);
}

function listOf(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).map((word) => word.toUpperCase()).filter((word) => word !== ''))];
}

/** As the schema of a declaration has it. */
function checkMarkets(markets: readonly string[]): string | undefined {
  if (markets.length === 0) return undefined;
  const [document] = readSource('', JSON.stringify({ policylint: 1, scope: { markets } }), typedKeys).documents;
  return schemaProblems(validatePolicy, document!.value, [])[0]?.message;
}

function checkFolder(text: string): string | undefined {
  const parts = cleanFolder(text).split('/');
  if (/^([/\\~]|\w:)/.test(text) || parts.includes('..')) return 'The folder lies in this one, such as policies';
  if (parts.some((part) => part === '' || part.startsWith('.') || part === 'node_modules')) return 'Folders that begin with a dot are not linted, nor is node_modules';
  return /^[\p{L}\p{N}_ ./-]+$/u.test(text) ? undefined : 'The folder holds a character that means something in a glob: letters, digits, - and _ do not';
}

function cleanFolder(text: string): string {
  return text.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '').replaceAll(/\/+/g, '/');
}

async function firstOf(names: readonly string[], folder: string): Promise<string | undefined> {
  for (const name of names) if (await lstat(join(folder, name)).then(() => true, () => false)) return name;
  return undefined;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
