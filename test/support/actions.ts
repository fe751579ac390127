import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { parse } from 'yaml';
import { start } from './programs.js';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export interface ActionRun {
  /** Of the step that ended it, or 0. */
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The actions that it used, with what they were given. */
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

export const root = join(import.meta.dirname, '../..');
export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

type Context = Readonly<Record<string, unknown>>;

/** Runs a composite action as a runner does: expressions by GitHub's own evaluator, scripts in bash, variables and files as it gives them. */
export async function runAction(folder: string, inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const temporary = mkdtempSync(join(folder, '.git/runner-'));
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const context = { inputs: { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])), ...inputs }, steps };
  const used: { uses: string; with: Record<string, string> }[] = [];
  let [code, log, summary] = [0, '', ''];
  for (const [index, step] of action.runs.steps.entries()) {
    if (code !== 0 || (step.if !== undefined && expand(step.if, context) !== 'true')) continue;
    const valuesOf = (values: Readonly<Record<string, string>> = {}): Record<string, string> => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(value, context)]));
    if (step.uses !== undefined) {
      used.push({ uses: step.uses, with: valuesOf(step.with) });
      continue;
    }
    const [script, output, page] = ['script.sh', 'output', 'summary'].map((name) => join(temporary, `${index}-${name}`)) as [string, string, string];
    writeFileSync(script, expand(step.run!, context));
    writeFileSync(output, '');
    writeFileSync(page, '');
    const ended = await start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: join(folder, expand(step['working-directory'] ?? '.', context)),
      env: { ...environment, ...valuesOf(step.env), GITHUB_ACTION_PATH: root, RUNNER_TEMP: temporary, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: page },
    });
    ({ code } = ended);
    log += ended.out + ended.err;
    summary += readFileSync(page, 'utf8');
    if (step.id !== undefined) steps[step.id] = { outputs: Object.fromEntries(readFileSync(output, 'utf8').split('\n').filter((line) => line !== '').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])) };
  }
  return { code, log, summary, used, outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, expand(value, context)])) };
}

function expand(text: string, context: Context): string {
  return String(text).replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const tree = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(context), []).parse();
    return new Evaluator(tree, dictionaryOf(context)).evaluate().coerceString();
  });
}

function dictionaryOf(values: Context): data.Dictionary {
  return new data.Dictionary(...Object.entries(values).map(([key, value]) => ({ key, value: typeof value === 'string' ? new data.StringData(value) : dictionaryOf(value as Context) })));
}
