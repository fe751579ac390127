// Generated from frameworks/popia.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "popia",
  "title": "Protection of Personal Information Act 4 of 2013",
  "short": "POPIA",
  "citation": "Act 4 of 2013",
  "url": "https://www.gov.za/documents/protection-personal-information-act",
  "jurisdiction": "South Africa",
  "markets": [ "ZA" ],
  "auto": true,
  "inForce": "2021-07-01",
  "version": "2026-11-21",
  "applies": "Responsible parties that process personal information entered in a record and are domiciled in South Africa or use means there.",
  "checkedAgainst": "Section 18(1)-(2) in the acts.co.za, workersdatarights.org and popia.co.za copies, ss 11(1)-(4), 23(1)-(5) and 69 in popia.co.za and popiaactsa.co.za, s 35 on inforegulator.org.za, s 71 on workersdatarights.org, ss 68-69 and 72(1)-(2) from the gazette text at ictpolicyafrica.org, all read for this pack; s 22(1)-(2) as quoted.",
  "amendments": "In force 2020-07-01, enforceable since 2021-07-01. The Regulations were amended on 2025-04-17: telling of the right to object at collection no longer depends on circumstances, and correction requests get a written answer within 30 days of the outcome (law-firm notes).",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "s 18(1)(b)",
      "cite": "s 18(1)(b)",
      "duty": "disclosure",
      "requirement": "Make people aware of the responsible party's name.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "s 18(1)(b)",
      "cite": "s 18(1)(b)",
      "duty": "disclosure",
      "requirement": "Make people aware of the responsible party's address.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "s 18(1)(a), (h)(ii)",
      "cite": "s 18(1)(a)",
      "duty": "disclosure",
      "requirement": "Make people aware of the information collected, and of its nature or category.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "data/source-third-party",
      "provision": "s 18(1)(a)",
      "cite": "s 18(1)(a)",
      "duty": "disclosure",
      "requirement": "State the source.",
      "condition": "if not collected from the person",
      "when": [ "indirect-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/provision",
      "provision": "s 18(1)(d)",
      "cite": "s 18(1)(d)",
      "duty": "disclosure",
      "requirement": "State whether supplying the information is voluntary or mandatory.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "s 18(1)(e)",
      "cite": "s 18(1)(e)",
      "duty": "disclosure",
      "requirement": "State what follows if it is not supplied.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "s 18(1)(c)",
      "cite": "s 18(1)(c)",
      "duty": "disclosure",
      "requirement": "State the purpose of collection.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/collection-law",
      "provision": "s 18(1)(f)",
      "cite": "s 18(1)(f)",
      "duty": "disclosure",
      "requirement": "Name any particular law that authorises or requires the collection.",
      "condition": "if there is one",
      "when": [ "collection-required-by-law" ],
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/known",
      "provision": "s 11(1)(a)-(f)",
      "cite": "s 11(1)",
      "duty": "operational",
      "requirement": "Rest processing on one of the six grounds; section 18 does not make them an item of the notice.",
      "condition": "special information and that of children need a ground of their own (ss 27 and 35)",
      "limit": {
        "bases": [
          "consent", "contract", "law", "interest-of-subject", "public-duty", "legitimate-interests", "legal-obligation", "public-task",
          "vital-interests"
        ]
      },
      "verified": "statute-text",
      "note": "Raised from knowledge. The last three are the names other laws use for (c), (e) and part of (d)."
    },
    {
      "rule": "marketing/opt-out",
      "provision": "s 69; s 11(3)(b)",
      "cite": "s 69",
      "duty": "operational",
      "requirement": "Market electronically only with consent, or to customers for similar products with a free way to refuse, at collection and each time.",
      "condition": "electronic direct marketing",
      "when": [ "direct-marketing" ],
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "recipients/categories",
      "provision": "s 18(1)(h)(i)",
      "cite": "s 18(1)(h)(i)",
      "duty": "disclosure",
      "requirement": "Name the recipients or their categories.",
      "condition": "as far as needed for processing to be reasonable",
      "when": [ "discloses-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/stated",
      "provision": "s 18(1)(g)",
      "cite": "s 18(1)(g)",
      "duty": "disclosure",
      "requirement": "Say that information is meant to go to a third country or an international organisation.",
      "condition": "where applicable",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/safeguards",
      "provision": "s 18(1)(g)",
      "cite": "s 18(1)(g)",
      "duty": "disclosure",
      "requirement": "State the level of protection afforded there.",
      "condition": "where applicable",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/mechanism",
      "provision": "s 72(1)(a)-(e)",
      "cite": "s 72(1)",
      "duty": "operational",
      "requirement": "Rest a transfer to a third party abroad on one of the listed grounds.",
      "condition": "a transfer to a third party in a foreign country",
      "when": [ "transfers-abroad" ],
      "limit": { "mechanisms": [ "adequate-law", "consent", "contract", "benefit", "adequacy", "guarantees" ] },
      "verified": "secondary-source",
      "note": "Raised from knowledge: (b) to (e) read, the first half of (a) in notes. The last two are the names other laws use for the law, group rules or agreement of (a)."
    },
    {
      "rule": "rights/access",
      "provision": "s 18(1)(h)(iii)",
      "cite": "s 18(1)(h)(iii)",
      "duty": "disclosure",
      "requirement": "Mention the right of access.",
      "condition": "as far as needed for processing to be reasonable",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "s 18(1)(h)(iii)",
      "cite": "s 18(1)(h)(iii)",
      "duty": "disclosure",
      "requirement": "Mention the right to rectify.",
      "condition": "as far as needed for processing to be reasonable",
      "verified": "statute-text"
    },
    {
      "rule": "rights/objection",
      "provision": "s 18(1)(h)(iv), s 11(3)",
      "cite": "s 18(1)(h)(iv)",
      "duty": "disclosure",
      "requirement": "Mention the right to object.",
      "condition": "as far as needed for processing to be reasonable; since 2025-04-17 on every collection (Regulations, reg 2)",
      "verified": "statute-text",
      "note": "reg 2 in law-firm notes only."
    },
    {
      "rule": "rights/complaint",
      "provision": "s 18(1)(h)(v)",
      "cite": "s 18(1)(h)(v)",
      "duty": "disclosure",
      "requirement": "Mention the right to complain to the Information Regulator, and its contact details.",
      "condition": "as far as needed for processing to be reasonable",
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "s 23(1)(b)(i)",
      "cite": "s 23(1)(b)",
      "duty": "operational",
      "requirement": "Answer within a reasonable time; the notice need not name the time.",
      "condition": "on request",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "rights/deadline",
      "provision": "PAIA s 56(1) and s 57(1) with POPIA ss 23 and 25",
      "cite": "PAIA s 56(1)",
      "duty": "operational",
      "requirement": "Decide requests for access within 30 days; once up to 30 more in listed cases.",
      "condition": "on request for access, made in the form that PAIA prescribes",
      "limit": { "perRight": { "access": "P30D" }, "extensionPerRight": { "access": "P30D" } },
      "verified": "knowledge",
      "note": "POPIA itself has no number. PAIA was not read."
    },
    {
      "rule": "rights/fees",
      "provision": "s 23(1)(a), (1)(b)(ii) and (3)",
      "cite": "s 23(1)(a)",
      "duty": "operational",
      "requirement": "Confirm free of charge whether information is held; for the record itself a prescribed fee may be asked, after a written estimate.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "s 71(1)-(3)",
      "cite": "s 71",
      "duty": "operational",
      "requirement": "Make no weighty decision on a machine's profile alone, except for a contract or under a law or code that protects people, with a hearing and an explanation of the logic.",
      "condition": "decisions based solely on automated processing that is to profile somebody",
      "when": [ "automated-decisions" ],
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "children/parental-consent",
      "provision": "ss 34-35",
      "cite": "s 35(1)(a)",
      "duty": "operational",
      "requirement": "Handle information of children only with a competent person's prior consent or in a listed case.",
      "condition": "under 18 and not legally competent",
      "when": [ "children" ],
      "verified": "statute-text",
      "note": "Raised from knowledge: s 35 read, which restates the ban of s 34."
    },
    {
      "rule": "children/age",
      "provision": "s 1 (\"child\"), ss 34-35",
      "cite": "s 34",
      "duty": "operational",
      "requirement": "Draw the line at 18.",
      "condition": "information of children",
      "when": [ "children" ],
      "limit": { "age": 18 },
      "verified": "secondary-source",
      "note": "Raised from knowledge: the definition read in the regulator's guidance note."
    },
    {
      "rule": "security/measures",
      "provision": "s 19; PAIA s 51 manual (s 17)",
      "cite": "s 19",
      "duty": "operational",
      "requirement": "Have security measures; a general description belongs in the PAIA manual, not in the notice.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: s 19 in a summary; what the manual holds stays from knowledge."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "s 22(1)-(2)",
      "cite": "s 22(1)-(2)",
      "duty": "operational",
      "requirement": "Notify the Regulator as soon as reasonably possible after discovery.",
      "condition": "reasonable grounds to believe that somebody unauthorised got at information; no threshold of harm",
      "verified": "statute-text",
      "note": "Raised from knowledge: read as quoted. Through the regulator's portal since 2025-04-01 (notes). No number."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "s 22(1)-(3)",
      "cite": "s 22(1)-(3)",
      "duty": "operational",
      "requirement": "Notify the person as well, unless a public body or the Regulator has it put off.",
      "condition": "unless the person's identity cannot be established",
      "verified": "secondary-source",
      "note": "Raised from knowledge: subsection (3) in notes."
    },
    {
      "rule": "breach/content",
      "provision": "s 22(5)",
      "cite": "s 22(5)",
      "duty": "operational",
      "requirement": "Say what may follow, what is being done, what people can do and, if known, who got in.",
      "condition": "a compromise that has to be told",
      "verified": "secondary-source"
    },
    {
      "rule": "breach/channel",
      "provision": "s 22(4)",
      "cite": "s 22(4)",
      "duty": "operational",
      "requirement": "Write to the person by post or e-mail, or use the website, the news media or what the Regulator directs.",
      "condition": "a compromise that has to be told",
      "verified": "secondary-source"
    }
  ],
  "gaps": [
    {
      "provision": "s 18(1)(h), closing words",
      "why": "Whether recipients, category, rights and complaint need to be told depends on the circumstances; no condition asks for that, so the entries bind always."
    },
    {
      "provision": "Regulations of 2018 as amended in 2025, reg 3",
      "why": "Correction and deletion requests get a written answer within 30 days of their outcome; rights/deadline counts from the request, so there is no limit for them."
    }
  ]
} as const satisfies Framework as Framework;
