// Generated from frameworks/texas-tdpsa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "texas-tdpsa",
  "title": "Texas Data Privacy and Security Act",
  "short": "TDPSA",
  "citation": "Tex. Bus. & Com. Code chapter 541",
  "url": "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm",
  "jurisdiction": "Texas, United States",
  "markets": [ "US-TX" ],
  "auto": true,
  "inForce": "2024-07-01",
  "version": "2026-11-21",
  "applies": "Whoever does business in Texas or offers what Texans consume, processes or sells personal data, and is no small business as the federal agency defines it; those too may not sell sensitive data without consent (541.107).",
  "checkedAgainst": "541.051, 541.052(a)-(b), 541.053(a), 541.055(a)-(b), 541.102(a), 541.103 and 541.106 in github Ansvar-Systems/US-law-mcp, data/seed/states/tx.json (2026-03-08), read for this pack; 541.055(e), 541.101 and 541.102(b)-(c) before at lexace.ai, FindLaw and public.law.",
  "amendments": "541.055(e) binds from 2025-01-01. No amendment of 541.102 was found.",
  "requires": [
    {
      "rule": "data/categories",
      "provision": "541.102(a)(1)",
      "cite": "541.102(a)(1)",
      "duty": "disclosure",
      "requirement": "List the categories of personal data processed, sensitive data included.",
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "541.102(a)(1)",
      "cite": "541.102(a)(1)",
      "duty": "disclosure",
      "requirement": "Mention the sensitive data processed.",
      "condition": "sensitive data is processed",
      "when": [ "sensitive-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "541.102(a)(2)",
      "cite": "541.102(a)(2)",
      "duty": "disclosure",
      "requirement": "State the purpose of processing.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "541.102(a)(3), 541.102(a)(6), 541.055(a)",
      "cite": "541.102(a)(3)",
      "duty": "disclosure",
      "requirement": "Say how to exercise rights, and describe the two or more ways to make a request.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/appeal",
      "provision": "541.102(a)(3), 541.053",
      "cite": "541.102(a)(3)",
      "duty": "disclosure",
      "requirement": "Describe how to appeal a decision on a request.",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "541.102(a)(4)",
      "cite": "541.102(a)(4)",
      "duty": "disclosure",
      "requirement": "List the categories of data shared with third parties.",
      "condition": "if data is shared with third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "541.102(a)(5)",
      "cite": "541.102(a)(5)",
      "duty": "disclosure",
      "requirement": "List the categories of third parties.",
      "condition": "if data is shared with third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "sale/statement",
      "provision": "541.103",
      "cite": "541.103",
      "duty": "operational",
      "requirement": "Disclose clearly and conspicuously that data is sold or used for targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "limit": { "accepts": [ "practice" ] },
      "verified": "statute-text",
      "note": "The text names no place and 541.102 does not list it, hence operational; the notice is where people look."
    },
    {
      "rule": "sale/opt-out",
      "provision": "541.102(a)(3), 541.051(b)(5); 541.103",
      "cite": "541.102(a)(3)",
      "duty": "disclosure",
      "requirement": "Say how to opt out of sale and targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "verified": "statute-text",
      "note": "The right to opt out is one of those whose exercise 541.102(a)(3) wants in the notice; 541.103 wants the way disclosed as well."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "541.055(e)",
      "cite": "541.055(e)",
      "duty": "operational",
      "requirement": "Honour opt-outs sent by a browser setting or like technology, under conditions.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2025-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "541.052(b)",
      "cite": "541.052(b)",
      "duty": "operational",
      "requirement": "Answer without undue delay; the notice need not name the time.",
      "condition": "on request",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "rights/deadline",
      "provision": "541.052(b), 541.053",
      "cite": "541.052(b)",
      "duty": "operational",
      "requirement": "Answer within 45 days, once extended by 45; appeals within 60.",
      "condition": "on request",
      "limit": { "within": "P45D", "extension": "P45D", "perRight": { "appeal": "P60D" } },
      "verified": "secondary-source",
      "note": "Raised from knowledge: 541.052(b) read; the 60 days (541.053) in compliance code of 2026 only."
    },
    {
      "rule": "rights/non-discrimination",
      "provision": "541.101(b)(3)",
      "cite": "541.101(b)(3)",
      "duty": "operational",
      "requirement": "Do not discriminate against people who use their rights; no item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "deidentified/commitment",
      "provision": "541.106(a)(2)",
      "cite": "541.106(a)(2)",
      "duty": "operational",
      "requirement": "Promise in public not to re-identify de-identified data.",
      "condition": "de-identified data is held",
      "when": [ "deidentified-data" ],
      "verified": "statute-text",
      "note": "A public promise anywhere, hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "541.102(a)",
      "why": "policy/clarity: reasonably accessible and clear are qualities of the notice; no field of a declaration answers them."
    },
    {
      "provision": "541.102(b)",
      "why": "sale/mandated-notice: the prescribed sentence that sensitive personal data may be sold, word for word, where the notice stands; no field tells that sensitive data is what is sold, or holds the wording."
    },
    { "provision": "541.102(c)", "why": "sale/mandated-notice: the like sentence on biometric personal data, for the same reason." }
  ]
} as const satisfies Framework as Framework;
