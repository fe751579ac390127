// Generated from schemas/framework.schema.json.

export type Duration = string

/**
 * One law or standard as data: which rule it makes a duty, by which provision, when, and what no rule answers. A standard of your own may leave out all but id, title, short and inForce, and hold rules of its own.
 */
export interface Framework {
/**
 * Name used in configuration and on the command line.
 */
id: string
/**
 * Full name.
 */
title: string
/**
 * Printed before a provision: GDPR.
 */
short: string
/**
 * Official citation: Regulation (EU) 2016/679.
 */
citation?: string
/**
 * Official text.
 */
url?: string
/**
 * Where it applies, in words.
 */
jurisdiction: string
/**
 * Markets that select it: EU, EEA, ISO 3166 codes.
 */
markets: string[]
/**
 * Binds only those whose facts.sectors holds this term.
 */
sector?: string
/**
 * Taken by `frameworks: [auto]` where the markets meet.
 */
auto: boolean
/**
 * First day on which it binds.
 */
inForce: string
/**
 * Date of this table; inForce by default.
 */
version: string
/**
 * To whom it applies, in one sentence.
 */
applies?: string
/**
 * Which copy of the text was read.
 */
checkedAgainst?: string
/**
 * Amendments seen or expected.
 */
amendments?: string
note?: string
requires: Requirement[]
/**
 * Provisions that no rule answers, each with the reason.
 */
gaps: {
provision: string
why: string
rule?: string
}[]
}
/**
 * One duty: the rule that asks for it and the provision that wants it.
 */
export interface Requirement {
/**
 * Rule id.
 */
rule: string
/**
 * The provision in full.
 */
provision: string
/**
 * The first provision, without the law's name; printed after `short`.
 */
cite: string
/**
 * disclosure: the notice must say it. operational: the law imposes the duty, not the sentence. best-practice: guidance.
 */
duty: ("disclosure" | "operational" | "best-practice")
/**
 * What is wanted, in one sentence.
 */
requirement: string
/**
 * When it binds, in the law's terms.
 */
condition?: string
/**
 * Condition names, all of which must hold; none means always.
 */
when?: ("direct-collection" | "indirect-collection" | "consent" | "legitimate-interests" | "collection-required-by-law" | "notice-at-collection" | "discloses-data" | "third-party-recipients" | "processors" | "business-transfer" | "transfers-abroad" | "transfers-without-adequacy" | "sells-or-shares" | "sensitive-data" | "sensitive-beyond-permitted" | "further-processing" | "direct-marketing" | "automated-decisions" | "joint-controllers" | "dpo-designated" | "no-establishment" | "uses-trackers" | "non-exempt-cookies" | "cross-site-tracking" | "children" | "deidentified-data" | "incentives" | "large-scale" | "regulated-sector" | "review-process" | "notice-and-opt-out" | "fee-charged")[]
/**
 * What a condition needs to know from the law.
 */
given?: {
people?: number
sector?: string
safeguards?: string[]
}
/**
 * What the law adds to the rule.
 */
limit?: {
within?: Duration
extension?: Duration
perRight?: Durations
extensionPerRight?: Durations
to?: ("subjects" | "authority" | "public")
from?: string
age?: number
lowestNational?: number
accepts?: ("effective" | "updated" | "refusal" | "use" | "sale-and-sharing" | "sale" | "practice")[]
bases?: string[]
mechanisms?: string[]
}
/**
 * First day on which this duty binds, where later than inForce.
 */
since?: string
/**
 * First day on which it no longer does.
 */
until?: string
/**
 * A provision without a start date: it binds nobody yet.
 */
pending?: string
url?: string
/**
 * How far this entry was checked.
 */
verified: ("statute-text" | "secondary-source" | "knowledge" | "unsure")
note?: string
}
export interface Durations {
[k: string]: Duration
}
