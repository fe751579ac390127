// Generated from schemas/baseline.schema.json.

/**
 * rule@path#message, as every finding has it; ~2 where one value has several.
 */
export type Fingerprint = string

/**
 * Findings that are known and not counted, by policy. Written by `policylint baseline`; reasons and days are added by hand.
 */
export interface Baseline {
/**
 * Version of this format.
 */
baseline: "1"
policies: Policy[]
}
export interface Policy {
/**
 * Which policy it is: its address, or its title and controller, with its day. It finds the policy again in a renamed file.
 */
policy: string
/**
 * Where it lay when this was written, relative to this file.
 */
file: string
findings: (Fingerprint | Entry)[]
}
export interface Entry {
finding: Fingerprint
/**
 * Why it may stay for now.
 */
reason?: string
/**
 * The last day on which it is not counted.
 */
until?: string
}
