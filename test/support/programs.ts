import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './command.js';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** No program of a test reads what the person who runs it has configured, nor finds a registry. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', npm_config_registry: 'http://127.0.0.1:9/', npm_config_update_notifier: 'false', npm_config_fetch_retries: '0',
  GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com',
};

export function start(program: string, argv: readonly string[], { cwd, env = {}, stdin = '' }: StartOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { cwd, env: { ...ENVIRONMENT, HOME: join(cwd, '.git'), ...env } });
    const written = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => { written.out += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { written.err += text; });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? -1, ...written }));
  });
}

/** Whether a program is there, and says of itself what is asked for. */
export function has(program: string, argv: readonly string[] = ['--version'], words = ''): boolean {
  const { status, stdout } = spawnSync(program, argv, { encoding: 'utf8' });
  return status === 0 && stdout.includes(words);
}

/** A project in a repository of its own that has installed this checkout. */
export function makeProject(files: Readonly<Record<string, string>>, root: string): string {
  const folder = makeFolder(files);
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/policylint'));
  symlinkSync('../policylint/bin/policylint.js', join(folder, 'node_modules/.bin/policylint'));
  return folder;
}
