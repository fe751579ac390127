import { shape } from '../generated/shape.js';
import type { Path } from './path.js';

type Shape = { readonly leaf: unknown } | { readonly block: Fields } | { readonly collection: Fields };
type Fields = { readonly [name: string]: Shape };

/** Whether a map at this place of a declaration holds nothing but items by their ids, whatever these are. */
export function isOfItems(path: Path): boolean {
  return ITEM_MAPS.has(path.filter((step) => typeof step === 'string').join('.'));
}

const ITEM_MAPS: ReadonlySet<string> = new Set(mapsIn(shape as unknown as Fields, ''));

function mapsIn(fields: Fields, before: string): string[] {
  return Object.entries(fields).flatMap(([name, part]) => {
    if ('collection' in part) return [before + name];
    return 'block' in part ? mapsIn(part.block, `${before}${name}.`) : [];
  });
}
