import type { AnyRule } from '../engine/rule.js';
import type { Level } from '../engine/severity.js';

/** Retention, breach and Do Not Track are never silent in `recommended`, whatever the law, the market and the date. */
const THE_THREE: Readonly<Record<string, Level>> = { 'retention/period': 'error', 'breach/notify-subjects': 'warning', 'tracking/do-not-track': 'warning' };

export type PresetName = 'minimal' | 'recommended' | 'strict' | 'all';

type Floor = (rule: AnyRule) => Level;
const recommended: Floor = (rule) => THE_THREE[rule.id] ?? (rule.kind === 'craft' ? rule.meta.severity : 'off');
const raised: Floor = (rule) => (recommended(rule) === 'info' ? 'warning' : recommended(rule));

/** The level that a preset gives to each rule; what the frameworks demand comes on top. */
export const presets: Readonly<Record<PresetName, Floor>> = {
  minimal: (rule) => (rule.id.startsWith('document/') ? rule.meta.severity : 'off'),
  recommended,
  strict: raised,
  all: (rule) => THE_THREE[rule.id] ?? rule.meta.severity,
};
