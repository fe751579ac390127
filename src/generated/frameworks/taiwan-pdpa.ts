// Generated from frameworks/taiwan-pdpa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "taiwan-pdpa",
  "title": "Personal Data Protection Act (個人資料保護法)",
  "short": "Taiwan PDPA",
  "citation": "個人資料保護法 (Personal Data Protection Act)",
  "url": "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0050021",
  "jurisdiction": "Taiwan",
  "markets": [ "TW" ],
  "auto": true,
  "inForce": "2012-10-01",
  "version": "2026-11-21",
  "applies": "Government agencies and everyone else who collects, processes or uses personal data in Taiwan, and those abroad who do so with data of its nationals (Arts. 2 and 51(2)); not purely personal or household activities.",
  "checkedAgainst": "Full English and Chinese text of the Act (2023-05-31) and of the Enforcement Rules in github kong0107/mojLawSplitJSON (2024-10-24), read again for this pack: Arts. 1-21, 27, 51, 54 and 56, Rules Arts. 16 and 22; a research note of 2026-10-09 quoting the amended Act and its status from the national law database.",
  "amendments": "The amendment of 2015-12-30 is in force since 2016-03-15. Of that of 2023-05-31 Art. 48 is in force; Art. 1-1 waits for a date. The amendment promulgated on 2025-11-11 (Art. 12 breaches, Art. 20-1 security in place of Art. 27, Arts. 21 to 26 supervision) waits for a date from the Executive Yuan; on 2026-10-09 the national law database still showed none.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "Art. 8(1)(1)",
      "cite": "Art. 8(1)(1)",
      "duty": "disclosure",
      "requirement": "State the name of the agency that collects.",
      "condition": "on collection under Art. 15 or 19",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "no explicit item; follows from Art. 8(1)(5)",
      "cite": "Art. 8(1)(5)",
      "duty": "best-practice",
      "requirement": "Give contact details: people need them to exercise their rights.",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 8(1)(2)",
      "cite": "Art. 8(1)(2)",
      "duty": "disclosure",
      "requirement": "State the purpose of collection.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "Art. 8(1)(3)",
      "cite": "Art. 8(1)(3)",
      "duty": "disclosure",
      "requirement": "State the categories of data collected.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "retention/period",
      "provision": "Art. 8(1)(4)",
      "cite": "Art. 8(1)(4)",
      "duty": "disclosure",
      "requirement": "State the period during which the data is used.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/destinations",
      "provision": "Art. 8(1)(4)",
      "cite": "Art. 8(1)(4)",
      "duty": "disclosure",
      "requirement": "State the territory in which the data is used.",
      "condition": "on collection; also where it is Taiwan alone",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "Art. 8(1)(4)",
      "cite": "Art. 8(1)(4)",
      "duty": "disclosure",
      "requirement": "State to whom the data goes for use.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "processing/method",
      "provision": "Art. 8(1)(4)",
      "cite": "Art. 8(1)(4)",
      "duty": "disclosure",
      "requirement": "State the methods by which the data is used.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "Art. 8(1)(6)",
      "cite": "Art. 8(1)(6)",
      "duty": "disclosure",
      "requirement": "State how the person's rights and interests are affected if the data is not given.",
      "condition": "on collection from the person, where the person is free to give the data or not",
      "when": [ "direct-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/source-third-party",
      "provision": "Art. 9(1)",
      "cite": "Art. 9(1)",
      "duty": "disclosure",
      "requirement": "State where the data came from, along with the first five items of Art. 8(1).",
      "condition": "data not provided by the person; before processing or use, or at the first use towards the person (Art. 9(3))",
      "when": [ "indirect-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "Art. 7(2), Art. 20(1)(6)",
      "cite": "Art. 7(2)",
      "duty": "operational",
      "requirement": "Ask for consent to another purpose by a separate declaration, after telling that purpose, its scope and the effect of agreeing or not.",
      "condition": "use beyond the purpose of collection, on consent",
      "when": [ "further-processing", "consent" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "Art. 6",
      "cite": "Art. 6",
      "duty": "operational",
      "requirement": "Handle medical, genetic, sex-life, health-check and criminal data only on a listed ground; Arts. 8 and 9 apply with the necessary changes.",
      "condition": "data of those kinds",
      "when": [ "sensitive-data" ],
      "since": "2016-03-15",
      "verified": "statute-text",
      "note": "Art. 6 was left out when the Act came into force in 2012."
    },
    {
      "rule": "legal-basis/stated",
      "provision": "Art. 19(1)",
      "cite": "Art. 19(1)",
      "duty": "operational",
      "requirement": "Have a listed basis; no item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/known",
      "provision": "Art. 19(1)",
      "cite": "Art. 19(1)",
      "duty": "operational",
      "requirement": "Rest collection and processing on one of the eight bases; legitimate interests are none of them.",
      "condition": "non-government agencies (government agencies: Art. 15; data of Art. 6: its own list)",
      "limit": {
        "bases": [ "law", "contract", "public-data", "research", "consent", "public-interest", "public-source", "no-harm", "legal-obligation" ]
      },
      "since": "2016-03-15",
      "verified": "statute-text",
      "note": "The last is the name other laws use for the first. The list in this form dates from the amendment in force since 2016."
    },
    {
      "rule": "marketing/opt-out",
      "provision": "Art. 20(2)-(3)",
      "cite": "Art. 20(2)-(3)",
      "duty": "operational",
      "requirement": "At the first marketing use offer a way to refuse and bear its cost; stop when someone refuses.",
      "condition": "marketing by non-government agencies",
      "when": [ "direct-marketing" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "Art. 8(1)(5), Art. 3",
      "cite": "Art. 8(1)(5)",
      "duty": "disclosure",
      "requirement": "State the rights of Art. 3 and how to exercise them.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "Art. 8(1)(5), Art. 3(1)-(2), Art. 10",
      "cite": "Art. 8(1)(5)",
      "duty": "disclosure",
      "requirement": "Mention inquiry, review and copies.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "Art. 8(1)(5), Art. 3(3), Art. 11(1)",
      "cite": "Art. 8(1)(5)",
      "duty": "disclosure",
      "requirement": "Mention supplementing and correcting.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "rights/restriction",
      "provision": "Art. 8(1)(5), Art. 3(4), Art. 11(2)-(4)",
      "cite": "Art. 8(1)(5)",
      "duty": "disclosure",
      "requirement": "Mention the right to have collection, processing or use stopped.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "Art. 8(1)(5), Art. 3(5), Art. 11(3)-(4)",
      "cite": "Art. 8(1)(5)",
      "duty": "disclosure",
      "requirement": "Mention erasure.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "Art. 13(1)-(2)",
      "cite": "Art. 13(1)-(2)",
      "duty": "operational",
      "requirement": "Decide requests in time; the notice need not name the time.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "Art. 13(1)-(2)",
      "cite": "Art. 13(1)-(2)",
      "duty": "operational",
      "requirement": "Answer within 15 days where access is asked for and 30 where correction, cessation or erasure is; each may be prolonged by up to as long again, with reasons in writing.",
      "condition": "on request",
      "limit": {
        "perRight": { "access": "P15D", "rectification": "P30D", "erasure": "P30D", "restriction": "P30D" },
        "extensionPerRight": { "access": "P15D", "rectification": "P30D", "erasure": "P30D", "restriction": "P30D" }
      },
      "verified": "statute-text",
      "note": "The time is for accepting or rejecting the request."
    },
    {
      "rule": "rights/fees",
      "provision": "Art. 14",
      "cite": "Art. 14",
      "duty": "operational",
      "requirement": "A fee for necessary costs may be charged for inquiry, review or copies.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "Art. 27(1)",
      "cite": "Art. 27(1)",
      "duty": "operational",
      "requirement": "Keep personal data files properly secure; no item of the notice.",
      "condition": "non-government agencies that hold personal data files",
      "verified": "statute-text",
      "note": "Art. 27 goes when the amendment of 2025 takes effect; Art. 20-1 then takes its place."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 12; Rules Art. 22",
      "cite": "Art. 12",
      "duty": "operational",
      "requirement": "Notify the people concerned by appropriate means once the facts are clear, with what happened and what has been done.",
      "condition": "data stolen, disclosed, altered or otherwise infringed through a violation of the Act",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 12(1) as amended on 2025-11-11",
      "cite": "amended Art. 12(1)",
      "duty": "operational",
      "requirement": "Notify the people concerned on learning of the incident; neither a violation nor clear facts are waited for.",
      "condition": "data stolen, altered, damaged, lost or disclosed",
      "pending": "Waits for a date from the Executive Yuan; none set on 2026-10-09. When one is, it ends the entry above.",
      "verified": "statute-text",
      "note": "Read as quoted from the national law database in a research note of 2026-10-09."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 12(2) as amended on 2025-11-11",
      "cite": "amended Art. 12(2)",
      "duty": "operational",
      "requirement": "Report incidents within the prescribed scope to the Personal Data Protection Commission.",
      "condition": "an incident of the scope that the sub-rules will set",
      "pending": "Waits for a date from the Executive Yuan; none set on 2026-10-09.",
      "verified": "statute-text",
      "note": "Raised from secondary-source: read as quoted, paragraph by paragraph, from the national law database in a research note of 2026-10-09. Sector rules already ask for 72 hours, for instance in finance and the digital economy."
    },
    {
      "rule": "breach/channel",
      "provision": "Rules Art. 22(1)",
      "cite": "Rules Art. 22(1)",
      "duty": "operational",
      "requirement": "Tell people at once, by word of mouth, in writing, by telephone, text message, e-mail, fax or electronic document; in public if the cost would be disproportionate.",
      "condition": "a breach that has to be told",
      "url": "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0050022",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "Rules Art. 16",
      "cite": "Rules Art. 16",
      "duty": "operational",
      "requirement": "The notice may take any form that makes the information known or available to the person.",
      "condition": "on collection",
      "url": "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0050022",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "Art. 12(4) as amended on 2025-11-11",
      "why": "It leaves the hours for breach notices to sub-rules; their draft of 2026-01-22 has 72 hours for people and authority. No number is in force in the Act, so there is no breach/deadline entry."
    }
  ]
} as const satisfies Framework as Framework;
