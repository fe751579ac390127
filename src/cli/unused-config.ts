import configUnused from '../../rules/config/unused.js';
import type { ConfigFile } from '../config/load.js';
import { resolveConfig } from '../config/resolve.js';
import { ruleSetFor } from '../config/rule-set.js';
import { unusedEntries } from '../config/unused.js';
import type { UnusedEntry } from '../config/unused.js';
import { runFinding } from '../engine/run-finding.js';
import type { Severity } from '../engine/severity.js';
import type { FileReport } from '../format/index.js';
import type { Args } from './args.js';
import { everyFileBelow } from './files.js';
import type { Selection } from './files.js';
import type { ConfigOf } from './find-config.js';
import type { Session } from './session.js';
import { isWholeRun } from './whole-run.js';

/** The entries without effect of each configuration that a whole run has used, one report a file. `linted` are absolute paths. */
export async function reportUnusedConfig(linted: ReadonlySet<string>, selection: Selection, configOf: ConfigOf, args: Args, { flags, rules: builtIn, cwd }: Session): Promise<FileReport[]> {
  const governed = new Map<ConfigFile, string[]>();
  for (const { file } of selection.files) {
    const config = await configOf(file);
    if (config !== undefined) governed.set(config, [...(governed.get(config) ?? []), file]);
  }
  const reports: FileReport[] = [];
  for (const [config, selected] of governed) {
    const { rules } = await ruleSetFor(config, flags, builtIn, cwd);
    const { level, floor } = resolveConfig(config, config.file, flags, rules, cwd).rules.get(configUnused.id) ?? {};
    const severity = (level ?? floor)?.value ?? 'off';
    if (severity === 'off' || !(await isWholeRun(config, args, selection, cwd))) continue;
    let below: Promise<string[]> | undefined;
    const unused = await unusedEntries(config, { selected, linted: selected.filter((file) => linted.has(file)), onDisk: () => (below ??= everyFileBelow(config.folder)), ruleIds: rules.map(({ id }) => id) });
    if (unused.length > 0) reports.push(reportOn(config, unused, severity));
  }
  return reports;
}

function reportOn(config: ConfigFile, unused: readonly UnusedEntry[], severity: Severity): FileReport {
  const counts = new Map<string, number>();
  const findings = unused.map(({ messageId, data, at, on, name }) => {
    const key = `${messageId} ${name}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return runFinding(configUnused, severity, { messageId, data, file: config.file, path: count === 1 ? name : `${name}~${count}`, range: config.locate(at, on) });
  });
  return { file: config.file, text: config.text, findings: findings.sort((left, right) => left.range.start.offset - right.range.start.offset), suppressed: [], facts: [] };
}
