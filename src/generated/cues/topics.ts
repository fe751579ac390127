// Generated from cues/*.yaml.

/** The topics of every language. */
export const cueTopics: readonly string[] = [
  "access", "automated-decisions", "breach", "business-transfer", "children", "complaint", "data-protection-officer", "do-not-track",
  "erasure", "global-privacy-control", "law-enforcement", "legal-basis", "legitimate-interests", "marketing-opt-out", "objection",
  "policy-changes", "portability", "provision", "recipients", "rectification", "restriction", "retention", "sale", "security", "trackers",
  "transfers", "withdrawal"
];
