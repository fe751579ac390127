import { wrap } from '../format/columns.js';
import { COMMANDS } from './command-table.js';
import type { CommandName, CommandSpec } from './command-table.js';
import { optionsOf } from './options.js';
import type { OptionSpec } from './options.js';

/** The help of a command, or of the whole where none is named, which fits a screen of 80 columns and 40 lines. */
export function helpText(command: CommandName | undefined): string {
  return `${(command === undefined ? overview() : helpOf(command)).join('\n')}\n`;
}

function overview(): string[] {
  const { exit, examples } = COMMANDS.lint;
  const all = [...optionsOf('lint')];
  return [
    'policylint: the linter for privacy policies', '',
    'Usage: policylint [options] [path|glob …]', '       policylint COMMAND [options] …', '',
    'Commands (policylint COMMAND --help; a folder of that name needs ./):', ...commands(), '',
    `Options (policylint lint --help has all ${all.length}):`, ...all.filter(([, spec]) => spec.isCommon).flatMap(([name, spec]) => optionLines(name, spec)), '',
    ...closing(examples, exit),
  ];
}

function helpOf(command: CommandName): string[] {
  const { takes, about, exit, examples }: CommandSpec = COMMANDS[command];
  return [
    `Usage: policylint ${command} [options]${takes === undefined ? '' : ` ${takes}`}`, '',
    ...wrap(about), '',
    'Options:', ...[...optionsOf(command)].flatMap(([name, spec]) => optionLines(name, spec)), '',
    ...closing(examples, exit),
  ];
}

function closing(examples: CommandSpec['examples'], exit: string): string[] {
  const longest = Math.max(0, ...examples.filter(([, shows]) => shows !== '').map(([line]) => line.length));
  return ['Examples:', ...examples.map(([line, shows]) => `  ${shows === '' ? line : `${line.padEnd(longest)}  ${shows}`}`), '', ...wrap(`Exit codes: ${exit}.`)];
}

function commands(): string[] {
  return Object.entries(COMMANDS as Readonly<Record<string, CommandSpec>>).flatMap(([name, { takes, summary }]) => {
    const [first = '', ...rest] = wrap(summary, { width: 55 });
    // What does not fit its column stands in the command's own help.
    const whole = `${name}${takes === undefined ? '' : ` ${takes}`}`;
    return [`  ${(whole.length > 22 ? `${name} …` : whole).padEnd(22)} ${first}`, ...rest.map((line) => `${' '.repeat(25)}${line}`)];
  });
}

function optionLines(name: string, { short, takes, help }: OptionSpec): string[] {
  const [first = '', ...rest] = wrap(help, { width: 50 });
  return [`  ${`${short === undefined ? '    ' : `-${short}, `}--${name}${takes === undefined ? '' : ` ${takes}`}`.padEnd(27)} ${first}`, ...rest.map((line) => `${' '.repeat(30)}${line}`)];
}
