import { resultsOf } from './eslint.js';
import { jsonText } from './json-text.js';
import type { Formatter } from './report.js';

/** An array of ESLint results with our own fields added: any ESLint formatter reads it. */
export const json: Formatter = (report, options) => jsonText(resultsOf(report, options));
