import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { rules as builtIn } from '../rules/index.js';
import { main } from '../src/cli/main.js';
import { presets } from '../src/config/presets.js';
import { checkGlob } from '../src/config/globs.js';
import type { AnyRule } from '../src/engine/rule.js';
import { makeFolder, removeFolders, run } from './support/command.js';
import type { Setting } from './support/command.js';
import { AS_OF } from './support/lint.js';

afterAll(removeFolders);

const root = join(import.meta.dirname, '..');
const EMPTY = 'policylint: 1\n';
const isRoot = process.getuid?.() === 0;
/** Only what a configuration itself is reported for. */
const quiet = builtIn.filter(({ id }) => id.startsWith('document/') || id.startsWith('config/'));

interface Message { readonly ruleId: string; readonly messageId: string; readonly message: string; readonly line: number; readonly column: number; readonly level: string; readonly fingerprint: string }

/** The findings in configuration files: `.policylintrc.yaml:2:3 The message`. */
async function unused(folder: string, argv: readonly string[] = [], setting: Setting = {}): Promise<string[]> {
  const { out } = await run(folder, ['-f', 'json', ...argv], { rules: quiet, ...setting });
  const results = JSON.parse(out) as { filePath: string; messages: Message[] }[];
  return results.flatMap(({ filePath, messages }) => messages.filter(({ ruleId }) => ruleId === 'config/unused').map(({ line, column, message }) => `${filePath.replace('~/', '')}:${line}:${column} ${message}`));
}

/** Runs the built command. */
function start(folder: string, ...argv: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/policylint.js'), ...argv], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  return { code: status, out: stdout.replaceAll(folder, '~'), err: stderr.replaceAll(folder, '~') };
}

const shop = (config: string, files: Readonly<Record<string, string>> = {}): string => makeFolder({ '.policylintrc.yaml': config, 'policies/a.yaml': EMPTY, 'policies/archive/b.yaml': EMPTY, ...files });

