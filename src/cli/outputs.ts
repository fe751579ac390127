import { UsageError } from '../config/errors.js';

/** A format and where it goes. */
export interface Output {
  readonly format: string;
  /** As the command line names it; without one, standard output. */
  readonly file?: string;
}

/** A --format or an --output as it stands on the command line. */
export interface OutputToken {
  readonly name: 'format' | 'output';
  readonly value: string;
}

/** Pairs each --output with the --format before it; the format without one goes to standard output, `-` too. */
export function readOutputs(tokens: readonly OutputToken[], standard: string, mayBeSeveral: boolean): Output[] {
  const outputs: Output[] = [];
  let open: string | undefined;
  for (const { name, value } of tokens) {
    if (name === 'format') {
      if (open !== undefined) outputs.push({ format: open });
      open = value;
    } else if (open === undefined && outputs.length > 0) throw new UsageError(`--output ${value}: each --output takes the --format before it, and "${outputs.at(-1)!.format}" has one`);
    else {
      outputs.push({ format: open ?? standard, ...(value !== '-' && { file: value }) });
      open = undefined;
    }
  }
  if (open !== undefined || outputs.length === 0) outputs.push({ format: open ?? standard });
  if (!mayBeSeveral && outputs.length > 1) throw new UsageError(`One --format at a time here, found ${outputs.map(({ format }) => format).join(', ')}`);
  const toScreen = outputs.filter(({ file }) => file === undefined);
  if (toScreen.length > 1) throw new UsageError(`Standard output takes one format, found ${toScreen.map(({ format }) => format).join(' and ')}: --output FILE after one of them writes it to a file`);
  const [twice] = outputs.filter(({ file }, index) => file !== undefined && outputs.findIndex((other) => other.file === file) < index);
  if (twice !== undefined) throw new UsageError(`--output ${twice.file}: two formats go to this file`);
  return outputs;
}
