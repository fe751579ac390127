import type { ArtifactLocation, Location, PhysicalLocation, Region } from 'sarif';
import type { Related } from '../../engine/finding.js';
import type { Range } from '../../model/range.js';
import { plainLine } from '../escape.js';
import { sentence } from '../line.js';
import { fileUri, pathFrom } from '../place.js';
import type { FormatOptions } from '../report.js';

/** What paths of files in the repository are relative to. */
export const ROOT = '%SRCROOT%';

/** Where each linted file stands among the artifacts. */
export type Files = ReadonlyMap<string, number>;

export function artifactLocation(file: string, { root }: Pick<FormatOptions, 'root'>, index?: number): ArtifactLocation {
  const path = pathFrom(root, file);
  const place = path === undefined ? { uri: fileUri(file) } : { uri: fileUri(path), uriBaseId: ROOT };
  return index === undefined ? place : { ...place, index };
}

export function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

export function physicalLocation(file: string, range: Range, files: Files, options: FormatOptions): PhysicalLocation {
  return { artifactLocation: artifactLocation(file, options, files.get(file)), region: regionOf(range) };
}

/** Another place, with the passage where it stands in the policy's text. */
export function relatedLocation({ file, range, path, note, passage }: Related, id: number, files: Files, options: FormatOptions): Location {
  const place = physicalLocation(file, range, files, options);
  return {
    id, message: { text: messageText(note) },
    physicalLocation: passage === undefined ? place : { ...place, region: { ...place.region, snippet: { text: plainLine(passage) } } },
    ...(path !== undefined && { logicalLocations: [{ fullyQualifiedName: plainLine(path) }] }),
  };
}

/** Text that no viewer takes for a link of its own, `[text](target)`. */
export function messageText(text: string): string {
  return sentence(text).replaceAll('](', '] (');
}
