import { plainly } from './capture.js';
import type { Capture } from './capture.js';
import type { WorkspaceReport } from './lint-workspace.js';
import { shortName } from './short-name.js';

/** Why two captures are of one policy, each with a key that both share. */
type Reason = readonly [why: string, key: string];

/** Each capture but the first of a policy, with the first. */
export function findDuplicates(captures: readonly Capture[]): WorkspaceReport[] {
  const seen = new Map<string, Capture[]>();
  return captures.flatMap((capture): WorkspaceReport[] => {
    const found = reasons(capture).flatMap(([why, key]) => (seen.get(key) ?? []).filter((other) => meets(capture, other)).slice(0, 1).map((other) => ({ why, other })));
    for (const [, key] of reasons(capture)) seen.set(key, [...(seen.get(key) ?? []), capture]);
    const [first] = found;
    if (first === undefined) return [];
    return [{ messageId: 'same', data: { file: shortName(first.other.at.file), why: first.why }, at: capture.at, other: { ...first.other.at, note: 'captured here too' } }];
  });
}

/** The same text; or the same page, else title and controller, as of the same days and in the same language. */
function reasons({ sha256, url, title, controller, effective, updated, archived, language }: Capture): Reason[] {
  const version = JSON.stringify([effective, updated, archived, language].map((part) => part ?? ''));
  return [
    ...(sha256 === undefined ? [] : [['the same text', `text ${sha256.toLowerCase()}`] as const]),
    ...(url === undefined ? [] : [['the same address and dates', `page ${plainUrl(url)} ${version}`] as const]),
    ...(title === undefined || controller === undefined ? [] : [['the same title, controller and dates', `title ${JSON.stringify([plainly(title), plainly(controller)])} ${version}`] as const]),
  ];
}

/** Parts of a policy may be captured by themselves: for other people, other services, another market. */
function meets(left: Capture, right: Capture): boolean {
  const isApart = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
  const hasOtherPage = left.url !== undefined && right.url !== undefined && plainUrl(left.url) !== plainUrl(right.url);
  return !hasOtherPage && !isApart(left.audiences, right.audiences) && !isApart(left.services, right.services) && !isApart(left.markets, right.markets);
}

/** Without what makes no other page of it. */
export function plainUrl(url: string): string {
  const [, host = '', rest = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/is.exec(url.trim()) ?? [];
  return `${host.toLowerCase()}${rest.replace(/\/$/, '')}`;
}
