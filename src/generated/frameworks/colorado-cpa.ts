// Generated from frameworks/colorado-cpa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "colorado-cpa",
  "title": "Colorado Privacy Act, with the Colorado Privacy Act Rules",
  "short": "Colorado CPA",
  "citation": "C.R.S. sections 6-1-1301 to 6-1-1314; 4 CCR 904-3",
  "url": "https://coag.gov/resources/colorado-privacy-act/",
  "jurisdiction": "Colorado, United States",
  "markets": [ "US-CO" ],
  "auto": true,
  "inForce": "2023-07-01",
  "version": "2026-11-21",
  "applies": "Whoever does business in Colorado or aims at its residents and in a year handles personal data of 100,000 consumers, or of 25,000 while gaining from its sale; some duties on biometrics and minors reach further.",
  "checkedAgainst": "6-1-1308(1) at FindLaw (2025); Rules 6.02-6.05 at regulations.justia.com (2024-09-10) and in a deskbook, seen again for this pack in part; Rule 9.03 at casetext.com (2024-10-25).",
  "amendments": "HB 24-1130 (biometrics, from 2025-07-01), SB 24-041 (minors, 6-1-1308.5, from 2025-10-01), SB 25-276 (precise geolocation is sensitive); none changes 6-1-1306, says a table of state laws of 2026-10.",
  "requires": [
    {
      "rule": "controller/contact",
      "provision": "6-1-1308(1)(a)(III); Rule 6.03(A)(6)",
      "cite": "6-1-1308(1)(a)(III)",
      "duty": "disclosure",
      "requirement": "Give contact information of the controller.",
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "6-1-1308(1)(a)(I); Rule 6.03(A)(1)(a)",
      "cite": "6-1-1308(1)(a)(I)",
      "duty": "disclosure",
      "requirement": "List the categories collected or processed, in enough detail to mean something.",
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "Rule 6.03(A)(1)(a), 6.03(A)(5)",
      "cite": "Rule 6.03(A)(1)(a)",
      "duty": "disclosure",
      "requirement": "Say whether sensitive data, that of children among it, is processed.",
      "condition": "always; inferences that are deleted within 24 hours are described where that way is used",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "6-1-1308(1)(a)(II)",
      "cite": "6-1-1308(1)(a)(II)",
      "duty": "disclosure",
      "requirement": "State the purposes for which the categories are processed.",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/per-category",
      "provision": "Rule 6.03(A)(1), 6.03(A)(1)(b)",
      "cite": "Rule 6.03(A)(1)",
      "duty": "disclosure",
      "requirement": "Link each category to its purpose so that its use can be understood.",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "6-1-1308(1)(a)(IV); Rule 6.03(A)(1)(d)",
      "cite": "6-1-1308(1)(a)(IV)",
      "duty": "disclosure",
      "requirement": "List the categories of data sold to or shared with third parties.",
      "condition": "if data is sold to or shared with third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "6-1-1308(1)(a)(V); Rule 6.03(A)(1)(e)",
      "cite": "6-1-1308(1)(a)(V)",
      "duty": "disclosure",
      "requirement": "List the categories of third parties by type, business model or what they do with the data.",
      "condition": "if data is sold to or shared with third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "sale/statement",
      "provision": "Rule 6.03(A)(1)(c)",
      "cite": "Rule 6.03(A)(1)(c)",
      "duty": "disclosure",
      "requirement": "Say whether data given for a purpose is sold.",
      "condition": "whether or not it is",
      "limit": { "accepts": [ "sale" ] },
      "verified": "statute-text",
      "note": "Rule 6.03 asks for the answer, not only for a yes."
    },
    {
      "rule": "sale/statement",
      "provision": "6-1-1308(1)(b); Rule 6.03(A)(1)(c)",
      "cite": "6-1-1308(1)(b)",
      "duty": "disclosure",
      "requirement": "Disclose clearly and conspicuously that data is sold or used for targeted advertising.",
      "condition": "data is sold or used for targeted advertising",
      "when": [ "sells-or-shares" ],
      "limit": { "accepts": [ "practice" ] },
      "verified": "statute-text",
      "note": "The statute names no place; Rule 6.03 puts it into the notice."
    },
    {
      "rule": "advertising/targeted",
      "provision": "Rule 6.03(A)(1)(c)",
      "cite": "Rule 6.03(A)(1)(c)",
      "duty": "disclosure",
      "requirement": "Say whether data given for a purpose is used for targeted advertising or for profiling towards weighty decisions.",
      "condition": "whether or not it is",
      "limit": { "accepts": [ "use" ] },
      "verified": "statute-text"
    },
    {
      "rule": "sale/opt-out",
      "provision": "6-1-1308(1)(b), 6-1-1306(1)",
      "cite": "6-1-1308(1)(b)",
      "duty": "disclosure",
      "requirement": "Say how to opt out of it.",
      "condition": "data is sold or used for targeted advertising",
      "when": [ "sells-or-shares" ],
      "verified": "statute-text",
      "note": "6-1-1306(1), read in part, has all rights, the opt-out among them, used by the methods that the notice names. That a place outside the notice is wanted too (6-1-1306(1)(a)(III)) is from knowledge."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "Rule 6.03(A)(4)(e)",
      "cite": "Rule 6.03(A)(4)(e)",
      "duty": "disclosure",
      "requirement": "Explain how requests by universal opt-out mechanisms are processed.",
      "condition": "data is sold or used for targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2024-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "incentives/stated",
      "provision": "Rule 6.05(F)",
      "cite": "Rule 6.05(F)",
      "duty": "operational",
      "requirement": "Disclose at registration for a loyalty program what data is sold or used for advertising and who gets it.",
      "condition": "a bona fide loyalty program",
      "when": [ "incentives" ],
      "verified": "statute-text",
      "note": "Raised from knowledge. Given at registration, directly or by a link to the notice or to terms; the notice need not hold it, hence operational."
    },
    {
      "rule": "rights/exercise",
      "provision": "6-1-1308(1)(a)(III); Rule 6.03(A)(4)",
      "cite": "6-1-1308(1)(a)(III)",
      "duty": "disclosure",
      "requirement": "Say how and where to exercise rights.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/appeal",
      "provision": "6-1-1308(1)(a)(III), 6-1-1306(3); Rule 6.03(A)(7)",
      "cite": "6-1-1308(1)(a)(III)",
      "duty": "disclosure",
      "requirement": "Say how to appeal an action on a request.",
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "Rule 9.03(A)(1)-(2); Rule 6.03(A)(2)",
      "cite": "Rule 9.03(A)(1)-(2)",
      "duty": "disclosure",
      "requirement": "Say which decisions profiling serves and which categories of data it uses.",
      "condition": "profiling towards decisions on finance, housing, insurance, education, criminal justice, work, health care or essential goods",
      "when": [ "automated-decisions" ],
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "automated-decisions/logic",
      "provision": "Rule 9.03(A)(3)-(6)",
      "cite": "Rule 9.03(A)(3)-(6)",
      "duty": "disclosure",
      "requirement": "Explain in plain words the logic of the profiling, its part in the decision and that of humans, any test for accuracy, fairness or bias, and what may follow.",
      "condition": "profiling towards decisions of those kinds",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "Rule 9.03(A)(7)",
      "cite": "Rule 9.03(A)(7)",
      "duty": "disclosure",
      "requirement": "Say how to opt out of such profiling.",
      "condition": "profiling towards decisions of those kinds",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "6-1-1306(2)-(3)",
      "cite": "6-1-1306(2)-(3)",
      "duty": "operational",
      "requirement": "Answer requests and appeals in time; the notice need not name it.",
      "condition": "on request",
      "verified": "knowledge"
    },
    {
      "rule": "rights/deadline",
      "provision": "6-1-1306(2)-(3)",
      "cite": "6-1-1306(2)-(3)",
      "duty": "operational",
      "requirement": "Answer within 45 days, extended by 45; appeals within 45, extended by 60.",
      "condition": "on request",
      "limit": { "within": "P45D", "extension": "P45D", "perRight": { "appeal": "P45D" }, "extensionPerRight": { "appeal": "P60D" } },
      "verified": "knowledge",
      "note": "The first two figures seen in a table of state laws of 2026-10, the days for appeals not."
    },
    {
      "rule": "policy/effective-date",
      "provision": "Rule 6.03(A)(8)",
      "cite": "Rule 6.03(A)(8)",
      "duty": "disclosure",
      "requirement": "Show when the notice was last updated.",
      "limit": { "accepts": [ "updated" ] },
      "verified": "statute-text"
    },
    {
      "rule": "policy/change-notice",
      "provision": "Rule 6.04(A)-(B)",
      "cite": "Rule 6.04(A)-(B)",
      "duty": "operational",
      "requirement": "Tell people of material changes in a usual way; ask for consent where the change is a secondary use.",
      "condition": "a material change",
      "verified": "statute-text",
      "note": "Owed when the notice changes, hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "Rule 6.02(A), (D), Rule 3.02",
      "why": "policy/clarity: meaningful understanding, clear wording and accessibility are qualities of the text; no field of a declaration answers them."
    },
    {
      "provision": "Rule 6.03(A)(5)",
      "why": "How long sensitive inferences are kept before they are deleted within 24 hours: no field knows an inference."
    }
  ]
} as const satisfies Framework as Framework;
