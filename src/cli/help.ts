import { wrap } from '../format/columns.js';
import { COMMANDS } from './command-table.js';
import type { CommandName, CommandSpec } from './command-table.js';
import { optionsOf } from './options.js';
import type { OptionSpec } from './options.js';

/** The help of a command, or of the whole where none is named; it fits a screen of 80 columns. */
export function helpText(command: CommandName | undefined): string {
  const { takes, about, exit, examples }: CommandSpec = COMMANDS[command ?? 'lint'];
  const longest = Math.max(...examples.filter(([, shows]) => shows !== '').map(([line]) => line.length));
  const usage = command === undefined ? ['[options] [path|glob …]', 'COMMAND [options] …'] : [`${command} [options]${takes === undefined ? '' : ` ${takes}`}`];
  const parts = [
    ...(command === undefined ? ['policylint: the linter for privacy policies', ''] : []),
    ...usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} policylint ${line}`), '',
    ...wrap(about), '',
    ...(command === undefined ? ['Commands:', ...commands(), '', ...wrap('`policylint COMMAND --help` says more. A folder that is named like a command needs ./'), ''] : []),
    'Options:', ...[...optionsOf(command ?? 'lint')].flatMap(([name, spec]) => optionLines(name, spec)), '',
    ...wrap(`Exit codes: ${exit}.`), '',
    'Examples:', ...examples.map(([line, shows]) => `  ${shows === '' ? line : `${line.padEnd(longest)}  ${shows}`}`),
  ];
  return `${parts.join('\n')}\n`;
}

function commands(): string[] {
  return Object.entries(COMMANDS as Readonly<Record<string, CommandSpec>>).flatMap(([name, { takes, summary }]) => {
    const [first = '', ...rest] = wrap(summary, { width: 55 });
    return [`  ${`${name}${takes === undefined ? '' : ` ${takes}`}`.padEnd(22)} ${first}`, ...rest.map((line) => `${' '.repeat(25)}${line}`)];
  });
}

function optionLines(name: string, { short, takes, help }: OptionSpec): string[] {
  const [first = '', ...rest] = wrap(help, { width: 50 });
  return [`  ${`${short === undefined ? '    ' : `-${short}, `}--${name}${takes === undefined ? '' : ` ${takes}`}`.padEnd(27)} ${first}`, ...rest.map((line) => `${' '.repeat(30)}${line}`)];
}
