import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { CoverageFormatter } from './report.js';
import { text } from './text.js';

export type { CoverageFormatter, CoverageReport, CoveredPolicy } from './report.js';

export const coverageFormats: Readonly<Record<string, CoverageFormatter>> = { text, markdown, csv, html, json };
