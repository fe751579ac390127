const MOST_WORDS = 6;

/**
 * The address of a passage within a page (https://wicg.github.io/scroll-to-text-fragment/): `url#:~:text=first,last`. A
 * short passage is named whole. A fragment that the address has is kept in front.
 */
export function textFragment(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return url;
  const parts = words.length <= 2 * MOST_WORDS ? [words] : [words.slice(0, MOST_WORDS), words.slice(-MOST_WORDS)];
  const directive = `:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
  return url.includes('#') ? `${url.replace(/:~:.*$/s, '')}${directive}` : `${url}#${directive}`;
}

/** A comma, a hyphen and an ampersand mean something in the directive. Half a character can't be written. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(/[-!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