describe('config/unused', () => {
  test('what a person sees: place, message, rule, in the configuration file', async () => {
    const folder = shop('files: ["policies/**/*.yaml"]\noverrides:\n  - files: ["polices/archive/**"]\n    asOf: policy\n');
    expect(await run(folder, [], { rules: quiet })).toEqual({
      code: 0,
      out: `
~/.policylintrc.yaml
  3:5  warning  The override for "polices/archive/**" applies to no file that is linted  config/unused

✖ 1 problem (0 errors, 1 warning, 0 info)
`,
      err: 'no law applied · as of 2026-11-22\n',
    });
    expect((await run(folder, ['--max-warnings', '0'], { rules: quiet })).code).toBe(1);
    expect((await run(folder, ['--fail-on', 'warning'], { rules: quiet })).code).toBe(1);
  });

  const WHOLE = 'files: ["policies/**/*.yaml"]\n';
  test.each<[string, string, string[]]>([
    ['an override that applies', `${WHOLE}overrides: [{ files: ["policies/ARCHIVE/*"], asOf: policy }]`, []],
    ['an override in a JSON-like flow, its key', `${WHOLE}overrides: [{ files: [nowhere/**], asOf: policy }]`, ['2:15 The override for "nowhere/**" applies to no file that is linted']],
    ['one glob of two', `${WHOLE}overrides: [{ files: ["policies/*", "nowhere/**"], asOf: policy }]`, ['2:37 "nowhere/**" matches no file that is linted']],
    ['an exception that takes nothing away', `${WHOLE}overrides: [{ files: ["policies/*", "!policies/z*"], asOf: policy }]`, ['2:37 "!policies/z*" takes no file away']],
    ['an exception that takes everything away', `${WHOLE}overrides: [{ files: ["policies/*", "!policies/a*"], asOf: policy }]`, ['2:15 The override for "policies/*", "!policies/a*" applies to no file that is linted']],
    ['an override that sets nothing', `${WHOLE}overrides: [{ files: ["policies/*"] }, { files: ["policies/*"], rules: {} }]`, ['2:15 The override for "policies/*" sets nothing', '2:42 The override for "policies/*" sets nothing']],
    ['an override that takes all laws away', `${WHOLE}overrides: [{ files: ["policies/*"], frameworks: [] }]`, []],
    ['an override for a file that is ignored', `${WHOLE}ignore: [archive]\noverrides: [{ files: ["policies/archive/*"], asOf: policy }]`, ['3:15 The override for "policies/archive/*" applies to no file that is linted']],
    ['an override for what is no declaration', `${WHOLE}overrides: [{ files: ["policies/other.yaml"], asOf: policy }]`, ['2:15 The override for "policies/other.yaml" applies to no file that is linted']],
    ['lines of ignore', `${WHOLE}ignore: [archive/, "*.tmp", /policies/other.*, nowhere/]`, ['2:20 "*.tmp" in "ignore" matches no file', '2:48 "nowhere/" in "ignore" matches no file']],
    ['ignore keeps out what `files` does not name either', `${WHOLE}ignore: ["*.txt", docs/, node_modules/]`, []],
    ['a line that brings back', `${WHOLE}ignore: ["policies/*.yaml", "!policies/a.yaml"]`, []],
    ['gitignore brings nothing back below a folder that is ignored', `${WHOLE}ignore: [policies/archive/, "!policies/archive/b.yaml"]`, ['2:29 "!policies/archive/b.yaml" in "ignore" brings no file back']],
    ['a glob in `files`', 'files: ["policies/**/*.yaml", "more/*.yaml", "!**/draft*"]', ['1:31 "more/*.yaml" in "files" matches no file', '1:46 "!**/draft*" takes no file away']],
    ['levels that are fixed', `${WHOLE}rules: { document/schema: off }\noverrides: [{ files: ["policies/*"], rules: { document/*: info } }]`, ['2:10 The level of "document/schema" is fixed: setting it changes nothing', '3:47 The level of "document/*" is fixed: setting it changes nothing']],
    ['a topic whose only rule has an entry', `${WHOLE}rules: { config/*: error, config/unused: info }`, ['2:10 "config/*" changes nothing: each of its rules has an entry of its own']],
    ['a topic whose rule has options alone', `${WHOLE}rules: { config/*: error, config/unused: {} }`, []],
    ['the same entry twice', `${WHOLE}ignore: [nowhere/, nowhere/]`, ['2:10 "nowhere/" in "ignore" matches no file', '2:20 "nowhere/" in "ignore" matches no file']],
  ])('%s', async (_, config, expected) => {
    const folder = shop(`${config}\n`, { 'docs/x.md': '', 'policies/other.yaml': 'kind: Other\n', 'note.txt': '' });
    expect(await unused(folder)).toEqual(expected.map((line) => `.policylintrc.yaml:${line}`));
  });

  test('fingerprints hold no position, and tell the same entries apart', async () => {
    const prints = async (config: string): Promise<string[]> => (JSON.parse((await run(shop(config), ['-f', 'json'], { rules: quiet })).out) as { messages: Message[] }[]).flatMap(({ messages }) => messages.map(({ fingerprint }) => fingerprint));
    expect(await prints(`${WHOLE}ignore: [nowhere/, policies/a.yaml, nowhere/]\n`)).toEqual(['config/unused@ignore[nowhere/]#ignore', 'config/unused@ignore[nowhere/]~2#ignore']);
    expect(await prints(`# moved\n${WHOLE}ignore: [policies/a.yaml, nowhere/]\noverrides: [{ files: [x, y], asOf: policy }]\n`)).toEqual(['config/unused@ignore[nowhere/]#ignore', 'config/unused@overrides[x y]#override']);
  });

  test('on whole runs only', async () => {
    const folder = shop(`${WHOLE}ignore: [nowhere/]\n`, { 'elsewhere/c.yaml': EMPTY, 'list.txt': 'policies/a.yaml\npolicies/archive/b.yaml\n', 'part.txt': 'policies/a.yaml\n' });
    const found = ['.policylintrc.yaml:2:10 "nowhere/" in "ignore" matches no file'];
    for (const argv of [[], ['policies'], ['.'], ['policies/**/*.yaml'], ['policies/a.yaml', 'policies/archive'], ['--declarations-only', 'policies/a.yaml', 'policies/archive/b.yaml'], ['--files-from', 'list.txt'], ['-c', '.policylintrc.yaml']]) expect([argv, await unused(folder, argv)]).toEqual([argv, found]);
    for (const argv of [['policies/a.yaml'], ['policies/*.yaml'], ['policies/archive'], ['elsewhere'], ['--files-from', 'part.txt'], ['.', 'typo.yaml'], ['--no-config', '.']]) expect([argv, await unused(folder, argv)]).toEqual([argv, []]);
    expect(await unused(folder, ['--stdin', '--stdin-filename', 'policies/a.yaml'], { stdin: EMPTY })).toEqual([]);
    expect(await unused(folder, ['..'], { cwd: 'policies' })).toEqual(found);
  });

  test('without `files` a run is whole where it takes the folder', async () => {
    const folder = shop('ignore: [nowhere/]\n');
    expect(await unused(folder, ['.'])).toHaveLength(1);
    for (const argv of [['policies'], ['policies/a.yaml']]) expect(await unused(folder, argv)).toEqual([]);
  });

  test('each configuration is asked for its own files; what it extends is not', async () => {
    const folder = shop(`extends: ./team.yaml\n${WHOLE}overrides: [{ files: ["policies/archive/*"], asOf: policy }]\n`, {
      'team.yaml': 'ignore: [nowhere/]\noverrides: [{ files: [x], asOf: policy }]\n',
      'policies/archive/.policylintrc.json': '{\n  "ignore": ["old/"],\n  "overrides": [{ "files": ["b.yaml"], "asOf": "policy" }]\n}\n',
    });
    expect(await unused(folder)).toEqual([
      '.policylintrc.yaml:3:15 The override for "policies/archive/*" applies to no file that is linted',
      'policies/archive/.policylintrc.json:2:14 "old/" in "ignore" matches no file',
    ]);
  });

  test('its level', async () => {
    const folder = (entry: string): string => shop(`${WHOLE}ignore: [nowhere/]\nrules: { ${entry} }\n`);
    expect(await unused(folder('config/unused: off'))).toEqual([]);
    expect(await unused(folder(''), ['--rule', 'config/*: off'])).toEqual([]);
    expect(await unused(folder(''), ['--preset', 'minimal'])).toEqual([]);
    expect((await run(folder('config/unused: error'), [], { rules: quiet })).code).toBe(1);
    expect((await run(folder('config/unused: info'), [], { rules: quiet })).out).toContain('1 problem (0 errors, 0 warnings, 1 info)');
    expect((await run(folder(''), [], { rules: quiet.filter(({ kind }) => kind !== 'run') })).out).toBe('');
  });

  test('it is a rule like others: listed, explained, with the examples of its page run', async () => {
    expect((await run(shop(''), ['rules'])).out).toMatch(/^config\/unused +warning +policylint:recommended$/m);
    const page = readFileSync(join(root, 'rules/config/unused.md'), 'utf8');
    const example = (section: string): string => new RegExp(`^## ${section}\\n[\\s\\S]*?\`\`\`yaml\\n([\\s\\S]*?)\`\`\``, 'm').exec(page)![1]!;
    expect(await unused(shop(example('Bad')), [], { rules: builtIn })).toHaveLength(1);
    expect(await unused(shop(example('Good')), [], { rules: builtIn })).toEqual([]);
    expect((await run(shop(''), ['explain', 'config/unused'])).out).toContain('  No law: this rule looks at how policylint is set up.\n');
  });

  test('names that act on a terminal are shown', async () => {
    const { out } = await run(shop(`${WHOLE}ignore: ["\\e[31m::error::\\u202E"]\n`), [], { rules: quiet });
    expect(out).toContain(String.raw`"\u{1b}[31m::error::\u{202e}" in "ignore" matches no file`);
  });
});

