import type { ConfigFile } from '../config/load.js';
import { coverDocument } from '../engine/coverage.js';
import type { CoveredPolicy } from '../format/coverage/report.js';
import type { Source } from '../model/source.js';
import { settingsFor } from './lint-source.js';
import type { Session } from './session.js';
import { shortPath } from './short-path.js';

/** What each document of a file makes of each requirement, under the configuration that holds for it. */
export async function coverSource(source: Source, config: ConfigFile | undefined, session: Session): Promise<CoveredPolicy[]> {
  const settings = await settingsFor(source, config, session);
  return source.documents.map((document, index) => ({ file: source.file, name: nameOf(source, index, session.cwd), ...coverDocument(document, settings) }));
}

function nameOf({ file, documents }: Source, index: number, cwd: string): string {
  const name = shortPath(file, cwd);
  return documents.length === 1 ? name : `${name}#${index + 1}`;
}
