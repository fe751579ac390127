import type { Reading } from '../evidence/reading.js';
import type { Prose, Span } from '../evidence/prose.js';
import { locatorsFor } from '../model/locators.js';
import type { Path } from '../model/path.js';
import type { Related } from './finding.js';

/** A passage of the policy's text that a report speaks of. */
export interface Passage {
  readonly span: Span;
  readonly note: string;
}

const MAX_PASSAGES = 3;
/** Of a longer one the beginning and the end are shown. */
const MAX_LENGTH = 1000;
const END = 300;

/** The passages that state what stands at a path of a declaration, as far as they are found. */
export function passagesAt(value: unknown, path: Path, reading: Reading | undefined): Related[] {
  if (reading?.state !== 'read') return [];
  const { prose } = reading;
  const searches = locatorsFor(value, path).slice(0, MAX_PASSAGES).map((locator) => prose.find(locator.text));
  return searches.flatMap((search) => (search.outcome === 'found' ? [relatedPassage({ span: search.span, note: 'the passage' }, prose)] : []));
}

export function relatedPassage({ span, note }: Passage, prose: Prose): Related {
  return { file: prose.file, range: prose.rangeOf(span), note, passage: passageText(span, prose) };
}

function passageText({ start, end }: Span, { plain }: Prose): string {
  const text = end - start <= MAX_LENGTH ? plain.slice(start, end) : `${plain.slice(start, start + MAX_LENGTH - END).replace(/\S*$/, '')}… ${plain.slice(end - END, end).replace(/^\S*\s/, '')}`;
  return text.replaceAll('\n', ' ');
}
