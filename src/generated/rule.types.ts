// Generated from schemas/rule.schema.json.

/**
 * A rule of a company standard: an entry of `rules` in a framework file.
 */
export interface CustomRule {
/**
 * What the rule wants, in one sentence without a full stop.
 */
description: string
/**
 * A name of your own and what is required: acme/ceiling.
 */
id: string
/**
 * What it is about: each item of this kind is held against the rule; policy is the declaration as a whole.
 */
on: ("policy" | "service" | "audience" | "right" | "retention" | "acceptance" | "controller" | "legalBasis" | "purpose" | "processing" | "data" | "sensitive" | "tracker" | "signal" | "sharing" | "transfer" | "storage" | "security" | "breach" | "request" | "automatedDecisions" | "children" | "change" | "link" | "incentive" | "deidentified" | "metrics" | "promise" | "defect")
/**
 * A JSON Schema over the item: the rule is asked only of items that fulfil it.
 */
when?: {

}
/**
 * A JSON Schema over the item, with stated, atMost and atLeast: what each item must fulfil. false: there must be no such item.
 */
require: ({

} | boolean)
/**
 * What a finding says; {id}, {value} and {field} are filled in.
 */
message: string
/**
 * error, warning (by default) or info.
 */
severity?: ("error" | "warning" | "info")
/**
 * What to do about it, in one sentence.
 */
help?: string
/**
 * The clause of the standard that wants it: 4.2. Printed after the standard's short name.
 */
cites?: string
/**
 * What the clause says, in one sentence; the description by default.
 */
requirement?: string
/**
 * Why, for `policylint explain`: Markdown.
 */
why?: string
/**
 * A declaration that breaks the rule, as text.
 */
bad?: string
/**
 * A declaration that fulfils it, as text.
 */
good?: string
/**
 * A page about the rule.
 */
url?: string
/**
 * The version or date of the standard that brought the rule.
 */
since?: string
/**
 * A remark for people.
 */
note?: string
}
