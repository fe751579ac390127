export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** JSON that people read: what fits on a line stays on one. */
export function formatJson(value: unknown, indent = '', width = 140): string {
  const flat = JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= width) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object')) return `[\n${fill(value, inner, width)}\n${indent}]`;
  const lines = Array.isArray(value)
    ? value.map((entry) => inner + formatJson(entry, inner, width))
    : Object.entries(value).map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${formatJson(entry, inner, width)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function fill(values: readonly unknown[], indent: string, width: number): string {
  const lines = [indent];
  for (const [index, value] of values.entries()) {
    const word = JSON.stringify(value) + (index < values.length - 1 ? ',' : '');
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > width && line !== indent) lines.push(indent + word);
    else lines[lines.length - 1] = line === indent ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}
