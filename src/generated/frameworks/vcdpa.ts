// Generated from frameworks/vcdpa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "vcdpa",
  "title": "Virginia Consumer Data Protection Act",
  "short": "VCDPA",
  "citation": "Va. Code sections 59.1-575 to 59.1-585",
  "url": "https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/",
  "jurisdiction": "Virginia, United States",
  "markets": [ "US-VA" ],
  "auto": true,
  "inForce": "2023-01-01",
  "version": "2026-11-21",
  "applies": "Whoever does business in Virginia or aims at its residents and in a year handles personal data of at least 100,000 consumers, or of 25,000 while earning over half of gross revenue from its sale.",
  "checkedAgainst": "59.1-575 to 59.1-578 and 59.1-581 in github Ansvar-Systems/US-law-mcp, data/seed/states/va.json (2026-03-08), both versions of 59.1-578.",
  "amendments": "2024 cc. 840 and 844 added 59.1-578(F) on known children, from 2025-01-01. From 2026-07-01 precise geolocation may not be sold (2026 c. 820, seen in a table of state laws). From knowledge: rules of 2026 on minors and social media.",
  "requires": [
    {
      "rule": "data/categories",
      "provision": "59.1-578(C)(1)",
      "cite": "59.1-578(C)(1)",
      "duty": "disclosure",
      "requirement": "List the categories of personal data processed.",
      "verified": "statute-text",
      "note": "Raised from secondary-source."
    },
    {
      "rule": "purposes/stated",
      "provision": "59.1-578(C)(2)",
      "cite": "59.1-578(C)(2)",
      "duty": "disclosure",
      "requirement": "State the purpose of processing.",
      "verified": "statute-text",
      "note": "Raised from secondary-source."
    },
    {
      "rule": "rights/exercise",
      "provision": "59.1-578(C)(3), 59.1-578(E)",
      "cite": "59.1-578(C)(3)",
      "duty": "disclosure",
      "requirement": "Say how to exercise rights, and describe the secure and reliable ways to make a request.",
      "verified": "statute-text",
      "note": "Raised from secondary-source."
    },
    {
      "rule": "rights/appeal",
      "provision": "59.1-578(C)(3), 59.1-577(C)",
      "cite": "59.1-578(C)(3)",
      "duty": "disclosure",
      "requirement": "Say how to appeal a decision on a request.",
      "verified": "statute-text",
      "note": "Raised from secondary-source."
    },
    {
      "rule": "recipients/data-shared",
      "provision": "59.1-578(C)(4)",
      "cite": "59.1-578(C)(4)",
      "duty": "disclosure",
      "requirement": "List the categories of data shared with third parties.",
      "condition": "if data is shared with third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source."
    },
    {
      "rule": "recipients/categories",
      "provision": "59.1-578(C)(5)",
      "cite": "59.1-578(C)(5)",
      "duty": "disclosure",
      "requirement": "List the categories of third parties.",
      "condition": "if data is shared with third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source."
    },
    {
      "rule": "sale/statement",
      "provision": "59.1-578(D)",
      "cite": "59.1-578(D)",
      "duty": "operational",
      "requirement": "Disclose clearly and conspicuously that data is sold or used for targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "limit": { "accepts": [ "practice" ] },
      "verified": "statute-text",
      "note": "Raised from secondary-source. The text names no place and subsection C does not list it, hence operational; the notice is where people look."
    },
    {
      "rule": "sale/opt-out",
      "provision": "59.1-578(C)(3), 59.1-577(A)(5); 59.1-578(D)",
      "cite": "59.1-578(C)(3)",
      "duty": "disclosure",
      "requirement": "Say how to opt out of sale and targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source: the right to opt out is one of those whose exercise (C)(3) wants in the notice; (D) wants the way disclosed as well."
    },
    {
      "rule": "rights/response-time",
      "provision": "59.1-577(B)(1)",
      "cite": "59.1-577(B)(1)",
      "duty": "operational",
      "requirement": "Answer without undue delay; the notice need not name the time.",
      "condition": "on request",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "rights/deadline",
      "provision": "59.1-577(B)(1), 59.1-577(C)",
      "cite": "59.1-577(B)(1)",
      "duty": "operational",
      "requirement": "Answer within 45 days, once extended by 45; appeals within 60.",
      "condition": "on request",
      "limit": { "within": "P45D", "extension": "P45D", "perRight": { "appeal": "P60D" } },
      "verified": "statute-text",
      "note": "Raised from knowledge: read in the copy named above."
    },
    {
      "rule": "rights/non-discrimination",
      "provision": "59.1-578(A)(4)",
      "cite": "59.1-578(A)(4)",
      "duty": "operational",
      "requirement": "Do not discriminate against people who use their rights; no item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "59.1-578(A)(5)",
      "cite": "59.1-578(A)(5)",
      "duty": "operational",
      "requirement": "Ask for consent before processing sensitive data; for known children follow the federal rules on them.",
      "condition": "sensitive data is processed",
      "when": [ "sensitive-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "deidentified/commitment",
      "provision": "59.1-581(A)(2)",
      "cite": "59.1-581(A)(2)",
      "duty": "operational",
      "requirement": "Promise in public not to re-identify de-identified data.",
      "condition": "de-identified data is held",
      "when": [ "deidentified-data" ],
      "verified": "statute-text",
      "note": "A public promise anywhere, hence operational."
    },
    {
      "rule": "security/measures",
      "provision": "59.1-578(A)(3)",
      "cite": "59.1-578(A)(3)",
      "duty": "operational",
      "requirement": "Have reasonable security practices; no item of the notice.",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "59.1-578(C)",
      "why": "policy/clarity: reasonably accessible, clear and meaningful are qualities of the notice; no field of a declaration answers them."
    }
  ]
} as const satisfies Framework as Framework;
