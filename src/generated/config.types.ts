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
 * Presets (policylint:recommended) and configuration files, left to right.
 */
extends?: (string | string[])
/**
 * Globs relative to this file: what a bare `policylint` lints.
 */
files?: string[]
frameworks?: Frameworks
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
 * Globs relative to this file.
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
}
/**
 * Rule ids, or topic/* for a whole topic, with a level or { level, …options }.
 */
export interface Rules {
[k: string]: Level | {
level?: Level
}
}
