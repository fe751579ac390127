// Generated from frameworks/glba.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "glba",
  "title": "Gramm-Leach-Bliley Act: privacy notices (Regulation P)",
  "short": "GLBA",
  "citation": "15 U.S.C. 6801-6809; 12 CFR Part 1016; 16 CFR Parts 313, 314",
  "url": "https://www.ecfr.gov/current/title-12/section-1016.6",
  "jurisdiction": "United States (financial institutions)",
  "markets": [ "US" ],
  "sector": "finance",
  "auto": true,
  "inForce": "2001-07-01",
  "version": "2026-11-21",
  "applies": "Financial institutions that give initial and annual notices to consumers and customers.",
  "checkedAgainst": "12 CFR 40.6(a)(1)-(6) and 716.6(a)(1)-(6) (2006), the predecessors; the parallel insurance rules of the District of Columbia (26-A3603, 2024) and Texas (28 TAC 22.10, 2025) for items (7)-(9) and the simplified notice; 16 CFR 313.1(b) at Cornell; 76 FR 79025 and 88 FR 77499 in summary.",
  "amendments": "Regulation P took the place of the older rules on 2011-12-30. 16 CFR 314.4(j) binds from 2024-05-13.",
  "requires": [
    {
      "rule": "data/categories",
      "provision": "1016.6(a)(1)",
      "cite": "1016.6(a)(1)",
      "duty": "disclosure",
      "requirement": "List the categories of nonpublic personal information collected.",
      "condition": "initial and annual notices",
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "1016.6(a)(2)",
      "cite": "1016.6(a)(2)",
      "duty": "disclosure",
      "requirement": "List the categories of information disclosed.",
      "condition": "disclosure beyond 1016.14-15; otherwise a simplified notice will do (1016.6(c)(5))",
      "when": [ "third-party-recipients" ],
      "verified": "secondary-source",
      "note": "The simplified notice seen in the parallel rule of Texas."
    },
    {
      "rule": "recipients/categories",
      "provision": "1016.6(a)(3)",
      "cite": "1016.6(a)(3)",
      "duty": "disclosure",
      "requirement": "List the categories of affiliates and other third parties that receive it.",
      "condition": "disclosure beyond 1016.14-15",
      "when": [ "third-party-recipients" ],
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "1016.6(a)(4)",
      "cite": "1016.6(a)(4)",
      "duty": "disclosure",
      "requirement": "Say what is disclosed of former customers and to whom.",
      "condition": "information on former customers is disclosed beyond 1016.14-15",
      "when": [ "third-party-recipients" ],
      "verified": "secondary-source",
      "note": "No condition asks for former customers."
    },
    {
      "rule": "recipients/categories",
      "provision": "1016.6(a)(5)",
      "cite": "1016.6(a)(5)",
      "duty": "disclosure",
      "requirement": "Say apart which kinds of service providers and partners in joint marketing get which information.",
      "condition": "disclosure under 1016.13",
      "when": [ "processors" ],
      "verified": "secondary-source",
      "note": "recipients/processors would also ask what binds them, which the notice need not say."
    },
    {
      "rule": "sale/opt-out",
      "provision": "1016.6(a)(6), 1016.10(a)",
      "cite": "1016.6(a)(6)",
      "duty": "disclosure",
      "requirement": "Explain the right to opt out of disclosure to third parties that are no affiliates, and how.",
      "condition": "disclosure to such third parties beyond 1016.13-15",
      "when": [ "sells-or-shares" ],
      "verified": "secondary-source",
      "note": "The nearest condition: most recipients fall under the exceptions, which no condition knows."
    },
    {
      "rule": "security/measures",
      "provision": "1016.6(a)(8)",
      "cite": "1016.6(a)(8)",
      "duty": "disclosure",
      "requirement": "Describe how confidentiality and security of the information are protected.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: read in the parallel rule of the District of Columbia. Here security is an item of the notice."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "16 CFR 314.4(j)",
      "cite": "16 CFR 314.4(j)",
      "duty": "operational",
      "requirement": "Report to the Federal Trade Commission events in which unencrypted information on 500 or more consumers was acquired.",
      "condition": "financial institutions under the Commission, banks not among them",
      "when": [ "regulated-sector" ],
      "given": { "sector": "finance.non-bank" },
      "since": "2024-05-13",
      "url": "https://www.ecfr.gov/current/title-16/section-314.4",
      "verified": "secondary-source",
      "note": "Raised from knowledge: threshold and start date read in the summary of 88 FR 77499."
    },
    {
      "rule": "breach/deadline",
      "provision": "16 CFR 314.4(j)",
      "cite": "16 CFR 314.4(j)",
      "duty": "operational",
      "requirement": "Report as soon as possible, within 30 days of discovery.",
      "condition": "financial institutions under the Commission, banks not among them",
      "when": [ "regulated-sector" ],
      "given": { "sector": "finance.non-bank" },
      "limit": { "to": "authority", "within": "P30D" },
      "since": "2024-05-13",
      "url": "https://www.ecfr.gov/current/title-16/section-314.4",
      "verified": "secondary-source",
      "note": "Raised from knowledge: restated in a trade note after the Commission."
    }
  ],
  "gaps": [
    {
      "provision": "1016.6(a)(7)",
      "why": "The choice against sharing among affiliates under the Fair Credit Reporting Act is repeated in the notice by whoever offers it; no condition asks for that, and sale/opt-out is about another choice."
    },
    {
      "provision": "1016.6(a)(9), (b)",
      "why": "The sentence that disclosures are made as the law permits covers every exception of 1016.14-15; recipients/law-enforcement asks for authorities only."
    }
  ]
} as const satisfies Framework as Framework;
