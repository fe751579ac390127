import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../generated/report-page.js';
import { htmlText } from '../html.js';

/** A page that stands alone: no script, style, picture or font but its own, and that by their hashes. */
export function htmlDocument({ title, body, isScripted }: { readonly title: string; readonly body: string; readonly isScripted: boolean }): string {
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; ${isScripted ? `script-src '${SCRIPT_HASH}'; ` : ''}base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
${isScripted ? `<script>${SCRIPT}</script>\n` : ''}</body>
</html>
`;
}
