// Generated from frameworks/uk-gdpr.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "uk-gdpr",
  "title": "UK General Data Protection Regulation, with the Data Protection Act 2018 and PECR",
  "short": "UK GDPR",
  "citation": "Regulation (EU) 2016/679 as it forms part of the law of the United Kingdom",
  "url": "https://www.legislation.gov.uk/eur/2016/679/contents",
  "jurisdiction": "United Kingdom",
  "markets": [ "GB" ],
  "auto": true,
  "inForce": "2021-01-01",
  "version": "2026-11-21",
  "applies": "Whoever processes personal data in the activities of an establishment in the United Kingdom, or from elsewhere to offer people there goods or services or to watch their behaviour there (Art. 3).",
  "checkedAgainst": "legislation.gov.uk as quoted in public repositories: Arts. 22A-22D, 44A-47A, 49 and 49A (revision of 2026-06-19, in a database migration of 2026-07-31); Art. 14(1)-(2) and 14(5)-(7) in large part (2026-08-06); Art. 13(1)(a), 13(2)(a) and 13(2)(ca) in quotation, the rest of Art. 13(1)(f) and 13(2) as restated in notes of 2026-10; PECR reg. 6(1) and Sch. A1 paras 2 and 5 in quotation; DPA 2018 s 164A in full (Data (Use and Access) Act 2025 s 103). The whole consolidated text was not at hand.",
  "amendments": "Data (Use and Access) Act 2025: most of it in force since 2026-02-05 (S.I. 2026/82), the complaint to the controller since 2026-06-19, the Information Commission in place of the Commissioner since 2026-09-30 (S.I. 2026/1015).",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "Art. 13(1)(a), Art. 14(1)(a)",
      "cite": "Art. 13(1)(a)",
      "duty": "disclosure",
      "requirement": "Say who the controller is.",
      "verified": "statute-text",
      "note": "Raised from knowledge: the item read as quoted from legislation.gov.uk in 2026."
    },
    {
      "rule": "controller/contact",
      "provision": "Art. 13(1)(a), Art. 14(1)(a)",
      "cite": "Art. 13(1)(a)",
      "duty": "disclosure",
      "requirement": "Give contact details of the controller.",
      "verified": "statute-text",
      "note": "Raised from knowledge, as above."
    },
    {
      "rule": "controller/representative",
      "provision": "Art. 13(1)(a), Art. 14(1)(a); appointment in Art. 27",
      "cite": "Art. 13(1)(a)",
      "duty": "disclosure",
      "requirement": "Name the representative in the United Kingdom and say how to reach it.",
      "condition": "controllers without an establishment in the United Kingdom that Art. 3(2) covers and Art. 27(2) does not exempt",
      "when": [ "no-establishment" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 13(1)(a) read in the consolidated text at mishcon.com/uk-gdpr, which is older than the Act of 2025; Arts. 14(1)(a) and 27 not read. One engineering note says that the Act of 2025 removed Art. 27; that was in an earlier bill, and other sources of 2026 still apply the article. Its text was not seen."
    },
    {
      "rule": "controller/dpo",
      "provision": "Art. 13(1)(b), Art. 14(1)(b); Art. 37(7)",
      "cite": "Art. 13(1)(b)",
      "duty": "disclosure",
      "requirement": "Give contact details of the data protection officer.",
      "condition": "where an officer has been designated",
      "when": [ "dpo-designated" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 13(1)(b) read in the consolidated text at mishcon.com/uk-gdpr, which is older than the Act of 2025; Arts. 14(1)(b) and 37(7) not read."
    },
    {
      "rule": "data/categories",
      "provision": "Art. 14(1)(d)",
      "cite": "Art. 14(1)(d)",
      "duty": "disclosure",
      "requirement": "List the categories of personal data concerned.",
      "condition": "data not obtained from the person",
      "when": [ "indirect-collection" ],
      "verified": "statute-text",
      "note": "Raised from knowledge: read in quotation. Art. 13 has no such item."
    },
    {
      "rule": "data/source-third-party",
      "provision": "Art. 14(2)(f)",
      "cite": "Art. 14(2)(f)",
      "duty": "disclosure",
      "requirement": "Say where the data came from and whether the source was open to the public.",
      "condition": "data not obtained from the person",
      "when": [ "indirect-collection" ],
      "verified": "statute-text",
      "note": "Raised from knowledge: read in quotation."
    },
    {
      "rule": "data/provision",
      "provision": "Art. 13(2)(e)",
      "cite": "Art. 13(2)(e)",
      "duty": "disclosure",
      "requirement": "Say whether a law or a contract requires the data and whether the person is obliged to give it.",
      "condition": "data obtained from the person (Art. 14 has no such item)",
      "when": [ "direct-collection" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge: named in two lists of Art. 13(2) made from legislation.gov.uk."
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "Art. 13(2)(e)",
      "cite": "Art. 13(2)(e)",
      "duty": "disclosure",
      "requirement": "Say what may follow if the data is not given.",
      "condition": "data obtained from the person (Art. 14 has no such item)",
      "when": [ "direct-collection" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge, as above."
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 13(1)(c), Art. 14(1)(c)",
      "cite": "Art. 13(1)(c)",
      "duty": "disclosure",
      "requirement": "State the purposes that the data is meant for.",
      "verified": "statute-text",
      "note": "Raised from secondary-source: Art. 13(1)(c) read in the consolidated text at mishcon.com/uk-gdpr, which is older than the Act of 2025; no amendment of this item was found. Art. 14(1)(c) read in quotation."
    },
    {
      "rule": "legal-basis/stated",
      "provision": "Art. 13(1)(c), Art. 14(1)(c); grounds in Art. 6(1)",
      "cite": "Art. 13(1)(c)",
      "duty": "disclosure",
      "requirement": "State the legal basis of the processing along with its purposes.",
      "verified": "statute-text",
      "note": "Raised from secondary-source: Art. 13(1)(c) read in the consolidated text at mishcon.com/uk-gdpr, which is older than the Act of 2025; no amendment of this item was found. Art. 14(1)(c) read in quotation."
    },
    {
      "rule": "legal-basis/known",
      "provision": "Art. 6(1), Annex 1",
      "cite": "Art. 6(1)",
      "duty": "operational",
      "requirement": "Rest each processing on one of the seven grounds.",
      "limit": {
        "bases": [
          "consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest",
          "legitimate-interests"
        ]
      },
      "verified": "secondary-source",
      "note": "Recognised legitimate interests (Art. 6(1)(ea), a closed list in Annex 1) are a ground since 2026-02-05; lettering confirmed by a register made from legislation.gov.uk."
    },
    {
      "rule": "legal-basis/legitimate-interests",
      "provision": "Art. 13(1)(d), Art. 14(2)(b)",
      "cite": "Art. 13(1)(d)",
      "duty": "disclosure",
      "requirement": "Name the legitimate interests that the controller or a third party pursues.",
      "condition": "where Art. 6(1)(f) is relied on",
      "when": [ "legitimate-interests" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source: Art. 13(1)(d) read in the consolidated text at mishcon.com/uk-gdpr, which is older than the Act of 2025; no amendment of this item was found. Art. 14(2)(b) read in quotation. Art. 6(1)(ea) is not among the cases."
    },
    {
      "rule": "recipients/categories",
      "provision": "Art. 13(1)(e), Art. 14(1)(e)",
      "cite": "Art. 13(1)(e)",
      "duty": "disclosure",
      "requirement": "Name the recipients or their categories.",
      "condition": "if the data has recipients at all",
      "when": [ "discloses-data" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source: Art. 13(1)(e) read in the consolidated text at mishcon.com/uk-gdpr, which is older than the Act of 2025; no amendment of this item was found. Art. 14(1)(e) read in quotation."
    },
    {
      "rule": "transfers/stated",
      "provision": "Art. 13(1)(f), Art. 14(1)(f)",
      "cite": "Art. 13(1)(f)",
      "duty": "disclosure",
      "requirement": "Say that data goes to another country and whether regulations approve the transfer.",
      "condition": "a transfer out of the United Kingdom is intended",
      "when": [ "transfers-abroad" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge: the item now refers to regulations under Art. 45A, as a register of 2026-10-06 restates it."
    },
    {
      "rule": "transfers/safeguards",
      "provision": "Art. 13(1)(f), Art. 14(1)(f); Arts. 46, 47",
      "cite": "Art. 13(1)(f)",
      "duty": "disclosure",
      "requirement": "Refer to the safeguards relied on, such as the transfer agreement or the addendum, unless regulations approve the transfer.",
      "condition": "transfers that no regulations under Art. 45A approve",
      "when": [ "transfers-abroad" ],
      "verified": "secondary-source",
      "note": "Raised from unsure: Arts. 45A-47 read; the item restated. Asked of every transfer, since approval answers it too."
    },
    {
      "rule": "transfers/safeguards-copy",
      "provision": "Art. 13(1)(f), Art. 14(1)(f)",
      "cite": "Art. 13(1)(f)",
      "duty": "disclosure",
      "requirement": "Say how to get a copy of the safeguards.",
      "condition": "transfers that no regulations under Art. 45A approve and that rest on safeguards",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "guarantees", "idta", "scc", "bcr", "code", "certification", "public-instrument", "adhoc", "compelling" ] },
      "verified": "secondary-source",
      "note": "Arts. 45A-47 read; the item restated."
    },
    {
      "rule": "transfers/mechanism",
      "provision": "Arts. 44A, 45A-47A, 49",
      "cite": "Arts. 44A-49",
      "duty": "operational",
      "requirement": "Rest each transfer on approval by regulations, an appropriate safeguard or a derogation.",
      "condition": "a transfer out of the United Kingdom",
      "when": [ "transfers-abroad" ],
      "limit": {
        "mechanisms": [ "adequacy", "idta", "scc", "bcr", "code", "certification", "public-instrument", "adhoc", "derogation", "compelling" ]
      },
      "url": "https://www.legislation.gov.uk/eur/2016/679/article/44A",
      "verified": "statute-text",
      "note": "Arts. 44A-47A and 49(1) read in this form, in force since 2026-02-05. Standard clauses are those of the Commissioner or of regulations: the transfer agreement, or the addendum to the clauses of the EU, which alone do not do."
    },
    {
      "rule": "retention/period",
      "provision": "Art. 13(2)(a), Art. 14(2)(a)",
      "cite": "Art. 13(2)(a)",
      "duty": "disclosure",
      "requirement": "State how long the data is stored or, if that is not possible, by which criteria the time is set.",
      "verified": "statute-text",
      "note": "Raised from knowledge: Art. 13(2)(a) and 14(2)(a) read in quotation."
    },
    {
      "rule": "rights/access",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right of access.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 14(2)(c) read in quotation, Art. 13(2)(b) only as restated."
    },
    {
      "rule": "rights/rectification",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to rectification.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 14(2)(c) read in quotation, Art. 13(2)(b) only as restated."
    },
    {
      "rule": "rights/erasure",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to erasure.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 14(2)(c) read in quotation, Art. 13(2)(b) only as restated."
    },
    {
      "rule": "rights/restriction",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to restriction of processing.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 14(2)(c) read in quotation, Art. 13(2)(b) only as restated."
    },
    {
      "rule": "rights/portability",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to data portability.",
      "condition": "listed without a condition, though the right itself exists only in the cases of Art. 20(1)",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 14(2)(c) read in quotation, Art. 13(2)(b) only as restated."
    },
    {
      "rule": "rights/objection",
      "provision": "Art. 13(2)(b), Art. 14(2)(c); Art. 21(4)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to object, and set it apart from the rest.",
      "condition": "listed without a condition; setting it apart (Art. 21(4)) is owed in the cases of that paragraph",
      "verified": "secondary-source",
      "note": "Raised from knowledge, as for access; Art. 21(4) not read."
    },
    {
      "rule": "marketing/opt-out",
      "provision": "Art. 21(2)-(4); Art. 13(2)(b)",
      "cite": "Art. 21(2)-(4)",
      "duty": "disclosure",
      "requirement": "Draw attention, expressly and separately, to the right to object to direct marketing.",
      "condition": "data is processed for direct marketing; at the first communication at the latest",
      "when": [ "direct-marketing" ],
      "verified": "knowledge",
      "note": "A few words of the article were seen in quotation."
    },
    {
      "rule": "marketing/opt-out",
      "provision": "PECR reg. 22",
      "cite": "PECR reg. 22",
      "duty": "operational",
      "requirement": "Send marketing by e-mail or text only with consent, or to own customers with a way to refuse at collection and in each message.",
      "condition": "electronic mail to individual subscribers",
      "when": [ "direct-marketing" ],
      "url": "https://www.legislation.gov.uk/uksi/2003/2426/contents",
      "verified": "secondary-source",
      "note": "Raised from knowledge: reg. 22(1)-(3) restated in a register made from legislation.gov.uk. Owed when the details are taken and in each message, not in the notice, hence operational. Charities have a case of their own in reg. 22(3A)."
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "Art. 13(2)(c), Art. 14(2)(d)",
      "cite": "Art. 13(2)(c)",
      "duty": "disclosure",
      "requirement": "Say that consent can be withdrawn at any time and that what was done before stays lawful.",
      "condition": "processing rests on consent",
      "when": [ "consent" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge: named in a list of Art. 13(2) made from legislation.gov.uk."
    },
    {
      "rule": "rights/complaint",
      "provision": "Art. 13(2)(d), Art. 14(2)(e); DPA 2018 s 165",
      "cite": "Art. 13(2)(d)",
      "duty": "disclosure",
      "requirement": "Mention the right to complain to the Information Commission (until 2026-09-30 the Commissioner).",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 14(2)(e) read in quotation, Art. 13(2)(d) only as restated. It points to s 165 of the Act of 2018; Art. 77 was omitted on 2026-06-19."
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "Art. 13(2)(ca), Art. 14(2)(da)",
      "cite": "Art. 13(2)(ca)",
      "duty": "disclosure",
      "requirement": "Mention the right to complain to the controller itself under s 164A of the Act of 2018.",
      "since": "2026-06-19",
      "verified": "statute-text",
      "note": "Raised from secondary-source: (ca) and (da) read in quotation, inserted by Sch. 10 paras 3(2) and 4(2) of the Act of 2025. Section 164A itself says nothing of the notice."
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "DPA 2018 s 164A(1)-(5)",
      "cite": "DPA 2018 s 164A",
      "duty": "operational",
      "requirement": "Make complaints easy to lodge, acknowledge them within 30 days, keep the person informed and tell the outcome.",
      "condition": "a complaint to the controller",
      "since": "2026-06-19",
      "url": "https://www.legislation.gov.uk/ukpga/2018/12/contents",
      "verified": "statute-text",
      "note": "The 30 days are for the acknowledgement only; no rule compares them."
    },
    {
      "rule": "rights/response-time",
      "provision": "Art. 12(3), Art. 12A",
      "cite": "Art. 12(3)",
      "duty": "operational",
      "requirement": "Answer requests without undue delay; the notice need not name the time.",
      "condition": "on request",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/deadline",
      "provision": "Art. 12(3), Art. 12A",
      "cite": "Art. 12A",
      "duty": "operational",
      "requirement": "Answer within one month, or three where complexity or number needs it; the clock stops for proof of identity and for questions.",
      "condition": "on request",
      "limit": { "within": "P1M", "extension": "P2M" },
      "verified": "secondary-source",
      "note": "Art. 12A (since 2026-02-05) was not read in its own words."
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "Art. 13(2)(f), Art. 14(2)(g); Art. 22A",
      "cite": "Art. 13(2)(f)",
      "duty": "disclosure",
      "requirement": "Say that significant decisions are made by machine alone, profiling included.",
      "condition": "where such decisions are made (Arts. 22A-22C)",
      "when": [ "automated-decisions" ],
      "verified": "secondary-source",
      "note": "Arts. 22A-22D, which replaced Art. 22 on 2026-02-05, read; the item itself in part."
    },
    {
      "rule": "automated-decisions/logic",
      "provision": "Art. 13(2)(f), Art. 14(2)(g)",
      "cite": "Art. 13(2)(f)",
      "duty": "disclosure",
      "requirement": "Explain the logic in a meaningful way and what may follow for the person.",
      "condition": "where such decisions are made",
      "when": [ "automated-decisions" ],
      "verified": "knowledge",
      "note": "This part of the item was not read."
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "Art. 22C",
      "cite": "Art. 22C",
      "duty": "operational",
      "requirement": "Have safeguards: information on the decisions, representations, human intervention, a way to contest.",
      "condition": "significant decisions based solely on automated processing",
      "when": [ "automated-decisions" ],
      "since": "2026-02-05",
      "url": "https://www.legislation.gov.uk/eur/2016/679/article/22C",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "children/age-threshold",
      "provision": "Art. 8(1)",
      "cite": "Art. 8(1)",
      "duty": "operational",
      "requirement": "Below 13, consent needs the holder of parental responsibility.",
      "condition": "information society services offered directly to a child and resting on consent",
      "when": [ "consent", "children" ],
      "verified": "secondary-source",
      "note": "Raised from knowledge. The age stands in Art. 8(1) itself; s 9 of the Act of 2018, often still cited, was omitted on 2020-12-31, says a guide of 2026-08."
    },
    {
      "rule": "children/age",
      "provision": "Art. 8(1)",
      "cite": "Art. 8(1)",
      "duty": "operational",
      "requirement": "Draw the line at 13.",
      "condition": "information society services offered directly to a child and resting on consent",
      "when": [ "consent", "children" ],
      "limit": { "age": 13 },
      "verified": "secondary-source"
    },
    {
      "rule": "cookies/purposes",
      "provision": "PECR Sch. A1 paras 2(1), 5, 6 (until 2026-02-05 reg. 6(2))",
      "cite": "PECR Sch. A1 para 2(1)",
      "duty": "disclosure",
      "requirement": "Tell people clearly and in full what is stored on the device or read from it, and why.",
      "condition": "storage or access that the requested service does not strictly need; also where the exceptions for statistics and appearance are used",
      "when": [ "non-exempt-cookies" ],
      "url": "https://www.legislation.gov.uk/uksi/2003/2426/contents",
      "verified": "statute-text",
      "note": "Raised from secondary-source. Reg. 6 was substituted on 2026-02-05: its paragraph 2, often still cited, no longer holds the duty."
    },
    {
      "rule": "cookies/consent",
      "provision": "PECR reg. 6(1), Sch. A1",
      "cite": "PECR reg. 6(1)",
      "duty": "operational",
      "requirement": "Ask for consent before storing or reading anything on the device, unless an exception of Schedule A1 applies.",
      "condition": "storage or access that no exception covers",
      "when": [ "non-exempt-cookies" ],
      "url": "https://www.legislation.gov.uk/uksi/2003/2426/contents",
      "verified": "statute-text",
      "note": "Raised from secondary-source: reg. 6(1) and Sch. A1 paras 2(1) and 5(1) read in quotation. Besides transmission and strict necessity, statistics, appearance and emergency help are exceptions since 2026-02-05; the first two want information and a free way to object, and fail if the data is shared."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 33(1)",
      "cite": "Art. 33(1)",
      "duty": "operational",
      "requirement": "Report a breach to the Information Commission without undue delay, unless risk is unlikely; no item of the notice.",
      "condition": "a personal data breach",
      "verified": "secondary-source",
      "note": "Raised from knowledge: restated in compliance notes of 2026; the article was not read."
    },
    {
      "rule": "breach/deadline",
      "provision": "Art. 33(1)",
      "cite": "Art. 33(1)",
      "duty": "operational",
      "requirement": "Report to the Information Commission within 72 hours of becoming aware, where feasible.",
      "condition": "a personal data breach that is not unlikely to cause risk",
      "limit": { "to": "authority", "within": "PT72H" },
      "verified": "secondary-source"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 34(1)",
      "cite": "Art. 34(1)",
      "duty": "operational",
      "requirement": "Tell the people affected without undue delay; no item of the notice.",
      "condition": "a breach likely to cause high risk",
      "verified": "secondary-source",
      "note": "Raised from knowledge, as above."
    }
  ],
  "gaps": [
    {
      "provision": "Art. 12(1)",
      "why": "policy/clarity: concise, transparent, intelligible and plain language is a quality of the text; no field of a declaration answers it."
    },
    {
      "provision": "Art. 21(4)",
      "why": "Whether the right to object stands apart from other information is layout; a declaration says that the right is mentioned, not how it is shown."
    },
    {
      "provision": "DPA 2018 s 164A(3)",
      "why": "The 30 days to acknowledge a complaint: rights/deadline compares answers to requests, not acknowledgements."
    }
  ]
} as const satisfies Framework as Framework;
