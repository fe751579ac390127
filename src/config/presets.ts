import type { AnyRule } from '../engine/rule.js';
import type { Level } from '../engine/severity.js';

/** Retention, breach and Do Not Track are never silent in `recommended`, whatever the law, the market and the date. */
const THE_THREE: Readonly<Record<string, Level>> = { 'retention/period': 'error', 'breach/notify-subjects': 'warning', 'tracking/do-not-track': 'warning' };
/** What no run does without: whether the declaration can be read, and what is kept quiet in it. */
const ALWAYS = /^(?:document|suppression)\//;

export type PresetName = 'minimal' | 'recommended' | 'strict' | 'all';

type Floor = (rule: AnyRule) => Level;
const own: Floor = (rule) => (rule.kind === 'disclosure' ? 'off' : rule.meta.severity);
const recommended: Floor = (rule) => THE_THREE[rule.id] ?? (rule.meta.isOptIn === true ? 'off' : own(rule));

/** The level that a preset gives to each rule; what the frameworks demand comes on top. A standard's own rules have their level from the standard. */
export const presets: Readonly<Record<PresetName, Floor>> = {
  minimal: (rule) => (ALWAYS.test(rule.id) || rule.kind === 'custom' ? rule.meta.severity : 'off'),
  recommended,
  strict: (rule) => (rule.meta.isOptIn === true || (recommended(rule) === 'info' && rule.kind !== 'custom') ? 'warning' : recommended(rule)),
  all: (rule) => THE_THREE[rule.id] ?? rule.meta.severity,
};