describe('what cannot be meant is refused, with its place', () => {
  const refused = async (config: string, files: Readonly<Record<string, string>> = {}, argv: readonly string[] = ['policies/a.yaml']): Promise<string> => {
    const { code, out, err } = await run(shop(config, files), argv, {});
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\n {2,}\d+ \| .*\n +\| +\^+\n$/);
    return err.split('\n')[0]!.replace('policylint: ~/', '');
  };

  test.each<[string, string]>([
    ['overrides: [{ files: [none/**], rules: { retention/definite: { alow: [x] } } }]', '1:64: retention/definite: Unknown key "alow": did you mean "allow"?'],
    ['overrides: [{ files: [none/**], rules: { retention/definite: { allow: x } } }]', '1:71: retention/definite: allow: expected a list, found "x"'],
    ['overrides: [{ files: [none/**], rules: { rights/access: { loud: true } } }]', '1:59: rights/access takes no options, found "loud"'],
    ['overrides: [{ files: [none/**], frameworks: [gdprr] }]', '1:46: Unknown framework "gdprr": did you mean "gdpr"?'],
    ['overrides: [{ files: [none/**], asOf: 2026-02-31 }]', '1:39: "2026-02-31" is no day: expected today, policy or a date such as 2026-01-31'],
    ['overrides: [{ files: [none/**], rule: {} }]', '1:33: Unknown key "rule" in overrides[0]: did you mean "rules"?'],
    ['overrides: [{ files: [""], asOf: policy }]', '1:23: overrides[0].files[0]: expected text, found nothing'],
    ['overrides: [{ files: [], asOf: policy }]', '1:15: overrides[0].files is empty: leave it out, or write not-stated'],
    ['rules: { children/*: errro }', '1:22: rules.children/*: expected one of off, info, warning, error, found "errro": did you mean "error"?'],
    ['rules: { childen/*: error }', '1:10: Unknown rule "childen/*": did you mean "children/*"?'],
    ['rules: { "*": off }', '1:10: Unknown rule "*"'],
    ['rules: { retention/period: 2 }', '1:28: rules.retention/period: expected one of off, info, warning, error, found 2'],
    ['rules: { retention/period: { lvel: error } }', '1:30: retention/period takes no options, found "lvel"'],
    ['rules: { retention/period: [error] }', '1:28: rules.retention/period: expected one of off, info, warning, error, found a list'],
    ['extends: recommended', '1:10: No package "recommended" is installed here: did you mean "policylint:recommended"?'],
    ['extends: policylint:recomended', '1:10: Unknown preset "policylint:recomended" at extends: did you mean "policylint:recommended"?'],
    ['extends: team.yaml', '1:10: No package "team.yaml" is installed here: did you mean "./team.yaml"?'],
    ['extends: /etc/passwd', '1:10: "/etc/passwd" is no YAML or JSON file'],
    ['extends: [.]', '1:11: "." is no YAML or JSON file'],
    ['frameworks: [/etc/passwd]', '1:14: "/etc/passwd" is no YAML or JSON file'],
    ['extends: ""', '1:10: extends: expected text, found nothing'],
    ['frameworks: [auto, gdp]', '1:20: Unknown framework "gdp": did you mean "gdpr"?'],
    ['ignores: [x]', '1:1: Unknown key "ignores": did you mean "ignore"?'],
    ['files: [""]', '1:9: files[0]: expected text, found nothing'],
    ['files: ["*(+(a))"]', '1:9: The glob "*(+(a))" repeats within what it repeats'],
    ['files: ["*a*a*a*"]', '1:9: The glob "*a*a*a*" has more than 3 stars in one name'],
    ['overrides: [{ files: ["**/**/**/**/**"], asOf: policy }]', '1:23: The glob "**/**/**/**/**" has "**" more than 4 times'],
    [`overrides: [{ files: [${'x'.repeat(501)}], asOf: policy }]`, `1:23: The glob "${'x'.repeat(59)}…" has more than 500 characters`],
    ['ignore: ["**/a/**/a/**/a/**/a/**/x"]', '1:10: The pattern "**/a/**/a/**/a/**/a/**/x" has "**" more than 4 times'],
    ['ignore: ["*a*a*a*"]', '1:10: The pattern "*a*a*a*" has more than 3 stars in one name'],
    [`ignore: [${'x'.repeat(501)}]`, `1:10: The pattern "${'x'.repeat(59)}…" has more than 500 characters`],
    ['rules: { "__proto__": off }', '1:10: Unknown rule "__proto__"'],
    [`files: ["${'{a,b}'.repeat(9)}"]`, '1:9: The glob "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}" has more than 8 braces'],
  ])('%s', async (config, message) => {
    expect(await refused(`${config}\n`, { 'team.yaml': '' })).toBe(`.policylintrc.yaml:${message}`);
  });

  test('in JSON, and anywhere in a chain', async () => {
    const folder = makeFolder({ '.policylintrc.json': '{\n\t"rules": {\n\t\t"children/*": "of"\n\t}\n}\n', 'a.yaml': EMPTY });
    expect((await run(folder, ['a.yaml'])).err).toBe('policylint: ~/.policylintrc.json:3:17: rules.children/*: expected one of off, info, warning, error, found "of": did you mean "off"?\n  3 |   "children/*": "of"\n    |                 ^^^^\n');
    expect((await run(makeFolder({ '.policylintrc.json': '{ "rules": {}, }', 'a.yaml': EMPTY }), ['a.yaml', '--preset', 'minimal'])).code).toBe(0);
    const chain = { 'b.yaml': 'extends: [./c.json]\n', 'c.json': '{ "overrides": [{ "files": ["x"], "rules": { "rights/acess": "off" } }] }' };
    expect(await refused('extends: ./b.yaml\n', chain)).toBe('c.json:1:46: Unknown rule "rights/acess": did you mean "rights/access"?');
    const from = { 'node_modules/@acme/lint/package.json': '{ "name": "@acme/lint", "exports": { ".": "./index.yaml" } }', 'node_modules/@acme/lint/index.yaml': 'rules: { rights/access: [] }\n' };
    expect(await refused('extends: "@acme/lint"\n', from)).toBe('node_modules/@acme/lint/index.yaml:1:25: rules.rights/access: expected one of off, info, warning, error, found a list');
    // Jest resolves packages itself: the built command is asked.
    expect(start(shop('extends: "@acme/lint/other"\n', from), 'policies/a.yaml').err).toMatch(/^policylint: ~\/\.policylintrc\.yaml:1:10: The package "@acme\/lint\/other" exports no file under that name\n/);
  }, 60_000);

  test('files that each extend two others', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`c${index}.yaml`, `extends: [./c${index + 1}.yaml, ./c${index + 1}.yaml]\n`]));
    expect(await refused('extends: ./c0.yaml\n', { ...files, 'c20.yaml': '' })).toMatch(/^c\d+\.yaml:1:\d+: More than 100 files extend each other$/);
  });

  test('globs on the command line too; globs that people write are taken', async () => {
    expect(await run(shop(''), ['*a*b*c*d*.yaml'])).toEqual({ code: 2, out: '', err: 'policylint: The glob "*a*b*c*d*.yaml" has more than 3 stars in one name\n' });
    for (const glob of ['**/*', 'a', './a/b-*.{yaml,yml}', '!(draft)*.yaml', '!(a*)*.yaml', '**/{eu,us,cn}/**/*-policy.*', '[0-9]*', '+(a|b).yaml', 'pol(draft)/**']) expect([glob, checkGlob(glob)]).toEqual([glob, undefined]);
    for (const glob of ['{(a+)+,b}', '(a+)*', '+(a+)x', '*(a|b*)', '@(a|(b))', '!', ' ', 'a\u0000']) expect([glob, checkGlob(glob)]).not.toEqual([glob, undefined]);
  });
});

