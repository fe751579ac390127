// Generated from schemas/config.schema.json.

/**
 * auto, ids of packs, and files of your own (./acme.yaml).
 */
export type Frameworks = string[]
/**
 * off, info, warning or error.
 */
export type Level = ("off" | "info" | "warning" | "error")

/**
 * The file .policylintrc.yaml or .policylintrc.json.
 */
export interface Configuration {
$schema?: string
/**
 * Presets (policylint:recommended, plugin:acme/strict) and configuration files, left to right.
 */
extends?: (string | string[])
/**
 * Packages and files (./acme.mjs) of JavaScript that bring rules, frameworks, presets and formats; their code is run.
 */
plugins?: string[]
/**
 * Globs relative to this file: what a bare `policylint` lints.
 */
files?: string[]
frameworks?: Frameworks
/**
 * Folders relative to this file where the texts of policies lie, besides their declarations' own.
 */
sources?: string[]
/**
 * The day whose law is applied: today, policy (the policy's own date), or a date.
 */
asOf?: string
rules?: Rules
/**
 * Settings for some files; later entries win.
 */
overrides?: {
/**
 * Globs relative to this file; one that begins with ! takes files away.
 *
 * @minItems 1
 */
files: [string, ...(string)[]]
/**
 * The day whose law is applied: today, policy (the policy's own date), or a date.
 */
asOf?: string
frameworks?: Frameworks
rules?: Rules
}[]
/**
 * Patterns in gitignore syntax, relative to this file.
 */
ignore?: string[]
/**
 * Who may suppress what, and how.
 */
suppressions?: {
/**
 * Whether comments in a declaration may suppress: allow (the default) or deny.
 */
inline?: ("allow" | "deny")
/**
 * Whether a comment needs a reason to suppress: required (the default) or optional.
 */
reason?: ("required" | "optional")
/**
 * Rules, or topic/*, that neither a comment nor the baseline may suppress.
 */
deny?: string[]
/**
 * off, info, warning or error.
 */
unused?: ("off" | "info" | "warning" | "error")
}
/**
 * The file of known findings, relative to this file.
 */
baseline?: string
}
/**
 * Rule ids, or topic/* for a whole topic, with a level or { level, …options }.
 */
export interface Rules {
[k: string]: Level | {
level?: Level
}
}
