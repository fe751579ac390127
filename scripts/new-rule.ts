// npm run new-rule -- topic/name [--craft]: makes the rule, its page and its fixture, and refreshes what is derived.
import { execFileSync } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const [id = '', kind] = process.argv.slice(2);
const version = '0.1.0';

const disclosure = `import { defineDisclosure } from '../../src/engine/disclosure.js';

export default defineDisclosure({
  id: '${id}',
  subject: 'the thing that is asked for',
  asks: 'rights.access',
  help: 'Say what the policy should say.',
  since: '${version}',
});
`;

const craft = `import { defineRule } from '../../src/engine/rule.js';

export default defineRule({
  id: '${id}',
  meta: {
    description: 'What holds where the rule is kept',
    severity: 'warning', since: '${version}',
    messages: { open: '"{id}" is left open' },
    help: 'Say what to do.',
  },
  create: ({ report }) => ({
    purpose: (purpose) => {
      if (purpose.openEnded) report({ messageId: 'open', at: purpose.path, on: 'key', data: { id: purpose.path.at(-1)! } });
    },
  }),
});
`;

const isCraft = kind === '--craft';
const bad = isCraft ? 'purposes:\n  general: { use: marketing, openEnded: true }' : 'policy: { read: whole }';
const good = isCraft ? 'purposes:\n  news: { use: marketing }' : 'rights: { access: stated }';

const page = `## Why

Say in two or three sentences what goes wrong for people where this is missing.

## Bad

\`\`\`yaml
policylint: 1
${bad}
\`\`\`

## Good

\`\`\`yaml
policylint: 1
${good}
\`\`\`

## When to turn it off

Say when it does not matter.
`;

const fixture = isCraft
  ? `# case: fires\npolicylint: 1\npurposes:\n  general: { use: marketing, openEnded: true } # expect warning open\n\n# case: stays quiet\npolicylint: 1\n${good}\n`
  : `# case: the policy is silent\n# preset: all\npolicylint: 1 # expect warning silent\n${bad}\n\n# case: stated\n# preset: all\npolicylint: 1\n${good}\n`;

if (!/^[a-z][a-z-]*\/[a-z][a-z-]*$/.test(id) || (kind !== undefined && !isCraft)) {
  process.stderr.write('usage: npm run new-rule -- topic/name [--craft]\n');
  process.exitCode = 2;
} else {
  const files = new Map([[`rules/${id}.ts`, isCraft ? craft : disclosure], [`rules/${id}.md`, page], [`test/fixtures/rules/${id}.yaml`, fixture]]);
  const taken: string[] = [];
  for (const file of files.keys()) if (await access(join(process.cwd(), file)).then(() => true, () => false)) taken.push(file);
  if (taken.length > 0) {
    process.stderr.write(`already there: ${taken.join(', ')}\n`);
    process.exitCode = 2;
  } else {
    for (const [file, text] of files) {
      await mkdir(dirname(join(process.cwd(), file)), { recursive: true });
      await writeFile(join(process.cwd(), file), text);
      process.stdout.write(`${file}\n`);
    }
    execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
  }
}
