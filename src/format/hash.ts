/** Sixteen hexadecimal digits that tell texts apart; two 32-bit lanes, each mixed with every UTF-16 unit. Nothing secret hangs on it. */
export function hash(text: string): string {
  let [left, right] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ unit, 0x85ebca6b) ^ (right >>> 15);
  }
  return hex(left ^ (right >>> 13)) + hex(right ^ (left >>> 16));
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/** Counts how often each text has been seen, from 1. */
export function counter(): (text: string) => number {
  const seen = new Map<string, number>();
  return (text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count;
  };
}
