import type { Framework } from '../generated/framework.types.js';

export type { Framework } from '../generated/framework.types.js';

/** One entry of a framework, with the framework it comes from. */
export type Requirement = Framework['requires'][number] & { readonly framework: Framework };

/** A market lies within another: DE in EU in EEA, US-CA in US. */
export function contains(outer: string, inner: string): boolean {
  if (outer === inner || inner.startsWith(`${outer}-`)) return true;
  const country = inner.slice(0, 2);
  if (outer === 'EEA') return inner === 'EU' || EU.has(country) || EEA_ONLY.has(country);
  return outer === 'EU' && inner !== 'EEA' && EU.has(country) && inner !== 'EU';
}

export function meets(left: string, right: string): boolean {
  return contains(left, right) || contains(right, left);
}

/** The frameworks that `auto` takes for a declaration: by market, and by sector where a framework has one. */
export function isAutomatic(framework: Pick<Framework, 'auto' | 'markets' | 'sector'>, markets: readonly string[], sectors: readonly string[]): boolean {
  const { sector } = framework;
  return framework.auto && framework.markets.some((market) => markets.some((declared) => meets(market, declared))) && (sector === undefined || sectors.some((declared) => isSector(declared, sector)));
}

/** A dotted sector counts as its parent. */
export function isSector(declared: string, wanted: string): boolean {
  return declared === wanted || declared.startsWith(`${wanted}.`);
}

/** The entries that bind on a day (ISO date). A provision without a start date binds nobody. */
export function requirementsOn(framework: Framework, day: string): Requirement[] {
  return framework.requires.filter((entry) => binds(framework, entry, day)).map((entry) => ({ ...entry, framework }));
}

export function binds(framework: Framework, { pending, since, until }: Framework['requires'][number], day: string): boolean {
  return day >= framework.inForce && pending === undefined && day >= (since ?? framework.inForce) && (until === undefined || day < until);
}

const EU: ReadonlySet<string> = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const EEA_ONLY: ReadonlySet<string> = new Set(['IS', 'LI', 'NO']);
