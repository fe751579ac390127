import type { Plugin as Shape } from '../config/plugin.js';
import type { Formatter } from '../format/report.js';

/** What a plugin's module exports: plain data, and functions that policylint calls. */
export type Plugin = Shape<Formatter>;
