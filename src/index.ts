/** The public API: plain functions over plain data; nothing here reads a file but what its name says. */
export { rules } from '../rules/index.js';
export { defineDisclosure } from './engine/disclosure.js';
export type { Citation, Finding } from './engine/finding.js';
export type { Framework, Requirement } from './engine/framework.js';
export { lintDocument } from './engine/lint-document.js';
export type { DocumentFacts, DocumentResult } from './engine/lint-document.js';
export { lintText } from './lint-text.js';
export type { LintTextOptions } from './lint-text.js';
export { defineRule } from './engine/rule.js';
export type { AnyRule, Context, Disclosure, Report, Rule, Visitor } from './engine/rule.js';
export type { RuleSetting, Settings } from './engine/settings.js';
export type { Level, Severity } from './engine/severity.js';
export { frameworks } from './generated/frameworks/index.js';