describe('where settings come from', () => {
  test('--print-config: the files, the ignores and the overrides, each with its line', async () => {
    const folder = shop('extends: ./team.yaml\nignore:\n  - drafts/\noverrides:\n  - { files: ["policies/a*"], rules: { rights/access: info } }\n  - { files: ["x/**", "y/**"], asOf: policy }\n', { 'team.yaml': 'files: ["policies/**"]\nignore: ["*.tmp"]\n' });
    const { out } = await run(folder, ['--print-config', 'policies/a.yaml'], { rules: builtIn.filter(({ id }) => id === 'rights/access') });
    expect(out.replaceAll(/ +#/g, ' #')).toBe(`# ~/policies/a.yaml
extends: ["policylint:recommended"] # default
files:
  - "policies/**" # ~/team.yaml:1
ignore:
  - "*.tmp" # ~/team.yaml:2
  - "drafts/" # ~/.policylintrc.yaml:3
overrides:
  - ["policies/a*"] # ~/.policylintrc.yaml:5, overrides[0]: for this file
  - ["x/**","y/**"] # ~/.policylintrc.yaml:6, overrides[1]: not for this file
frameworks: ["auto"] # default
asOf: today # default
sources: [] # default
rules:
  rights/access: info # ~/.policylintrc.yaml:5, overrides[0]
suppressions:
  inline: allow # default
  reason: required # default
  deny: [] # default
`.replace('# ~/policies', ' # ~/policies').trimStart());
    expect(parse(out)).toMatchObject({ files: ['policies/**'], ignore: ['*.tmp', 'drafts/'], rules: { 'rights/access': 'info' } });
  });

  test('rules: which override changes which rule, and what else it sets', async () => {
    const folder = shop('rules: { rights/*: info }\noverrides:\n  - { files: [archive/**], rules: { rights/access: off, retention/definite: { allow: [soon] } } }\n  - { files: [x], asOf: policy, rules: { rights/access: error } }\n');
    const rules = builtIn.filter(({ id }) => ['rights/access', 'rights/erasure', 'retention/definite'].includes(id));
    const { out, err } = await run(folder, ['rules'], { rules });
    expect(err).toBe('');
    expect(out).toContain('rights/access       info     .policylintrc.yaml:1\n                    off      .policylintrc.yaml:3, overrides[0]: archive/**\n                    error    .policylintrc.yaml:4, overrides[1]: x\nrights/erasure      info     .policylintrc.yaml:1\n');
    expect(out).toContain('\n.policylintrc.yaml:4, overrides[1] also sets asOf for x\n');
    const json = JSON.parse((await run(folder, ['rules', '--json'], { rules })).out) as { overrides: object[]; rules: { id: string; level: string; overrides: object[] }[] };
    expect(json.overrides).toEqual([{ from: '.policylintrc.yaml:3, overrides[0]', files: ['archive/**'], sets: ['rules'] }, { from: '.policylintrc.yaml:4, overrides[1]', files: ['x'], sets: ['asOf', 'rules'] }]);
    expect(json.rules.find(({ id }) => id === 'rights/access')).toMatchObject({ level: 'info', overrides: [{ level: 'off', files: ['archive/**'] }, { level: 'error', files: ['x'] }] });
  });

  test('presets', () => {
    const level = (preset: keyof typeof presets, rule: Pick<AnyRule, 'id' | 'kind'> & { readonly severity: string; readonly isOptIn?: boolean }): string => presets[preset]({ ...rule, meta: { severity: rule.severity, isOptIn: rule.isOptIn } } as unknown as AnyRule);
    const of = (rule: Parameters<typeof level>[1]): string[] => (['minimal', 'recommended', 'strict', 'all'] as const).map((preset) => level(preset, rule));
    expect(of({ id: 'document/schema', kind: 'craft', severity: 'error' })).toEqual(['error', 'error', 'error', 'error']);
    expect(of({ id: 'suppression/unused', kind: 'run', severity: 'warning' })).toEqual(['warning', 'warning', 'warning', 'warning']);
    expect(of({ id: 'config/unused', kind: 'run', severity: 'warning' })).toEqual(['off', 'warning', 'warning', 'warning']);
    expect(of({ id: 'data/closed-list', kind: 'craft', severity: 'info' })).toEqual(['off', 'info', 'warning', 'info']);
    expect(of({ id: 'evidence/present', kind: 'craft', severity: 'info', isOptIn: true })).toEqual(['off', 'off', 'warning', 'info']);
    expect(of({ id: 'rights/access', kind: 'disclosure', severity: 'warning' })).toEqual(['off', 'off', 'off', 'warning']);
    expect(of({ id: 'retention/period', kind: 'disclosure', severity: 'warning' })).toEqual(['off', 'error', 'error', 'error']);
    expect(of({ id: 'tracking/do-not-track', kind: 'disclosure', severity: 'warning' })).toEqual(['off', 'warning', 'warning', 'warning']);
  });
});

describe('the schema of a configuration', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as { $defs: { rules: { properties: Record<string, { description?: string; anyOf?: { properties?: Record<string, { description?: string; default?: unknown }> }[] }> } } };
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const { properties } = schema.$defs.rules;

  test('an editor completes every rule and topic, each explained', () => {
    const ids = builtIn.map(({ id }) => id).filter((id) => !id.startsWith('document/'));
    expect(Object.keys(properties).sort()).toEqual([...new Set(ids.flatMap((id) => [id, `${id.split('/')[0]!}/*`]))].sort());
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('and each option, with what it does and its default', () => {
    for (const { id, meta } of builtIn.filter((rule) => rule.meta.options !== undefined)) {
      const options = properties[id]!.anyOf![1]!.properties!;
      expect(Object.keys(options)).toEqual(['level', ...Object.keys(meta.options!.defaults as object)]);
      for (const [name, option] of Object.entries(options).slice(1)) expect([id, option.description, option.default]).toEqual([id, expect.stringMatching(/^[A-Z].*\.$/), (meta.options!.defaults as Record<string, unknown>)[name]]);
    }
  });

  test.each<[boolean, string]>([
    [true, 'rules: { retention/definite: { level: error, allow: [x] }, children/*: off, rights/access: { level: info } }'],
    [true, 'rules: { acme/own-rule: { level: error, anything: 1 } }'],
    [true, 'overrides: [{ files: ["a/**"], rules: { wording/vague: off } }]'],
    [false, 'rules: { retention/definite: { alow: [x] } }'],
    [false, 'rules: { retention/definite: { allow: x } }'],
    [false, 'rules: { rights/access: { allow: [x] } }'],
    [false, 'rules: { rights/access: warn }'],
    [false, 'overrides: [{ files: ["a/**"], rules: { rights/access: on } }]'],
  ])('%s: %s', (isValid, text) => {
    expect(validate(parse(text))).toBe(isValid);
  });

  test('policylint schema prints it, and the others', async () => {
    const folder = makeFolder({});
    for (const name of ['policy', 'config', 'framework']) expect(await run(folder, ['schema', name])).toEqual({ code: 0, out: readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'), err: '' });
    expect(start(folder, 'schema', 'config').out).toBe(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'));
    for (const [argv, message] of [[['confg'], 'Unknown schema "confg": did you mean "config"?'], [['../package'], 'Unknown schema "../package"; known: policy, config, framework'], [[], 'schema takes one of policy, config, framework'], [['policy', 'config'], 'schema takes one of policy, config, framework']] as const) expect(await run(folder, ['schema', ...argv])).toEqual({ code: 2, out: '', err: `policylint: ${message}\n` });
  }, 60_000);
});

describe('init', () => {
  const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
  const next = (paths = ''): string => `\nNext: policylint ${paths}lists what policies/privacy.yaml leaves open; policylint explain RULE says why.\n`;

  /** Answers each question as it is asked; the end of the input where there is no answer left. */
  async function answer(folder: string, answers: readonly string[], argv: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
    const written = { out: '', err: '' };
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const output = (name: 'out' | 'err'): Writable & { isTTY: boolean } => Object.assign(new Writable({
      write: (chunk: Buffer, _, done) => {
        written[name] += chunk.toString();
        done();
      },
    }), { isTTY: true });
    for (const line of answers) stdin.write(`${line}\n`);
    stdin.end();
    const code = await main(['init', ...argv], { stdin, stdout: output('out'), stderr: output('err'), env: {}, cwd: folder, now: new Date(`${AS_OF}T12:00:00Z`) });
    return { code, out: written.out, err: written.err };
  }

  test('asks nothing without a terminal, writes two files, and they lint at once', async () => {
    const folder = makeFolder({});
    expect(await run(folder, ['init'])).toEqual({ code: 0, out: `policies/privacy.yaml written\n.policylintrc.yaml written\n${next()}`, err: '' });
    expect(await run(folder, [])).toEqual({
      code: 1,
      out: `
~/policies/privacy.yaml
  4:1  warning  Not declared: that it tells the people affected by a breach  breach/notify-subjects
  4:1  error    Not declared: how long personal data is kept                 retention/period
  4:1  warning  No law was applied, since no market is declared              scope/markets
  4:1  warning  Not declared: how it answers Do Not Track signals            tracking/do-not-track

✖ 4 problems (1 error, 3 warnings, 0 info)
`,
      err: 'no law applied · as of 2026-11-22\n',
    });
  });

  test('asks on a terminal: company, markets, folder', async () => {
    const folder = makeFolder({});
    const { code, out, err } = await answer(folder, ['Tea "&" Söhne: GmbH #1', 'eu, us-ca eu', './legal/texts/']);
    expect([code, out]).toEqual([0, 'legal/texts/privacy.yaml written\n.policylintrc.yaml written\n\nNext: policylint lists what legal/texts/privacy.yaml leaves open; policylint explain RULE says why.\n']);
    expect(err).toContain('Company, as the policy names it: ');
    expect(err).toContain('Folder for the declarations (policies): ');
    expect(parse(read(folder, 'legal/texts/privacy.yaml'))).toEqual({ policylint: 1, policy: { title: 'Tea "&" Söhne: GmbH #1 privacy policy' }, scope: { markets: ['EU', 'US-CA'] }, controller: { name: 'Tea "&" Söhne: GmbH #1' } });
    expect(parse(read(folder, '.policylintrc.yaml'))).toEqual({ extends: ['policylint:recommended'], files: ['legal/texts/**/*.{yaml,yml}'], frameworks: ['auto'] });
    const linted = await run(folder, ['-f', 'unix']);
    expect([linted.code, linted.out.includes('document/'), linted.err]).toEqual([1, false, 'CalOPPA (US-CA), CCPA (US-CA), COPPA (US), ePrivacy (EU, EEA), GDPR (EU, EEA) · as of 2026-11-22\n']);
  });

  test('asks again where an answer will not do, and gives up', async () => {
    const folder = makeFolder({});
    const { code, err } = await answer(folder, ['', 'Europe', 'EU', '../up', '.hidden', 'ok']);
    expect(code).toBe(0);
    expect(err).toContain('scope.markets[0]: expected EU, EEA, or an ISO 3166 code such as DE or US-CA, found "EUROPE"\n');
    expect(err).toContain('The folder lies in this one, such as policies\n');
    expect(existsSync(join(folder, 'ok/privacy.yaml'))).toBe(true);
    const other = makeFolder({});
    expect(await answer(other, ['', '?', '?', '?'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('policylint: Nothing was written: no answer would do\n') });
    expect(await answer(other, ['Acme'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('policylint: Nothing was written: the questions were not answered\n') });
    expect(existsSync(join(other, '.policylintrc.yaml'))).toBe(false);
    for (const bad of ['/etc', '~/x', 'C:\\x', 'a/../../b', 'a/.b', 'node_modules/x', 'a*', 'x{y}', 'a\u202Eb']) expect([bad, (await answer(other, ['', '', bad, bad, bad])).code]).toEqual([bad, 2]);
  });

  test('--yes asks nothing on a terminal', async () => {
    expect(await answer(makeFolder({}), [], ['--yes'])).toEqual({ code: 0, out: `policies/privacy.yaml written\n.policylintrc.yaml written\n${next()}`, err: '' });
  });

  test('overwrites nothing, follows no link', async () => {
    const folder = makeFolder({ '.policylintrc.json': '{}', 'policies/privacy.yaml': 'mine: 1\n' });
    expect(await run(folder, ['init'])).toEqual({ code: 0, out: `policies/privacy.yaml is there already: left as it is\n.policylintrc.json is there already: left as it is\n${next('policies/ ')}`, err: '' });
    expect(read(folder, 'policies/privacy.yaml')).toBe('mine: 1\n');
    expect(existsSync(join(folder, '.policylintrc.yaml'))).toBe(false);
    const linked = makeFolder({ 'policies/.keep': '' });
    symlinkSync('../target.yaml', join(linked, 'policies/privacy.yaml'));
    expect((await run(linked, ['init'])).out).toContain('policies/privacy.yaml is there already');
    expect(existsSync(join(linked, 'target.yaml'))).toBe(false);
    const blocked = makeFolder({ policies: 'a file' });
    expect(await run(blocked, ['init'])).toEqual({ code: 2, out: '', err: 'policylint: policies: cannot be made (EEXIST)\n' });
  });

  (isRoot ? test.skip : test)('a folder that cannot be written to', async () => {
    const folder = makeFolder({});
    chmodSync(folder, 0o500);
    expect(await run(folder, ['init'])).toEqual({ code: 2, out: '', err: 'policylint: policies: cannot be made (EACCES)\n' });
    chmodSync(folder, 0o700);
  });

  test('every line that is commented out can be filled in', async () => {
    const folder = makeFolder({ 'node_modules/policylint/schemas/policy.schema.json': '{}' });
    await run(folder, ['init']);
    expect(read(folder, 'policies/privacy.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/node_modules\/policylint\/schemas\/policy\.schema\.json\n/);
    expect(read(folder, '.policylintrc.yaml')).toMatch(/^# yaml-language-server: \$schema=node_modules\/policylint\/schemas\/config\.schema\.json\n/);
    const uncomment = (text: string): string => text.replaceAll(/^( *)# /gm, '$1');
    const declaration = read(folder, 'policies/privacy.yaml');
    const full = uncomment(declaration.slice(declaration.indexOf('policylint: 1')));
    expect(Object.keys(parse(full) as object)).toEqual(['policylint', 'policy', 'scope', 'controller', 'purposes', 'data', 'sharing', 'rights', 'breach', 'signals']);
    expect((await run(makeFolder({ 'a.yaml': full }), ['a.yaml'], { rules: quiet })).out).toBe('');
    const config = uncomment(read(folder, '.policylintrc.yaml').split('\n').slice(1).join('\n'));
    expect((await run(makeFolder({ '.policylintrc.yaml': config, 'policies/a.yaml': EMPTY, 'policies/drafts/b.yaml': EMPTY }), ['-f', 'unix'])).out).not.toContain('config/');
  });
});

describe('what a run is told and tells', () => {
  const folder = makeFolder({ '.policylintrc.yaml': 'files: ["policies/*.yaml"]\n', 'policies/a.yaml': EMPTY, 'policies/b.yaml': EMPTY, 'deep/node_modules/x/c.yaml': EMPTY, 'list.txt': '\uFEFFpolicies/a.yaml\r\n\r\npolicies/b.yaml\n', 'empty.txt': '\n', 'latin.txt': Buffer.from('caf\u00E9', 'latin1') });
  const files = async (argv: readonly string[], setting: Setting = {}): Promise<string[]> => (JSON.parse((await run(folder, ['-f', 'json', ...argv], { rules: quiet, ...setting })).out) as { filePath: string }[]).map(({ filePath }) => filePath.slice(2));

  test('--files-from: a file, standard input, beside paths, for other commands too', async () => {
    expect(await files(['--files-from', 'list.txt'])).toEqual(['policies/a.yaml', 'policies/b.yaml']);
    expect(await files(['--files-from', '-'], { stdin: 'policies/b.yaml' })).toEqual(['policies/b.yaml']);
    expect(await files(['--files-from=-', 'policies/a.yaml'], { stdin: Buffer.from('policies/b.yaml\0'.slice(0, -1)) })).toEqual(['policies/a.yaml', 'policies/b.yaml']);
    expect(await files(['--files-from', '../list.txt', '../policies/a.yaml', '--allow-empty'], { cwd: 'deep' })).toEqual(['policies/a.yaml']);
    expect((await run(folder, ['coverage', '--files-from', 'list.txt', '--framework', 'gpc'])).out).toContain('  2 policies/b.yaml\n');
  });

  test.each<[string[], string, number, string]>([
    [['--files-from', 'empty.txt'], '', 3, '"empty.txt" names no file'],
    [['--files-from', '-'], '\n', 3, 'Standard input names no file'],
    [['--files-from', 'none.txt'], '', 2, '~/none.txt: cannot be read (ENOENT)'],
    [['--files-from', 'latin.txt'], '', 2, '~/latin.txt: cannot be read (not UTF-8 text)'],
    [['--files-from', '-'], 'a\u0000b', 2, 'A path holds a NUL character'],
    [['--files-from', '-'], 'gone.yaml\n', 3, 'No file matches "gone.yaml"'],
    [['--files-from', '-', '--stdin'], '', 2, '--stdin and --files-from exclude each other'],
    [['--files-from'], '', 2, '--files-from takes FILE'],
    [['--files-fro', 'x'], '', 2, 'Unknown option "--files-fro": did you mean "--files-from"?'],
    [['help'], '', 3, 'No file matches "help": did you mean "--help"?'],
    [['innit'], '', 3, 'No file matches "innit": did you mean "init"?'],
    [['schma', 'policy'], '', 3, 'No file matches "schma", "policy": did you mean "schema"?'],
    [['init', 'here'], '', 2, 'init takes no path, found "here"'],
    [['init', '--ye'], '', 2, 'Unknown option "--ye": did you mean "--yes"?'],
  ])('%j with %j', async (argv, stdin, code, message) => {
    expect(await run(folder, argv, { stdin })).toEqual({ code, out: '', err: `policylint: ${message}\n` });
  });

  test('an empty list is no bare run', async () => {
    expect(await run(folder, ['--files-from', 'empty.txt', '--allow-empty', '-f', 'json'], { rules: quiet })).toMatchObject({ code: 0, out: '[]\n' });
  });

  test('node_modules are not searched unless they are named', async () => {
    expect(await files(['.'])).toEqual(['policies/a.yaml', 'policies/b.yaml']);
    expect(await files(['**/*.yaml'])).toEqual(['policies/a.yaml', 'policies/b.yaml']);
    for (const path of ['deep/node_modules', 'deep/node_modules/**/*.yaml', 'deep/node_modules/x/c.yaml']) expect(await files([path])).toEqual(['deep/node_modules/x/c.yaml']);
    expect((await run(folder, ['deep'])).code).toBe(3);
  });

  /** A clock that goes on by some milliseconds whenever it is read. */
  async function timed(argv: readonly string[], step: number, { isTTY = false, env = {} }: Setting = {}): Promise<{ out: string; err: string; code: number }> {
    const written = { out: '', err: '' };
    let now = 0;
    const output = (name: 'out' | 'err'): Parameters<typeof main>[1]['stdout'] => ({
      isTTY,
      write: (text, done) => {
        written[name] += text;
        done?.();
      },
    });
    const code = await main(argv, { stdin: new PassThrough(), stdout: output('out'), stderr: output('err'), env, cwd: folder, now: new Date(`${AS_OF}T12:00:00Z`), clock: () => (now += step) });
    return { ...written, code };
  }

  test('--stats: findings by rule and law, time by rule, on standard error', async () => {
    const argv = ['policies', '--framework', 'gdpr,caloppa'];
    const { out, err, code } = await timed([...argv, '--stats'], 2);
    const plain = await timed(argv, 2);
    expect([out, code]).toEqual([plain.out, plain.code]);
    expect(err.startsWith(plain.err)).toBe(true);
    const stats = err.slice(plain.err.length);
    expect(stats).toMatch(/^\nrule +error +warning +info +ms\n/);
    expect(stats).toMatch(/^retention\/period +2 +0 +0 +\d+\.0$/m);
    expect(stats).toMatch(/^\nlaw +findings\nGDPR +\d+\nCalOPPA +\d+\n\n2 files, \d+ findings, \d+ ms, \d+ of them in rules\n$/m);
    expect(stats.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('progress: on a terminal, after a second, and nothing is left of it', async () => {
    const argv = ['policies', '--preset', 'minimal'];
    const { err } = await timed(argv, 600, { isTTY: true });
    expect(err).toContain('\r\u001B[K2 of 2 files\r\u001B[K');
    const plain = 'no law applied · as of 2026-11-22\n';
    expect(err.endsWith(plain)).toBe(true);
    expect((await timed(argv, 10, { isTTY: true })).err).toBe(plain);
    expect((await timed(argv, 600)).err).toBe(plain);
    expect((await timed(argv, 600, { isTTY: true, env: { TERM: 'dumb' } })).err).toBe(plain);
  });

  test('help fits a screen, and ends with examples and exit codes', async () => {
    const { out } = await run(folder, ['--help']);
    const lines = out.split('\n');
    expect(lines.length).toBeLessThanOrEqual(42);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(out).toMatch(/\nExamples:\n( {2}policylint .*\n)+\nExit codes: .*\n.*\n$/);
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const blocks = (language: string): string[] => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);
  const standard = 'id: acme\ntitle: Acme\nshort: ACME\ncitation: Acme\njurisdiction: Acme\nurl: https://example.com\nmarkets: []\nauto: false\ninForce: 2020-01-01\nversion: 2026-01-01\nrequires:\n  - { rule: rights/access, provision: "1", cite: "1", duty: disclosure, requirement: Say so., verified: statute-text }\ngaps: []\n';

  test('the configuration that it shows is one', async () => {
    const config = blocks('yaml').find((text) => text.includes('extends:'))!;
    const folder = makeFolder({
      '.policylintrc.yaml': config, 'team.yaml': 'rules: {}\n', 'acme-standard.yaml': standard, 'policies/a.yaml': EMPTY, 'policies/archive/b.yaml': EMPTY, 'policies/archive/2026/c.yaml': EMPTY, 'policies/drafts/d.yaml': EMPTY,
      'node_modules/@acme/policylint-config/package.json': '{ "name": "@acme/policylint-config", "main": "config.yaml" }', 'node_modules/@acme/policylint-config/config.yaml': 'asOf: 2026-01-01\n',
    });
    expect(await unused(folder, [], { rules: builtIn })).toEqual([]);
    expect((await run(folder, ['-f', 'unix'])).err).toMatch(/^1 file ignored by the configuration\n.*\nGDPR \(EU, EEA\), ACME · /);
  });

  test('what it shows of the command is what the command says', async () => {
    const [printed, refused] = blocks('console');
    const folder = shop('extends: [policylint:recommended]\nfiles: ["policies/**/*.yaml"]\nrules:\n  retention/definite: off\noverrides:\n  - files: ["policies/archive/**"]\n    asOf: policy\n');
    const { out } = await run(folder, ['--print-config', 'policies/archive/a.yaml']);
    const shown = (text: string): string[] => text.replaceAll(/ +#/g, ' #').split('\n').map((line) => line.trim());
    for (const line of shown(printed!.replaceAll('/home/you', '~')).filter((text) => text !== '' && text !== '…' && !text.startsWith('$'))) expect(shown(out)).toContain(line);
    const { err } = await run(shop('\nrules:\n  retention/perod: off\n'), ['policies/']);
    expect(`$ policylint policies/\n${err.replaceAll('~', '/home/you')}`).toBe(refused);
  });

  test('it names every key and every preset', () => {
    const { properties } = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as { properties: object };
    for (const key of Object.keys(properties)) expect(page).toMatch(new RegExp(`^\\| .*\`${key.replace('$', '\\$')}\``, 'm'));
    for (const preset of Object.keys(presets)) expect(page).toContain(`| \`${preset}\` |`);
  });
});
