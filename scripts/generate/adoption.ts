import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ADOPTION = 'docs/adoption.md';

/** The page of the adoption with what its script prints now, by the built command. */
export function adoptionPage(root: string): string {
  const steps = transcript(root);
  const page = readFileSync(join(root, ADOPTION), 'utf8').replaceAll(/(<!-- (\w+): generated -->\n)[\s\S]*?(<!-- \/\2 -->)/g, (_, open: string, name: string, close: string) => {
    const text = steps.get(name);
    if (text === undefined) throw new Error(`${ADOPTION} shows "${name}", which its script does not run`);
    steps.delete(name);
    return `${open}\`\`\`console\n${text}\`\`\`\n${close}`;
  });
  if (steps.size > 0) throw new Error(`${ADOPTION} does not show "${[...steps.keys()].join('", "')}"`);
  return page;
}

function transcript(root: string): Map<string, string> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'policylint-'));
  try {
    const { status, stdout, stderr, error } = spawnSync('sh', [join(root, 'docs/adoption.sh'), folder], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    if (status !== 0) throw error ?? new Error(`docs/adoption.sh ended with ${status}: ${stdout}${stderr}`);
    return new Map(stdout.replaceAll(folder, '/home/you/shops').split(/^== /m).slice(1).map((part) => {
      const [, name, text] = /^(\w+)\n([\s\S]*)$/.exec(part)!;
      // Nothing is above the first file, nor at the end of a step.
      return [name!, `${text!.replaceAll(/^(\$ .*\n)\n/gm, '$1').trimEnd()}\n`];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
