import type { AnyRule } from '../../engine/rule.js';
import { UsageError, unknownName } from '../../config/errors.js';
import type { Args } from '../args.js';
import { SCHEMAS } from '../command-table.js';
import { write } from '../io.js';
import type { Io } from '../io.js';
import { readPackageFile } from '../package-file.js';

/** Prints a JSON Schema of policylint's, for editors and other tools. */
export async function printSchema(args: Args, _: readonly AnyRule[], __: string, io: Io): Promise<number> {
  const [name = ''] = args.paths;
  if (!SCHEMAS.some((known) => known === name)) throw new UsageError(unknownName('schema', name, SCHEMAS));
  await write(io.stdout, await readPackageFile(`schemas/${name}.schema.json`));
  return 0;
}
