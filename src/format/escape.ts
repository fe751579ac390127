/** Control characters, halves of characters, and those that turn the direction of text or hide in it, as a reader can see them and no terminal acts on them. */
// oxlint-disable-next-line no-control-regex
const ACTING = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/** Begins a command to a CI runner: `::error::` at the start of a line, `##[error]` and `##vso[…]` anywhere in it. */
const COMMAND = /^(\s*):(?=:)|(#)#(?=\w*\[)/g;

/** One line without anything that acts: runs of white space are one space. */
export function plainLine(text: string): string {
  return plainText(text.replaceAll(/\s+/gu, ' ').trim());
}

/** The same where spaces count: a path, a line of a file. */
export function plainText(text: string): string {
  return text.replaceAll(ACTING, shown).replaceAll(COMMAND, (_, start: string | undefined, hash: string | undefined) => `${start ?? hash}${shown(hash ?? ':')}`);
}

function shown(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
